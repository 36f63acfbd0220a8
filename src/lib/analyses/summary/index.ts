import type { Analysis } from '../contract.ts';
import { compute, type SummaryResult } from './compute.ts';
import { present } from './present.ts';
import { fields, type SummarySpec } from './spec.ts';
import { working } from './working.ts';

export const summary: Analysis<SummarySpec, SummaryResult> = {
  kind: 'summary',
  version: 1,
  menu: { group: 'report', needs: null },
  fields,
  compute,
  present,
  working
};

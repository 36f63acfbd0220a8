import type { Analysis } from '../contract.ts';
import { compute, type PowerResult } from './compute.ts';
import { present } from './present.ts';
import { fields, type PowerSpec } from './spec.ts';
import { working } from './working.ts';

/** What so many answers can show, and how many a correlation needs. */
export const power: Analysis<PowerSpec, PowerResult> = {
  kind: 'power',
  version: 1,
  menu: { group: 'check', needs: null },
  fields,
  compute,
  present,
  working
};

import type { Analysis } from '../contract.ts';
import { scaled } from '../menu.ts';
import { compute } from './compute.ts';
import { present } from './present.ts';
import type { PairedResult } from './result.ts';
import { fields, type PairedSpec } from './spec.ts';
import { working } from './working.ts';

/** Whether the answers of the same respondents changed. */
export const paired: Analysis<PairedSpec, PairedResult> = {
  kind: 'paired',
  version: 1,
  menu: { group: 'compare', needs: scaled(2) },
  fields,
  compute,
  present,
  working
};

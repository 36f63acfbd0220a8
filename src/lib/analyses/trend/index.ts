import type { Analysis } from '../contract.ts';
import { anOutcome, groups, needs } from '../menu.ts';
import { compute, type TrendResult } from './compute.ts';
import { present } from './present.ts';
import { fields, type TrendSpec } from './spec.ts';
import { working } from './working.ts';

/** How answers change over waves, of all or of each group. */
export const trend: Analysis<TrendSpec, TrendResult> = {
  kind: 'trend',
  version: 1,
  menu: { group: 'compare', needs: needs(anOutcome, groups) },
  fields,
  compute,
  present,
  working
};

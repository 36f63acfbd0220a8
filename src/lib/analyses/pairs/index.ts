import type { Analysis } from '../contract.ts';
import { scaled } from '../menu.ts';
import { compute, isLong, work } from './compute.ts';
import { present } from './present.ts';
import type { PairsResult } from './result.ts';
import { fields, type PairsSpec } from './spec.ts';
import { working } from './working.ts';

/** Coefficients of association, of one variable with each of several or of all with all. */
export const pairs: Analysis<PairsSpec, PairsResult> = {
  kind: 'pairs',
  version: 1,
  menu: { group: 'relate', needs: scaled(2) },
  fields,
  compute,
  long: { isAsked: isLong, work },
  present,
  working
};

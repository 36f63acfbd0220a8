import type { Analysis } from '../contract.ts';
import { twoCountable } from '../menu.ts';
import { compute, isLong, work } from './compute.ts';
import { present } from './present.ts';
import type { CrosstabResult } from './result.ts';
import { fields, type CrosstabSpec } from './spec.ts';
import { working } from './working.ts';

/** Two variables against each other: counts and shares, where they differ from chance, tests and strength. */
export const crosstab: Analysis<CrosstabSpec, CrosstabResult> = {
  kind: 'crosstab',
  version: 1,
  menu: { group: 'relate', needs: twoCountable },
  fields,
  compute,
  long: { isAsked: isLong, work },
  present,
  working
};

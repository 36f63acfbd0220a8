import type { Analysis } from '../contract.ts';
import { scaled } from '../menu.ts';
import { compute, work } from './compute.ts';
import { present } from './present.ts';
import type { StabilityResult } from './result.ts';
import { fields, type StabilitySpec } from './spec.ts';
import { working } from './working.ts';

/** How far a network of correlations holds: intervals of edges, and of the order of nodes when respondents are dropped. */
export const stability: Analysis<StabilitySpec, StabilityResult> = {
  kind: 'stability',
  version: 1,
  menu: { group: 'check', needs: scaled(2) },
  fields,
  compute,
  long: { isAsked: () => true, work },
  present,
  working
};

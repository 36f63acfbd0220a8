import type { Analysis } from '../contract.ts';
import { compute, isLong, work } from './compute.ts';
import { present } from './present.ts';
import type { WorkingResult } from './result.ts';
import { fields, type WorkingSpec } from './spec.ts';

/** How one number is worked out: the table it comes from, the formula with the numbers put in, and who is left out. */
export const working: Analysis<WorkingSpec, WorkingResult> = {
  kind: 'working',
  version: 1,
  menu: { group: 'check', needs: null },
  fields,
  compute,
  long: { isAsked: isLong, work },
  present
};

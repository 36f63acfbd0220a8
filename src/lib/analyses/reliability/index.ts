import type { Analysis } from '../contract.ts';
import { scaled } from '../menu.ts';
import { compute, isLong, work } from './compute.ts';
import { present } from './present.ts';
import type { ReliabilityResult } from './result.ts';
import { fields, type ReliabilitySpec } from './spec.ts';
import { working } from './working.ts';

/** Do items form a scale: alpha with its interval, omega, lambda 2, and each item against the rest. */
export const reliability: Analysis<ReliabilitySpec, ReliabilityResult> = {
  kind: 'reliability',
  version: 1,
  menu: { group: 'scales', needs: scaled(3) },
  fields,
  compute,
  long: { isAsked: isLong, work },
  present,
  working
};

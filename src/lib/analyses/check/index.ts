import type { Analysis } from '../contract.ts';
import { compute, work } from './compute.ts';
import { present } from './present.ts';
import type { CheckResult } from './result.ts';
import { fields, type CheckSpec } from './spec.ts';

/** Whether numbers that stand in print can be. */
export const check: Analysis<CheckSpec, CheckResult> = {
  kind: 'check',
  version: 1,
  menu: { group: 'check', needs: null },
  fields,
  compute,
  long: {
    isAsked: ({ what, sd, phi }) => (what === 'mean' && sd !== '') || (what === 'correlation' && phi),
    work
  },
  present
};

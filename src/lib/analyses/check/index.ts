import type { Analysis } from '../contract.ts';
import { compute } from './compute.ts';
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
    // Sets of answers, or 2×2 tables, are gone through.
    isAsked: ({ what, sd, phi }) => (what === 'mean' && sd !== '') || (what === 'correlation' && phi),
    *work(spec) {
      yield 0;
      return compute(spec);
    }
  },
  present
};

import type { Analysis } from '../contract.ts';
import { anOutcome, drivers, needs } from '../menu.ts';
import { compute, isLong, work } from './compute.ts';
import { present } from './present.ts';
import type { RegressionResult } from './result.ts';
import { fields, type RegressionSpec } from './spec.ts';
import { working } from './working.ts';

/** One outcome on several variables: ordinal, logistic or linear. */
export const regression: Analysis<RegressionSpec, RegressionResult> = {
  kind: 'regression',
  version: 1,
  menu: { group: 'model', needs: needs(anOutcome, drivers) },
  fields,
  compute,
  long: { isAsked: isLong, work },
  present,
  working
};

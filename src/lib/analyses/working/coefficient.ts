import { isDefined } from '#lib/stats/result.ts';
import { guttmanLambdas } from '#lib/stats/scales/guttman.ts';
import type { ItemMoments } from '#lib/stats/scales/item-matrix.ts';
import { splitHalf } from '#lib/stats/scales/split-half.ts';
import type { CoefficientWorking, HalvesWorking, Lambda2Working } from './result-scale.ts';
import type { WorkingSpec } from './spec.ts';

/** The coefficient of the scale that is asked for, with what it is made of; null where the items have none. */
export function coefficientOf(
  coefficient: Exclude<WorkingSpec['coefficient'], 'alpha'>,
  matrix: ItemMoments
): CoefficientWorking | null {
  switch (coefficient) {
    case 'lambda2':
      return lambda2Of(matrix);
    case 'halves':
      return halvesOf(matrix);
  }
}

function lambda2Of(matrix: ItemMoments): Lambda2Working | null {
  const found = guttmanLambdas(matrix);
  return isDefined(found) ? { kind: 'lambda2', squares: found.squares, estimate: found.lambda2 } : null;
}

function halvesOf(matrix: ItemMoments): HalvesWorking | null {
  const found = splitHalf(matrix);
  if (!isDefined(found) || found.guttman === null) return null;
  return { kind: 'halves', first: found.halves[0].length, variances: found.variances, estimate: found.guttman };
}

import type { Undefined } from '../result.ts';
import { at, cholesky, choleskyInverse, symmetricEigen, type Matrix } from '../numerics/matrix.ts';
import { alphaOf } from './alpha.ts';
import type { ItemMatrix } from './item-matrix.ts';
import { correlationsOf, demandItemMatrix, partOf, totalOf } from './matrix-of-items.ts';

/** How an item stands to the rest of its scale. */
export interface ItemStatistics {
  readonly sd: number;
  /** Correlation with the sum of the other items (SPSS: corrected item–total correlation); null where either is constant. */
  readonly itemRest: number | null;
  /** Alpha of the other items; null where there is only one of them, or their sum is constant. */
  readonly alphaWithout: number | null;
  /** Variance of the sum of the other items. */
  readonly varianceWithout: number;
  /** Squared multiple correlation with the others; null where their correlations are singular. */
  readonly smc: number | null;
  /**
   * True where the item goes against the others: it correlates negatively with their sum, or has another sign than most on
   * the first principal component. It is likely to be worded the other way, and to need reversing.
   */
  readonly reversed: boolean;
}

/** Rounding may leave a component of nothing on either side of zero. */
const NOTHING = 1e-9;

/**
 * How each item of a scale stands to the others. R: `psych::alpha(x)$item.stats`, `$alpha.drop`; SPSS RELIABILITY
 * /SUMMARY=TOTAL.
 *
 * @param matrix  as `itemMatrix` makes, or correlations with their n. Not modified.
 * @returns one for each item; or why there are none: fewer than 2 items
 * @throws RangeError for a matrix that is not square or not symmetric
 */
export function itemAnalysis(matrix: ItemMatrix): readonly ItemStatistics[] | Undefined<'too-few-items'> {
  const covariances = demandItemMatrix('itemAnalysis', matrix);
  const items = covariances.rows;
  if (items < 2) return { why: 'too-few-items', n: matrix.n };
  const correlations = correlationsOf(covariances);
  const component = correlations && firstComponent(correlations);
  const smcs = correlations && squaredMultiples(correlations);
  const total = totalOf(covariances);
  return Array.from({ length: items }, (_, item): ItemStatistics => {
    const others = Array.from({ length: items }, (_, other) => other).filter((other) => other !== item);
    const variance = at(covariances, item, item);
    const withRest = others.reduce((sum, other) => sum + at(covariances, item, other), 0);
    const rest = partOf(covariances, others);
    const varianceWithout = totalOf(rest);
    const constant = !(variance > 0 && varianceWithout > 1e-14 * total);
    const itemRest = constant ? null : inRange(withRest / Math.sqrt(variance * varianceWithout));
    return {
      sd: Math.sqrt(variance),
      itemRest,
      alphaWithout: items > 2 ? alphaOf(rest) : null,
      varianceWithout: Math.max(0, varianceWithout),
      smc: smcs ? (smcs[item] as number) : null,
      reversed: (itemRest !== null && itemRest < -NOTHING) || (component?.[item] ?? 0) < -NOTHING
    };
  });
}

/** The first principal component, its sign such that most of it is positive. */
function firstComponent(correlations: Matrix): readonly number[] {
  const { vectors } = symmetricEigen(correlations);
  const first = Array.from({ length: correlations.rows }, (_, item) => at(vectors, item, 0));
  const sum = first.reduce((total, loading) => total + loading, 0);
  return sum < 0 ? first.map((loading) => -loading) : first;
}

/** 1 − 1 / the diagonal of R⁻¹; null where R is singular. */
export function squaredMultiples(correlations: Matrix): readonly number[] | null {
  const lower = cholesky(correlations);
  if (!lower) return null;
  const inverse = choleskyInverse(lower);
  return Array.from({ length: correlations.rows }, (_, item) => 1 - 1 / at(inverse, item, item));
}

function inRange(correlation: number): number {
  return Math.min(1, Math.max(-1, correlation));
}

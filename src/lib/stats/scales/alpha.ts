import type { Interval, Undefined } from '../result.ts';
import { demandLevel } from '../description/levels.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { fCritical } from '../distributions/quantiles.ts';
import { product, type Matrix } from '../numerics/matrix.ts';
import type { ItemMatrix } from './item-matrix.ts';
import { correlationsOf, demandItemMatrix, totalOf, traceOf } from './matrix-of-items.ts';

export interface AlphaOptions {
  /** Of the interval; .95 where absent. */
  readonly level?: number;
  /**
   * `feldt` (1965), by F with n − 1 and (n − 1)(k − 1) degrees of freedom, as SPSS prints for the average of raters or items;
   * `duhachek`, by the normal distribution and the standard error of Duhachek and Iacobucci (2004).
   */
  readonly interval?: 'feldt' | 'duhachek';
}

/** Cronbach's alpha, with its interval. */
export interface Alpha extends Interval {
  readonly n: number;
  readonly items: number;
  /** Raw alpha, of the items as they are. */
  readonly estimate: number;
  /** Alpha of the items made equally spread; null where one has no variance. */
  readonly standardised: number | null;
  /** Mean correlation between the items; null where one has no variance. */
  readonly meanCorrelation: number | null;
  /** Standard error (Duhachek and Iacobucci 2004). */
  readonly se: number;
}

export type NoAlpha = Undefined<'too-few' | 'too-few-items' | 'constant'>;

/**
 * Cronbach's alpha (1951) of a scale, from covariances.
 *
 *   k / (k − 1) · (1 − Σ variances / variance of the sum); for items of two values this is KR-20. Of a matrix of polychoric
 *   correlations it is ordinal alpha (Zumbo, Gadermann and Zeisser 2007). R: `psych::alpha(x)`, `psych::alpha.ci(alpha, n, k)`;
 *   SPSS RELIABILITY.
 *
 * @param matrix  as `itemMatrix` makes, or correlations with their n. Not modified.
 * @returns alpha, at most 1, negative where items go against each other; or why there is none: n of at most 1, fewer than 2
 *          items, a sum that is the same for everyone
 * @throws RangeError for a matrix that is not square or not symmetric, or a level outside (0, 1)
 */
export function cronbachAlpha(
  matrix: ItemMatrix,
  { level = 0.95, interval = 'feldt' }: AlphaOptions = {}
): Alpha | NoAlpha {
  demandLevel('cronbachAlpha', level);
  const covariances = demandItemMatrix('cronbachAlpha', matrix);
  const { n } = matrix;
  const items = covariances.rows;
  if (items < 2) return { why: 'too-few-items', n };
  if (n <= 1) return { why: 'too-few', n };
  const estimate = alphaOf(covariances);
  if (estimate === null) return { why: 'constant', n };
  const correlations = correlationsOf(covariances);
  const se = standardError(covariances, n);
  const [low, high] = interval === 'feldt' ? feldt(estimate, n, items, level) : normalEnds(estimate, se, level);
  return {
    n,
    items,
    estimate,
    standardised: correlations && alphaOf(correlations),
    meanCorrelation: correlations && (totalOf(correlations) - items) / (items * (items - 1)),
    se,
    low,
    high,
    level
  };
}

/** Alpha of two items or more; null where their sum has no variance. */
export function alphaOf(covariances: Matrix): number | null {
  const [items, total, trace] = [covariances.rows, totalOf(covariances), traceOf(covariances)];
  // What is left of variances that cancel is rounding.
  if (!(total > 1e-14 * trace)) return null;
  return (items / (items - 1)) * ((total - trace) / total);
}

/** 1 − alpha over 1 − its true value is F-distributed (Feldt 1965). */
function feldt(alpha: number, n: number, items: number, level: number): readonly [number, number] {
  const tail = (1 - level) / 2;
  const [between, within] = [n - 1, (n - 1) * (items - 1)];
  return [
    1 - (1 - alpha) * fCritical(tail, between, within),
    // The lower F by the upper one of the other order.
    1 - (1 - alpha) / fCritical(tail, within, between)
  ];
}

function normalEnds(alpha: number, se: number, level: number): readonly [number, number] {
  const margin = -normalQuantile((1 - level) / 2) * se;
  return [alpha - margin, alpha + margin];
}

/** √(2 k² (S (tr C² + tr² C) − 2 tr C · ΣC²) / ((k − 1)² S³ n)), with S = ΣC. */
function standardError(covariances: Matrix, n: number): number {
  const [items, total, trace] = [covariances.rows, totalOf(covariances), traceOf(covariances)];
  const square = product(covariances, covariances);
  const inner = total * (traceOf(square) + trace ** 2) - 2 * trace * totalOf(square);
  return Math.sqrt((Math.max(0, inner) / total ** 3) * 2 * (items / (items - 1)) ** 2 * (1 / n));
}

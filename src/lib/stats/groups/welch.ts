import type { Interval, Test, Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { demandLevel } from '../description/levels.ts';
import { tCritical } from '../distributions/quantiles.ts';
import { tTwoSided } from '../distributions/student-t.ts';
import { groupMeans } from './group-means.ts';

/** Mean of the first group less that of the second, with its test and interval. */
export interface MeanDifference extends Test, Interval {
  readonly n: number;
  readonly sizes: readonly [number, number];
  readonly means: readonly [number, number];
  readonly estimate: number;
  readonly se: number;
  /** t. */
  readonly statistic: number;
  readonly df: number;
}

export interface WelchOptions {
  /** Student's t, which takes the variances as equal (SPSS's first line, R `var.equal = TRUE`); Welch's where absent. */
  readonly pooled?: boolean;
  /** Of the interval; .95 where absent. */
  readonly level?: number;
}

/**
 * Welch's t test of two means, or Student's.
 *
 *   t = (x̄₁ − x̄₂) / √(s₁²/n₁ + s₂²/n₂), df by Welch (1947) and Satterthwaite (1946); pooled: one variance, n − 2 df.
 *   Interval: difference ± t · SE. R `t.test(x, y, var.equal = …)`, SPSS T-TEST.
 *
 * @param counts   two rows, the groups; columns are levels. Counts may be sums of weights. Not modified.
 * @param numbers  of the levels, rising. Not modified.
 * @returns 'too-few' for a group of 1 or less (pooled: for an empty group, or 2 in all), 'constant' where neither group
 *          has any spread
 * @throws RangeError for counts or numbers that cannot be, other than two rows, a level outside (0, 1)
 */
export function welch(
  counts: Counts,
  numbers: ArrayLike<number>,
  { pooled = false, level = 0.95 }: WelchOptions = {}
): MeanDifference | Undefined<'too-few' | 'constant'> {
  const { table, centred, origin, squares } = groupMeans('welch', counts, numbers, 2);
  demandLevel('welch', level);
  const { n } = table;
  const [first, second] = [0, 1].map((row) => ({
    size: table.sizes[row] as number,
    mean: centred[row] as number,
    squares: squares[row] as number
  })) as [Spread, Spread];
  const found = welchOf(first, second, pooled);
  if ('why' in found) return found;
  const { estimate, se, df } = found;
  const reach = tCritical(1 - level, df) * se;
  return {
    n,
    sizes: [first.size, second.size],
    means: [first.mean + origin, second.mean + origin],
    estimate,
    se,
    statistic: estimate / se,
    df,
    p: tTwoSided(estimate / se, df),
    low: estimate - reach,
    high: estimate + reach,
    level
  };
}

/** What a group's mean is tested by. */
export interface Spread {
  readonly size: number;
  readonly mean: number;
  /** Σ (number − mean)². */
  readonly squares: number;
}

/** The difference of two means, its standard error and degrees of freedom; reasons as of `welch`. */
export function welchOf(
  first: Spread,
  second: Spread,
  pooled = false
):
  | { readonly n: number; readonly estimate: number; readonly se: number; readonly df: number }
  | Undefined<'too-few' | 'constant'> {
  const { size: n1, squares: squares1 } = first;
  const { size: n2, squares: squares2 } = second;
  const n = n1 + n2;
  if (pooled ? !(n1 > 0 && n2 > 0 && n > 2) : !(n1 > 1 && n2 > 1)) return { why: 'too-few', n };
  if (squares1 + squares2 === 0) return { why: 'constant', n };
  const variance = (squares1 + squares2) / (n - 2);
  const [v1, v2] = pooled ? [variance / n1, variance / n2] : [squares1 / (n1 - 1) / n1, squares2 / (n2 - 1) / n2];
  const share = v1 / (v1 + v2);
  const df = pooled ? n - 2 : 1 / (share ** 2 / (n1 - 1) + (1 - share) ** 2 / (n2 - 1));
  return { n, estimate: first.mean - second.mean, se: Math.sqrt(v1 + v2), df };
}

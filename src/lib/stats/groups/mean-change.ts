import type { Interval, Test, Undefined } from '../result.ts';
import type { Counts, SparseCounts } from '../counts/counts.ts';
import { marginsOf } from '../counts/margins.ts';
import { meanInterval } from '../description/mean-interval.ts';
import { moments } from '../description/moments.ts';
import { tTwoSided } from '../distributions/student-t.ts';
import { noncentralities, type EffectSize } from './cohens-d.ts';
import { differencesOf } from './differences.ts';

/** Mean of the second answers less that of the first, of the same respondents. */
export interface MeanChange extends Test, Interval {
  readonly n: number;
  readonly means: readonly [number, number];
  readonly estimate: number;
  /** Of the differences, divisor n − 1. */
  readonly sd: number;
  readonly se: number;
  /** t. */
  readonly statistic: number;
  readonly df: number;
  /** d_z, the mean difference over the standard deviation of the differences. */
  readonly cohensD: EffectSize;
  /** Of t: what the interval of d_z is made of. */
  readonly noncentrality: readonly [number, number];
}

/**
 * The paired t test: whether the mean of the differences is zero.
 *
 *   t = d̄ / (s / √n) with n − 1 df. R `t.test(second, first, paired = TRUE)`, SPSS T-TEST PAIRS (which takes the first less
 *   the second). d_z = d̄ / s, its interval by the noncentrality of t (Steiger and Fouladi 1997), over √n; R
 *   `effectsize::cohens_d(second, first, paired = TRUE)`. Student (1908), Biometrika 6, 1–25.
 *
 * @param counts   rows are the first answer, columns the second, of the same levels. Counts may be sums of weights. Not
 *                 modified.
 * @param numbers  of the levels, rising. Not modified.
 * @param level    of the intervals
 * @returns 'too-few' where n is 1 or less, 'constant' where all changed by the same
 * @throws RangeError for counts or numbers that cannot be, a table that is not square, a level outside (0, 1)
 */
export function meanChange(
  counts: Counts | SparseCounts,
  numbers: ArrayLike<number>,
  level = 0.95
): MeanChange | Undefined<'too-few' | 'constant'> {
  const { n, same, sizes } = differencesOf('meanChange', counts, numbers);
  const of = meanInterval(
    [0, ...sizes.flatMap(({ size }) => [-size, size])],
    [same, ...sizes.flatMap(({ falls, rises }) => [falls, rises])],
    { level }
  );
  if ('why' in of) return { why: 'too-few', n };
  const { estimate, sd, se, df, low, high } = of;
  if (sd === 0) return { why: 'constant', n };
  const [statistic, root] = [estimate / se, Math.sqrt(n)];
  const margins = marginsOf(counts);
  const deltas = noncentralities(statistic, df, level);
  return {
    n,
    means: [meanOf(numbers, margins.rows), meanOf(numbers, margins.columns)],
    estimate,
    sd,
    se,
    statistic,
    df,
    p: tTwoSided(statistic, df),
    low,
    high,
    level,
    cohensD: {
      estimate: statistic / root,
      low: deltas[0] / root,
      high: deltas[1] / root,
      level
    },
    noncentrality: deltas
  };
}

function meanOf(numbers: ArrayLike<number>, counts: Float64Array): number {
  const of = moments(numbers, counts);
  return 'why' in of ? 0 : of.mean;
}

import type { Interval, Undefined } from '../result.ts';
import { tCritical } from '../distributions/quantiles.ts';
import { demandPopulation, finitePopulationFactor } from './finite-population.ts';
import { demandLevel } from './levels.ts';
import { moments } from './moments.ts';

export interface MeanOptions {
  /** Of the interval; .95 where absent. */
  readonly level?: number;
  /** Everyone whom the answers stand for; endless where absent. */
  readonly population?: number;
  /**
   * What the finite population correction divides by. `N-1`, the default, is the one for shares, √((N − n) / (N − 1));
   * `N` is √((N − n) / N), which makes SD² / n · (1 − n/N) unbiased (Cochran 1977, 2.20; R survey).
   */
  readonly divisor?: 'N-1' | 'N';
}

/** A mean with its standard deviation, standard error and interval. */
export interface MeanInterval extends Interval {
  readonly n: number;
  readonly estimate: number;
  /** Divisor n − 1. */
  readonly variance: number;
  readonly sd: number;
  /** SD / √n, times the finite population correction. */
  readonly se: number;
  readonly df: number;
}

/**
 * The mean of numbers with counts, and the interval by Student's t with n − 1 degrees of freedom.
 *
 *   mean ± t SD / √n. R: `t.test(x, conf.level = level)`; SPSS EXAMINE. Counts may be sums of weights; n is their sum, as in
 *   SPSS.
 *
 * @param numbers  one for each level, in any order. Not modified.
 * @param counts   respondents at each level. Not modified.
 * @returns the mean and all of its spread; or why there is none: nobody, or n of at most 1. Where everyone is alike, or
 *          everyone in the population answered, the interval has no width.
 * @throws RangeError as `moments`; for a level outside (0, 1), or a population smaller than n
 */
export function meanInterval(
  numbers: ArrayLike<number>,
  counts: ArrayLike<number>,
  { level = 0.95, population = Infinity, divisor = 'N-1' }: MeanOptions = {}
): MeanInterval | Undefined<'nothing' | 'too-few'> {
  demandLevel('meanInterval', level);
  const of = moments(numbers, counts);
  if ('why' in of) return of;
  const { n, mean } = of;
  if (n <= 1) return { why: 'too-few', n };
  demandPopulation('meanInterval', n, population);
  const sample = n / (n - 1);
  const sd = of.deviation * Math.sqrt(sample);
  const factor =
    divisor === 'N-1' || population === Infinity
      ? finitePopulationFactor(n, population)
      : Math.sqrt((population - n) / population);
  const se = (sd / Math.sqrt(n)) * factor;
  const df = n - 1;
  const margin = se === 0 ? 0 : se * tCritical(1 - level, df);
  return {
    n,
    estimate: mean,
    variance: of.variance * sample,
    sd,
    se,
    df,
    low: mean - margin,
    high: mean + margin,
    level
  };
}

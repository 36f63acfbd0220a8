import { meanInterval } from '#lib/stats/description/mean-interval.ts';
import { moments } from '#lib/stats/description/moments.ts';
import { quantilesOfCounts } from '#lib/stats/description/quantiles-of-counts.ts';
import { isDefined } from '#lib/stats/result.ts';

/** Centre and spread of answers; what nobody's, or one's, cannot give is null. */
export interface Spread {
  /** Those who answered; with weights their sum. */
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  /** Interval of the mean. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Centre and spread of a table's levels.
 *
 * @param numbers  of the levels, rising
 * @param counts   one for each level
 * @param level    of the interval, 0 to 1
 */
export function spreadOf(numbers: readonly number[], counts: ArrayLike<number>, level: number): Spread {
  const centre = moments(numbers, counts);
  const spread = meanInterval(numbers, counts, { level });
  const median = quantilesOfCounts(numbers, counts, [0.5], 7);
  return {
    n: isDefined(centre) ? centre.n : 0,
    mean: isDefined(centre) ? centre.mean : null,
    sd: isDefined(spread) ? spread.sd : null,
    median: 'why' in median ? null : (median[0] ?? null),
    low: isDefined(spread) ? spread.low : null,
    high: isDefined(spread) ? spread.high : null
  };
}

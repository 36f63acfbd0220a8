import type { Interval, Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { demandLevel } from '../description/levels.ts';
import { studentizedRangeCritical, studentizedRangeUpper } from '../distributions/studentized-range.ts';
import { groupMeans } from './group-means.ts';
import { eachTwo } from './pairs.ts';
import { welchOf, type Spread } from './welch.ts';

export interface GamesHowellPair extends Interval {
  /** The rows of the two groups, first < second. */
  readonly first: number;
  readonly second: number;
  readonly n: number;
  /** Mean of the first less that of the second. */
  readonly estimate: number;
  readonly se: number;
  /** Welch's t; the studentized range is √2 |t|. */
  readonly statistic: number;
  readonly df: number;
  /** Of all pairs together. */
  readonly p: number;
}

/** A pair without a test: one respondent or less in a group, or no spread in either. */
export interface UntestedPair extends Undefined<'too-few' | 'constant'> {
  readonly first: number;
  readonly second: number;
}

/**
 * Games and Howell's tests of all pairs of means, where variances may differ.
 *
 *   t = (x̄ᵢ − x̄ⱼ) / √(sᵢ²/nᵢ + sⱼ²/nⱼ) with the df of Welch (1947), as `welch`; p = P(Q ≥ √2 |t|), Q the studentized range
 *   of as many means as there are groups; interval: difference ± q SE / √2, all of them covering together. Games and
 *   Howell (1976), Journal of Educational Statistics 1, 113–125. R `rstatix::games_howell_test`,
 *   `ptukey(sqrt(2) * abs(t), k, df, lower.tail = FALSE)`; SPSS ONEWAY /POSTHOC = GH.
 *
 * @param counts   rows are groups, columns levels. Counts may be sums of weights. Not modified.
 * @param numbers  of the levels, rising. Not modified.
 * @param level    of the intervals
 * @returns one for each pair of groups that have respondents; 'one-group' where there are fewer than two
 * @throws RangeError for counts or numbers that cannot be, a level outside (0, 1)
 */
export function gamesHowell(
  counts: Counts,
  numbers: ArrayLike<number>,
  level = 0.95
): { readonly n: number; readonly pairs: readonly (GamesHowellPair | UntestedPair)[] } | Undefined<'one-group'> {
  const { table, centred, squares } = groupMeans('gamesHowell', counts, numbers);
  demandLevel('gamesHowell', level);
  const { n, filled, sizes } = table;
  const groups = filled.length;
  if (groups < 2) return { why: 'one-group', n };
  const spread = (row: number): Spread => ({
    size: sizes[row] as number,
    mean: centred[row] as number,
    squares: squares[row] as number
  });
  const pairs = eachTwo(filled).map((pair) => {
    const found = welchOf(spread(pair.first), spread(pair.second));
    if ('why' in found) return { ...pair, ...found };
    const { estimate, se, df } = found;
    const statistic = estimate / se;
    const p = studentizedRangeUpper(Math.SQRT2 * Math.abs(statistic), groups, df);
    const reach = (studentizedRangeCritical(1 - level, groups, df) * se) / Math.SQRT2;
    return { ...pair, ...found, statistic, p, low: estimate - reach, high: estimate + reach, level };
  });
  return { n, pairs };
}

import type { Undefined } from '../result.ts';
import { compensatedSum, doubleDot } from '../numerics/compensated.ts';
import { ladderOf, SAME_PLACE } from './ladder.ts';
import { demandLevels } from './levels.ts';

/** Every number that is most frequent. */
export interface Modes {
  readonly n: number;
  /** In the order given; all numbers that occur where each occurs as often. */
  readonly numbers: readonly number[];
  /** How many have each of them. */
  readonly count: number;
}

/**
 * The most frequent numbers, all of them where several are equally frequent.
 *
 * @param numbers  one for each level, in any order. Not modified.
 * @param counts   respondents at each level, or sums of weights. Not modified.
 * @throws RangeError for arrays of unequal length, numbers that are not finite, counts that are negative
 */
export function modes(numbers: ArrayLike<number>, counts: ArrayLike<number>): Modes | Undefined<'nothing'> {
  const n = demandLevels('modes', numbers, counts);
  if (n === 0) return { why: 'nothing', n };
  const count = Array.from(counts).reduce((most, one) => Math.max(most, one), 0);
  return { n, numbers: Array.from(numbers).filter((_, level) => counts[level] === count), count };
}

/**
 * The mean without the smallest and the largest: a share of respondents is left out at each end.
 *
 *   `whole` leaves out ⌊n · share⌋ at each end (R `mean(x, trim = share)`); `part` leaves out n · share, of the last one a
 *   part (SPSS EXAMINE, with .05).
 *
 * @param numbers  one for each level, rising. Not modified.
 * @param counts   respondents at each level, or sums of weights. Not modified.
 * @param share    of all, at each end: from 0 up, below .5
 * @throws RangeError for arrays of unequal length, numbers that are not finite or do not rise, counts that are negative, or
 *         another share
 */
export function trimmedMean(
  numbers: ArrayLike<number>,
  counts: ArrayLike<number>,
  share: number,
  leaveOut: 'whole' | 'part' = 'whole'
): number | Undefined<'nothing'> {
  if (!(share >= 0 && share < 0.5)) throw new RangeError(`trimmedMean requires a share from 0 to .5 (got ${share})`);
  const ladder = ladderOf('trimmedMean', numbers, counts);
  if ('why' in ladder) return ladder;
  const { n } = ladder;
  const off = leaveOut === 'part' ? n * share : Math.floor(n * share + SAME_PLACE * n);
  const kept = ladder.upTo.map((upTo, step) => {
    const from = upTo - (ladder.counts[step] as number);
    return Math.max(0, Math.min(upTo, n - off) - Math.max(from, off));
  });
  return doubleDot(ladder.numbers, kept).high / compensatedSum(kept);
}

import type { Undefined } from '../result.ts';
import { exactSum } from '../numerics/compensated.ts';
import { demandRising } from './levels.ts';

/** Sums of weights that differ by less than this share of a place are the same place. */
export const SAME_PLACE = 1e-12;

/** The levels that somebody has, rising, and how many stand up to each. */
export interface Ladder {
  readonly n: number;
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
  /** Counts of this level and all below it. */
  readonly upTo: readonly number[];
}

/**
 * Numbers in rising order as a ladder on which a place is looked up.
 *
 * @throws RangeError as `demandRising`
 */
export function ladderOf(
  caller: string,
  numbers: ArrayLike<number>,
  counts: ArrayLike<number>
): Ladder | Undefined<'nothing'> {
  const n = demandRising(caller, numbers, counts);
  if (n === 0) return { why: 'nothing', n };
  const kept = Array.from({ length: numbers.length }, (_, level) => level).filter((level) => counts[level] !== 0);
  let [high, low] = [0, 0];
  const upTo = kept.map((level) => {
    const sum = exactSum(high, counts[level] as number);
    high = sum.high;
    low += sum.low;
    return high + low;
  });
  return {
    n,
    numbers: kept.map((level) => numbers[level] as number),
    counts: kept.map((level) => counts[level] as number),
    upTo
  };
}

/** The number of the first step that reaches a place, counted from 1: an order statistic, where counts are whole. */
export function numberAt({ numbers, upTo }: Ladder, place: number): number {
  const least = place - SAME_PLACE * Math.max(1, place);
  const step = upTo.findIndex((count) => count >= least);
  return numbers[step < 0 ? numbers.length - 1 : step] as number;
}

/**
 * The number at a place between steps, as SPSS interpolates: from one step to the next over a distance of one respondent,
 * or of the next step's weight where that is less.
 */
export function numberBetween({ numbers, counts, upTo }: Ladder, place: number): number {
  const next = upTo.findIndex((count) => place < count);
  const [last, after] = [numbers.at(-1) as number, numbers[next] as number];
  if (next <= 0) return next < 0 ? last : after;
  const before = numbers[next - 1] as number;
  const share = (place - (upTo[next - 1] as number)) / Math.min(1, counts[next] as number);
  return share >= 1 ? after : (1 - share) * before + share * after;
}

import type { Undefined } from '../result.ts';

/** What no average can be taken of. */
export type Nothing = Undefined<'nothing'>;

/** The most frequent number; the smallest of them where several are equally frequent. */
export interface Mode {
  readonly value: number;
  readonly unique: boolean;
}

/**
 * The arithmetic mean of numbers with counts: Σ number · count / Σ count (R `weighted.mean`).
 *
 * @param numbers  one for each level. Not modified.
 * @param counts   respondents at each level, or sums of weights, equally long. Not modified.
 * @throws RangeError for arrays of unequal length, numbers that are not finite, counts that are negative
 */
export function mean(numbers: readonly number[], counts: ArrayLike<number>): number | Nothing {
  const n = respondents('mean', numbers, counts);
  if (n === 0) return { why: 'nothing', n };
  return sum(numbers.map((number, level) => number * countAt(counts, level))) / n;
}

/** The most frequent number. Parameters and errors as for `mean`; numbers in any order. */
export function mode(numbers: readonly number[], counts: ArrayLike<number>): Mode | Nothing {
  const n = respondents('mode', numbers, counts);
  if (n === 0) return { why: 'nothing', n };
  const most = Array.from(counts).reduce((largest, count) => Math.max(largest, count), 0);
  const candidates = numbers.filter((_, level) => countAt(counts, level) === most);
  return { value: candidates.reduce((least, number) => Math.min(least, number)), unique: candidates.length === 1 };
}

/** Sums of weights that differ by less than this share of a place are the same place. */
const SAME_PLACE = 1e-12;

/**
 * The middle number, or the mean of the two middle ones where n is even (R `median(x)`); with weights type 7 of
 * `quantilesOfCounts`.
 *
 * Parameters and errors as for `mean`, with the numbers in rising order.
 *
 * @returns the median; or why there is none: nobody, or weights that sum to less than 1
 * @throws RangeError also for numbers that do not rise
 */
export function median(
  numbers: readonly number[],
  counts: ArrayLike<number>
): number | Undefined<'nothing' | 'too-few'> {
  const n = respondents('median', numbers, counts);
  for (let level = 1; level < numbers.length; level++) {
    if (!((numbers[level] as number) > (numbers[level - 1] as number))) {
      throw new RangeError(`median requires rising numbers (got ${numbers[level]} after ${numbers[level - 1]})`);
    }
  }
  if (n === 0) return { why: 'nothing', n };
  if (n < 1) return { why: 'too-few', n };
  let below = 0;
  const cumulative = numbers.map((_, level) => (below += countAt(counts, level)));
  const at = (place: number): number =>
    numbers[cumulative.findIndex((count) => count >= place * (1 - SAME_PLACE))] as number;
  const place = (n + 1) / 2;
  const whole = Math.floor(place * (1 + SAME_PLACE));
  const share = Math.max(0, place - whole);
  return (1 - share) * at(whole) + share * at(Math.min(whole + 1, n));
}

/**
 * The sample standard deviation, divisor n − 1 (R `sd(x)`, SPSS), n being the sum of the weights. Parameters and errors as
 * for `mean`.
 *
 * @returns the standard deviation; or why there is none: nobody, or n of at most 1
 */
export function standardDeviation(
  numbers: readonly number[],
  counts: ArrayLike<number>
): number | Undefined<'nothing' | 'one'> {
  const n = respondents('standardDeviation', numbers, counts);
  const centre = mean(numbers, counts);
  if (typeof centre !== 'number') return centre;
  if (n <= 1) return { why: 'one', n };
  // Deviations from the mean, not Σx² − n·mean²: years or incomes would cancel.
  const squares = numbers.map((number, level) => countAt(counts, level) * (number - centre) ** 2);
  return Math.sqrt(sum(squares) / (n - 1));
}

/**
 * Part of a whole, 0 to 1.
 *
 * @throws RangeError unless 0 ≤ part ≤ whole
 */
export function share(part: number, whole: number): number | Nothing {
  if (!(part >= 0 && part <= whole)) throw new RangeError(`share requires 0 ≤ part ≤ whole (got ${part} of ${whole})`);
  return whole === 0 ? { why: 'nothing', n: 0 } : part / whole;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) total += values[index] as number;
  return total;
}

function countAt(counts: ArrayLike<number>, level: number): number {
  return counts[level] as number;
}

function respondents(name: string, numbers: readonly number[], counts: ArrayLike<number>): number {
  if (numbers.length !== counts.length) {
    throw new RangeError(`${name} requires one count for each number (got ${counts.length} for ${numbers.length})`);
  }
  numbers.forEach((number, level) => {
    const count = countAt(counts, level);
    if (!Number.isFinite(number)) throw new RangeError(`${name} requires finite numbers (got ${number})`);
    if (!(count >= 0 && count < Infinity)) {
      throw new RangeError(`${name} requires counts from 0 up (got ${count})`);
    }
  });
  return sum(counts);
}

import { compensatedSum } from '../numerics/compensated.ts';

/** Beyond this a square is no number. */
const LARGEST = 1e150;

/**
 * Demands levels with counts, of which a mean or a quantile can be taken; counts may be sums of weights.
 *
 * @param caller  name of the function that requires it, for the message
 * @returns n, the sum of the counts
 * @throws RangeError for arrays of unequal length, numbers that are not finite or beyond 1e150, counts that are negative
 */
export function demandLevels(caller: string, numbers: ArrayLike<number>, counts: ArrayLike<number>): number {
  if (numbers.length !== counts.length) {
    throw new RangeError(`${caller} requires one count for each number (got ${counts.length} for ${numbers.length})`);
  }
  for (let level = 0; level < numbers.length; level++) {
    const [number, count] = [numbers[level] as number, counts[level] as number];
    if (!(Math.abs(number) <= LARGEST)) {
      throw new RangeError(`${caller} requires finite numbers of at most 1e150 (got ${number})`);
    }
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`${caller} requires counts from 0 up (got ${count})`);
  }
  return compensatedSum(counts);
}

/** As `demandLevels`, of numbers that rise from level to level. */
export function demandRising(caller: string, numbers: ArrayLike<number>, counts: ArrayLike<number>): number {
  for (let level = 1; level < numbers.length; level++) {
    const [before, number] = [numbers[level - 1] as number, numbers[level] as number];
    if (!(number > before)) throw new RangeError(`${caller} requires rising numbers (got ${number} after ${before})`);
  }
  return demandLevels(caller, numbers, counts);
}

/** @throws RangeError for a level of confidence that is not between 0 and 1 */
export function demandLevel(caller: string, level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`${caller} requires a level between 0 and 1 (got ${level})`);
}

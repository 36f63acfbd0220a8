import type { Counts, SparseCounts } from '../counts/counts.ts';
import { demandCounts, eachCell, marginsOf } from '../counts/margins.ts';
import { demandRising } from '../description/levels.ts';

/** Pairs that differ by as much, either way. */
export interface Difference {
  /** Above 0. */
  readonly size: number;
  /** Pairs in which the second is lower by that size. */
  readonly falls: number;
  /** Pairs in which the second is higher by that size. */
  readonly rises: number;
}

/** How pairs differ: second less first. */
export interface Differences {
  /** Pairs, or the sum of their weights. */
  readonly n: number;
  /** Pairs without a difference. */
  readonly same: number;
  readonly falls: number;
  readonly rises: number;
  /** By size, rising; only sizes that some pair has. */
  readonly sizes: readonly Difference[];
}

/**
 * The differences of pairs in a table whose rows and columns are the same levels. Not modified.
 *
 *   Sizes that only rounding keeps apart (0.3 − 0.2 and 0.2 − 0.1) are one size: four units in the last place of the
 *   largest number.
 *
 * @param caller   name of the function that requires it, for the message
 * @param counts   rows are the first answer, columns the second
 * @param numbers  of the levels, rising
 * @throws RangeError for a table that is not square, numbers that do not rise, counts that cannot be
 */
export function differencesOf(caller: string, counts: Counts | SparseCounts, numbers: ArrayLike<number>): Differences {
  demandSquare(caller, counts);
  const { rows, columns, n } = marginsOf(counts);
  demandRising(caller, numbers, rows);
  const used = Array.from(numbers).filter((_, level) => (rows[level] as number) + (columns[level] as number) > 0);
  const slack = 4 * Number.EPSILON * used.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const found: Difference[] = [];
  let same = 0;
  eachCell(counts, (i, j, count) => {
    const size = Math.abs((numbers[j] as number) - (numbers[i] as number));
    if (i === j) same += count;
    else found.push({ size, falls: j < i ? count : 0, rises: j > i ? count : 0 });
  });
  const sizes: Difference[] = [];
  for (const { size, falls, rises } of found.sort((a, b) => a.size - b.size)) {
    const last = sizes.at(-1);
    if (last && size - last.size <= slack)
      sizes[sizes.length - 1] = { size: last.size, falls: last.falls + falls, rises: last.rises + rises };
    else sizes.push({ size, falls, rises });
  }
  const total = (way: 'falls' | 'rises'): number => sizes.reduce((sum, each) => sum + each[way], 0);
  return { n, same, falls: total('falls'), rises: total('rises'), sizes };
}

/** @throws RangeError for a table that is not square, or counts that cannot be */
export function demandSquare(caller: string, counts: Counts | SparseCounts): void {
  const { rows, columns } = counts;
  if (rows !== columns) throw new RangeError(`${caller} requires a square table (got ${rows} × ${columns})`);
  if ('cells' in counts && counts.cells.length !== rows * columns) {
    throw new RangeError(`${caller} requires ${rows} × ${columns} cells (got ${counts.cells.length})`);
  }
  demandCounts(caller, counts, 'any');
}

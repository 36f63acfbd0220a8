import type { CodedColumn } from '../kernel/columns.ts';
import type { Filler } from '../kernel/kernel.ts';
import { PRODUCT_ROWS } from '../kernel/sums.ts';
import { countBoth, countLevels, levelFiller } from './level-counts.ts';

/** A column whose levels are numbers. */
export interface NumberedColumn extends CodedColumn {
  /** A finite number for each level. */
  readonly numbers: ArrayLike<number>;
}

/** The numbers of a column without missing, as deviations from their mean, in a unit of its own. */
export interface Deviating {
  readonly fill: Filler;
  /** Their sum of squares; exactly 0 where all are the same. */
  readonly squares: number;
}

/** What r is made of: sums of squares and products of deviations, and how many pairs they are of. */
export interface DeviationSums {
  readonly n: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/**
 * @param rows  numbers of the rows that take part; all where absent
 * @param room  a number for each level, written over
 * @returns null where a value is missing: the mean then depends on the column that it is paired with
 */
export function deviatingColumn(
  column: NumberedColumn,
  rows: Uint32Array | undefined,
  room: Int32Array
): Deviating | null {
  const counts = countLevels(column, rows, room);
  if (!counts) return null;
  const { levels, squares } = levelDeviations(column.numbers, counts);
  return { squares, fill: levelFiller(column, rows, levels) };
}

/** Sums of squares and products of the deviations among the rows that have both values. */
export function deviationSums(
  x: NumberedColumn,
  y: NumberedColumn,
  rows: Uint32Array | undefined,
  roomX: Int32Array,
  roomY: Int32Array
): DeviationSums {
  const { countsX, countsY, n } = countBoth(x, y, rows, roomX, roomY);
  const { levels: deviationsX, squares: xx } = levelDeviations(x.numbers, countsX);
  const { levels: deviationsY, squares: yy } = levelDeviations(y.numbers, countsY);
  const [a, b] = [x.codes, y.codes];
  const xy = sumOf(rows?.length ?? a.length, (at) => {
    const row = rows ? (rows[at] as number) : at;
    const i = a[row] as number;
    const j = b[row] as number;
    return i < x.levels && j < y.levels ? (deviationsX[i] as number) * (deviationsY[j] as number) : 0;
  });
  return { n, xx, yy, xy };
}

/**
 * How far each level lies from the mean of the respondents, and their sum of squares.
 *
 *   Measured from the lowest level that somebody has, so that nothing is left where all have the same, and in a power of
 *   two near the largest number, so that no square is too large or too small for a double.
 */
export function levelDeviations(
  numbers: ArrayLike<number>,
  counts: ArrayLike<number>
): { readonly levels: Float64Array; readonly squares: number } {
  const levels = new Float64Array(counts.length);
  let first = -1;
  let size = 0;
  for (let level = 0; level < levels.length; level++) {
    if (counts[level] === 0) continue;
    if (first < 0) first = level;
    size = Math.max(size, Math.abs(numbers[level] as number));
  }
  const unit = unitOf(size);
  const origin = (numbers[first] ?? 0) * unit;
  const count = (level: number): number => counts[level] as number;
  const n = sumOf(levels.length, count);
  for (let level = 0; level < levels.length; level++) {
    if (count(level) !== 0) levels[level] = (numbers[level] as number) * unit - origin;
  }
  const mean = sumOf(levels.length, (level) => count(level) * (levels[level] as number)) / n;
  for (let level = 0; level < levels.length; level++) {
    if (count(level) !== 0) levels[level] = (levels[level] as number) - mean;
  }
  return { levels, squares: sumOf(levels.length, (level) => count(level) * (levels[level] as number) ** 2) };
}

/** In blocks, so that the rounding does not grow with the number of terms. */
function sumOf(length: number, term: (index: number) => number): number {
  let total = 0;
  for (let from = 0; from < length; from += PRODUCT_ROWS) {
    const to = Math.min(length, from + PRODUCT_ROWS);
    let sum = 0;
    for (let index = from; index < to; index++) sum += term(index);
    total += sum;
  }
  return total;
}

/** A power of two that brings numbers of this size near 1. */
function unitOf(size: number): number {
  return size === 0 ? 1 : 2 ** Math.min(1000, -Math.floor(Math.log2(size)));
}

import type { CodedColumn } from '../kernel/columns.ts';
import type { Filler } from '../kernel/kernel.ts';
import { exactRows } from '../kernel/sums.ts';
import { countBoth, countLevels, levelFiller } from './level-counts.ts';

/** The midranks of a column without missing, centred. */
export interface Ranked {
  /** Of each row that takes part twice its midrank, less n + 1: whole numbers that sum to zero. */
  readonly fill: Filler;
  /** Their sum of squares. */
  readonly squares: bigint;
}

/** What rho is made of: sums of squares and of products of ranks, and how many pairs they are of. */
export interface RankSums {
  readonly n: number;
  readonly xx: bigint;
  readonly yy: bigint;
  readonly xy: bigint;
}

/** Counts up to here have cubes that add up exactly, however many they are. */
const SMALL = 1024;

/**
 * Midranks by counting: no row is sorted.
 *
 * @param rows  numbers of the rows that take part; all where absent
 * @param room  a number for each level, written over
 * @returns null where a value is missing: its ranks then depend on the column that it is paired with
 */
export function rankedColumn(column: CodedColumn, rows: Uint32Array | undefined, room: Int32Array): Ranked | null {
  const n = rows?.length ?? column.codes.length;
  const levels = countLevels(column, rows, room);
  if (!levels) return null;
  const distinct = levels.length === n && levels.every((count) => count === 1);
  const squares = countsToRanks(levels, n);
  return { squares, fill: distinct ? distinctRanks(column, rows, n) : levelFiller(column, rows, levels.slice()) };
}

/** The ranks of values that are all different follow from their codes, without a table. */
function distinctRanks({ codes }: CodedColumn, rows: Uint32Array | undefined, n: number): Filler {
  return (from, to, into, at) => {
    for (let row = from; row < to; row++)
      into[at++] = 2 * (codes[rows ? (rows[row] as number) : row] as number) + 1 - n;
  };
}

/**
 * Sums of squares and products of the ranks among the rows that have both values.
 *
 * @param roomX  a number for each level of x, written over; `roomY` likewise
 */
export function rankSums(
  x: CodedColumn,
  y: CodedColumn,
  rows: Uint32Array | undefined,
  roomX: Int32Array,
  roomY: Int32Array
): RankSums {
  const { countsX: ranksX, countsY: ranksY, n } = countBoth(x, y, rows, roomX, roomY);
  const xx = countsToRanks(ranksX, n);
  const yy = countsToRanks(ranksY, n);
  const [a, b] = [x.codes, y.codes];
  const length = rows?.length ?? a.length;
  const blockRows = exactRows(n);
  let xy = 0n;
  for (let from = 0; from < length; from += blockRows) {
    const to = Math.min(length, from + blockRows);
    let sum = 0;
    for (let at = from; at < to; at++) {
      const row = rows ? (rows[at] as number) : at;
      const i = a[row] as number;
      const j = b[row] as number;
      if (i < x.levels && j < y.levels) sum += (ranksX[i] as number) * (ranksY[j] as number);
    }
    xy += BigInt(sum);
  }
  return { n, xx, yy, xy };
}

/**
 * Puts in place of each level's count twice its midrank, less n + 1.
 *
 * @returns the sum of squares of the ranks over the respondents: (n³ − Σ count³) / 3
 */
function countsToRanks(levels: Int32Array, n: number): bigint {
  let below = 0;
  let small = 0;
  let large = 0n;
  for (let level = 0; level < levels.length; level++) {
    const count = levels[level] as number;
    levels[level] = 2 * below + count - n;
    below += count;
    if (count <= SMALL) small += count * count * count;
    else large += BigInt(count) ** 3n;
  }
  return (BigInt(n) ** 3n - large - BigInt(small)) / 3n;
}

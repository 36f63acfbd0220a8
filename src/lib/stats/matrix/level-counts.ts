import type { CodedColumn } from '../kernel/columns.ts';
import type { Filler } from '../kernel/kernel.ts';

/**
 * Respondents at each level of a column, counted into `room`: a number for each level, written over. Columns that are gone
 * through one after the other share it, since fresh memory costs more than the counting.
 *
 * @param rows  numbers of the rows that take part; all where absent
 * @returns null where a value is missing
 */
export function countLevels(
  { codes, levels }: CodedColumn,
  rows: Uint32Array | undefined,
  room: Int32Array
): Int32Array | null {
  const counts = room.subarray(0, levels).fill(0);
  const length = rows?.length ?? codes.length;
  for (let at = 0; at < length; at++) {
    const code = codes[rows ? (rows[at] as number) : at] as number;
    if (code >= levels) return null;
    counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

/** As `countLevels`, of two columns among the rows that have both values, and how many these are. */
export function countBoth(
  x: CodedColumn,
  y: CodedColumn,
  rows: Uint32Array | undefined,
  roomX: Int32Array,
  roomY: Int32Array
): { readonly countsX: Int32Array; readonly countsY: Int32Array; readonly n: number } {
  const countsX = roomX.subarray(0, x.levels).fill(0);
  const countsY = roomY.subarray(0, y.levels).fill(0);
  const [a, b] = [x.codes, y.codes];
  const length = rows?.length ?? a.length;
  let n = 0;
  for (let at = 0; at < length; at++) {
    const row = rows ? (rows[at] as number) : at;
    const i = a[row] as number;
    const j = b[row] as number;
    if (i >= x.levels || j >= y.levels) continue;
    countsX[i] = (countsX[i] as number) + 1;
    countsY[j] = (countsY[j] as number) + 1;
    n++;
  }
  return { countsX, countsY, n };
}

/** What each level is worth, row by row. */
export function levelFiller(
  { codes }: CodedColumn,
  rows: Uint32Array | undefined,
  worth: Int32Array | Float64Array
): Filler {
  return (from, to, into, at) => {
    for (let row = from; row < to; row++) {
      into[at++] = worth[codes[rows ? (rows[row] as number) : row] as number] as number;
    }
  };
}

/** A room for the column with the most levels. */
export function levelRoom(columns: readonly CodedColumn[]): Int32Array {
  return new Int32Array(columns.reduce((most, { levels }) => Math.max(most, levels), 0));
}

import { demandColumns, FEW_LEVELS, type CodedColumn } from './columns.ts';
import { eachPairOf } from './kernel.ts';

/** Columns of a row that lie together. */
export const ROW_BYTES = 16;

/** A missing code in a packed row: above every level. */
const PACKED_MISSING = 255;

/**
 * Columns of few levels laid out row by row, so that a row that is drawn is read at once.
 *
 * Sixteen columns a sheet, sheets one after another; in a sheet 16 bytes a row, and one row more, with nothing but missing.
 */
export interface PackedRows {
  readonly rows: number;
  readonly levels: readonly number[];
  readonly bytes: Uint8Array;
}

/**
 * @throws RangeError for columns of unequal length, or of more than `FEW_LEVELS` levels
 */
export function packRows(columns: readonly CodedColumn[]): PackedRows {
  const rows = demandColumns('packRows', columns, undefined, FEW_LEVELS);
  const sheet = (rows + 1) * ROW_BYTES;
  const bytes = new Uint8Array(Math.ceil(columns.length / ROW_BYTES) * sheet).fill(PACKED_MISSING);
  columns.forEach(({ codes, levels }, column) => {
    let at = Math.floor(column / ROW_BYTES) * sheet + (column % ROW_BYTES);
    for (let row = 0; row < rows; row++) {
      const code = codes[row] as number;
      if (code < levels) bytes[at] = code;
      at += ROW_BYTES;
    }
  });
  return { rows, levels: columns.map(({ levels }) => levels), bytes };
}

/** Where the table of each pair begins among the tables of a resample, and at the end how many cells they have. */
export function tableStarts(levels: readonly number[]): Uint32Array {
  const starts = [0];
  eachPairOf(levels.length, (i, j, place) => {
    starts.push((starts[place] as number) + (levels[i] as number) * (levels[j] as number));
  });
  return Uint32Array.from(starts);
}

/**
 * @returns how many resamples there are
 * @throws RangeError where draws are not whole resamples, or no rows of these
 */
export function demandDraws({ rows }: PackedRows, draws: Uint32Array, size: number): number {
  const resamples = size === 0 ? 0 : draws.length / size;
  if (!Number.isInteger(resamples)) {
    throw new RangeError(`resampledTables requires draws for whole resamples of ${size} (got ${draws.length})`);
  }
  let largest = -1;
  for (let draw = 0; draw < draws.length; draw++) largest = Math.max(largest, draws[draw] as number);
  if (largest >= rows) throw new RangeError(`resampledTables requires draws below ${rows} (got ${largest})`);
  return resamples;
}

/** One code for each row. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column as it is counted: codes below `levels` are places in the rising order of its values, all others missing. */
export interface CodedColumn {
  readonly codes: Codes;
  readonly levels: number;
}

/** Most levels, kinds of missing included where they are counted, of a column that is counted in bit planes. */
export const FEW_LEVELS = 16;

/**
 * Demands columns that can be counted together.
 *
 * @param caller  name of the function that requires it, for the message
 * @param taken   a byte a row, 0 where the row does not take part
 * @param most    levels that a column may have
 * @returns how many rows there are
 * @throws RangeError for columns of unequal length, levels that are not whole, from 0 to `most`
 */
export function demandColumns(
  caller: string,
  columns: readonly CodedColumn[],
  taken?: Uint8Array,
  most = 4294967296
): number {
  const rows = columns[0]?.codes.length ?? taken?.length ?? 0;
  for (const { codes, levels } of columns) {
    demandRows(caller, rows, codes.length);
    if (!(Number.isInteger(levels) && levels >= 0 && levels <= most)) {
      throw new RangeError(`${caller} requires columns of 0 to ${most} levels (got ${levels})`);
    }
  }
  if (taken) demandRows(caller, rows, taken.length);
  return rows;
}

/** @throws RangeError where a column is not of that length */
function demandRows(caller: string, rows: number, got: number): void {
  if (got !== rows) throw new RangeError(`${caller} requires columns of equal length (got ${rows} and ${got} rows)`);
}

/** @throws RangeError where there is not one score, a finite number, for each level */
export function demandScores({ levels }: CodedColumn, scores: ArrayLike<number>): void {
  if (scores.length !== levels) {
    throw new RangeError(`scoreSums requires a score for each of ${levels} levels (got ${scores.length})`);
  }
  for (let level = 0; level < levels; level++) {
    if (!Number.isFinite(scores[level]))
      throw new RangeError(`scoreSums requires finite scores (got ${scores[level]})`);
  }
}

/** Rows that take part. */
export function rowsTaken(rows: number, taken: Uint8Array | undefined): number {
  if (!taken) return rows;
  let count = 0;
  for (let row = 0; row < rows; row++) if (taken[row] !== 0) count++;
  return count;
}

import type { Counts, SparseCounts } from '../counts/counts.ts';
import { eachCell } from '../counts/margins.ts';
import { at, transpose, zeros, type Matrix } from '../numerics/matrix.ts';
import { householderQR } from '../numerics/qr.ts';
import { risingDirection } from '../numerics/simplex.ts';
import type { CumulativeRow } from './cumulative.ts';
import type { ColumnName } from './result.ts';

/** Beside columns of size 1, this is none. */
const NOTHING = 1e-9;

/** That some coefficients have no finite maximum-likelihood estimate. */
export interface Separation {
  /** `complete`: some sum of the predictors tells all outcomes apart. `quasi-complete`: all save those where it is tied. */
  readonly kind: 'complete' | 'quasi-complete';
  /** The columns whose coefficients the likelihood drives away without end, save intercept and thresholds. */
  readonly columns: readonly ColumnName[];
}

/**
 * Whether outcomes are separated: whether the likelihood rises without end in some direction of the coefficients (Albert
 * and Anderson 1984), told by linear programming (Konis 2007) and not by a coefficient that has grown large.
 *
 *   A row for each kind of respondent is what must not fall: of a binary outcome x where it is one level, −x where it is the
 *   other. There is separation where rows · b ≥ 0 everywhere and above 0 somewhere. Rows above 0 are set aside and the rest
 *   asked again, until nothing more is found. R: `detectseparation::detect_separation`.
 *
 * @param rows     by `rowsOfLogits`; columns that do not depend on each other, of size about 1. Not modified.
 * @param columns  what they stand for
 */
export function separationOf(rows: Matrix, columns: readonly ColumnName[]): Separation | null {
  let rest = rows;
  for (let direction = risingDirection(rest); direction; direction = risingDirection(rest)) {
    rest = tiedRows(rest, direction);
  }
  if (rest.rows === rows.rows) return null;
  // What the tied rows do not hold may go anywhere: a coefficient is held where it is a sum of theirs.
  const { q } = householderQR(transpose(rest));
  const isHeld = (column: number): boolean => {
    let within = 0;
    for (let k = 0; k < q.columns; k++) within += at(q, column, k) ** 2;
    return within > 1 - NOTHING;
  };
  return {
    kind: rest.rows === 0 ? 'complete' : 'quasi-complete',
    columns: columns.filter(({ kind }, column) => (kind === 'numeric' || kind === 'dummy') && !isHeld(column))
  };
}

/**
 * The rows to ask `separationOf`, of a model of cumulative logits: for each pattern and level that somebody has, the logit of
 * the split above, which must not fall, and minus that of the split below.
 *
 * @param counts      patterns × levels, all of which are in use
 * @param parameters  how many a logit is made of
 */
export function rowsOfLogits(counts: Counts | SparseCounts, parameters: number, rowOf: CumulativeRow): Matrix {
  const rows: Float64Array[] = [];
  const add = (pattern: number, split: number, sign: -1 | 1): void => {
    const row = new Float64Array(parameters);
    rowOf(pattern, split, row);
    rows.push(row.map((value) => sign * value));
  };
  eachCell(counts, (pattern, level) => {
    if (level < counts.columns - 1) add(pattern, level, 1);
    if (level > 0) add(pattern, level - 1, -1);
  });
  const made = zeros(rows.length, parameters);
  rows.forEach((row, i) => made.values.set(row, i * parameters));
  return made;
}

/** Those that stay where they are along the direction. */
function tiedRows(rows: Matrix, direction: Float64Array): Matrix {
  const { columns, values } = rows;
  const rises = Float64Array.from({ length: rows.rows }, (_, i) =>
    direction.reduce((sum, part, j) => sum + part * at(rows, i, j), 0)
  );
  // At least one rises: the direction was found because their sum does.
  const limit = Math.min(NOTHING, rises.reduce((most, rise) => Math.max(most, rise), 0) / 2);
  const kept = [...rises.keys()].filter((row) => (rises[row] as number) <= limit);
  const made = zeros(kept.length, columns);
  kept.forEach((row, i) => made.values.set(values.subarray(row * columns, (row + 1) * columns), i * columns));
  return made;
}

/**
 * The columns of a model brought to a size of about 1 without rounding: by powers of 2, and counted from their least value
 * where there is an intercept, or thresholds, to take that up.
 */
export function balanced(matrix: Matrix, columns: readonly ColumnName[], from: 'least' | 'zero'): Matrix {
  const made = zeros(matrix.rows, matrix.columns);
  columns.forEach(({ kind }, j) => {
    const values = Float64Array.from({ length: matrix.rows }, (_, i) => at(matrix, i, j));
    const least = from === 'least' && kind === 'numeric' ? values.reduce((low, value) => Math.min(low, value)) : 0;
    const size = values.reduce((most, value) => Math.max(most, Math.abs(value - least)), 0);
    const unit = size === 0 ? 1 : 2 ** Math.ceil(Math.log2(size));
    values.forEach((value, i) => (made.values[i * matrix.columns + j] = (value - least) / unit));
  });
  return made;
}

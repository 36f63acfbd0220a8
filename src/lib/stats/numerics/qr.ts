import { at, zeros, type Matrix } from './matrix.ts';

/** A matrix as Q R: orthonormal columns times an upper triangle. */
export interface QR {
  /** rows × rank. */
  readonly q: Matrix;
  /** rank × rank. */
  readonly r: Matrix;
  /** The columns that Q R gives back, rising. */
  readonly kept: readonly number[];
  /** Those that the kept ones before them give already. */
  readonly dropped: readonly number[];
}

/**
 * The QR decomposition by Householder's reflections, column by column. A column is dropped where those before it leave
 * less of it than `tolerance` (Golub and Van Loan 2013, §5.2; R `qr(a, tol = 1e-7)`).
 *
 * @param a  not modified
 */
export function householderQR(a: Matrix, tolerance = 1e-7): QR {
  const reflections: Float64Array[] = [];
  const columns: Float64Array[] = [];
  const kept: number[] = [];
  const dropped: number[] = [];
  for (let j = 0; j < a.columns; j++) {
    const column = Float64Array.from({ length: a.rows }, (_, i) => at(a, i, j));
    const whole = norm(column, 0);
    for (const [from, reflection] of reflections.entries()) reflect(column, reflection, from);
    const rank = reflections.length;
    const rest = norm(column, rank);
    if (!(rest > tolerance * whole)) {
      dropped.push(j);
      continue;
    }
    kept.push(j);
    const first = column[rank] as number;
    const end = first > 0 ? -rest : rest;
    const reflection = column.slice();
    reflection.fill(0, 0, rank);
    reflection[rank] = first - end;
    const size = norm(reflection, rank);
    for (let i = rank; i < a.rows; i++) reflection[i] = (reflection[i] as number) / size;
    reflections.push(reflection);
    column.fill(0, rank);
    column[rank] = end;
    columns.push(column);
  }
  const rank = kept.length;
  const q = zeros(a.rows, rank);
  const r = zeros(rank, rank);
  for (let j = 0; j < rank; j++) {
    for (let i = 0; i <= j; i++) r.values[i * rank + j] = (columns[j] as Float64Array)[i] as number;
    const unit = new Float64Array(a.rows);
    unit[j] = 1;
    for (let k = rank - 1; k >= 0; k--) reflect(unit, reflections[k] as Float64Array, k);
    for (let i = 0; i < a.rows; i++) q.values[i * rank + j] = unit[i] as number;
  }
  return { q, r, kept, dropped };
}

/** column − 2 v (v · column), for a v of length 1 that is zero before `from`. */
function reflect(column: Float64Array, v: Float64Array, from: number): void {
  let along = 0;
  for (let i = from; i < v.length; i++) along += (v[i] as number) * (column[i] as number);
  for (let i = from; i < v.length; i++) column[i] = (column[i] as number) - 2 * along * (v[i] as number);
}

function norm(column: Float64Array, from: number): number {
  let largest = 0;
  for (let i = from; i < column.length; i++) largest = Math.max(largest, Math.abs(column[i] as number));
  if (largest === 0) return 0;
  let sum = 0;
  for (let i = from; i < column.length; i++) sum += ((column[i] as number) / largest) ** 2;
  return largest * Math.sqrt(sum);
}

/** The x with R x = b, for an upper triangle R. */
function solveUpper(r: Matrix, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (let i = r.rows - 1; i >= 0; i--) {
    let sum = x[i] as number;
    for (let j = i + 1; j < r.rows; j++) sum -= at(r, i, j) * (x[j] as number);
    x[i] = sum / at(r, i, i);
  }
  return x;
}

/** The inverse of an upper triangle. */
export function inverseUpper(r: Matrix): Matrix {
  const inverse = zeros(r.rows, r.rows);
  const unit = new Float64Array(r.rows);
  for (let j = 0; j < r.rows; j++) {
    unit.fill(0);
    unit[j] = 1;
    solveUpper(r, unit).forEach((value, i) => (inverse.values[i * r.rows + j] = value));
  }
  return inverse;
}

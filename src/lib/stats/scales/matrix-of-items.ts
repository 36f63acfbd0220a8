import { at, matrixOf, type Matrix } from '../numerics/matrix.ts';
import type { ItemMatrix } from './item-matrix.ts';

/**
 * Demands a covariance matrix of items.
 *
 * @throws RangeError for a matrix that is not square or not symmetric, a negative variance, numbers that are not finite, or
 *         an n that is negative
 */
export function demandItemMatrix(caller: string, { n, covariances }: ItemMatrix): Matrix {
  const made = matrixOf(covariances);
  const items = covariances.length;
  if (covariances.some((row) => row.length !== items)) {
    throw new RangeError(`${caller} requires a square matrix (got ${items} rows of ${covariances[0]?.length ?? 0})`);
  }
  if (!(n >= 0 && n < Infinity)) throw new RangeError(`${caller} requires an n from 0 up (got ${n})`);
  for (let i = 0; i < items; i++)
    for (let j = 0; j <= i; j++) {
      const value = at(made, i, j);
      if (!Number.isFinite(value)) throw new RangeError(`${caller} requires finite covariances (got ${value})`);
      if (i === j && value < 0) throw new RangeError(`${caller} requires variances from 0 up (got ${value})`);
      const other = at(made, j, i);
      if (!(Math.abs(value - other) <= 1e-12 * Math.max(1, Math.abs(value)))) {
        throw new RangeError(`${caller} requires a symmetric matrix (got ${value} and ${other})`);
      }
    }
  return made;
}

/** Correlations of the items; null where one of them has no variance. */
export function correlationsOf(covariances: Matrix): Matrix | null {
  const { rows: items } = covariances;
  const deviations = Array.from({ length: items }, (_, i) => Math.sqrt(at(covariances, i, i)));
  if (deviations.some((deviation) => deviation === 0)) return null;
  const values = covariances.values.map((value, place) => {
    const [i, j] = [Math.floor(place / items), place % items];
    return i === j ? 1 : value / ((deviations[i] as number) * (deviations[j] as number));
  });
  return { rows: items, columns: items, values };
}

/** The same of items, with their n. */
export function correlatedItems({ n, covariances }: ItemMatrix): ItemMatrix | null {
  const correlations = correlationsOf(matrixOf(covariances));
  return correlations && { n, covariances: rowsOf(correlations) };
}

function rowsOf({ rows, columns, values }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, row) => Array.from(values.subarray(row * columns, (row + 1) * columns)));
}

/** Σ of all covariances: the variance of the sum of the items. */
export function totalOf({ values }: Matrix): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Σ of the diagonal. */
export function traceOf(matrix: Matrix): number {
  let sum = 0;
  for (let i = 0; i < matrix.rows; i++) sum += at(matrix, i, i);
  return sum;
}

/** Rows and columns of some items, in the order given. */
export function partOf(matrix: Matrix, items: readonly number[], others: readonly number[] = items): Matrix {
  return matrixOf(items.map((i) => others.map((j) => at(matrix, i, j))));
}

import type { Counts } from '../counts/counts.ts';
import { marginsOf } from '../counts/margins.ts';
import { at, product, symmetricEigen, transpose, zeros, type Matrix } from '../numerics/matrix.ts';
import type { Undefined } from '../result.ts';
import { polychoricEstimate, type PolychoricOptions } from './polychoric.ts';

/** Eigenvalues below this count as none; psych's `eig.tol`. */
const NO_EIGENVALUE = 1e-12;

/** Two items by their places, first the smaller. */
export interface ItemPair {
  readonly row: number;
  readonly column: number;
  /** Respondents who answered both. */
  readonly n: number;
}

export interface PolychoricMatrix {
  /** Symmetric, 1 on the diagonal; positive definite. */
  readonly correlations: readonly (readonly number[])[];
  readonly pairs: readonly (ItemPair & { readonly boundary: boolean })[];
  /** True where the correlations found one by one were no possible matrix together, and were changed to be one. */
  readonly smoothed: boolean;
  /** Of the matrix before smoothing. */
  readonly smallestEigenvalue: number;
}

/** Pairs that have no correlation, and why; `n` of the smallest of them. */
export interface NoPolychoricMatrix extends Undefined<'pairs'> {
  readonly pairs: readonly (ItemPair & Undefined<'too-few' | 'constant'>)[];
}

/**
 * Polychoric correlations between all pairs of several items, made positive definite where they are not.
 *
 *   R: `psych::polychoric(items, global = FALSE, correct = 0)`. Each pair has the thresholds of its own respondents; psych
 *   with `global = TRUE` takes those of everyone who answered the item, which is the same without missing values.
 *
 * @param items    at least 1
 * @param tableOf  the table of counts of two items, asked once for each pair, row < column
 * @returns the matrix, or which pairs have no correlation
 * @throws RangeError for items below 1, and as `polychoricEstimate`
 */
export function polychoricMatrix(
  items: number,
  tableOf: (row: number, column: number) => Counts,
  options: Pick<PolychoricOptions, 'emptyCells'> = {}
): PolychoricMatrix | NoPolychoricMatrix {
  if (!(Number.isInteger(items) && items >= 1))
    throw new RangeError(`polychoricMatrix requires items from 1 up (got ${items})`);
  const raw = zeros(items, items);
  const pairs: (ItemPair & { readonly boundary: boolean })[] = [];
  const missing: (ItemPair & Undefined<'too-few' | 'constant'>)[] = [];
  for (let row = 0; row < items; row++) {
    raw.values[row * items + row] = 1;
    for (let column = row + 1; column < items; column++) {
      const counts = tableOf(row, column);
      const found = polychoricEstimate(counts, options);
      if (typeof found !== 'number') {
        missing.push({ row, column, ...found });
        continue;
      }
      raw.values[row * items + column] = raw.values[column * items + row] = found;
      pairs.push({ row, column, n: marginsOf(counts).n, boundary: Math.abs(found) === 1 });
    }
  }
  if (missing.length > 0) return { why: 'pairs', n: Math.min(...missing.map(({ n }) => n)), pairs: missing };
  const { matrix, smoothed, smallestEigenvalue } = smoothedCorrelations(raw);
  return { correlations: rowsOf(matrix), pairs, smoothed, smallestEigenvalue };
}

/**
 * A matrix of correlations made positive definite: eigenvalues below 1e-12 become 1e-10, the others shrink so that their
 * sum stays, and the diagonal is made 1 again. R: `psych::cor.smooth(r)`.
 *
 * @param correlations  symmetric. Not modified; returned as it is where nothing had to be done.
 */
export function smoothedCorrelations(correlations: Matrix): {
  readonly matrix: Matrix;
  readonly smoothed: boolean;
  readonly smallestEigenvalue: number;
} {
  const items = correlations.rows;
  const { values, vectors } = symmetricEigen(correlations);
  const smallestEigenvalue = values[items - 1] as number;
  if (smallestEigenvalue >= NO_EIGENVALUE) return { matrix: correlations, smoothed: false, smallestEigenvalue };
  const raised = values.map((value) => (value < NO_EIGENVALUE ? 100 * NO_EIGENVALUE : value));
  const scaled = transpose(vectors);
  for (let i = 0; i < items; i++)
    for (let j = 0; j < items; j++) scaled.values[i * items + j] = at(scaled, i, j) * (raised[i] as number);
  // The common factor that keeps the sum of the eigenvalues goes out again with the diagonal.
  const covariances = product(vectors, scaled);
  const matrix = zeros(items, items);
  for (let i = 0; i < items; i++) {
    matrix.values[i * items + i] = 1;
    for (let j = 0; j < i; j++) {
      const size = Math.sqrt(at(covariances, i, i) * at(covariances, j, j));
      matrix.values[i * items + j] = matrix.values[j * items + i] = at(covariances, i, j) / size;
    }
  }
  return { matrix, smoothed: true, smallestEigenvalue };
}

function rowsOf({ rows, columns, values }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, row) => [...values.subarray(row * columns, (row + 1) * columns)]);
}

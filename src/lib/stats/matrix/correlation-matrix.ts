import type { Correlation, Undefined } from '../result.ts';
import type { CodedColumn } from '../kernel/columns.ts';
import { pairPlace } from '../kernel/kernel.ts';

/** Which rows a matrix is of. */
export interface MatrixOptions {
  /**
   * `pairwise`: each pair uses every row that has both its values (SPSS's default; R `use = "pairwise"`). `listwise`: only
   * rows that have a value of every column (R `use = "complete.obs"`).
   */
  readonly missing?: 'pairwise' | 'listwise';
  /** A byte a row, 0 where the row does not take part; all do where absent. */
  readonly rows?: Uint8Array;
}

/** The correlations of every pair of columns. */
export interface CorrelationMatrix<Why extends string> {
  readonly variables: number;
  /** (0, 1), (0, 2) … (1, 2) …, see `pairOf`. */
  readonly pairs: readonly (Correlation | Undefined<Why>)[];
}

/**
 * The correlation of two columns of a matrix, in either order.
 *
 * @throws RangeError for a column that there is not, or twice the same
 */
export function pairOf<Pair>(
  { variables, pairs }: { readonly variables: number; readonly pairs: readonly Pair[] },
  i: number,
  j: number
): Pair {
  const pair = i === j ? undefined : pairs[pairPlace(Math.min(i, j), Math.max(i, j), variables)];
  if (pair === undefined || Math.min(i, j) < 0 || Math.max(i, j) >= variables) {
    throw new RangeError(`pairOf requires two columns of ${variables} (got ${i} and ${j})`);
  }
  return pair;
}

/** The rows that take part and, where missing values are left out listwise, have a value of every column. */
export function rowsOf(
  columns: readonly CodedColumn[],
  { missing = 'pairwise', rows }: MatrixOptions
): Uint8Array | undefined {
  const [first] = columns;
  if (missing === 'pairwise' || !first) return rows;
  const taken = rows ? rows.slice() : new Uint8Array(first.codes.length).fill(1);
  for (const { codes, levels } of columns)
    for (let row = 0; row < taken.length; row++) if ((codes[row] as number) >= levels) taken[row] = 0;
  return taken;
}

/** The numbers of the rows that take part; undefined where all do. */
export function rowNumbers(taken: Uint8Array | undefined): Uint32Array | undefined {
  if (!taken) return undefined;
  const numbers = new Uint32Array(taken.length);
  let count = 0;
  for (let row = 0; row < taken.length; row++) if (taken[row] !== 0) numbers[count++] = row;
  return numbers.subarray(0, count);
}

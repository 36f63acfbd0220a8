import { sparseCounts, type Counts, type SparseCounts } from '../counts/counts.ts';
import { demandColumns, type CodedColumn } from '../kernel/columns.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { rowNumbers, rowsOf, type MatrixOptions } from './correlation-matrix.ts';
import { everyPair } from './every-pair.ts';

/** The tables of every pair of columns. */
export interface PairCounts {
  readonly variables: number;
  /** (0, 1), (0, 2) … (1, 2) …, see `pairOf`; sparse where a full table would be much larger than the data. */
  readonly pairs: readonly (Counts | SparseCounts)[];
}

/**
 * The joint counts of every pair of columns, all that most statistics of a pair need.
 *
 * To keep the kinds of missing apart, give columns with as many more levels: their tables can be folded by `recodeCounts`
 * whenever a cut-off moves, and no row is counted again.
 *
 * @param columns  equally long; a code at or above a column's levels is missing. Not modified.
 * @throws RangeError for columns or rows of unequal length
 */
export function countsOfPairs(
  columns: readonly CodedColumn[],
  kernel: Kernel,
  options: MatrixOptions = {}
): PairCounts {
  demandColumns('countsOfPairs', columns, options.rows);
  const taken = rowsOf(columns, options);
  const rows = rowNumbers(taken);
  const pairs = everyPair<Counts | SparseCounts, never>(columns, kernel, taken, {
    fromTable: (counts) => counts,
    scored: () => null,
    together: () => [],
    alone: (i, j) => {
      const [x, y] = [columns[i] as CodedColumn, columns[j] as CodedColumn];
      return sparseCounts(x.codes, y.codes, x.levels, y.levels, rows);
    }
  });
  return { variables: columns.length, pairs };
}

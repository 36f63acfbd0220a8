import { demandCounts, marginsOf, type Margins } from '../counts/margins.ts';
import type { Counts } from '../counts/counts.ts';
import type { Undefined } from '../result.ts';
import { exactProduct } from '../numerics/compensated.ts';

/** Why independence cannot be tested: nobody, or everyone in one row or one column. */
export type NoIndependence = Undefined<'too-few' | 'constant'>;

/** A table beside what independence of its rows and columns would give. All arrays are row-major, as the table's cells. */
export interface Independence extends Margins {
  /** Rows and columns that are not empty. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** Row total · column total / n; 0 in an empty row or column. */
  readonly expected: number[];
  /** Count less what was expected. */
  readonly deviations: number[];
}

/**
 * The counts that independence would give, and how far the table is from them.
 *
 *   Deviations are (count · n − row total · column total) / n with products in twice the precision: where a large table is
 *   nearly independent, count and expected count agree in most digits.
 *
 * @param caller  name of the function that requires it, for the message
 * @param counts  may be sums of weights; empty rows and columns do no harm. Not modified.
 * @throws RangeError for a negative count
 */
export function independence(caller: string, counts: Counts): Independence | NoIndependence {
  demandTable(caller, counts, 'any');
  const margins = marginsOf(counts);
  const { rows, columns, n } = margins;
  const used = (totals: Float64Array): number => totals.reduce((sum, total) => sum + (total > 0 ? 1 : 0), 0);
  const [usedRows, usedColumns] = [used(rows), used(columns)];
  if (n === 0) return { why: 'too-few', n };
  if (usedRows < 2 || usedColumns < 2) return { why: 'constant', n };
  const expected: number[] = [];
  const deviations: number[] = [];
  rows.forEach((row, i) =>
    columns.forEach((column, j) => {
      const whole = exactProduct(counts.cells[i * counts.columns + j] as number, n);
      const product = exactProduct(row, column);
      expected.push(product.high / n);
      deviations.push((whole.high - product.high + (whole.low - product.low)) / n);
    })
  );
  return { ...margins, usedRows, usedColumns, expected, deviations };
}

/**
 * Demands as many cells as the table has places, and counts in them.
 *
 * @throws RangeError for another number of cells, or a count that `demandCounts` refuses
 */
export function demandTable(caller: string, counts: Counts, weights: 'whole' | 'any'): void {
  const places = counts.rows * counts.columns;
  if (counts.cells.length !== places) {
    throw new RangeError(`${caller} requires ${places} cells (got ${counts.cells.length})`);
  }
  demandCounts(caller, counts, weights);
}

/**
 * The table with each weighted count rounded to the nearest whole one, halves up.
 *
 *   SPSS CROSSTABS does this to every cell before anything is computed, unless told /COUNT=ASIS. The exact tests need it
 *   where there are weights.
 *
 * @throws RangeError for a negative count
 */
export function roundedCounts(counts: Counts): Counts {
  demandTable('roundedCounts', counts, 'any');
  return { rows: counts.rows, columns: counts.columns, cells: Array.from(counts.cells, Math.round) };
}

import { independence, type NoIndependence } from './independence.ts';
import type { Counts } from '../counts/counts.ts';

/** How far each cell is from independence. All arrays are row-major, as the table's cells. */
export interface Residuals {
  readonly n: number;
  readonly rows: number;
  readonly columns: number;
  readonly counts: readonly number[];
  readonly expected: readonly number[];
  /** Count less expected count. */
  readonly raw: readonly number[];
  /** Raw over the root of the expected count; null in an empty row or column. */
  readonly pearson: readonly (number | null)[];
  /** About standard normal under independence; null in an empty row or column. */
  readonly adjusted: readonly (number | null)[];
}

/**
 * Residuals of a two-way table from independence.
 *
 *   Pearson: (count − expected) / √expected; their squares sum to X². Adjusted standardised (Haberman 1973): further
 *   divided by √((1 − row share)(1 − column share)), its standard error, so that beyond ±1.96 is unusual.
 *   R: `chisq.test(table)$residuals` and `$stdres`; SPSS CROSSTABS /CELLS=RESID SRESID ASRESID.
 *
 * @param counts  may be sums of weights; empty rows and columns do no harm. Not modified.
 * @returns the residuals; or why there are none: nobody, or all in one row or column
 * @throws RangeError for a negative count
 */
export function residuals(counts: Counts): Residuals | NoIndependence {
  const fit = independence('residuals', counts);
  if ('why' in fit) return fit;
  const { n, rows, columns, expected, deviations } = fit;
  const over = (rest: (row: number, column: number) => number): (number | null)[] =>
    deviations.map((off, cell) => {
      const mean = expected[cell] as number;
      if (mean === 0) return null;
      const row = rows[Math.floor(cell / counts.columns)] as number;
      const column = columns[cell % counts.columns] as number;
      return off / Math.sqrt(mean * rest(row, column));
    });
  return {
    n,
    rows: counts.rows,
    columns: counts.columns,
    counts: Array.from(counts.cells),
    expected,
    raw: deviations,
    pearson: over(() => 1),
    adjusted: over((row, column) => ((n - row) / n) * ((n - column) / n))
  };
}

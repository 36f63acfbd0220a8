import type { Counts } from '../counts/counts.ts';
import { marginsOf } from '../counts/margins.ts';
import { compensatedSum } from '../numerics/compensated.ts';

/** How the respondents of a table are ordered among each other; every pair is counted twice, once for each of the two. */
export interface Concordance {
  readonly n: number;
  /** P: ordered alike by rows and columns. */
  readonly concordant: number;
  /** Q: ordered in opposite ways. */
  readonly discordant: number;
  /** n² − Σ row total²: pairs in different rows. */
  readonly inDifferentRows: number;
  /** n² − Σ column total². */
  readonly inDifferentColumns: number;
  /** Rows and columns that are not empty. */
  readonly rowsFilled: number;
  readonly columnsFilled: number;
  /** Visits the cells that are not empty. */
  readonly each: (visit: (cell: CellConcordance) => void) => void;
}

/** How one respondent of a cell is ordered to the others. */
export interface CellConcordance {
  readonly count: number;
  readonly concordant: number;
  readonly discordant: number;
  /** Respondents in other rows. */
  readonly otherRows: number;
  readonly otherColumns: number;
}

/**
 * Concordant and discordant pairs of a table, by sums that run over it: as many steps as there are cells.
 *
 * Whole counts give whole numbers, exact up to n = 9e7, where n² no longer is.
 *
 * @param counts  levels in rising order; empty rows and columns do no harm; weights allowed. Not modified.
 */
export function concordanceOf(counts: Counts): Concordance {
  const { rows, columns, cells } = counts;
  const margins = marginsOf(counts);
  const { n } = margins;
  const alike = new Float64Array(rows * columns);
  const opposed = new Float64Array(rows * columns);
  const add = (sums: Float64Array, place: number, more: number): void => {
    sums[place] = (sums[place] as number) + more;
  };
  // From above and from below, never as a total less a part: weights would leave rounding where there is nobody.
  const sweep = (order: readonly number[], left: Float64Array, right: Float64Array): void => {
    const passed = new Float64Array(columns);
    for (const i of order) {
      let sum = 0;
      for (let j = 0; j < columns; j++) {
        add(left, i * columns + j, sum);
        sum += passed[j] as number;
      }
      sum = 0;
      for (let j = columns - 1; j >= 0; j--) {
        add(right, i * columns + j, sum);
        sum += passed[j] as number;
      }
      for (let j = 0; j < columns; j++) add(passed, j, cells[i * columns + j] as number);
    }
  };
  const downwards = [...margins.rows.keys()];
  sweep(downwards, alike, opposed);
  sweep(downwards.toReversed(), opposed, alike);

  const total = (sums: Float64Array): number =>
    compensatedSum(sums.map((sum, place) => sum * (cells[place] as number)));
  const different = (totals: Float64Array): number => compensatedSum(totals.map((count) => count * (n - count)));
  return {
    n,
    concordant: total(alike),
    discordant: total(opposed),
    inDifferentRows: different(margins.rows),
    inDifferentColumns: different(margins.columns),
    rowsFilled: margins.rows.filter((count) => count > 0).length,
    columnsFilled: margins.columns.filter((count) => count > 0).length,
    each: (visit) => {
      for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++) {
          const place = i * columns + j;
          const count = cells[place] as number;
          if (count === 0) continue;
          visit({
            count,
            concordant: alike[place] as number,
            discordant: opposed[place] as number,
            otherRows: n - (margins.rows[i] as number),
            otherColumns: n - (margins.columns[j] as number)
          });
        }
    }
  };
}

/** Of each cell of a table, row by row, those that come after it. */
export interface Later {
  readonly rows: number;
  readonly columns: number;
  /** In later rows and later columns. */
  readonly alike: Float64Array;
  /** In later rows and earlier columns. */
  readonly opposed: Float64Array;
}

/**
 * How many come after each cell, so that a pair of respondents is counted once: P = Σ count · alike, Q = Σ count · opposed.
 *
 * @param counts  levels in rising order; not large, for each cell is held against each. Not modified.
 */
export function laterIn({ rows, columns, cells }: Counts): Later {
  const [alike, opposed] = [new Float64Array(rows * columns), new Float64Array(rows * columns)];
  for (let place = 0; place < cells.length; place++)
    for (let other = (Math.floor(place / columns) + 1) * columns; other < cells.length; other++) {
      const across = (other % columns) - (place % columns);
      const sums = across > 0 ? alike : opposed;
      if (across !== 0) sums[place] = (sums[place] as number) + (cells[other] as number);
    }
  return { rows, columns, alike, opposed };
}

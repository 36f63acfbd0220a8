import { eachPair } from '../counts/counts.ts';

/** The respondents at one level, and the places they take when all are lined up from the lowest to the highest. */
export interface RankedLevel {
  /** Or the sum of their weights: each then takes as many places. */
  readonly count: number;
  /** The first and the last of their places, from 1; 0 and 0 where nobody is there. */
  readonly first: number;
  readonly last: number;
  /** The mean of their places; 0 where nobody is there. */
  readonly midrank: number;
}

/** What Spearman's rho is made of. Sums are over respondents. */
export interface RankSums {
  readonly n: number;
  /** (n + 1) / 2: of all ranks, of either variable. */
  readonly meanRank: number;
  readonly rows: readonly RankedLevel[];
  readonly columns: readonly RankedLevel[];
  /** Σ (rank − mean rank)² of either variable, and Σ of the products of both deviations. */
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/**
 * Midranks of two code arrays, with the sums that Spearman's rho is the quotient of: rho = xy / √(xx · yy).
 *
 *   Deviations are halves of whole numbers, so sums are exact up to 2^51. R: `x <- rank(x)`, `sum((x - mean(x))^2)`,
 *   `sum((x - mean(x)) * (rank(y) - mean(x)))`. With weights each counts as many times, as in `weightedSpearman`.
 *
 * Parameters and errors as for `spearmanOfCodes`.
 *
 * @param weights  one for each row; each counts as one where absent
 */
export function rankSums(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  rows: number,
  columns: number,
  within?: ArrayLike<number>,
  weights: ArrayLike<number> | null = null
): RankSums {
  if (x.length !== y.length) {
    throw new RangeError(`rankSums requires arrays of equal length (got ${x.length} and ${y.length})`);
  }
  const rowCounts = new Float64Array(rows);
  const columnCounts = new Float64Array(columns);
  const weightOf = (row: number): number => (weights ? (weights[row] as number) : 1);
  eachPair(x, y, rows, columns, within, (i, j, row) => {
    rowCounts[i] = (rowCounts[i] as number) + weightOf(row);
    columnCounts[j] = (columnCounts[j] as number) + weightOf(row);
  });
  const [rowLevels, columnLevels] = [rankedLevels(rowCounts), rankedLevels(columnCounts)];
  const n = rowCounts.reduce((sum, count) => sum + count, 0);
  const meanRank = (n + 1) / 2;
  const deviations = (levels: readonly RankedLevel[]) => levels.map(({ midrank }) => midrank - meanRank);
  const [dx, dy] = [deviations(rowLevels), deviations(columnLevels)];
  const squares = (levels: readonly RankedLevel[], d: readonly number[]) =>
    levels.reduce((sum, { count }, level) => sum + count * (d[level] as number) ** 2, 0);
  let xy = 0;
  eachPair(x, y, rows, columns, within, (i, j, row) => {
    xy += weightOf(row) * (dx[i] as number) * (dy[j] as number);
  });
  return {
    n,
    meanRank,
    rows: rowLevels,
    columns: columnLevels,
    xx: squares(rowLevels, dx),
    yy: squares(columnLevels, dy),
    xy
  };
}

function rankedLevels(counts: Float64Array): RankedLevel[] {
  let below = 0;
  return Array.from(counts, (count) => {
    if (count === 0) return { count, first: 0, last: 0, midrank: 0 };
    const [first, last] = [below + 1, below + count];
    below = last;
    return { count, first, last, midrank: (first + last) / 2 };
  });
}

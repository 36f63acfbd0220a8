import type { Correlation, Undefined } from '../result.ts';
import { eachPair, jointCounts, type Counts } from '../counts/counts.ts';
import { tTwoSided } from '../distributions/student-t.ts';
import { exactDot } from '../counts/exact-dot.ts';

/** Why Spearman's rho is undefined: fewer than 3 pairs, or everyone has the same value of one variable. */
export type NoSpearman = Undefined<'too-few' | 'constant'>;

/** Up to this many cells for each pair, a table of counts is cheaper than two passes over the rows. */
const CELLS_PER_PAIR = 4;

/**
 * Spearman's rank correlation from a two-way table of counts.
 *
 *   Pearson's r of midranks; for a 2×2 table this is phi.
 *   p: two-sided t with n − 2 df (SPSS NONPAR CORR; R `cor.test(x, y, method = "spearman", exact = FALSE)`).
 *
 * Sums of squares and products are whole numbers and exact, so |rho| is 1 exactly where the ranks agree in full.
 *
 * @param counts  respondents in each cell; levels in rising order; empty rows and columns do no harm. Not modified.
 * @returns rho, t with its df, p and n; or why rho is undefined
 * @throws RangeError for a negative or fractional count
 */
export function spearman(counts: Counts): Correlation | NoSpearman {
  const { rows, columns, cells } = counts;
  const rowCounts = new Float64Array(rows);
  const columnCounts = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const count = cells[i * columns + j] as number;
      if (!(Number.isInteger(count) && count >= 0)) {
        throw new RangeError(`spearman requires whole counts from 0 up (got ${count})`);
      }
      rowCounts[i] = (rowCounts[i] as number) + count;
      columnCounts[j] = (columnCounts[j] as number) + count;
    }
  }
  const columnRanks = centredMidranks(columnCounts);
  const rankSums = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += (cells[i * columns + j] as number) * (columnRanks[j] as number);
    rankSums[i] = sum;
  }
  return correlationOfRanks(rowCounts, columnCounts, columnRanks, rankSums);
}

/**
 * Spearman's rank correlation of two code arrays: the same numbers as `spearman(jointCounts(…))`, but without a table
 * where the variables have so many values that it would be larger than the data.
 *
 * @param x, y     equally long arrays of codes; a code at or above `rows` or `columns` is missing (pairwise deletion)
 * @param rows     levels of x
 * @param columns  levels of y
 * @param within   row numbers to use; all where absent
 * @throws RangeError for arrays of unequal length
 */
export function spearmanOfCodes(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  rows: number,
  columns: number,
  within?: ArrayLike<number>
): Correlation | NoSpearman {
  const length = within ? within.length : x.length;
  if (rows * columns <= CELLS_PER_PAIR * length || x.length !== y.length) {
    return spearman(jointCounts(x, y, rows, columns, within));
  }
  const rowCounts = new Float64Array(rows);
  const columnCounts = new Float64Array(columns);
  eachPair(x, y, rows, columns, within, (i, j) => {
    rowCounts[i] = (rowCounts[i] as number) + 1;
    columnCounts[j] = (columnCounts[j] as number) + 1;
  });
  const columnRanks = centredMidranks(columnCounts);
  const rankSums = new Float64Array(rows);
  eachPair(x, y, rows, columns, within, (i, j) => {
    rankSums[i] = (rankSums[i] as number) + (columnRanks[j] as number);
  });
  return correlationOfRanks(rowCounts, columnCounts, columnRanks, rankSums);
}

/** Twice the midrank of each level, less n + 1: whole numbers that sum to zero over respondents. */
function centredMidranks(counts: Float64Array): Float64Array {
  const n = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return counts.map((count) => {
    const rank = 2 * below + count - n;
    below += count;
    return rank;
  });
}

function correlationOfRanks(
  rowCounts: Float64Array,
  columnCounts: Float64Array,
  columnRanks: Float64Array,
  rankSums: Float64Array
): Correlation | NoSpearman {
  const n = rowCounts.reduce((sum, count) => sum + count, 0);
  if (n < 3) return { why: 'too-few', n };
  const rowRanks = centredMidranks(rowCounts);
  const xx = exactDot(
    rowRanks,
    rowRanks.map((rank, i) => rank * (rowCounts[i] as number))
  );
  const yy = exactDot(
    columnRanks,
    columnRanks.map((rank, j) => rank * (columnCounts[j] as number))
  );
  if (xx === 0n || yy === 0n) return { why: 'constant', n };
  const xy = exactDot(rowRanks, rankSums);

  const df = n - 2;
  const product = xx * yy;
  // 1 − rho² before rounding: near |rho| = 1 a rounded rho has lost the digits that p depends on.
  const unexplained = product - xy * xy;
  if (unexplained === 0n) return { estimate: xy > 0n ? 1 : -1, n, statistic: null, df, p: 0 };
  const t = Number(xy) * Math.sqrt(df / Number(unexplained));
  return { estimate: Number(xy) / Math.sqrt(Number(product)), n, statistic: t, df, p: tTwoSided(t, df) };
}

import type { Correlation } from '../result.ts';
import { jointCounts, sparseCounts, type Counts, type SparseCounts } from '../counts/counts.ts';
import { marginsOf } from '../counts/margins.ts';
import { pearson } from './pearson.ts';
import { spearmanOfCodes, type NoSpearman } from './spearman.ts';

/** A full table of more cells for each row is larger than the data. */
const CELLS_PER_ROW = 4;

/**
 * Spearman's rank correlation where respondents have weights.
 *
 *   Each counts as many times as the weight says (SPSS WEIGHT BY): the midrank of a level is the sum of the weights below it
 *   and half of its own (and a half), rho the weighted Pearson correlation of midranks, n the sum of the weights, and p
 *   two-sided, t with n − 2 df. With whole weights it is the rho of rows written that many times. PSPP: RANK and
 *   CORRELATIONS under WEIGHT.
 *
 * @param counts  sums of weights in each cell; levels in rising order. Not modified.
 * @returns rho, t with its df, p and n; or why rho is undefined, which it is for an n below 3 too
 * @throws RangeError for a negative count
 */
export function weightedSpearman(counts: Counts | SparseCounts): Correlation | NoSpearman {
  const { rows, columns } = marginsOf(counts);
  return pearson(counts, centredMidranks(rows), centredMidranks(columns));
}

/**
 * As `spearmanOfCodes`, with a weight for each row; null: each counts as one, and it is that.
 *
 * @throws RangeError for arrays of unequal length, or negative weights
 */
export function spearmanOfWeighted(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  rows: number,
  columns: number,
  weights: ArrayLike<number> | null,
  within?: ArrayLike<number>
): Correlation | NoSpearman {
  if (weights === null) return spearmanOfCodes(x, y, rows, columns, within);
  const small = rows * columns <= CELLS_PER_ROW * (within ?? x).length;
  return weightedSpearman((small ? jointCounts : sparseCounts)(x, y, rows, columns, within, weights));
}

/**
 * Twice the midrank of each level, less n + 1: the weight below it less the weight above it, so that turning the levels
 * turns the signs and nothing else.
 */
function centredMidranks(weights: Float64Array): Float64Array {
  const before = (from: Float64Array): Float64Array => {
    let sum = 0;
    return from.map((weight) => {
      const upTo = sum;
      sum += weight;
      return upTo;
    });
  };
  const above = before(weights.toReversed()).reverse();
  return before(weights).map((below, level) => below - (above[level] as number));
}

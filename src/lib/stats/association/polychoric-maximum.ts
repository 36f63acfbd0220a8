import type { Counts } from '../counts/counts.ts';
import { eachCell, marginsOf } from '../counts/margins.ts';
import { normalDensity } from '../distributions/normal.ts';
import type { PolychoricLikelihood } from './polychoric-likelihood.ts';

const MOST_STEPS = 200;

/**
 * 1 where no two respondents are ordered one way by x and the other way by y, and −1 where none are the same way: the
 * likelihood is then largest at that correlation itself. Otherwise 0.
 */
export function perfectSign(table: Counts): -1 | 0 | 1 {
  let [rising, falling] = [true, true];
  let row = -1;
  // Of the columns in use, the extremes in the rows so far, and in those before this row.
  let [highest, lowest, highestBefore, lowestBefore] = [-1, Infinity, -1, Infinity];
  eachCell(table, (i, j) => {
    if (i !== row) [row, highestBefore, lowestBefore] = [i, highest, lowest];
    if (j < highestBefore) rising = false;
    if (j > lowestBefore) falling = false;
    highest = Math.max(highest, j);
    lowest = Math.min(lowest, j);
  });
  return rising ? 1 : falling ? -1 : 0;
}

/**
 * asin of the correlation that makes the table most likely.
 *
 *   Newton's steps, halved into what is left of the range where they leave it. By the angle, the log-likelihood is as good
 *   as always concave, and its derivatives stay finite at ±1.
 *
 * @param table  at least two rows and columns, none empty, and not perfect (`perfectSign`)
 */
export function mostLikelyAngle(table: Counts, likelihood: PolychoricLikelihood): number {
  let [low, high] = [-Math.PI / 2, Math.PI / 2];
  let angle = Math.asin(Math.max(-0.95, Math.min(0.95, roughCorrelation(table, likelihood))));
  for (let step = 0; step < MOST_STEPS; step++) {
    const { value, slope, curvature } = likelihood.at(angle);
    if (slope === 0) return angle;
    // Where a cell's probability is no number above zero any more, the likelihood falls away from independence.
    if (value > -Infinity ? slope > 0 : angle < 0) low = angle;
    else high = angle;
    const newton = angle - slope / curvature;
    const inside = curvature < 0 && newton > low && newton < high;
    const next = inside ? newton : (low + high) / 2;
    const move = Math.abs(next - angle);
    angle = next;
    // The error that Newton's step leaves is as its square.
    if (move < (inside ? 1e-8 : 1e-15)) return angle;
  }
  return angle;
}

/** Covariance of the levels' mean normal scores, over what grouping leaves of the two variances. */
function roughCorrelation(table: Counts, { thresholds }: PolychoricLikelihood): number {
  const { rows, columns, n } = marginsOf(table);
  const [x, y] = [meanScores(thresholds.rows, rows, n), meanScores(thresholds.columns, columns, n)];
  let sum = 0;
  eachCell(table, (i, j, count) => (sum += count * (x[i] as number) * (y[j] as number)));
  return sum / n / (variance(x, rows, n) * variance(y, columns, n));
}

/** The mean of a standard normal variable between the thresholds of each level. */
function meanScores(places: readonly number[], totals: Float64Array, n: number): Float64Array {
  const density = (level: number): number => (level in places ? normalDensity(places[level] as number) : 0);
  return totals.map((total, level) => (density(level - 1) - density(level)) / (total / n));
}

function variance(scores: Float64Array, totals: Float64Array, n: number): number {
  return scores.reduce((sum, score, level) => sum + (score * score * (totals[level] as number)) / n, 0);
}

import type { Counts } from '../counts/counts.ts';
import { marginsOf } from '../counts/margins.ts';
import { bivariateNormalDensity } from '../distributions/bivariate-normal.ts';
import { normalDensity, normalUpper } from '../distributions/normal.ts';
import type { PolychoricLikelihood } from './polychoric-likelihood.ts';

/**
 * The variance of a two-step polychoric correlation that counts in that the thresholds are estimated too.
 *
 *   Σ count · (dρ/dcount)²: what the estimate would move if one respondent more stood in a cell, thresholds and all (the
 *   infinitesimal jackknife; Jaeckel 1972). It is the sandwich A⁻¹ B A⁻ᵀ of the two estimating equations, that of the
 *   thresholds and that of ρ (Muthén 1984), and does not take the normal distribution for granted.
 *
 * @param angle        asin of the estimate; `likelihood` has just been asked there
 * @param information  minus the second derivative of the log-likelihood by ρ, above 0
 */
export function sandwichVariance(
  counts: Counts,
  likelihood: PolychoricLikelihood,
  angle: number,
  information: number
): number {
  const { rows, columns, cells } = counts;
  const margins = marginsOf(counts);
  const { thresholds, probabilities, slopes, n } = likelihood;
  const [rho, cosine] = [Math.sin(angle), Math.cos(angle)];
  const count = (i: number, j: number): number => cells[i * columns + j] as number;
  const p = (i: number, j: number): number => probabilities[i * columns + j] as number;
  const slope = (i: number, j: number): number => (slopes[i * columns + j] as number) / cosine;

  const byRow = pull(thresholds.rows, thresholds.columns, rho, count, p, slope);
  const byColumn = pull(
    thresholds.columns,
    thresholds.rows,
    rho,
    (j, i) => count(i, j),
    (j, i) => p(i, j),
    (j, i) => slope(i, j)
  );
  const [rowMoves, columnMoves] = [
    moves(byRow, thresholds.rows, margins.rows, n),
    moves(byColumn, thresholds.columns, margins.columns, n)
  ];
  let sum = 0;
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      if (count(i, j) === 0) continue;
      const score = slope(i, j) / p(i, j) + (rowMoves[i] as number) + (columnMoves[j] as number);
      sum += count(i, j) * score * score;
    }
  return sum / information ** 2;
}

/** How the score of ρ moves with each threshold of one side: the mixed second derivatives of the log-likelihood. */
function pull(
  own: readonly number[],
  other: readonly number[],
  rho: number,
  count: (level: number, otherLevel: number) => number,
  p: (level: number, otherLevel: number) => number,
  slope: (level: number, otherLevel: number) => number
): number[] {
  const rest = (1 - rho) * (1 + rho);
  return own.map((h, level) => {
    let sum = 0;
    let [massBefore, bendBefore] = [0, 0];
    for (let j = 0; j <= other.length; j++) {
      const k = other[j];
      // Of P(X ≤ h, Y ≤ k) by h, and that by ρ.
      const mass = normalDensity(h) * (k === undefined ? 1 : normalUpper((rho * h - k) / Math.sqrt(rest)));
      const bend = k === undefined ? 0 : (bivariateNormalDensity(h, k, rho) * (rho * k - h)) / rest;
      for (const [row, sign] of [
        [level, 1],
        [level + 1, -1]
      ] as const) {
        const [observed, probability] = [count(row, j), p(row, j)];
        if (observed === 0) continue;
        const change = bend - bendBefore - ((mass - massBefore) * slope(row, j)) / probability;
        sum += (sign * observed * change) / probability;
      }
      [massBefore, bendBefore] = [mass, bend];
    }
    return sum;
  });
}

/** What one more respondent at each level does to the score of ρ, by way of the thresholds. */
function moves(pulls: readonly number[], places: readonly number[], totals: Float64Array, n: number): number[] {
  let below = 0;
  const shares = places.map((_, level) => (below += totals[level] as number) / n);
  return Array.from(totals, (_, at) =>
    pulls.reduce(
      (sum, pulled, level) =>
        sum +
        (pulled * ((at <= level ? 1 : 0) - (shares[level] as number))) / (n * normalDensity(places[level] as number)),
      0
    )
  );
}

import type { Test, Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { fUpper } from '../distributions/beta.ts';
import { groupMeans } from './group-means.ts';

export interface Anova extends Test {
  readonly n: number;
  /** F; null where it is infinite: nobody differs within a group, and the groups do. */
  readonly statistic: number | null;
  readonly df: readonly [number, number];
  readonly sizes: readonly number[];
  /** Null for a group without respondents. */
  readonly means: readonly (number | null)[];
  readonly betweenSquares: number;
  readonly withinSquares: number;
  /** η² = SSB / SST. */
  readonly etaSquared: number;
  /** ω² = (SSB − df₁ MSW) / (SST + MSW); below 0 where groups differ less than by chance (effectsize says 0 then). */
  readonly omegaSquared: number;
}

/**
 * Analysis of variance between groups.
 *
 *   F = MSB / MSW with k − 1 and n − k degrees of freedom, k the groups that have respondents. R
 *   `oneway.test(y ~ g, var.equal = TRUE)`, SPSS ONEWAY; `effectsize::eta_squared`, `effectsize::omega_squared`.
 *   Fisher (1925); Hays (1963) for ω².
 *
 * @param counts   rows are groups, columns levels. Counts may be sums of weights. Not modified.
 * @param numbers  of the levels, rising. Not modified.
 * @returns 'one-group' where fewer than two groups have respondents, 'too-few' where there are no more respondents than
 *          groups, 'constant' where everyone is alike
 * @throws RangeError for counts or numbers that cannot be
 */
export function anova(
  counts: Counts,
  numbers: ArrayLike<number>
): Anova | Undefined<'one-group' | 'too-few' | 'constant'> {
  const { table, centred, origin, squares } = groupMeans('anova', counts, numbers);
  const { sizes, n, filled } = table;
  if (filled.length < 2) return { why: 'one-group', n };
  const df = [filled.length - 1, n - filled.length] as const;
  if (!(df[1] > 0)) return { why: 'too-few', n };
  const mean = centred.reduce((sum, one, i) => sum + one * (sizes[i] as number), 0) / n;
  const between = centred.reduce((sum, one, i) => sum + (one - mean) ** 2 * (sizes[i] as number), 0);
  const within = squares.reduce((sum, one) => sum + one, 0);
  if (table.totals.filter((total) => total > 0).length < 2) return { why: 'constant', n };
  const statistic = within === 0 ? null : between / df[0] / (within / df[1]);
  return {
    n,
    statistic,
    df,
    p: statistic === null ? 0 : fUpper(statistic, ...df),
    sizes: [...sizes],
    means: centred.map((one, i) => (sizes[i] === 0 ? null : one + origin)),
    betweenSquares: between,
    withinSquares: within,
    etaSquared: between / (between + within),
    omegaSquared: (between - (df[0] * within) / df[1]) / (between + within + within / df[1])
  };
}

/**
 * Welch's analysis of variance, which lets the variances of groups differ.
 *
 *   Groups weigh w = n / s²; F = Σ w (x̄ − x̃)² / (k − 1) / (1 + 2 (k − 2) Λ / (k² − 1)), Λ = Σ (1 − w/Σw)² / (n − 1), with
 *   k − 1 and (k² − 1) / 3Λ degrees of freedom (Welch 1951, Biometrika 38, 330–336). R `oneway.test(y ~ g)`, SPSS
 *   ONEWAY /STATISTICS WELCH.
 *
 * @param counts, numbers  as for `anova`
 * @returns 'one-group' as there, 'too-few' where a group has 1 or less, 'constant' where all in some group are alike
 * @throws RangeError for counts or numbers that cannot be
 */
export function welchAnova(
  counts: Counts,
  numbers: ArrayLike<number>
):
  | (Test & { readonly n: number; readonly statistic: number; readonly df: readonly [number, number] })
  | Undefined<'one-group' | 'too-few' | 'constant'> {
  const { table, centred, squares } = groupMeans('welchAnova', counts, numbers);
  const { sizes, n, filled } = table;
  const k = filled.length;
  if (k < 2) return { why: 'one-group', n };
  if (filled.some((i) => !((sizes[i] as number) > 1))) return { why: 'too-few', n };
  if (filled.some((i) => squares[i] === 0)) return { why: 'constant', n };
  const groups = filled.map((i) => {
    const size = sizes[i] as number;
    return { size, mean: centred[i] as number, weight: (size * (size - 1)) / (squares[i] as number) };
  });
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  const middle = groups.reduce((sum, { weight, mean }) => sum + weight * mean, 0) / total;
  const lambda = groups.reduce((sum, { weight, size }) => sum + (1 - weight / total) ** 2 / (size - 1), 0);
  const between = groups.reduce((sum, { weight, mean }) => sum + weight * (mean - middle) ** 2, 0);
  const statistic = between / (k - 1) / (1 + (2 * (k - 2) * lambda) / (k * k - 1));
  const df = [k - 1, (k * k - 1) / (3 * lambda)] as const;
  return { n, statistic, df, p: fUpper(statistic, ...df) };
}

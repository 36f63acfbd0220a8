import type { Test, Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { chiSquareUpper } from '../distributions/gamma.ts';
import { groupTable } from './group-table.ts';
import { centredRankSum, pooledRanks } from './pooled-ranks.ts';

export interface KruskalWallis extends Test {
  readonly n: number;
  /** H, corrected for ties. */
  readonly statistic: number;
  /** Groups that have respondents, less one. */
  readonly df: number;
  readonly sizes: readonly number[];
  /** Null for a group without respondents. */
  readonly meanRanks: readonly (number | null)[];
  /** ε² = H / (n − 1), in [0, 1]. */
  readonly epsilonSquared: number;
  /** η² = (H − k + 1) / (n − k), below 0 where groups differ less than by chance; null where each group is one respondent. */
  readonly etaSquared: number | null;
}

/**
 * The Kruskal–Wallis test: whether groups differ in ranks.
 *
 *   H = (n − 1) Σ nᵢ (r̄ᵢ − r̄)² / Σ (r − r̄)² of midranks, which is the usual H divided by 1 − Σ (t³ − t) / (n³ − n);
 *   p from chi-square. R `kruskal.test`, SPSS NPAR TESTS /K-W; ε²: `effectsize::rank_epsilon_squared`, η²:
 *   `effectsize::rank_eta_squared`. Kruskal and Wallis (1952), JASA 47, 583–621; Tomczak and Tomczak (2014).
 *
 * @param counts  rows are groups, columns levels in rising order. Counts may be sums of weights. Not modified.
 * @returns 'one-group' where fewer than two groups have respondents, 'constant' where all are tied, 'too-few' where
 *          weights sum to 1 or less
 * @throws RangeError for counts that cannot be
 */
export function kruskalWallis(counts: Counts): KruskalWallis | Undefined<'one-group' | 'constant' | 'too-few'> {
  const { groups, sizes, totals, n, filled } = groupTable('kruskalWallis', counts, 'any');
  if (filled.length < 2) return { why: 'one-group', n };
  if (n <= 1) return { why: 'too-few', n };
  const ranks = pooledRanks(totals);
  if (ranks.squares === 0) return { why: 'constant', n };
  const sums = groups.map((group) => centredRankSum(group, ranks));
  const between = filled.reduce((sum, i) => sum + (sums[i] as number) ** 2 / (sizes[i] as number), 0);
  const epsilonSquared = Math.min(1, between / ranks.squares);
  const statistic = (n - 1) * epsilonSquared;
  const df = filled.length - 1;
  return {
    n,
    statistic,
    df,
    p: chiSquareUpper(statistic, df),
    sizes: [...sizes],
    meanRanks: sums.map((sum, i) => (sizes[i] === 0 ? null : (n + 1 + sum / (sizes[i] as number)) / 2)),
    epsilonSquared,
    etaSquared: n > df + 1 ? (statistic - df) / (n - df - 1) : null
  };
}

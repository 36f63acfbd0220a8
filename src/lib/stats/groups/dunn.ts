import type { Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { normalTwoSided } from '../distributions/normal.ts';
import { groupTable } from './group-table.ts';
import { eachTwo } from './pairs.ts';
import { centredRankSum, pooledRanks } from './pooled-ranks.ts';

export interface DunnPair {
  /** The rows of the two groups, first < second. */
  readonly first: number;
  readonly second: number;
  /** Mean rank of the first less that of the second. */
  readonly estimate: number;
  /** z, of the sign of the estimate; rstatix and dunn.test turn it about. */
  readonly statistic: number;
  readonly p: number;
  readonly pAdjusted: number;
}

/**
 * Dunn's tests of all pairs of groups after Kruskal–Wallis, two-sided.
 *
 *   z = (r̄ᵢ − r̄ⱼ) / √(σ² (1/nᵢ + 1/nⱼ)), σ² = (n(n + 1) − Σ (t³ − t) / (n − 1)) / 12, of the ranks of all groups
 *   together. R `rstatix::dunn_test`; SPSS, pairwise comparisons of Kruskal–Wallis. Dunn (1964), Technometrics 6, 241–252.
 *
 * @param counts  rows are groups, columns levels in rising order. Counts may be sums of weights. Not modified.
 * @param adjust  for testing many: from the p values of all pairs to as many adjusted ones, in the same order; `holm`
 * @returns one for each pair of groups that have respondents; reasons as of `kruskalWallis`
 * @throws RangeError for counts that cannot be
 */
export function dunn(
  counts: Counts,
  adjust: (ps: readonly number[]) => readonly number[]
): { readonly n: number; readonly pairs: readonly DunnPair[] } | Undefined<'one-group' | 'constant' | 'too-few'> {
  const { groups, sizes, totals, n, filled } = groupTable('dunn', counts, 'any');
  if (filled.length < 2) return { why: 'one-group', n };
  if (n <= 1) return { why: 'too-few', n };
  const ranks = pooledRanks(totals);
  if (ranks.squares === 0) return { why: 'constant', n };
  const means = groups.map((group, i) => centredRankSum(group, ranks) / 2 / (sizes[i] as number));
  const variance = ranks.squares / (4 * (n - 1));
  const pairs = eachTwo(filled).map(({ first, second }) => {
    const estimate = (means[first] as number) - (means[second] as number);
    const statistic = estimate / Math.sqrt(variance * (1 / (sizes[first] as number) + 1 / (sizes[second] as number)));
    return { first, second, estimate, statistic, p: normalTwoSided(statistic) };
  });
  const adjusted = adjust(pairs.map(({ p }) => p));
  return { n, pairs: pairs.map((pair, index) => ({ ...pair, pAdjusted: adjusted[index] as number })) };
}

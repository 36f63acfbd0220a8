import type { Test, Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { isWhole } from '../counts/margins.ts';
import { normalTwoSided, normalUpper } from '../distributions/normal.ts';
import { exactRankSum, type ExactP } from './exact-rank-sum.ts';
import { groupTable } from './group-table.ts';
import { centredRankSum, pooledRanks } from './pooled-ranks.ts';

export interface MannWhitney extends Test {
  readonly n: number;
  readonly sizes: readonly [number, number];
  readonly meanRanks: readonly [number, number];
  /** Pairs in which the first group is above, ties by half: R's W. SPSS prints the smaller of it and n₁n₂ − u. */
  readonly u: number;
  /** z: above 0 where the first group is higher. */
  readonly statistic: number;
  readonly df: null;
  /** One-sided: that the first group is lower. */
  readonly pLess: number;
  /** One-sided: that the first group is higher. */
  readonly pGreater: number;
  /** Without the normal approximation; not where counts are weights, or the groups too large for it. */
  readonly exact: ExactP | Undefined<'weights' | 'too-large' | 'not-asked'>;
  /** 2u / n₁n₂ − 1, in [−1, 1]: 1 where everyone in the first group is above everyone in the second. */
  readonly rankBiserial: number;
}

export interface MannWhitneyOptions {
  /** Half a pair taken off the distance of U: R does (`correct = TRUE`), SPSS does not. */
  readonly continuity: boolean;
  /** Whether the exact p is computed as well; it is where absent. */
  readonly exact?: boolean;
  /** The most steps that the exact p may take; 2e8 where absent, about a quarter of a second. */
  readonly steps?: number;
}

/**
 * The Mann–Whitney U test, which is Wilcoxon's rank-sum test.
 *
 *   z = (U − n₁n₂ / 2) / √V, V = n₁n₂ / 12 · (N + 1 − Σ (t³ − t) / (N(N − 1))), t the ties; two-sided p from the normal
 *   distribution. R `wilcox.test(x, y, exact = FALSE, correct = …)`, SPSS NPAR TESTS /M-W; exact: R
 *   `coin::wilcox_test(distribution = "exact")`. Mann and Whitney (1947), Annals of Mathematical Statistics 18, 50–60.
 *   The correction brings U no further than to its expectation.
 *
 * @param counts  two rows, the groups; columns are levels in rising order. Counts may be sums of weights. Not modified.
 * @returns 'one-group' where a group is empty, 'constant' where all are tied, 'too-few' where weights sum to 1 or less
 * @throws RangeError for counts that cannot be, or other than two rows
 */
export function mannWhitney(
  counts: Counts,
  { continuity, exact = true, steps }: MannWhitneyOptions
): MannWhitney | Undefined<'one-group' | 'constant' | 'too-few'> {
  const { groups, sizes, totals, n, filled } = groupTable('mannWhitney', counts, 'any', 2);
  const [n1, n2] = sizes as unknown as [number, number];
  if (filled.length < 2) return { why: 'one-group', n };
  if (n <= 1) return { why: 'too-few', n };
  const ranks = pooledRanks(totals);
  if (ranks.squares === 0) return { why: 'constant', n };
  const [first] = groups as [Float64Array];
  const distance = centredRankSum(first, ranks) / 2;
  const deviation = Math.sqrt((((n1 / n) * n2) / (n - 1)) * (ranks.squares / 4));
  const off = continuity ? 0.5 : 0;
  const z = (Math.sign(distance) * Math.max(0, Math.abs(distance) - off)) / deviation;
  return {
    n,
    sizes: [n1, n2],
    meanRanks: [(n + 1) / 2 + distance / n1, (n + 1) / 2 - distance / n2],
    u: (n1 * n2) / 2 + distance,
    statistic: z + 0,
    df: null,
    p: normalTwoSided(z),
    pLess: normalUpper(-(distance + off) / deviation),
    pGreater: normalUpper((distance - off) / deviation),
    exact: !exact
      ? { why: 'not-asked', n }
      : isWhole(counts)
        ? exactRankSum(totals, first, ranks.centred, steps)
        : { why: 'weights', n },
    rankBiserial: distance / ((n1 * n2) / 2)
  };
}

import { marginsOf } from '#lib/stats/counts/margins.ts';
import { normalQuantile } from '#lib/stats/distributions/normal.ts';
import { tCritical } from '#lib/stats/distributions/quantiles.ts';
import { cohensD } from '#lib/stats/groups/cohens-d.ts';
import { mannWhitney } from '#lib/stats/groups/mann-whitney.ts';
import { pooledRanks } from '#lib/stats/groups/pooled-ranks.ts';
import { newcombeVariance, superiority } from '#lib/stats/groups/superiority.ts';
import { welch, type MeanDifference } from '#lib/stats/groups/welch.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Answers } from '../group-answers.ts';
import { exactShares } from './exact.ts';
import type { ChanceWorking, MeansTestWorking, RankTestWorking, StudentWorking, TWorking } from './result-groups.ts';

/** Welch's and Student's t. */
export function twoMeans({ valued, numbers }: Answers, level: number): MeansTestWorking | null {
  const found = welch(valued, numbers, { level });
  const student = studentOf(valued, numbers, level);
  if (!isDefined(found) && student === null) return null;
  return { by: 'two-means', welch: isDefined(found) ? tOf(found) : null, student };
}

/** Student's t of two groups, and d and g. */
export function studentOf(valued: Answers['valued'], numbers: readonly number[], level: number): StudentWorking | null {
  const pooled = welch(valued, numbers, { level, pooled: true });
  const d = cohensD(valued, numbers, level);
  if (!isDefined(pooled) || !isDefined(d)) return null;
  return {
    ...tOf(pooled),
    variance: pooled.se ** 2 / (1 / pooled.sizes[0] + 1 / pooled.sizes[1]),
    d: d.estimate,
    g: d.hedgesG === null || d.correction === null ? null : { ...d.hedgesG, correction: d.correction },
    noncentrality: d.noncentrality
  };
}

export function tOf({ estimate, se, statistic, df, p, low, high, level }: MeanDifference): TWorking {
  return { estimate, se, statistic: statistic ?? 0, df, p, low, high, level, quantile: tCritical(1 - level, df) };
}

/** Mann and Whitney's test; its exact p where everyone counts as one. */
export function twoRanks(
  { ranked }: Answers,
  { convention, level }: { readonly convention: 'r' | 'spss'; readonly level: number },
  { weighted, isListed }: { readonly weighted: boolean; readonly isListed: boolean }
): RankTestWorking | null {
  const found = mannWhitney(ranked, { continuity: convention === 'r', exact: false });
  const chance = chanceOf(ranked, level);
  if (!isDefined(found) || found.statistic === null || chance === null) return null;
  const [first, second] = found.sizes;
  return {
    by: 'two-ranks',
    ...{ convention, u: found.u, chance },
    variance: ((first * second) / (found.n * (found.n - 1))) * rankSquares(ranked),
    z: { statistic: found.statistic, p: found.p },
    exact: weighted ? null : exactShares(ranked, isListed)
  };
}

/** How likely one of the first of two groups is above one of the second. */
export function chanceOf(ranked: Answers['ranked'], level: number): ChanceWorking | null {
  const found = superiority(ranked, { level });
  const [first = 0, second = 0] = marginsOf(ranked).rows;
  if (!isDefined(found)) return null;
  const { estimate, low, high } = found;
  const at = (end: number): number => newcombeVariance(end, [first, second]);
  return {
    superiority: estimate,
    rankBiserial: { estimate: 2 * estimate - 1, low: 2 * low - 1, high: 2 * high - 1 },
    newcombe: { low, high, level, z: -normalQuantile((1 - level) / 2), variances: [at(low), at(high)] }
  };
}

/** Σ (rank − mean rank)² of everyone. */
export function rankSquares(ranked: Answers['ranked']): number {
  return pooledRanks(marginsOf(ranked).columns).squares / 4;
}

import { marginsOf } from '#lib/stats/counts/margins.ts';
import { tCritical } from '#lib/stats/distributions/quantiles.ts';
import { cohensD } from '#lib/stats/groups/cohens-d.ts';
import { mannWhitney } from '#lib/stats/groups/mann-whitney.ts';
import { pooledRanks } from '#lib/stats/groups/pooled-ranks.ts';
import { welch, type MeanDifference } from '#lib/stats/groups/welch.ts';
import { isDefined } from '#lib/stats/result.ts';
import type { Answers } from '../group-answers.ts';
import type { MeansTestWorking, RankTestWorking, StudentWorking, TWorking } from './result-groups.ts';

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
    ...{ d: d.estimate, g: d.hedgesG?.estimate ?? null }
  };
}

export function tOf({ estimate, se, statistic, df, p, low, high, level }: MeanDifference): TWorking {
  return { estimate, se, statistic: statistic ?? 0, df, p, low, high, level, quantile: tCritical(1 - level, df) };
}

/** Mann and Whitney's test. */
export function twoRanks({ ranked }: Answers, convention: 'r' | 'spss'): RankTestWorking | null {
  const found = mannWhitney(ranked, { continuity: convention === 'r', exact: false });
  if (!isDefined(found) || found.statistic === null) return null;
  const [first, second] = found.sizes;
  return {
    by: 'two-ranks',
    ...{ convention, u: found.u, rankBiserial: found.rankBiserial, superiority: found.u / (first * second) },
    variance: ((first * second) / (found.n * (found.n - 1))) * rankSquares(ranked),
    z: { statistic: found.statistic, p: found.p }
  };
}

/** Σ (rank − mean rank)² of everyone. */
export function rankSquares(ranked: Answers['ranked']): number {
  return pooledRanks(marginsOf(ranked).columns).squares / 4;
}

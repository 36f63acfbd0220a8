import { marginsOf } from '#lib/stats/counts/margins.ts';
import { choose } from '#lib/stats/distributions/choose.ts';
import { listedRankSum, type FarSum } from '#lib/stats/groups/exact-rank-sum.ts';
import { listedSignedRank } from '#lib/stats/groups/exact-signed-rank.ts';
import { centredRankSum, pooledRanks } from '#lib/stats/groups/pooled-ranks.ts';
import { isDefined } from '#lib/stats/result.ts';
import { MOST_STEPS } from '../exact-tests.ts';
import type { Answers } from '../group-answers.ts';
import { READABLE } from './mean.ts';
import type { RankedDifference } from './result-change.ts';
import type { ExactWorking, FarSums, RankCount } from './result-exact.ts';

/** Sums nearest the observed one that are listed, at each end. */
export const LISTED = 6;
/** More are not told of. */
export const MOST_WAYS = 1e300;

/**
 * All ways to share the ranks among two groups; null where they are too many to go through.
 *
 * @param isListed  whether how many share a rank may be shown
 */
export function exactShares(ranked: Answers['ranked'], isListed: boolean): ExactWorking | null {
  const { rows, columns: totals } = marginsOf(ranked);
  const [first = 0, second = 0] = rows;
  const [n, ranks, group] = [first + second, pooledRanks(totals), Array.from(ranked.cells).slice(0, ranked.columns)];
  const found = listedRankSum(totals, group, ranks.centred, MOST_STEPS);
  if (!isDefined(found)) return null;
  const expected = (first * (n + 1)) / 2;
  return {
    by: 'shares',
    ...{ observed: expected + centredRankSum(group, ranks) / 2, expected },
    ...{ ways: countable(choose(n, first)), p: found.p },
    ...listed(
      found.far,
      expected,
      Array.from(totals, (count, level) => ({ rank: ((ranks.centred[level] as number) + n + 1) / 2, count })),
      isListed
    )
  };
}

/** All ways to give the ranks of those who changed a sign; null where they are too many to go through. */
export function exactSigns(sizes: readonly RankedDifference[], isListed: boolean): ExactWorking | null {
  // Twice the midranks are whole.
  const found = listedSignedRank(
    sizes.map(({ midrank }) => 2 * midrank),
    sizes.map(({ falls }) => falls),
    sizes.map(({ rises }) => rises),
    MOST_STEPS
  );
  if (!isDefined(found)) return null;
  const sumOf = (of: (each: RankedDifference) => number): number => sizes.reduce((sum, each) => sum + of(each), 0);
  const expected = sumOf(({ falls, rises, midrank }) => (falls + rises) * midrank) / 2;
  return {
    by: 'signs',
    ...{ observed: sumOf(({ rises, midrank }) => rises * midrank), expected },
    ...{ ways: countable(2 ** sumOf(({ falls, rises }) => falls + rises)), p: found.p },
    ...listed(
      found.far,
      expected,
      sizes.map(({ midrank, falls, rises }) => ({ rank: midrank, count: falls + rises })),
      isListed
    )
  };
}

const countable = (ways: number): number | null => (ways <= MOST_WAYS ? ways : null);

/** Sums as they are, of distances that are doubled; the farthest at each end are taken together. */
function listed(
  far: readonly FarSum[],
  expected: number,
  ranks: readonly RankCount[],
  isListed: boolean
): Pick<ExactWorking, 'sums' | 'ranks'> {
  if (!isListed) return { sums: [], ranks: null };
  const of = ({ distance, probability }: FarSum): FarSums => {
    const sum = expected + distance / 2;
    return { from: sum, to: sum, probability };
  };
  const low = far.filter(({ distance }) => distance < 0).map(of);
  const high = far.filter(({ distance }) => distance >= 0).map(of);
  const used = ranks.filter(({ count }) => count > 0);
  return {
    sums: [
      ...together(low.slice(0, -LISTED)),
      ...low.slice(-LISTED),
      ...high.slice(0, LISTED),
      ...together(high.slice(LISTED))
    ],
    ranks: used.length > READABLE ? null : used
  };
}

function together(sums: readonly FarSums[]): FarSums[] {
  const [first, last] = [sums[0], sums.at(-1)];
  if (!first || !last) return [];
  return [{ from: first.from, to: last.to, probability: sums.reduce((all, { probability }) => all + probability, 0) }];
}

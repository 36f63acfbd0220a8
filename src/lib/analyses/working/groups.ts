import { columnOf } from '#lib/data/table.ts';
import { marginsOf } from '#lib/stats/counts/margins.ts';
import { tCritical } from '#lib/stats/distributions/quantiles.ts';
import { anova, welchAnova } from '#lib/stats/groups/anova.ts';
import { cohensD } from '#lib/stats/groups/cohens-d.ts';
import { groupMeans } from '#lib/stats/groups/group-means.ts';
import { kruskalWallis } from '#lib/stats/groups/kruskal-wallis.ts';
import { mannWhitney } from '#lib/stats/groups/mann-whitney.ts';
import { centredRankSum, pooledRanks } from '#lib/stats/groups/pooled-ranks.ts';
import { welch, type MeanDifference } from '#lib/stats/groups/welch.ts';
import { isDefined } from '#lib/stats/result.ts';
import { answeringGroups } from '../answering-groups.ts';
import type { Input, Notice } from '../contract.ts';
import { answersOf, rowsOf, type Answers } from '../group-answers.ts';
import { refusedGrouping } from '../grouping.ts';
import { usableVariables } from '../variables-meant.ts';
import type { Made } from './compute.ts';
import type { ComparedWorking, GroupsWorking, TWorking, WelchWorking } from './result-groups.ts';
import type { WorkingSpec } from './spec.ts';

/** The groups that a comparison shows, with what its tests are made of. */
export function groupsWorking(spec: WorkingSpec, input: Input, notices: Notice[]): Made | null {
  const { x, y: by, coded } = spec;
  const { codebook, table } = input;
  if (x === null) notices.push({ code: 'no-outcome', about: {} });
  if (x === null || usableVariables([x], 'order', input, notices).length === 0) return null;
  const refused = refusedGrouping(codebook, table.columns, by) ?? (by === x ? ('by-itself' as const) : null);
  if (refused !== null || by === null) {
    notices.push({ code: refused ?? 'no-grouping', about: by === null ? {} : { variable: by } });
    return null;
  }
  const column = columnOf(coded ? input.coded : table, x);
  const shown = answeringGroups(by, [columnOf(table, x), column], input).filter(
    ({ hidden, answered }) => hidden === null && answered > 0
  );
  const answers = answersOf(column, shown, spec.weighted ? input.weights : null);
  const test = shown.length < 2 ? null : testOf(answers, spec);
  if (test === null) {
    notices.push({ code: 'no-test', about: {} });
    return null;
  }
  const groups = describedGroups(
    answers,
    shown.map(({ value }) => value)
  );
  const working: GroupsWorking = {
    of: 'groups',
    n: groups.reduce((sum, { n }) => sum + n, 0),
    ...{ outcome: x, by, coded, groups, test },
    scored: column.levels.some(({ number }) => number === null)
  };
  // Who is left out might give away a group that is hidden.
  return { value: null, who: null, working };
}

function describedGroups({ ranked, valued, numbers }: Answers, values: readonly string[]): ComparedWorking[] {
  const { table, centred, origin, squares } = groupMeans('groupsWorking', valued, numbers);
  const ranks = pooledRanks(marginsOf(ranked).columns);
  return values.map((value, row): ComparedWorking => {
    const n = table.sizes[row] as number;
    const around = squares[row] as number;
    const rankSum = (centredRankSum(rowsOf(ranked, [row]).cells, ranks) + n * (table.n + 1)) / 2;
    return {
      ...{ value, n, mean: (centred[row] as number) + origin, squares: around },
      variance: n > 1 ? around / (n - 1) : null,
      ...{ rankSum, meanRank: rankSum / n }
    };
  });
}

function testOf(answers: Answers, spec: WorkingSpec): GroupsWorking['test'] | null {
  const two = answers.ranked.rows === 2;
  if (spec.test === 'ranks') return two ? twoRanks(answers, spec.convention) : ranks(answers);
  return two ? twoMeans(answers, spec.level / 100) : means(answers);
}

function twoMeans({ valued, numbers }: Answers, level: number): GroupsWorking['test'] | null {
  const [found, pooled] = [welch(valued, numbers, { level }), welch(valued, numbers, { level, pooled: true })];
  const d = cohensD(valued, numbers, level);
  if (!isDefined(found) && !isDefined(pooled)) return null;
  return {
    by: 'two-means',
    welch: isDefined(found) ? tOf(found) : null,
    student:
      isDefined(pooled) && isDefined(d)
        ? {
            ...tOf(pooled),
            variance: pooled.se ** 2 / (1 / pooled.sizes[0] + 1 / pooled.sizes[1]),
            ...{ d: d.estimate, g: d.hedgesG?.estimate ?? null }
          }
        : null
  };
}

function tOf({ estimate, se, statistic, df, p, low, high, level }: MeanDifference): TWorking {
  return { estimate, se, statistic: statistic ?? 0, df, p, low, high, level, quantile: tCritical(1 - level, df) };
}

function means({ valued, numbers }: Answers): GroupsWorking['test'] | null {
  const found = anova(valued, numbers);
  if (!isDefined(found)) return null;
  const unequal = welchAnova(valued, numbers);
  return {
    by: 'means',
    ...{ between: found.betweenSquares, within: found.withinSquares, df: found.df },
    f: found.statistic === null ? null : { statistic: found.statistic, p: found.p },
    omegaSquared: found.omegaSquared,
    welch: isDefined(unequal)
      ? { statistic: unequal.statistic, p: unequal.p, ...welchParts(valued, numbers), df: unequal.df }
      : null
  };
}

function welchParts(valued: Answers['valued'], numbers: readonly number[]): Omit<WelchWorking, 'df'> {
  const { table, centred, origin, squares } = groupMeans('welchParts', valued, numbers);
  const { sizes } = table;
  const weights = squares.map((each, row) => ((sizes[row] as number) * ((sizes[row] as number) - 1)) / each);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sum = (of: (weight: number, row: number) => number): number =>
    weights.reduce((all, weight, row) => all + of(weight, row), 0);
  const middle = sum((weight, row) => weight * (centred[row] as number)) / total;
  return {
    weights,
    middle: middle + origin,
    lambda: sum((weight, row) => (1 - weight / total) ** 2 / ((sizes[row] as number) - 1)),
    between: sum((weight, row) => weight * ((centred[row] as number) - middle) ** 2)
  };
}

function twoRanks({ ranked }: Answers, convention: 'r' | 'spss'): GroupsWorking['test'] | null {
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

function ranks({ ranked }: Answers): GroupsWorking['test'] | null {
  const found = kruskalWallis(ranked);
  if (!isDefined(found)) return null;
  const squares = rankSquares(ranked);
  return {
    by: 'ranks',
    ...{ meanRank: (found.n + 1) / 2, squares, between: found.epsilonSquared * squares, df: found.df },
    h: { statistic: found.statistic, p: found.p },
    epsilonSquared: found.epsilonSquared
  };
}

/** Σ (rank − mean rank)² of everyone. */
function rankSquares(ranked: Answers['ranked']): number {
  return pooledRanks(marginsOf(ranked).columns).squares / 4;
}

import { columnOf } from '#lib/data/table.ts';
import { marginsOf } from '#lib/stats/counts/margins.ts';
import { anova, welchAnova } from '#lib/stats/groups/anova.ts';
import { groupMeans } from '#lib/stats/groups/group-means.ts';
import { kruskalWallis } from '#lib/stats/groups/kruskal-wallis.ts';
import { centredRankSum, pooledRanks } from '#lib/stats/groups/pooled-ranks.ts';
import { isDefined } from '#lib/stats/result.ts';
import { answeringGroups } from '../answering-groups.ts';
import { closedAnswers } from '../closed-answers.ts';
import type { Input, Notice } from '../contract.ts';
import { answersOf, rowsOf, type Answers } from '../group-answers.ts';
import { refusedGrouping } from '../grouping.ts';
import { usableVariables } from '../variables-meant.ts';
import type { Made } from './compute.ts';
import { pairTest } from './group-pairs.ts';
import type { ComparedWorking, GroupsWorking, WelchWorking } from './result-groups.ts';
import type { WorkingSpec } from './spec.ts';
import { rankSquares, twoMeans, twoRanks } from './two-groups.ts';

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
  const values = shown.map(({ value }) => value);
  const isPair = spec.part !== '' || spec.value !== '';
  const test = shown.length < 2 ? null : isPair ? pairTest(answers, values, spec) : testOf(answers, spec, input);
  if (test === null) {
    notices.push(isPair ? { code: 'no-pair', about: { variable: by } } : { code: 'no-test', about: {} });
    return null;
  }
  const groups = describedGroups(answers, values);
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

function testOf(answers: Answers, spec: WorkingSpec, input: Input): GroupsWorking['test'] | null {
  const two = answers.ranked.rows === 2;
  if (spec.test === 'ranks' && two) {
    // How many share a rank would tell how many gave an answer that must not be shown.
    const isListed = spec.x !== null && closedAnswers(spec.x, input).length === 0;
    const { convention, level } = spec;
    const weighted = spec.weighted && input.weights !== null;
    return twoRanks(answers, { convention, level: level / 100 }, { weighted, isListed });
  }
  if (spec.test === 'ranks') return ranks(answers);
  return two ? twoMeans(answers, spec.level / 100) : means(answers);
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

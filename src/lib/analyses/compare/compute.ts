import { outcomeOf } from '#lib/data/codebook.ts';
import { columnOf } from '#lib/data/table.ts';
import { groupTable } from '#lib/stats/groups/group-table.ts';
import { centredRankSum, pooledRanks } from '#lib/stats/groups/pooled-ranks.ts';
import { answeringGroups } from '../answering-groups.ts';
import type { Input, Notice } from '../contract.ts';
import { groupingOf, refusedGrouping } from '../grouping.ts';
import type { Group } from '../groups.ts';
import { spreadOf } from '../spread.ts';
import { usableVariables } from '../variables-meant.ts';
import { answersOf, rowsOf, type Answers } from '../group-answers.ts';
import { comparisonsOf } from './comparisons.ts';
import { pairsOf } from './pairs.ts';
import type { ComparedGroup, CompareResult } from './result.ts';
import type { CompareSpec } from './spec.ts';

/** More are no groups, but answers. */
const MOST_GROUPS = 100;

/**
 * Compares groups in the answers to an outcome, as read or as coded; answers in words are numbered in their order. Only
 * groups that may be shown are compared; which may, is told by `answeringGroups`.
 */
export function compute(spec: CompareSpec, input: Input): CompareResult {
  const { codebook, table, smallestGroup, weights } = input;
  const outcome = spec.outcome ?? outcomeOf(codebook)?.name ?? null;
  const by = spec.by ?? groupingOf(codebook);
  const { method, coded, pairwise, adjust, convention } = spec;
  const notices: Notice[] = [];
  const nothing: CompareResult = {
    outcome,
    by,
    method,
    coded,
    pairwise,
    adjust,
    convention,
    level: spec.level / 100,
    weighted: weights !== null,
    numbered: false,
    scale: null,
    groups: [],
    comparisons: [],
    pairs: [],
    leftOut: 0,
    notices
  };
  if (!areUsable(outcome, by, input, notices) || outcome === null || by === null) return nothing;
  const column = columnOf(coded ? input.coded : table, outcome);
  const groups = answeringGroups(by, [columnOf(table, outcome), column], input);
  const shown = groups.filter(({ hidden, answered }) => hidden === null && answered > 0);
  if (shown.length > MOST_GROUPS) {
    notices.push({ code: 'too-many-groups', about: { variable: by, most: MOST_GROUPS } });
    return nothing;
  }
  const leftOut = table.rows - shown.reduce((sum, { answered }) => sum + answered, 0);
  const about = { variable: by, smallest: smallestGroup };
  for (const { value, hidden } of groups)
    if (hidden !== null) notices.push({ code: `hidden-${hidden}`, about: { ...about, value } });
  if (groups.length === 0) notices.push({ code: 'nobody-grouped', about: { variable: by } });
  else if (shown.length < 2) notices.push({ code: 'one-group', about: { groups: shown.length } });
  if (leftOut > 0 && shown.length > 0) notices.push({ code: 'left-out', about: { count: leftOut } });

  const answers = answersOf(column, shown, weights);
  const ranks = meanRanks(answers);
  const described = new Map(
    shown.map((group, row) => [
      group.value,
      {
        value: group.value,
        hidden: null,
        respondents: group.answered,
        ...spreadOf(answers.numbers, rowsOf(answers.valued, [row]).cells, nothing.level),
        meanRank: ranks[row] ?? null
      }
    ])
  );
  const comparisons = shown.length < 2 ? [] : comparisonsOf(answers, spec, weights !== null, notices);
  const values = shown.map(({ value }) => value);
  return {
    ...nothing,
    numbered: column.levels.some(({ number }) => number === null),
    scale: { min: answers.numbers[0] ?? 0, max: answers.numbers.at(-1) ?? 0 },
    groups: groups.map(({ value, hidden }) => described.get(value) ?? without(value, hidden)),
    comparisons,
    pairs: shown.length > 2 && comparisons.length > 0 ? pairsOf(answers, values, spec, notices) : [],
    leftOut
  };
}

function areUsable(outcome: string | null, by: string | null, input: Input, notices: Notice[]): boolean {
  if (outcome === null) notices.push({ code: 'no-outcome', about: {} });
  else usableVariables([outcome], 'order', input, notices);
  const refused =
    refusedGrouping(input.codebook, input.table.columns, by) ?? (by === outcome ? ('by-itself' as const) : null);
  if (refused !== null) notices.push({ code: refused, about: by === null ? {} : { variable: by } });
  return notices.length === 0;
}

function without(value: string, hidden: Group['hidden']): ComparedGroup {
  const nobody = hidden === null ? 0 : null;
  const none = { mean: null, sd: null, median: null, meanRank: null, low: null, high: null };
  return { value, hidden, n: nobody, respondents: nobody, ...none };
}

function meanRanks({ ranked }: Answers): (number | null)[] {
  const { groups, sizes, totals, n } = groupTable('meanRanks', ranked, 'any');
  const ranks = pooledRanks(totals);
  return groups.map((group, row) => {
    const size = sizes[row] ?? 0;
    return size > 0 ? (n + 1 + centredRankSum(group, ranks) / size) / 2 : null;
  });
}

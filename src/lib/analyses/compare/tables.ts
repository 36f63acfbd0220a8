import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { TableBlock, TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { decimalsOn } from '../decimals-on.ts';
import { numberCell, numbers, pCell, words } from '../grid.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { gridOf, type Described, type Grid } from '../described-columns.ts';
import { difference, effect, superiority } from './estimates.ts';
import { pairsFinding } from './finding.ts';
import { groupNotes, pairNotes, testNotes } from './notes.ts';
import type { ComparedGroup, CompareResult, Comparison, Pair } from './result.ts';

/** What is measured, and whether answers are as read or coded. */
export function subtitle(result: CompareResult, { say, codebook }: Presentation): string {
  const outcome = inSentence(variableLabel(codebook, result.outcome ?? '', say, 'short'));
  const by = inSentence(variableLabel(codebook, result.by ?? '', say, 'short'));
  return say.messages.compare.subtitle[result.coded ? 'coded' : 'read'](outcome, by);
}

export function groupName(value: string, { by }: CompareResult, { codebook, say }: Presentation): string {
  return capitalised(categoryLabel(codebook, by ?? '', value, say));
}

/** Sums of weights, and degrees of freedom, need not be whole. */
const decimalsOf = (n: number | null): number => (n === null || Number.isInteger(n) ? 0 : 1);

/** The groups, for their table and beside the figure. */
export function groupGrid(result: CompareResult, presentation: Presentation): Grid {
  const { say, codebook } = presentation;
  const { columns, interval } = say.messages.compare;
  const ranks = result.method === 'ranks';
  const over = interval(say.percent(result.level));
  const number =
    (ref: string, of: (group: ComparedGroup) => number | null, decimals: (value: number | null) => number) =>
    (group: ComparedGroup): TableCell =>
      group.hidden === null
        ? numberCell(of(group), decimals(of(group)), presentation, 'group', group.value, ref)
        : { text: say.messages.common.cell.hidden, value: null };
  const two = (): number => decimalsOn(result.scale);
  const meanRank: Described<ComparedGroup> = {
    column: numbers(columns.meanRank, 'mean_rank'),
    cell: number('mean-rank', (group) => group.meanRank, decimalsOf)
  };
  return gridOf<ComparedGroup>(
    [
      {
        column: words(capitalised(variableLabel(codebook, result.by ?? '', say, 'short')), 'group'),
        cell: ({ value }) => ({ text: groupName(value, result, presentation), value })
      },
      { column: numbers('n', 'n'), cell: number('n', ({ n }) => n, decimalsOf) },
      ...(ranks ? [meanRank] : []),
      {
        column: numbers(columns.median, 'median', ranks),
        cell: number(
          'median',
          ({ median }) => median,
          (median) => (Number.isInteger(median) ? 0 : two())
        )
      },
      { column: numbers(columns.mean, 'mean'), cell: number('mean', ({ mean }) => mean, two) },
      { column: numbers(columns.sd, 'sd', false), cell: number('sd', ({ sd }) => sd, two) },
      { column: numbers(columns.low, 'low', false), cell: number('low', ({ low }) => low, two), over },
      { column: numbers(columns.high, 'high', false), cell: number('high', ({ high }) => high, two), over }
    ],
    result.groups
  );
}

export function groupsTable(result: CompareResult, presentation: Presentation): TableBlock {
  const { say, codebook } = presentation;
  const outcome = capitalised(variableLabel(codebook, result.outcome ?? '', say, 'short'));
  const by = inSentence(variableLabel(codebook, result.by ?? '', say, 'short'));
  return {
    kind: 'table',
    id: `compare-groups-${result.outcome}-${result.by}`,
    title: say.messages.compare.titles.groups(outcome, by),
    subtitle: subtitle(result, presentation),
    ...groupGrid(result, presentation),
    notes: groupNotes(result, presentation)
  };
}

/** The tests of all groups, a row for each. */
export function testsTable(result: CompareResult, presentation: Presentation): TableBlock {
  const { columns, tests, titles, statistics } = presentation.say.messages.compare;
  const { comparisons } = result;
  const key = ({ test }: Comparison): string[] => ['test', test];
  const where = (
    name: 'u' | 'estimate' | 'df' | 'pExact',
    ...made: Described<Comparison>[]
  ): Described<Comparison>[] => (comparisons.some((test) => test[name] !== null) ? made : []);
  const number = (value: number | null, decimals: number, test: Comparison, ref: string): TableCell =>
    numberCell(value, decimals, presentation, ...key(test), ref);
  const df = ({ df: of }: Comparison, place: 0 | 1): number | null =>
    of === null ? null : typeof of === 'number' ? (place === 0 ? of : null) : of[place];
  const twofold = comparisons.some((test) => df(test, 1) !== null);
  const dfColumn = (label: string, id: string, place: 0 | 1): Described<Comparison> => ({
    column: numbers(label, id, false),
    cell: (test) => number(df(test, place), decimalsOf(df(test, place)), test, id)
  });
  return {
    kind: 'table',
    id: `compare-tests-${result.outcome}-${result.by}`,
    title: titles.tests,
    subtitle: subtitle(result, presentation),
    ...gridOf<Comparison>(
      [
        { column: words(columns.test, 'test'), cell: ({ test }) => ({ text: tests[test], value: test }) },
        { column: numbers('n', 'n', false), cell: (test) => number(test.n, decimalsOf(test.n), test, 'n') },
        ...where('u', { column: numbers('U', 'u', false), cell: (test) => number(test.u, 1, test, 'u') }),
        ...where('estimate', ...difference<Comparison>(result, key, true, presentation)),
        {
          column: numbers(
            statistics[comparisons[0]?.test ?? 'anova'],
            'statistic',
            comparisons.every(({ estimate }) => estimate === null)
          ),
          cell: (test) => number(test.statistic, 2, test, 'statistic')
        },
        ...where(
          'df',
          ...(twofold
            ? [dfColumn(columns.df1, 'df1', 0), dfColumn(columns.df2, 'df2', 1)]
            : [dfColumn(columns.df, 'df', 0)])
        ),
        { column: numbers('p', 'p'), cell: (test) => pCell(test.p, presentation, ...key(test), 'p') },
        ...where('pExact', {
          column: numbers(columns.pExact, 'p_exact'),
          cell: (test) => pCell(test.pExact, presentation, ...key(test), 'p-exact')
        }),
        ...effect(comparisons, result, key, presentation),
        ...superiority(result, key, presentation)
      ],
      comparisons
    ),
    notes: testNotes(result, presentation)
  };
}

/** Every two of the groups. */
export function pairsTable(result: CompareResult, presentation: Presentation): TableBlock {
  const { columns, statistics } = presentation.say.messages.compare;
  const { pairs } = result;
  const means = result.method === 'means';
  const once = result.adjust === 'none' || (means && result.pairwise === 'games-howell');
  const key = ({ first, second }: Pair): string[] => ['pair', first, second];
  const name = (value: string): TableCell => ({ text: groupName(value, result, presentation), value });
  const number = (value: number | null, decimals: number, pair: Pair, ref: string): TableCell =>
    numberCell(value, decimals, presentation, ...key(pair), ref);
  const rankDifference: Described<Pair> = {
    column: numbers(columns.rankDifference, 'estimate', false),
    cell: (pair) => number(pair.estimate, 1, pair, 'estimate')
  };
  return {
    kind: 'table',
    id: `compare-pairs-${result.outcome}-${result.by}`,
    title: pairsFinding(result, presentation),
    subtitle: subtitle(result, presentation),
    ...gridOf<Pair>(
      [
        { column: words(columns.first, 'first'), cell: ({ first }) => name(first) },
        { column: words(columns.second, 'second'), cell: ({ second }) => name(second) },
        { column: numbers('n', 'n', false), cell: (pair) => number(pair.n, decimalsOf(pair.n), pair, 'n') },
        ...(means ? difference<Pair>(result, key, false, presentation) : [rankDifference]),
        {
          column: numbers(statistics[means ? 'welch-t' : 'mann-whitney'], 'statistic', false),
          cell: (pair) => number(pair.statistic, 2, pair, 'statistic')
        },
        ...(means
          ? [
              {
                column: numbers(columns.df, 'df', false),
                cell: (pair: Pair) => number(pair.df, decimalsOf(pair.df), pair, 'df')
              }
            ]
          : []),
        {
          column: numbers('p', 'p', once),
          cell: ({ p, ...pair }) => pCell(p, presentation, ...key({ p, ...pair }), 'p')
        },
        ...(once
          ? []
          : [
              {
                column: numbers(columns.pAdjusted, 'p_adjusted'),
                cell: (pair: Pair) => pCell(pair.pAdjusted, presentation, ...key(pair), 'p-adjusted')
              }
            ]),
        ...effect(pairs, result, key, presentation)
      ],
      pairs
    ),
    notes: pairNotes(result, presentation)
  };
}

import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { decimalsOn } from '../decimals-on.ts';
import { gridOf, type Described, type Grid } from '../described-columns.ts';
import { numberCell, numbers, pCell, percentCell, textCell, variableCell, words } from '../grid.ts';
import { changesFinding, countText, nameOf } from './finding.ts';
import { changeNotes, testNotes, waveNotes } from './notes.ts';
import type { Change, Comparison, PairedResult, Wave } from './result.ts';

/** How many variables, and whether answers are as read or coded. */
export function subtitle({ variables, coded }: PairedResult, { say }: Presentation): string {
  return say.messages.paired.subtitle[coded ? 'coded' : 'read'](variables.length);
}

/** Sums of weights need not be whole. */
const decimalsOf = (n: number | null): number => (n === null || Number.isInteger(n) ? 0 : 1);

const idOf = (what: string, { variables }: PairedResult): string =>
  `paired-${what}-${variables.join('-')}`.slice(0, 80);

/** The variables, for their table and beside the figure. */
export function waveGrid(result: PairedResult, presentation: Presentation): Grid {
  const { say } = presentation;
  const { columns, interval } = say.messages.paired;
  const over = interval(say.percent(result.level));
  const two = (): number => decimalsOn(result.scale);
  const number =
    (ref: string, of: (wave: Wave) => number | null, decimals: (value: number | null) => number = two) =>
    (wave: Wave): TableCell =>
      numberCell(of(wave), decimals(of(wave)), presentation, 'variable', wave.variable, ref);
  const meanRank: Described<Wave> = {
    column: numbers(columns.meanRank, 'mean_rank'),
    cell: number(
      'mean-rank',
      (wave) => wave.meanRank,
      () => 2
    )
  };
  return gridOf<Wave>(
    [
      {
        column: words(say.messages.common.variable, 'variable'),
        cell: ({ variable }) => variableCell(variable, presentation)
      },
      { column: numbers('n', 'n', false), cell: number('n', ({ n }) => n, decimalsOf) },
      ...(result.waves.some((wave) => wave.meanRank !== null) ? [meanRank] : []),
      {
        column: numbers(columns.median, 'median'),
        cell: number(
          'median',
          ({ median }) => median,
          (median) => (Number.isInteger(median) ? 0 : two())
        )
      },
      { column: numbers(columns.mean, 'mean'), cell: number('mean', ({ mean }) => mean) },
      { column: numbers(columns.sd, 'sd', false), cell: number('sd', ({ sd }) => sd) },
      { column: numbers(columns.low, 'low', false), cell: number('low', ({ low }) => low), over },
      { column: numbers(columns.high, 'high', false), cell: number('high', ({ high }) => high), over }
    ],
    result.waves
  );
}

export function wavesTable(result: PairedResult, presentation: Presentation): TableBlock {
  const titles = presentation.say.messages.paired.titles;
  return {
    kind: 'table',
    id: idOf('answers', result),
    title: titles.waves(countText(result.respondents ?? 0, presentation), result.waves.length === 2),
    subtitle: subtitle(result, presentation),
    ...waveGrid(result, presentation),
    notes: waveNotes(result, presentation)
  };
}

/** The tests, a row for each. */
export function testsTable(result: PairedResult, presentation: Presentation): TableBlock {
  const { columns, effects, interval, tests, titles } = presentation.say.messages.paired;
  const { comparisons } = result;
  const over = interval(presentation.say.percent(result.level));
  const size =
    (name: 'estimate' | 'low' | 'high', ref: string) =>
    ({ test, effect }: Comparison): TableCell => {
      const key = ['test', test, ref] as const;
      if (effect?.name === 'share-rising') return percentCell(effect[name], presentation, ...key);
      return numberCell(effect?.[name], 2, presentation, ...key);
    };
  const some = (has: (test: Comparison) => boolean, ...made: Described<Comparison>[]): Described<Comparison>[] =>
    comparisons.some(has) ? made : [];
  return {
    kind: 'table',
    id: idOf('tests', result),
    title: titles.tests,
    subtitle: subtitle(result, presentation),
    ...gridOf<Comparison>(
      [
        { column: words(columns.test, 'test'), cell: ({ test }) => ({ text: tests[test], value: test }) },
        {
          column: numbers(columns.statistic, 'statistic', false),
          cell: ({ test, statistic }) => numberCell(statistic, 2, presentation, 'test', test, 'statistic')
        },
        ...some(({ df }) => df !== null, {
          column: numbers('df', 'df', false),
          cell: ({ test, df }) => numberCell(df, decimalsOf(df), presentation, 'test', test, 'df')
        }),
        { column: numbers('p', 'p'), cell: ({ test, p }) => pCell(p, presentation, 'test', test, 'p') },
        ...some(({ pExact }) => pExact !== null, {
          column: numbers(columns.pExact, 'p_exact'),
          cell: ({ test, pExact }) => pCell(pExact, presentation, 'test', test, 'p-exact')
        }),
        {
          column: words(columns.effect, 'effect'),
          cell: ({ effect }) => (effect ? textCell(effects[effect.name]) : { text: '', value: null })
        },
        { column: numbers(columns.size, 'effect_size'), cell: size('estimate', 'effect') },
        ...some(
          ({ effect }) => effect !== null && effect.low !== null,
          { column: numbers(columns.low, 'effect_low', false), cell: size('low', 'effect-low'), over },
          { column: numbers(columns.high, 'effect_high', false), cell: size('high', 'effect-high'), over }
        )
      ],
      comparisons
    ),
    notes: testNotes(result, presentation)
  };
}

/** How many went which way and how far: of two variables, or every two of more with their tests. */
export function changesTable(result: PairedResult, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const { columns, interval } = say.messages.paired;
  const over = interval(say.percent(result.level));
  const number =
    (ref: string, of: (change: Change) => number | null, decimals: (value: number | null) => number = () => 2) =>
    (change: Change): TableCell =>
      numberCell(of(change), decimals(of(change)), presentation, 'change', change.first, change.second, ref);
  const two = result.waves.length === 2;
  const onScale = (): number => decimalsOn(result.scale);
  const pair = ({ first, second }: Change): TableCell => ({
    text: capitalised(`${nameOf(first, presentation)} → ${nameOf(second, presentation)}`),
    value: `${first} → ${second}`
  });
  const count = (of: 'falls' | 'same' | 'rises'): Described<Change> => ({
    column: numbers(columns[of], of, two),
    cell: number(of, (change) => change[of], decimalsOf)
  });
  return {
    kind: 'table',
    id: idOf('changes', result),
    title: changesFinding(result, presentation),
    subtitle: subtitle(result, presentation),
    ...gridOf<Change>(
      [
        { column: words(columns.pair, 'pair'), cell: pair },
        count('falls'),
        count('same'),
        count('rises'),
        { column: numbers(columns.change, 'estimate'), cell: number('estimate', ({ estimate }) => estimate, onScale) },
        { column: numbers(columns.low, 'low', two), cell: number('low', ({ low }) => low, onScale), over },
        { column: numbers(columns.high, 'high', two), cell: number('high', ({ high }) => high, onScale), over },
        ...(two ? [] : pairTests(result, number, presentation))
      ],
      result.changes
    ),
    notes: changeNotes(result, presentation)
  };
}

type Number = (
  ref: string,
  of: (change: Change) => number | null,
  decimals?: (value: number | null) => number
) => (change: Change) => TableCell;

function pairTests({ method, adjust }: PairedResult, number: Number, presentation: Presentation): Described<Change>[] {
  const { columns, effects } = presentation.say.messages.paired;
  const means = method === 'means';
  const p = (ref: string, of: (change: Change) => number | null) => (change: Change) =>
    pCell(of(change), presentation, 'change', change.first, change.second, ref);
  return [
    { column: numbers(means ? 't' : 'z', 'statistic', false), cell: number('statistic', ({ statistic }) => statistic) },
    ...(means ? [{ column: numbers('df', 'df', false), cell: number('df', ({ df }) => df, decimalsOf) }] : []),
    { column: numbers('p', 'p', adjust === 'none'), cell: p('p', (change) => change.p) },
    ...(adjust === 'none'
      ? []
      : [{ column: numbers(columns.pAdjusted, 'p_adjusted'), cell: p('p-adjusted', ({ pAdjusted }) => pAdjusted) }]),
    {
      column: numbers(effects[means ? 'cohens-dz' : 'rank-biserial'], 'effect'),
      cell: number('effect', ({ effect }) => effect?.estimate ?? null)
    }
  ];
}

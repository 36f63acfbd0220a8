import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, pCell, textCell, words } from '../grid.ts';
import type { Names } from './names.ts';
import type { CrosstabEffect, CrosstabResult, CrosstabTest } from './result.ts';

/** The tests of independence; none where there is nothing to test. */
export function testTable(result: CrosstabResult, presentation: Presentation): TableBlock[] {
  const { say } = presentation;
  const message = say.messages.crosstab;
  const { tests, smallExpected, rounded, seed } = result;
  if (tests.length === 0) return [];
  const drawn = tests.some(({ method }) => method === 'monte-carlo');
  const has = (method: CrosstabTest['method']): boolean => tests.some((test) => test.method === method);
  return [
    {
      kind: 'table',
      id: 'crosstab-tests',
      title: message.tests.title,
      subtitle: message.tests.subtitle,
      ...(drawn
        ? {
            groups: [
              { label: '', span: 4 },
              { label: message.intervalOfP, span: 2 }
            ]
          }
        : {}),
      columns: [
        words(message.columns.test, 'test'),
        numbers('χ²', 'statistic'),
        numbers(message.columns.df, 'df'),
        numbers('p', 'p'),
        ...(drawn ? [numbers(message.columns.low, 'low'), numbers(message.columns.high, 'high')] : [])
      ],
      rows: tests.map((test): TableRow => {
        const { method, statistic, df, p, low, high } = test;
        return {
          cells: [
            textCell(message.tests.names[method]),
            statistic === null ? EMPTY : numberCell(statistic, 2, presentation, method, 'statistic'),
            df === null ? EMPTY : numberCell(df, 0, presentation, method, 'df'),
            pCell(p, presentation, method, 'p'),
            ...(drawn
              ? low === null || high === null
                ? [EMPTY, EMPTY]
                : [pCell(low, presentation, method, 'low'), pCell(high, presentation, method, 'high')]
              : [])
          ],
          emphasis: method === result.decisive
        };
      }),
      notes: [
        ...(smallExpected
          ? [message.notes.expected(smallExpected.cells, smallExpected.of, say.number(smallExpected.least, 1))]
          : []),
        ...(has('linear-by-linear') ? [message.notes.linear] : []),
        ...(has('yates') ? [message.notes.yates] : []),
        ...(drawn ? [message.notes.monteCarlo(String(seed))] : []),
        ...(rounded ? [message.notes.rounded] : [])
      ]
    }
  ];
}

/** How strong the association is; of two by two also how the risks differ. */
export function effectTable(result: CrosstabResult, names: Names, presentation: Presentation): TableBlock[] {
  const { say } = presentation;
  const message = say.messages.crosstab;
  const { effects, contrast, level } = result;
  if (effects.length === 0) return [];
  const tested = effects.some(({ p }) => p !== null);
  // A ratio without a number is infinite; a corrected V without one is none.
  const number = (value: number | null, { measure }: CrosstabEffect, name: string): TableCell =>
    value === null && measure !== 'cramers-v-corrected'
      ? { text: '∞', value: null }
      : numberCell(value, 2, presentation, measure, name);
  const below = effects.some(({ measure, estimate, high }) => measure === 'cramers-v' && (high ?? 1) < (estimate ?? 0));
  return [
    {
      kind: 'table',
      id: 'crosstab-effects',
      title: message.effects.title,
      subtitle: message.effects.subtitle,
      groups: [
        { label: '', span: 2 },
        { label: message.interval(say.percent(level)), span: 2 },
        ...(tested ? [{ label: '', span: 1 }] : [])
      ],
      columns: [
        words(message.columns.measure, 'measure'),
        numbers(message.columns.estimate, 'estimate'),
        numbers(message.columns.low, 'low'),
        numbers(message.columns.high, 'high'),
        ...(tested ? [numbers('p', 'p')] : [])
      ],
      rows: effects.map((effect): TableRow => ({
        cells: [
          textCell(message.effects.names[effect.measure]),
          number(effect.estimate, effect, 'estimate'),
          ...(effect.low === null && effect.high === null
            ? [EMPTY, EMPTY]
            : [number(effect.low, effect, 'low'), number(effect.high, effect, 'high')]),
          ...(tested ? [effect.p === null ? EMPTY : pCell(effect.p, presentation, effect.measure, 'p')] : [])
        ]
      })),
      notes: [
        message.notes.corrected,
        ...(below ? [message.notes.below] : []),
        ...(contrast
          ? [
              message.notes.contrast(
                names.spoken(contrast.side === 'columns' ? 'rows' : 'columns', contrast.event),
                names.spoken(contrast.side, contrast.group),
                names.spoken(contrast.side, contrast.against)
              )
            ]
          : [])
      ]
    }
  ];
}

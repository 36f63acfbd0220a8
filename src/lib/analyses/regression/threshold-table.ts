import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, pCell, words } from '../grid.ts';
import { ALL } from '../ref.ts';
import { answerName, outcomeName } from './names.ts';
import type { RegressionResult } from './result.ts';

/** Where one answer of an ordinal outcome ends and the next begins. */
export function thresholdTable(result: RegressionResult, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const { columns, interval, thresholds: message } = say.messages.regression;
  const name = (level: string): string => answerName(result.outcome ?? '', level, presentation);
  return {
    kind: 'table',
    id: `regression-thresholds-${result.outcome}`,
    title: message.title(outcomeName(result, presentation)),
    subtitle: message.subtitle,
    groups: [
      { label: '', span: 2 },
      { label: interval(say.percent(result.level)), span: 2 },
      { label: '', span: 3 }
    ],
    columns: [
      words(message.column, 'threshold'),
      numbers(columns.b, 'b'),
      numbers(columns.low, 'low'),
      numbers(columns.high, 'high'),
      numbers(columns.se, 'se', false),
      numbers('z', 'statistic', false),
      numbers('p', 'p')
    ],
    rows: result.thresholds.map(({ below, above, estimate, low, high, se, statistic, p }) => {
      const number = (value: number | null, key: string) =>
        numberCell(value, 2, presentation, ALL, 'threshold', below, key);
      return {
        cells: [
          { text: capitalised(`${name(below)} | ${name(above)}`), value: `${below}|${above}` },
          number(estimate, 'b'),
          number(low, 'low'),
          number(high, 'high'),
          number(se, 'se'),
          number(statistic, 'statistic'),
          pCell(p, presentation, ALL, 'threshold', below, 'p')
        ]
      };
    }),
    notes: []
  };
}

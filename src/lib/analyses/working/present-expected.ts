import type { TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { answerName, decimalsOf } from './names.ts';
import { headOf } from './present-two-way.ts';
import type { TableWorking } from './result-table.ts';

/** Expected counts, and the terms of a test with their sum. */
interface Terms {
  readonly expected: readonly (readonly number[])[];
  readonly terms: readonly (readonly number[])[];
  readonly sum: number;
}

/** What each cell would have if rows and columns were independent, and its part of a test; `term` is its formula. */
export function expectedTable(
  { x, y }: TableWorking,
  { expected, terms, sum: whole }: Terms,
  term: string,
  presentation: Presentation
): TableBlock {
  const message = presentation.say.messages.working;
  return {
    kind: 'table',
    id: 'expected',
    minor: true,
    title: message.table.expected,
    subtitle: message.table.expectedSubtitle,
    groups: [
      { label: '', span: 1 },
      ...y.levels.map(({ value }) => ({ label: answerName(y.variable, value, y.cut, presentation), span: 2 })),
      { label: '', span: 1 }
    ],
    columns: [
      words(headOf(x, presentation), 'x'),
      ...y.levels.flatMap(({ value }) => [
        numbers('E', `${value === '' ? 'none' : value} expected`),
        numbers(term, `${value === '' ? 'none' : value} term`)
      ]),
      numbers(message.table.sum, 'sum')
    ],
    rows: [
      ...x.levels.map(({ value }, i): TableRow => {
        const inRow = terms[i] ?? [];
        return {
          cells: [
            textCell(answerName(x.variable, value, x.cut, presentation)),
            ...y.levels.flatMap((column, j) => [
              numberCell(expected[i]?.[j], 2, presentation, 'expected', value, column.value),
              numberCell(inRow[j], 3, presentation, 'term', value, column.value)
            ]),
            numberCell(
              inRow.reduce((sum, term) => sum + term, 0),
              3,
              presentation,
              'term',
              value
            )
          ]
        };
      }),
      {
        emphasis: true,
        cells: [
          textCell(message.total),
          ...y.levels.flatMap(({ count, value }, j) => [
            numberCell(count, decimalsOf(count, 2), presentation, 'expected', '*', value),
            numberCell(
              terms.reduce((sum, row) => sum + (row[j] ?? 0), 0),
              3,
              presentation,
              'term',
              '*',
              value
            )
          ]),
          numberCell(whole, 3, presentation, 'term', '*')
        ]
      }
    ],
    notes: []
  };
}

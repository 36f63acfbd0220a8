import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { cellEquations, testEquations } from './equations-table.ts';
import { answerName, inside } from './names.ts';
import type { Body } from './present.ts';
import { headOf, twoWay } from './present-two-way.ts';
import type { IndependenceWorking, TableCellWorking, TableWorking, WorkingResult } from './result.ts';

/** The two-way table, and one cell's shares, or what independence would give and chi-square. */
export function presentTable(_result: WorkingResult, working: TableWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const message = say.messages.working.table;
  const { x, y, cells, asked, test, suppressed } = working;
  const [one, other] = [inside(x.variable, presentation), inside(y.variable, presentation)];
  const finding =
    asked !== null
      ? cellFinding(asked, working, presentation)
      : test === null
        ? message.constant(one, other)
        : message.finding(one, other, say.number(test.v, 3));
  const whole = asked === null && test !== null ? test : null;
  return {
    blocks: [
      twoWay(working, cells, capitalised(finding), presentation),
      ...(whole ? [expectedTable(working, whole, presentation), testEquations(working, whole, presentation)] : []),
      ...(asked ? [cellEquations(working, asked, presentation)] : [])
    ],
    conventions: [
      ...(whole ? [message.convention] : []),
      ...(suppressed ? [say.messages.crosstab.notes.base] : []),
      say.messages.working.rounded
    ]
  };
}

function cellFinding({ row, column, count }: TableCellWorking, working: TableWorking, presentation: Presentation) {
  const { say } = presentation;
  const { working: message, common } = say.messages;
  const { x, y, n } = working;
  const name = ({ variable, cut }: TableWorking['x'], value: string | null): string[] =>
    value === null
      ? []
      : [`${common.quoted(answerName(variable, value, cut, presentation))} (${inside(variable, presentation)})`];
  const answers = [...name(x, row), ...name(y, column)];
  const [some, all] = [say.number(count, 0), say.number(n, 0)];
  return answers.length === 0 ? message.table.everyone(all) : message.table.cell(some, all, say.list(answers));
}

/** What each cell would have if rows and columns were independent, and its part of chi-square. */
function expectedTable(
  { x, y }: TableWorking,
  { expected, terms, statistic }: IndependenceWorking,
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
        numbers('(O − E)² / E', `${value === '' ? 'none' : value} term`)
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
            numberCell(count, 0, presentation, 'expected', '*', value),
            numberCell(
              terms.reduce((sum, row) => sum + (row[j] ?? 0), 0),
              3,
              presentation,
              'term',
              '*',
              value
            )
          ]),
          numberCell(statistic, 3, presentation, 'term', '*')
        ]
      }
    ],
    notes: []
  };
}

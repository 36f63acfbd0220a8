import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { contrastNames, riskEquations } from './equations-risk.ts';
import { cellEquations, testEquations } from './equations-table.ts';
import { answerName, inside, spokenAnswer } from './names.ts';
import type { Body } from './present.ts';
import { headOf, twoWay } from './present-two-way.ts';
import type { WorkingResult } from './result.ts';
import type { IndependenceWorking, RiskWorking, TableCellWorking, TableWorking } from './result-table.ts';

/** The two-way table, and one cell's shares, or what independence would give and chi-square, or a measure of two groups. */
export function presentTable(_result: WorkingResult, working: TableWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const message = say.messages.working.table;
  const { x, y, cells, asked, test, measure, suppressed } = working;
  const [one, other] = [inside(x.variable, presentation), inside(y.variable, presentation)];
  const finding =
    asked !== null
      ? cellFinding(asked, working, presentation)
      : measure !== null
        ? riskFinding(working, measure, presentation)
        : test === null
          ? message.constant(one, other)
          : message.finding(one, other, say.number(test.v, 3));
  const whole = asked === null && measure === null ? test : null;
  return {
    blocks: [
      twoWay(working, cells, capitalised(finding), presentation),
      ...(whole ? [expectedTable(working, whole, presentation), testEquations(working, whole, presentation)] : []),
      ...(measure ? [riskEquations(working, measure, presentation)] : []),
      ...(asked ? [cellEquations(working, asked, presentation)] : [])
    ],
    conventions: [
      ...(whole ? [message.convention] : []),
      ...(measure ? riskConventions(measure, presentation) : []),
      ...(suppressed ? [say.messages.crosstab.notes.base] : []),
      say.messages.working.rounded
    ]
  };
}

function cellFinding({ row, column, count }: TableCellWorking, working: TableWorking, presentation: Presentation) {
  const { say } = presentation;
  const { working: message } = say.messages;
  const { x, y, n } = working;
  const name = (side: TableWorking['x'], value: string | null): string[] =>
    value === null ? [] : [spokenAnswer(side, value, presentation)];
  const answers = [...name(x, row), ...name(y, column)];
  const [some, all] = [say.number(count, 0), say.number(n, 0)];
  return answers.length === 0 ? message.table.everyone(all) : message.table.cell(some, all, say.list(answers));
}

function riskFinding(working: TableWorking, measure: RiskWorking, presentation: Presentation): string {
  const { say } = presentation;
  const { by, estimate } = measure;
  const value = estimate === null ? '∞' : say.number(estimate, by === 'risk-difference' ? 3 : 2);
  return say.messages.working.risk.finding[by](value, ...contrastNames(working, measure, presentation));
}

function riskConventions(measure: RiskWorking, { say }: Presentation): string[] {
  const message = say.messages.working.risk;
  return measure.by !== 'risk-difference' && measure.log === null ? [message.empty] : [message.convention[measure.by]];
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

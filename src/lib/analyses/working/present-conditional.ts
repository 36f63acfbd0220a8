import type { Equation, TableBlock, TableCell } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numbers } from '../grid.ts';
import { equation } from './equation.ts';
import { contrastNames } from './equations-risk.ts';
import { probabilityCell } from './names.ts';
import type { Measured } from './present-measure.ts';
import type { ConditionalWorking, TableWorking } from './result-table.ts';

/** The odds ratio given the totals: what each table that has them is worth under the estimate and the ends. */
export function presentConditional(
  working: TableWorking,
  measure: ConditionalWorking,
  presentation: Presentation
): Measured {
  const { say } = presentation;
  const message = say.messages.working.conditional;
  const { estimate, tables } = measure;
  const names = contrastNames(working, measure, presentation);
  return {
    finding: message.finding(odds(estimate, presentation), ...names),
    blocks: [
      ...(tables === null ? [] : [tablesBlock(measure, tables, names, presentation)]),
      { kind: 'equations', items: equations(measure, presentation) }
    ],
    conventions: [message.convention]
  };
}

function odds(value: number | null, { say }: Presentation): string {
  return value === null ? '∞' : say.number(value, 3);
}

function tablesBlock(
  { cells, estimate, low, high }: ConditionalWorking,
  tables: NonNullable<ConditionalWorking['tables']>,
  [event, group]: readonly [string, string, string],
  presentation: Presentation
): TableBlock {
  const message = presentation.say.messages.working.conditional;
  const cell = (value: number | null, first: number, name: string): TableCell =>
    value === null ? EMPTY : probabilityCell(value, presentation, 'conditional', String(first), name);
  return {
    kind: 'table',
    id: 'conditional',
    minor: true,
    title: message.title,
    subtitle: message.subtitle(event, group),
    columns: [
      { label: 'a', align: 'left', compact: true, csv: 'first' },
      numbers(`ψ₁ = ${odds(low, presentation)}`, 'low'),
      numbers(`ψ = ${odds(estimate, presentation)}`, 'estimate'),
      numbers(`ψ₂ = ${odds(high, presentation)}`, 'high')
    ],
    rows: tables.map(({ first, probabilities: [lower, middle, upper] }) => ({
      ...(first === cells[0] ? { emphasis: true } : {}),
      cells: [
        { text: presentation.say.number(first, 0), value: first },
        cell(lower, first, 'low'),
        cell(middle, first, 'estimate'),
        cell(upper, first, 'high')
      ]
    })),
    notes: []
  };
}

/** What each odds ratio is found by; those of 0 and infinity are where no other table is more extreme. */
function equations({ cells, estimate, low, high, level }: ConditionalWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const message = say.messages.working.conditional;
  const [found, tail] = [say.number(cells[0], 0), say.percent((1 - level) / 2, 1)];
  const percent = say.percent(level);
  return [
    equation(message.weight, 'P(a)', 'C(n₁, a) · C(n₂, k − a) · ψ^a / Σ'),
    equation(
      estimate === 0 ? message.least : estimate === null ? message.most : message.estimate(found),
      'ψ',
      odds(estimate, presentation)
    ),
    equation(low === 0 ? message.noLow(percent) : message.low(percent, found, tail), 'ψ₁', odds(low, presentation)),
    equation(high === null ? message.noHigh : message.high(found, tail), 'ψ₂', odds(high, presentation))
  ];
}

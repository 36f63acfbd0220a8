import type { Equation, TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { pText } from '../p-text.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { equation, TIMES } from './equation.ts';
import { drawnEquations } from './equations-drawn.ts';
import { inside, probabilityCell } from './names.ts';
import type { Measured } from './present-measure.ts';
import type { DrawnTablesWorking, FreemanHaltonWorking, TableWorking } from './result-table.ts';
import { many, powerOfTen } from './power-of-ten.ts';

/** Factorials that are written out, before the dots. */
const FIRST = 8;

/** The probability of the observed table, the tables that are no more probable, and the sum of theirs. */
export function presentFreemanHalton(
  working: TableWorking,
  measure: FreemanHaltonWorking | DrawnTablesWorking,
  presentation: Presentation
): Measured {
  const message = presentation.say.messages.working.freemanHalton;
  const [one, other] = [working.x, working.y].map(({ variable }) => inside(variable, presentation));
  const names = [one ?? '', other ?? ''] as const;
  if (measure.by === 'monte-carlo')
    return {
      finding: message.finding['monte-carlo'](...names, pText(measure.p, presentation)),
      blocks: [
        { kind: 'equations', items: [...weight(working, measure, null, presentation), ...drawn(measure, presentation)] }
      ],
      conventions: [message.convention['monte-carlo'](String(measure.seed))]
    };
  const { exact } = measure;
  const finding =
    exact === null
      ? message.stopped(...names)
      : message.finding['fisher-freeman-halton'](...names, pText(exact.p, presentation));
  return {
    finding,
    blocks: [
      ...(exact === null ? [] : [tablesTable(exact, presentation)]),
      {
        kind: 'equations',
        items: [
          ...weight(working, measure, exact?.observed ?? null, presentation),
          ...(exact === null ? [] : [summed(exact, presentation)])
        ]
      }
    ],
    conventions: [message.convention['fisher-freeman-halton'], ...(exact === null ? [message.many] : [])]
  };
}

type Exact = NonNullable<FreemanHaltonWorking['exact']>;

/** P of the observed table, of factorials of its totals and cells. */
function weight(
  { n, cells }: TableWorking,
  { rows, columns }: Pick<FreemanHaltonWorking, 'rows' | 'columns'>,
  observed: number | null,
  { say }: Presentation
): Equation[] {
  const message = say.messages.working.freemanHalton;
  // 0! and 1! are 1.
  const product = (counts: readonly number[]): string => {
    const factors = counts.filter((count) => count > 1).map((count) => `${say.number(count, 0)}!`);
    if (factors.length === 0) return '1';
    return (factors.length <= FIRST + 1 ? factors : [...factors.slice(0, FIRST), '…', ...factors.slice(-1)]).join(
      TIMES
    );
  };
  return [
    equation(
      message.observed,
      'P',
      'Πr!' + TIMES + 'Πk! / (n!' + TIMES + 'Πa!)',
      `${product([...rows, ...columns])} / (${say.number(n, 0)}!${TIMES}${product(cells.flat())})`,
      ...(observed === null ? [] : [small(observed, say)])
    )
  ];
}

function summed({ tables, counted, p }: Exact, { say }: Presentation): Equation {
  const message = say.messages.working.freemanHalton;
  return equation(message.p, 'p', message.sum(many(counted, say), many(tables, say)), say.p(p));
}

function drawn(measure: DrawnTablesWorking, presentation: Presentation): Equation[] {
  const { freemanHalton: message } = presentation.say.messages.working;
  return drawnEquations(measure, message, presentation);
}

/** Every table where they are few; how many are counted, and what they sum to. */
function tablesTable({ observed, tables, counted, p, listed }: Exact, presentation: Presentation): TableBlock {
  const { say } = presentation;
  const { freemanHalton: message, fisher, total } = say.messages.working;
  const count = (value: number, ...ref: string[]) => ({
    ...numberCell(value, 0, presentation, 'tables', ...ref),
    text: many(value, say)
  });
  const rows: TableRow[] =
    listed === null
      ? [
          {
            cells: [
              textCell(message.counted),
              count(counted, 'counted'),
              probabilityCell(p, presentation, 'fisher', 'counted')
            ]
          },
          {
            cells: [
              textCell(message.likelier),
              count(tables - counted, 'likelier'),
              probabilityCell(Math.max(0, 1 - p), presentation, 'fisher', 'likelier')
            ]
          },
          {
            emphasis: true,
            cells: [textCell(total), count(tables, '*'), probabilityCell(1, presentation, 'fisher', '*')]
          }
        ]
      : [
          ...listed.map((each, place): TableRow => {
            const key = String(place + 1);
            return {
              emphasis: Math.abs(each.probability / observed - 1) < 1e-9 && each.counted,
              cells: [
                textCell(each.cells.map((row) => row.map((value) => say.number(value, 0)).join('\u00A0')).join(' | ')),
                probabilityCell(each.probability, presentation, 'fisher', key),
                each.counted ? probabilityCell(each.probability, presentation, 'fisher', key, 'counted') : EMPTY
              ]
            };
          }),
          {
            emphasis: true,
            cells: [
              textCell(total),
              probabilityCell(1, presentation, 'fisher', '*'),
              probabilityCell(p, presentation, 'fisher', '*', 'counted')
            ]
          }
        ];
  return {
    kind: 'table',
    id: 'fisher',
    minor: true,
    title: message.title(many(tables, say)),
    subtitle: listed === null ? message.subtitle : message.listed,
    columns:
      listed === null
        ? [
            words(message.tables, 'tables'),
            numbers(say.messages.working.count, 'n'),
            numbers(message.together, 'probability')
          ]
        : [
            words(message.tables, 'table'),
            numbers(fisher.probability, 'probability'),
            numbers(fisher.counted, 'counted')
          ],
    rows,
    notes: []
  };
}

type Say = Presentation['say'];

/** A probability with three figures. */
function small(value: number, say: Say): string {
  return value >= 0.001 ? say.number(value, 4) : powerOfTen(value, 3, say);
}

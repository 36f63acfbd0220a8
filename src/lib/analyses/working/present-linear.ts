import type { Equation, TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { equation, TIMES } from './equation.ts';
import { productsOf } from './equations-correlation.ts';
import { countText, answerName, decimalsOf, inside } from './names.ts';
import type { Measured } from './present-measure.ts';
import { headOf } from './present-two-way.ts';
import type { LinearWorking, ScoredWorking, TableSide, TableWorking } from './result-table.ts';

/** The scores of rows and columns, their sums, Pearson's r, and the test of it. */
export function presentLinear(working: TableWorking, measure: LinearWorking, presentation: Presentation): Measured {
  const { say } = presentation;
  const message = say.messages.working.linear;
  const [one, other] = [inside(working.x.variable, presentation), inside(working.y.variable, presentation)];
  return {
    finding: message.finding(one, other, say.number(measure.statistic, 2)),
    blocks: [
      scoresTable(working, measure, presentation),
      { kind: 'equations', items: equations(working, measure, presentation) }
    ],
    conventions: [message.convention]
  };
}

/** The levels of both variables with their scores, under each other. */
export function scoresTable(
  { x, y, n }: Pick<TableWorking, 'x' | 'y' | 'n'>,
  measure: Pick<LinearWorking, 'x' | 'y'>,
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const message = say.messages.working;
  return {
    kind: 'table',
    id: 'scores',
    minor: true,
    title: message.linear.scores,
    subtitle: message.linear.scoresSubtitle,
    columns: [
      words(message.answer, 'answer'),
      numbers(message.count, 'n'),
      numbers(message.number, 'score'),
      numbers(message.mean.deviation, 'deviation', false),
      numbers(message.mean.square, 'squares')
    ],
    rows: [...sideRows(x, measure.x, n, presentation), ...sideRows(y, measure.y, n, presentation)],
    notes: []
  };
}

function sideRows(
  side: TableSide,
  { scores, mean, squares }: ScoredWorking,
  n: number,
  presentation: Presentation
): TableRow[] {
  const { variable, cut, levels } = side;
  return [
    { heading: true, cells: [{ text: headOf(side, presentation), value: variable }] },
    ...levels.map(({ value, count }, level): TableRow => {
      const score = scores[level] ?? 0;
      return {
        cells: [
          textCell(answerName(variable, value, cut, presentation)),
          numberCell(count, decimalsOf(count, 2), presentation, variable, value, 'n'),
          numberCell(score, decimalsOf(score, 4), presentation, variable, value, 'score'),
          numberCell(score - mean, 3, presentation, variable, value, 'deviation'),
          numberCell(count * (score - mean) ** 2, 3, presentation, variable, value, 'squares')
        ]
      };
    }),
    {
      emphasis: true,
      cells: [
        textCell(presentation.say.messages.working.total),
        numberCell(n, decimalsOf(n, 2), presentation, variable, '*', 'n'),
        EMPTY,
        EMPTY,
        numberCell(squares, 3, presentation, variable, '*', 'squares')
      ]
    }
  ];
}

function equations(working: TableWorking, measure: LinearWorking, presentation: Presentation): Equation[] {
  const { say } = presentation;
  const { linear: message, table } = say.messages.working;
  const { estimate, statistic, df, p } = measure;
  const [r, chi] = [say.number(estimate, 3), say.number(statistic, 3)];
  const total = countText(working.n, say);
  return [
    ...scoreEquations(working, measure, presentation),
    equation(message.statistic, 'χ²', '(n − 1) · r²', `(${total} − 1)${TIMES}${estimate < 0 ? `(${r})` : r}²`, chi),
    equation(table.p(say.number(df, 0)), 'p', `P(X > ${chi})`, say.p(p))
  ];
}

interface Sides {
  readonly x: Pick<TableSide, 'variable'>;
  readonly y: Pick<TableSide, 'variable'>;
  /** Null where they are too many to be shown. */
  readonly cells: TableWorking['cells'] | null;
}

/** From the scores of the levels to Pearson's r. */
export function scoreEquations(
  { x, y, cells }: Sides,
  { x: rows, y: columns, xy, estimate }: Pick<LinearWorking, 'x' | 'y' | 'xy' | 'estimate'>,
  presentation: Presentation
): Equation[] {
  const { say } = presentation;
  const { linear: message, correlation } = say.messages.working;
  const number = (value: number) => say.number(value, 3);
  const away = ({ scores, mean }: ScoredWorking) => scores.map((score) => score - mean);
  const [xx, yy] = [number(rows.squares), number(columns.squares)];
  return [
    equation(message.mean(inside(x.variable, presentation)), 'mx', number(rows.mean)),
    equation(message.mean(inside(y.variable, presentation)), 'my', number(columns.mean)),
    equation(
      message.products,
      'SPxy',
      correlation.productsOf,
      ...(cells ? [productsOf(cells, away(rows), away(columns), 3, presentation)] : []),
      number(xy)
    ),
    equation(message.r, 'r', 'SPxy / √(SSx · SSy)', `${number(xy)} / √(${xx}${TIMES}${yy})`, number(estimate))
  ];
}

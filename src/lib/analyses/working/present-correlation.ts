import type { Block, HeadingBlock, TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { correlationEquations } from './equations-correlation.ts';
import { countText, answerName, decimalsOf, inside, titled } from './names.ts';
import type { Body } from './present.ts';
import { presentFisher } from './present-fisher.ts';
import { headOf, twoWay } from './present-two-way.ts';
import type { CorrelationWorking, RankedAnswer, Side, WorkingResult } from './result.ts';

/** The two-way table, the ranks, the sums, rho, t and p; Fisher's test where it is one of two by two. */
export function presentCorrelation(
  result: WorkingResult,
  working: CorrelationWorking,
  presentation: Presentation
): Body {
  const message = presentation.say.messages.working.correlation;
  const { x, y } = working;
  const title = titled(result, finding(working, presentation), presentation);
  const head: Block = working.cells
    ? twoWay(working, working.cells, title, presentation)
    : ({ kind: 'heading', level: 2, text: title } satisfies HeadingBlock);
  const ranks = x.levels && y.levels ? [rankTable(working, [x, y], presentation)] : [];
  const phi = x.levels?.length === 2 && y.levels?.length === 2 && working.rho !== null;
  return {
    blocks: [
      head,
      ...ranks,
      ...correlationEquations(working, presentation),
      ...(working.fisher === null ? [] : presentFisher(working, working.fisher, presentation))
    ],
    conventions: [
      ...[x, y].filter(({ unordered }) => unordered).map((side) => message.unordered(headOf(side, presentation))),
      message.convention,
      message.tests[working.alternative],
      ...(phi ? [message.phi] : []),
      ...(working.interval ? [message.intervals[working.interval.convention]] : []),
      ...(working.cells ? [] : [message.many]),
      ...(working.weighted ? [presentation.say.messages.working.weighted] : []),
      presentation.say.messages.working.rounded
    ]
  };
}

function finding({ x, y, rho, why, n }: CorrelationWorking, presentation: Presentation): string {
  const { say } = presentation;
  const message = say.messages.working.correlation;
  const [one, other] = [inside(x.variable, presentation), inside(y.variable, presentation)];
  if (rho !== null) return message.finding(one, other, say.number(rho.estimate, 3));
  return why === 'constant'
    ? message.constant(one, other)
    : message.tooFew(one, other, Number.isInteger(n) ? say.messages.common.cardinal(n) : countText(n, say));
}

/** The levels of both variables with the places that respondents take, under each other. */
export function rankTable(
  { sums, n, meanRank, weighted }: Pick<CorrelationWorking, 'sums' | 'n' | 'meanRank' | 'weighted'>,
  sides: [Side, Side],
  presentation: Presentation
): TableBlock {
  const message = presentation.say.messages.working;
  const squares = [sums.xx, sums.yy];
  // Midranks are halves of whole numbers, and the squares of their deviations quarters.
  const ranked = sides.flatMap(({ levels }) => levels ?? []);
  // Those of weights are not.
  const most = (of: (level: RankedAnswer) => number, limit: number) =>
    Math.max(0, ...ranked.map((level) => decimalsOf(of(level), limit)));
  const decimals: Decimals = {
    count: most(({ count }) => count, 2),
    midrank: most(({ midrank }) => midrank, weighted ? 2 : 1),
    deviation: most(({ midrank }) => midrank - meanRank, weighted ? 2 : 1),
    squares: most(({ count, midrank }) => count * (midrank - meanRank) ** 2, 2)
  };
  return {
    kind: 'table',
    id: 'ranks',
    minor: true,
    title: message.correlation.ranks,
    subtitle: message.correlation.ranksSubtitle,
    columns: [
      words(message.answer, 'answer'),
      numbers(message.count, 'n'),
      numbers(message.places, 'places', false),
      numbers(message.correlation.midrank, 'midrank'),
      numbers(message.correlation.deviation, 'deviation'),
      numbers(message.correlation.square, 'squares')
    ],
    rows: sides.flatMap((side, at): TableRow[] => [
      { heading: true, cells: [{ text: headOf(side, presentation), value: side.variable }] },
      ...(side.levels ?? []).map((level) => rankRow(level, side, meanRank, decimals, presentation)),
      {
        emphasis: true,
        cells: [
          textCell(message.total),
          numberCell(n, decimals.count, presentation, side.variable, '*', 'n'),
          EMPTY,
          EMPTY,
          EMPTY,
          numberCell(squares[at], decimals.squares, presentation, side.variable, '*', 'squares')
        ]
      }
    ]),
    notes: []
  };
}

interface Decimals {
  readonly count: number;
  readonly midrank: number;
  readonly deviation: number;
  readonly squares: number;
}

function rankRow(
  { value, count, first, last, midrank }: RankedAnswer,
  { variable, cut }: Side,
  meanRank: number,
  decimals: Decimals,
  presentation: Presentation
): TableRow {
  const { say } = presentation;
  const deviation = midrank - meanRank;
  const square = count * deviation ** 2;
  const [from, to] = [say.number(first, decimals.count), say.number(last, decimals.count)];
  return {
    cells: [
      textCell(answerName(variable, value, cut, presentation)),
      numberCell(count, decimals.count, presentation, variable, value, 'n'),
      textCell(first === last ? from : say.messages.working.range(from, to)),
      numberCell(midrank, decimals.midrank, presentation, variable, value, 'midrank'),
      numberCell(deviation, decimals.deviation, presentation, variable, value, 'deviation'),
      numberCell(square, decimals.squares, presentation, variable, value, 'squares')
    ]
  };
}

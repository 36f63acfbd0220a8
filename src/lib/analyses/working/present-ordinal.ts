import type { Block, TableBlock, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { kendallEquations } from './equations-kendall.ts';
import { moveEquations } from './equations-moves.ts';
import { answerName, decimalsOf } from './names.ts';
import { headOf } from './present-two-way.ts';
import type { KendallWorking, MoveWorking } from './result-coefficient.ts';

export function ordinalFinding(
  { measure, estimate }: KendallWorking,
  pair: readonly [string, string],
  { say }: Presentation
): string {
  const { ordinal } = say.messages.working;
  return ordinal.finding(ordinal.names[measure], ...pair, say.number(estimate, 3));
}

/** The pairs, the measure and its test; and the cells that the standard error of the interval is of. */
export function ordinalBlocks(working: KendallWorking, presentation: Presentation): Block[] {
  const { cells } = working.moves;
  return [
    { kind: 'equations', items: kendallEquations(working, presentation) },
    ...(cells ? [movesTable(working, cells, presentation)] : []),
    { kind: 'equations', items: moveEquations(working, presentation) }
  ];
}

export function ordinalConventions(
  { measure, permutation, alternative }: KendallWorking,
  { say }: Presentation
): string[] {
  const { ordinal, kendall } = say.messages.working;
  return [
    permutation ? kendall.convention : ordinal.convention[measure],
    ordinal.errors,
    ...(alternative === 'two-sided' ? [] : [ordinal.oneSided[alternative]])
  ];
}

function movesTable(
  { x, y, moves }: KendallWorking,
  cells: readonly MoveWorking[],
  presentation: Presentation
): TableBlock {
  const { say } = presentation;
  const { ordinal: message, count, total } = say.messages.working;
  const decimals = Math.max(
    ...cells.flatMap((cell) => [cell.count, cell.alike, cell.opposed].map((n) => decimalsOf(n, 2)))
  );
  const cell = (value: number, places: number, ...ref: string[]) =>
    numberCell(value, places, presentation, 'moves', ...ref);
  return {
    kind: 'table',
    id: 'moves',
    minor: true,
    title: message.moves,
    subtitle: message.movesSubtitle,
    columns: [
      words(headOf(x, presentation), 'x'),
      words(headOf(y, presentation), 'y'),
      numbers(count, 'n'),
      numbers(message.alike, 'alike'),
      numbers(message.opposed, 'opposed'),
      numbers('m', 'move'),
      numbers(message.square, 'squares')
    ],
    rows: [
      ...cells.map(({ x: first, y: second, count: n, alike, opposed, move }): TableRow => ({
        cells: [
          textCell(answerName(x.variable, first, x.cut, presentation)),
          textCell(answerName(y.variable, second, y.cut, presentation)),
          cell(n, decimals, first, second, 'n'),
          cell(alike, decimals, first, second, 'alike'),
          cell(opposed, decimals, first, second, 'opposed'),
          cell(move, 5, first, second, 'move'),
          cell(n * move ** 2, 6, first, second, 'squares')
        ]
      })),
      {
        emphasis: true,
        cells: [
          textCell(total),
          ...Array.from({ length: 5 }, () => textCell('')),
          cell(moves.squares, 6, '*', 'squares')
        ]
      }
    ],
    notes: []
  };
}

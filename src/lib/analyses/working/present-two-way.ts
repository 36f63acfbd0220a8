import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, words } from '../grid.ts';
import { variableLabel } from '../labels.ts';
import { answerName, coded, decimalsOf, exact, inside } from './names.ts';
import type { RankedAnswer, Side } from './result.ts';

export interface TwoWaySide extends Pick<Side, 'variable' | 'cut'> {
  readonly levels: readonly Pick<RankedAnswer, 'value' | 'count'>[] | null;
}

export interface TwoWay {
  readonly n: number;
  readonly x: TwoWaySide;
  readonly y: TwoWaySide;
}

/** A variable at the head of a row or a column. */
export const headOf = ({ variable }: Pick<Side, 'variable'>, { codebook, say }: Presentation): string =>
  capitalised(variableLabel(codebook, variable, say, 'short'));

/** How many gave each pair of answers, or the sum of their weights, x down and y across, with totals. */
export function twoWay(
  { x, y, n }: TwoWay,
  cells: readonly (readonly number[])[],
  title: string,
  presentation: Presentation,
  id: 'counts' | 'sums' = 'counts'
): TableBlock {
  const { say } = presentation;
  const message = say.messages.working;
  const [down, across] = [x.levels ?? [], y.levels ?? []];
  // Weights have decimals.
  const decimals = Math.max(decimalsOf(n, 2), ...cells.flat().map((value) => decimalsOf(value, 2)));
  const count = (value: number, ...ref: string[]): TableCell =>
    numberCell(value, decimals, presentation, id === 'counts' ? 'count' : 'sum', ...ref);
  return {
    kind: 'table',
    id,
    title,
    subtitle: message.correlation.subtitle(inside(x.variable, presentation), exact(n, 2, presentation)),
    groups: [
      { label: '', span: 1 },
      { label: headOf(y, presentation), span: Math.max(1, across.length) },
      { label: '', span: 1 }
    ],
    columns: [
      words(headOf(x, presentation), 'x'),
      ...across.map(({ value }) =>
        numbers(answerName(y.variable, value, y.cut, presentation), `y_${value === '' ? 'none' : value}`)
      ),
      numbers(message.total, 'n')
    ],
    rows: [
      ...down.map(({ value, count: total }, i): TableRow => ({
        cells: [
          textCell(answerName(x.variable, value, x.cut, presentation)),
          ...across.map((column, j) => count(cells[i]?.[j] ?? 0, value, column.value)),
          count(total, value)
        ]
      })),
      {
        emphasis: true,
        cells: [
          textCell(message.total),
          ...across.map((column) => count(column.count, '*', column.value)),
          count(n, '*')
        ]
      }
    ],
    notes: [x, y].map((side) =>
      message.correlation.coded(headOf(side, presentation), coded(side.variable, presentation))
    )
  };
}

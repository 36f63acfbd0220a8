import type { Block, TableBlock } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, words } from '../grid.ts';
import { equationsOfPolychoric } from './equations-polychoric.ts';
import { answerName, inside, probabilityCell, titled } from './names.ts';
import type { Body } from './present.ts';
import { headOf, twoWay } from './present-two-way.ts';
import type { PolychoricWorking } from './result-coefficient.ts';
import type { Side, WorkingResult } from './result.ts';

/** The two-way table, where the variables are cut, and the likelihood of each cell. */
export function presentPolychoric(result: WorkingResult, working: PolychoricWorking, presentation: Presentation): Body {
  const { say } = presentation;
  const { correlation, polychoric: message, rounded, weighted } = say.messages.working;
  const { x, y, cells, probabilities, estimate, thresholds } = working;
  const pair = [inside(x.variable, presentation), inside(y.variable, presentation)] as const;
  const title = titled(result, message.finding(...pair, say.number(estimate, 3)), presentation);
  const shown: Block[] =
    cells && probabilities
      ? [
          twoWay(working, cells, title, presentation),
          cutsTable(working, thresholds, presentation),
          cellsTable(working, cells, probabilities, presentation)
        ]
      : [{ kind: 'heading', level: 2, text: title }];
  return {
    blocks: [...shown, { kind: 'equations', items: equationsOfPolychoric(working, presentation) }],
    conventions: [
      message.convention,
      ...(working.interval ? [message.error] : []),
      ...(cells ? [] : [correlation.many]),
      ...(working.weighted ? [weighted] : []),
      rounded
    ]
  };
}

/** Where each variable is cut: the normal quantile of the share at or below an answer. */
function cutsTable(
  { x, y, n }: PolychoricWorking,
  thresholds: PolychoricWorking['thresholds'],
  presentation: Presentation
): TableBlock {
  const { polychoric: message, ...working } = presentation.say.messages.working;
  const rowsOf = (side: Side, cuts: readonly number[]) => {
    let below = 0;
    return cuts.map((cut, place) => {
      const level = side.levels?.[place];
      below += level?.count ?? 0;
      const value = level?.value ?? '';
      return {
        cells: [
          textCell(headOf(side, presentation)),
          textCell(answerName(side.variable, value, side.cut, presentation)),
          numberCell(below / n, 4, presentation, side.variable, value, 'share'),
          numberCell(cut, 3, presentation, side.variable, value, 'threshold')
        ]
      };
    });
  };
  return {
    kind: 'table',
    id: 'thresholds',
    title: message.cuts,
    subtitle: message.cutsOf,
    columns: [
      words(presentation.say.messages.common.variable, 'variable'),
      words(working.answer, 'answer'),
      numbers(message.below, 'share'),
      numbers(message.threshold, 'threshold')
    ],
    rows: [...rowsOf(x, thresholds.x), ...rowsOf(y, thresholds.y)],
    notes: []
  };
}

function cellsTable(
  { x, y, n, log }: PolychoricWorking,
  cells: NonNullable<PolychoricWorking['cells']>,
  probabilities: NonNullable<PolychoricWorking['probabilities']>,
  presentation: Presentation
): TableBlock {
  const { polychoric: message, table, count } = presentation.say.messages.working;
  const name = (side: Side, place: number): string =>
    answerName(side.variable, side.levels?.[place]?.value ?? '', side.cut, presentation);
  return {
    kind: 'table',
    id: 'likelihood',
    title: message.cells,
    subtitle: message.cellsOf,
    columns: [
      words(headOf(x, presentation), 'x'),
      words(headOf(y, presentation), 'y'),
      numbers(count, 'n'),
      numbers('P', 'probability'),
      numbers(message.expected, 'expected'),
      numbers(message.log, 'log_likelihood')
    ],
    rows: [
      ...cells.flatMap((row, i) =>
        row.map((some, j) => {
          const probability = probabilities[i]?.[j] ?? 0;
          const key = [x.levels?.[i]?.value ?? '', y.levels?.[j]?.value ?? ''];
          return {
            cells: [
              textCell(name(x, i)),
              textCell(name(y, j)),
              numberCell(some, Number.isInteger(some) ? 0 : 2, presentation, ...key, 'n'),
              probabilityCell(Math.max(0, probability), presentation, ...key, 'probability'),
              numberCell(n * probability, 2, presentation, ...key, 'expected'),
              numberCell(some === 0 ? 0 : some * Math.log(probability), 3, presentation, ...key, 'log-likelihood')
            ]
          };
        })
      ),
      {
        emphasis: true,
        cells: [
          textCell(table.sum),
          EMPTY,
          EMPTY,
          EMPTY,
          EMPTY,
          numberCell(log, 3, presentation, '*', 'log-likelihood')
        ]
      }
    ],
    notes: []
  };
}

import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, variableCell, words } from '../grid.ts';
import { exact } from './names.ts';
import type { AlphaWorking } from './result-scale.ts';

/** Each item with its variance, and what it shares with the others. */
export function itemTable(working: AlphaWorking, title: string, presentation: Presentation): TableBlock {
  const message = presentation.say.messages.working;
  const { items, mean, variances, common, item, n } = working;
  const cell = (value: number, ...ref: string[]): TableCell => numberCell(value, 3, presentation, ...ref);
  return {
    kind: 'table',
    id: 'items',
    title,
    subtitle: message.alpha.subtitle(exact(n, 2, presentation)),
    columns: [
      words(message.alpha.item, 'item'),
      numbers(message.mean.mean, 'mean', false),
      numbers(message.alpha.variance, 'variance'),
      numbers(message.alpha.withRest, 'covariance')
    ],
    rows: [
      ...items.map((each): TableRow => ({
        cells: [
          variableCell(each.variable, presentation),
          cell(each.mean, each.variable, 'mean'),
          cell(each.variance, each.variable, 'variance'),
          cell(each.withRest, each.variable, 'covariance')
        ],
        emphasis: each.variable === item?.variable
      })),
      {
        emphasis: item === null,
        cells: [
          textCell(message.table.sum),
          cell(mean, '*', 'mean'),
          cell(variances, '*', 'variance'),
          cell(common, '*', 'covariance')
        ]
      }
    ],
    notes: []
  };
}

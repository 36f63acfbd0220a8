import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { EMPTY, numberCell, numbers, textCell, variableCell, words } from '../grid.ts';
import { decimalsOf, exact } from './names.ts';
import type { AlphaWorking } from './result-scale.ts';

/** Each item with its variance, and what it shares with the others. */
export function itemTable(working: AlphaWorking, title: string, presentation: Presentation): TableBlock {
  const message = presentation.say.messages.working;
  const { items, mean, variances, common, item, n, missing, matrix } = working;
  const [isPairwise, hasMeans] = [missing === 'pairwise', matrix === 'numbers'];
  const only = <Of>(shown: boolean, ...of: Of[]): Of[] => (shown ? of : []);
  const cell = (value: number, ...ref: string[]): TableCell => numberCell(value, 3, presentation, ...ref);
  return {
    kind: 'table',
    id: 'items',
    title,
    subtitle: message.alpha.subtitle(message.scale.among[missing](exact(n, 2, presentation))),
    columns: [
      words(message.alpha.item, 'item'),
      ...only(isPairwise, numbers('n', 'n', false)),
      ...only(hasMeans, numbers(message.mean.mean, 'mean', false)),
      numbers(message.alpha.variance, 'variance'),
      numbers(hasMeans ? message.alpha.withRest : message.scale.withRest, 'covariance')
    ],
    rows: [
      ...items.map((each): TableRow => ({
        cells: [
          variableCell(each.variable, presentation),
          ...only(isPairwise, numberCell(each.n, decimalsOf(each.n, 2), presentation, each.variable, 'n')),
          ...only(hasMeans, cell(each.mean, each.variable, 'mean')),
          cell(each.variance, each.variable, 'variance'),
          cell(each.withRest, each.variable, 'covariance')
        ],
        emphasis: each.variable === item?.variable
      })),
      {
        emphasis: item === null,
        cells: [
          textCell(message.table.sum),
          ...only(isPairwise, EMPTY),
          ...only(hasMeans, cell(mean, '*', 'mean')),
          cell(variances, '*', 'variance'),
          cell(common, '*', 'covariance')
        ]
      }
    ],
    notes: []
  };
}

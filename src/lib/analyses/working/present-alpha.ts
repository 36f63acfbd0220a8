import { capitalised } from '#lib/messages/sentence.ts';
import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, textCell, variableCell, words } from '../grid.ts';
import { alphaEquations, itemEquations } from './equations-alpha.ts';
import { exact, inside } from './names.ts';
import { coefficientBody } from './present-coefficient.ts';
import type { Body } from './present.ts';
import type { AlphaWorking } from './result-scale.ts';
import type { WorkingResult } from './result.ts';

/** The items with what they have in common, and from it alpha, how one of them stands to the others, or another coefficient. */
export function presentAlpha({ weighted }: WorkingResult, working: AlphaWorking, presentation: Presentation): Body {
  const message = presentation.say.messages.working;
  const { items, coefficient } = working;
  const { blocks, conventions } =
    coefficient === null ? alphaBody(working, presentation) : coefficientBody(working, coefficient, presentation);
  return {
    blocks,
    conventions: [
      message.alpha.convention,
      ...conventions,
      ...(items.some(({ turned }) => turned) ? [message.alpha.turned] : []),
      ...(weighted ? [message.weighted] : []),
      message.rounded
    ]
  };
}

function alphaBody(working: AlphaWorking, presentation: Presentation): Body {
  const { item } = working;
  return {
    blocks: [
      itemTable(working, titleOf(working, presentation), presentation),
      item ? itemEquations(working, item, presentation) : alphaEquations(working, presentation)
    ],
    conventions: []
  };
}

function titleOf({ items, alpha, item }: AlphaWorking, presentation: Presentation): string {
  const { say } = presentation;
  const message = say.messages.working.alpha;
  if (item === null) return message.finding(say.number(items.length, 0), say.number(alpha.estimate, 3));
  const name = inside(item.variable, presentation);
  return capitalised(
    item.itemRest === null ? message.constant(name) : message.itemFinding(name, say.number(item.itemRest, 3))
  );
}

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

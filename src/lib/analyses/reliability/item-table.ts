import { inSentence } from '#lib/messages/sentence.ts';
import type { TableBlock, TableCell, TableRow } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { numberCell, numbers, variableCell, words } from '../grid.ts';
import { variableLabel } from '../labels.ts';
import type { ReliabilityItem, ReliabilityResult } from './result.ts';

/** Each item against the rest, in the order of the scale. */
export function itemTable(result: ReliabilityResult, presentation: Presentation): TableBlock {
  const message = presentation.say.messages.reliability;
  const labels = message.columns;
  return {
    kind: 'table',
    id: 'reliability-items',
    title: finding(result, presentation),
    subtitle: message.items.subtitle,
    columns: [
      words(labels.item, 'item'),
      numbers('n', 'n', false),
      numbers(labels.mean, 'mean', false),
      numbers(labels.sd, 'sd', false),
      numbers(labels.itemRest, 'item_rest'),
      numbers(labels.alphaIfDropped, 'alpha_if_dropped'),
      numbers(labels.squaredMultiple, 'squared_multiple', false)
    ],
    rows: result.items.map((item) => rowOf(item, presentation)),
    notes: [message.items.note]
  };
}

/** Whether alpha would be higher without one of the items, as far as it is shown. */
function finding({ items, alpha }: ReliabilityResult, { codebook, say }: Presentation): string {
  const message = say.messages.reliability.items;
  const shown = (value: number): number => Math.round(value * 100);
  const known = items.flatMap(({ variable, alphaIfDropped }) =>
    alphaIfDropped === null ? [] : [{ variable, without: alphaIfDropped }]
  );
  const best = known.toSorted((a, b) => b.without - a.without)[0];
  if (alpha === null || !best) return message.plain;
  if (shown(best.without) <= shown(alpha.estimate)) return message.keep;
  const name = inSentence(variableLabel(codebook, best.variable, say, 'short'));
  return message.drop(say.messages.common.quoted(name), say.number(alpha.estimate, 2), say.number(best.without, 2));
}

function rowOf(item: ReliabilityItem, presentation: Presentation): TableRow {
  const number = (value: number | null, decimals: number, name: string): TableCell =>
    numberCell(value, decimals, presentation, 'item', item.variable, name);
  const name = variableCell(item.variable, presentation);
  return {
    cells: [
      item.turned ? { ...name, text: presentation.say.messages.reliability.items.turned(name.text) } : name,
      number(item.n, Number.isInteger(item.n) ? 0 : 1, 'n'),
      number(item.mean, 2, 'mean'),
      number(item.sd, 2, 'sd'),
      number(item.itemRest, 2, 'item-rest'),
      number(item.alphaIfDropped, 2, 'alpha-if-dropped'),
      number(item.squaredMultiple, 2, 'squared-multiple')
    ],
    ...(item.reversed ? { tint: 'warn' } : {})
  };
}

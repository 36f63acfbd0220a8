import type { Codebook } from '#lib/data/codebook.ts';
import { columnOf, scoresOf } from '#lib/data/table.ts';
import { recodeColumn } from '#lib/recode/recode.ts';
import { AS_IT_IS, codingOf } from '#lib/recode/step.ts';
import type { Item } from '#lib/stats/scales/item-matrix.ts';
import type { Input } from './contract.ts';
import { variablesMeant } from './variables-meant.ts';

/** An item of the scale: its answers, turned where the notebook turns them. */
export interface ScaleItem extends Item {
  readonly variable: string;
  readonly turned: boolean;
}

/** The items of a scale that names none: the drivers, or every variable on a scale where there are none. */
export function itemsMeant(codebook: Codebook): string[] {
  const drivers = variablesMeant(codebook, 'drivers');
  return drivers.length > 0 ? drivers : variablesMeant(codebook, 'scaled');
}

/** The items as read, don't-know and no answer missing; of the codings nothing but the reversal is used. */
export function scaleItems(variables: readonly string[], reverse: 'none' | 'coding', input: Input): ScaleItem[] {
  return variables.map((variable) => {
    const turned = reverse === 'coding' && codingOf(input.steps, variable).reverse;
    const column = recodeColumn(columnOf(input.table, variable), { ...AS_IT_IS, reverse: turned });
    return { variable, turned, codes: column.codes, numbers: scoresOf(column) };
  });
}

export function isAnswered({ codes, numbers }: Item, row: number): boolean {
  return (codes[row] as number) < numbers.length;
}

/** The respondents who answered every item. */
export function completeRows(items: readonly Item[], rows: number): Uint32Array {
  const kept = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (items.every((item) => isAnswered(item, row))) kept[count++] = row;
  return kept.subarray(0, count);
}

/** True where not all of these respondents who answered gave the same answer. */
export function varies(item: Item, rows: ArrayLike<number>): boolean {
  let first: number | null = null;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number;
    if (!isAnswered(item, row)) continue;
    const code = item.codes[row] as number;
    if (first !== null && code !== first) return true;
    first = code;
  }
  return false;
}

/** How many answered both of two items, where they are fewest. */
export function fewestInPair(items: readonly Item[], rows: number): number {
  let fewest = rows;
  for (const [place, item] of items.entries())
    for (const other of items.slice(0, place)) {
      let both = 0;
      for (let row = 0; row < rows; row++) if (isAnswered(item, row) && isAnswered(other, row)) both += 1;
      fewest = Math.min(fewest, both);
    }
  return fewest;
}

import type { Block } from '#lib/analyses/block.ts';
import { quotesIn, type Quoted } from '#lib/analyses/markdown.ts';
import { localText, type Language } from '#lib/messages/language.ts';
import type { Cell, TextCell } from '#lib/notebook/notebook.ts';

const numbersOf = new WeakMap<readonly Block[], ReadonlyMap<string, string>>();

/** Looks up numbers in what other cells show: as they are written there, without stars. */
export function quotedFrom(cells: readonly Cell[], shown: readonly (readonly Block[])[]): Quoted {
  return ({ cell, ref }) => {
    const blocks = shown[cells.findIndex(({ id }) => id === cell)];
    if (!blocks) return null;
    let numbers = numbersOf.get(blocks);
    if (!numbers) numbersOf.set(blocks, (numbers = numbersIn(blocks)));
    return numbers.get(ref) ?? null;
  };
}

/** The cells whose numbers a text quotes, by their ids. */
export function quotedBy({ markdown }: TextCell, language: Language): string[] {
  return quotesIn(localText(markdown, language)).map(({ cell }) => cell);
}

/** The numbers of blocks by their names. */
function numbersIn(blocks: readonly Block[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const add = (ref: string | undefined, text: string): void => {
    if (ref !== undefined && !numbers.has(ref)) numbers.set(ref, text);
  };
  for (const block of blocks) {
    if (block.kind === 'text') for (const { ref, text } of block.runs) add(ref, text);
    if (block.kind === 'figure' && block.headline) {
      add(block.headline.ref, block.headline.value);
      for (const { ref, value } of block.headline.facts) add(ref, value);
    }
    const rows = block.kind === 'table' ? block.rows : block.kind === 'figure' ? block.data.rows : [];
    for (const row of rows) for (const { ref, text } of row.cells) add(ref, text);
  }
  return numbers;
}

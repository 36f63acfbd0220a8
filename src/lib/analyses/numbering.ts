import type { Block } from './block.ts';

/** `Tabell 2`, `Figur 3`, in the language of the page. */
export interface NumberWords {
  readonly table: (number: number) => string;
  readonly figure: (number: number) => string;
}

/**
 * Numbers the tables and the figures of a notebook, each from 1 in the order they stand, but minor tables. Screen and paper number with
 * this, so that both say the same. Blocks are not modified; a number they had is replaced.
 *
 * @param cells  the blocks of each cell, in order
 */
export function numberBlocks(cells: readonly (readonly Block[])[], words: NumberWords): Block[][] {
  let tables = 0;
  let figures = 0;
  return cells.map((blocks) =>
    blocks.map((block) => {
      if (block.kind === 'table' && !block.minor) return { ...block, number: words.table(++tables) };
      if (block.kind === 'figure') return { ...block, number: words.figure(++figures) };
      return block;
    })
  );
}

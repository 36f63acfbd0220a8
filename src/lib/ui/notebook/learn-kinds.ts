import { kindsFor, loadKinds } from '#lib/analyses/kinds.ts';
import { isText, type Cell, type Notebook } from '#lib/notebook/notebook.ts';
import { preferences } from '../preferences.svelte.ts';
import { quotedBy } from './quoted.ts';

/** Loads kinds of cells with their words: they must be there before a cell of such a kind is in the open notebook. */
export async function learnKinds(kinds: readonly string[]): Promise<void> {
  await Promise.all([loadKinds(kinds), preferences.learn(kinds)]);
}

/** The cells of the first screen: one that computes something, and the texts around it. */
export function openingCells({ cells }: Notebook): readonly Cell[] {
  const second = cells.filter((cell) => !isText(cell))[1];
  return second ? cells.slice(0, cells.indexOf(second)) : cells;
}

/**
 * The kinds that must be there for the first screen to be as it will be: those of the first cells, and those of the cells
 * that texts between them quote. The others are loaded while the page is idle.
 */
export function openingKinds(notebook: Notebook): string[] {
  const { cells } = notebook;
  return openingCells(notebook).flatMap((cell) => {
    if (!isText(cell)) return kindsFor([cell]);
    const quoted = quotedBy(cell, preferences.language);
    return cells.filter(({ id }) => quoted.includes(id)).map(({ kind }) => kind);
  });
}

import { kindsFor, loadKinds } from '#lib/analyses/kinds.ts';
import { WORKSPACE } from '#lib/messages/say.ts';
import { isText, type Cell, type Notebook } from '#lib/notebook/notebook.ts';
import { preferences } from '../preferences.svelte.ts';
import { quotedBy } from './quoted.ts';

/** Loads kinds of cells with their words: they must be there before a cell of such a kind is in the open notebook. */
export async function learnKinds(kinds: readonly string[]): Promise<void> {
  await Promise.all([loadKinds(kinds), preferences.learn(kinds)]);
}

/** Loads the words of the page that a notebook stands on. */
export const learnWorkspace = (): Promise<void> => preferences.learn(WORKSPACE);

/** Loads the words of the page that holds the study against print: its blocks are those of a notebook. */
export const learnComparison = (): Promise<void> => preferences.learn(['notebook', 'published']);

/** The cells of a first screen that has room for so many that compute something, with the texts around those. */
export function openingCells({ cells }: Notebook, room: number): readonly Cell[] {
  const after = cells.filter((cell) => !isText(cell))[room];
  return after ? cells.slice(0, cells.indexOf(after)) : cells;
}

/**
 * The kinds that must be there for the first screen to be as it will be: those of the first cells, and those of the cells
 * that texts between them quote. The others are loaded while the page is idle.
 */
export function openingKinds(notebook: Notebook, room: number): string[] {
  const { cells } = notebook;
  return openingCells(notebook, room).flatMap((cell) => {
    if (!isText(cell)) return kindsFor([cell]);
    const quoted = quotedBy(cell, preferences.language);
    return cells.filter(({ id }) => quoted.includes(id)).map(({ kind }) => kind);
  });
}

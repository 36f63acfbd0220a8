import { kindsFor, loadKinds } from '#lib/analyses/kinds.ts';
import { quotesIn } from '#lib/analyses/markdown.ts';
import { isText, type Notebook } from '#lib/notebook/notebook.ts';
import { localText } from '#lib/messages/language.ts';
import { preferences } from '../preferences.svelte.ts';

/** Loads kinds of cells with their words: they must be there before a cell of such a kind is in the open notebook. */
export async function learnKinds(kinds: readonly string[]): Promise<void> {
  await Promise.all([loadKinds(kinds), preferences.learn(kinds)]);
}

/** Cells that compute something and that the first screen has room for. */
const FIRST = 2;

/**
 * The kinds that must be there for the first screen to be as it will be: those of the first cells, and those of the cells
 * that texts between them quote. The others are loaded while the page is idle.
 */
export function openingKinds({ cells }: Notebook): string[] {
  const after = cells.filter((cell) => !isText(cell))[FIRST];
  const first = after ? cells.slice(0, cells.indexOf(after)) : cells;
  return first.flatMap((cell) => {
    if (!isText(cell)) return kindsFor([cell]);
    const quoted = quotesIn(localText(cell.markdown, preferences.language)).map((quote) => quote.cell);
    return cells.filter(({ id }) => quoted.includes(id)).map(({ kind }) => kind);
  });
}

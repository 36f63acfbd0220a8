import { loadKinds } from '#lib/analyses/kinds.ts';
import { preferences } from '../preferences.svelte.ts';

/** Loads kinds of cells with their words: they must be there before a cell of such a kind is in the open notebook. */
export async function learnKinds(kinds: readonly string[]): Promise<void> {
  await Promise.all([loadKinds(kinds), preferences.learn(kinds)]);
}

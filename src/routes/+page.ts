import { preferences } from '#lib/ui/preferences.svelte.ts';

/** The words of the start page. */
export async function load({ parent }: { parent: () => Promise<unknown> }): Promise<void> {
  await parent();
  await preferences.learn(['start']);
}

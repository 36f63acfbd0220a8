import { browser } from '$app/environment';
import { learnWorkspace } from '#lib/ui/notebook/learn-kinds.ts';
import { fetchShipped } from '#lib/ui/shipped.ts';

/** What the notebook of the address opens with is on its way together with the words of the page. */
export async function load({ parent }: { parent: () => Promise<unknown> }): Promise<void> {
  if (browser) fetchShipped(location.hash.slice(1));
  await parent();
  await learnWorkspace();
}

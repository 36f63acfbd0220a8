import { browser } from '$app/environment';
import { learnComparison } from '#lib/ui/notebook/learn-kinds.ts';
import { fetchCompared } from '#lib/ui/shipped.ts';

/** What is compared is on its way together with the words of the page. */
export async function load({ parent }: { parent: () => Promise<unknown> }): Promise<void> {
  if (browser) fetchCompared();
  await parent();
  await learnComparison();
}

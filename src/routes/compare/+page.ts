import { browser } from '$app/environment';
import { learnComparison } from '#lib/ui/notebook/learn-kinds.ts';
import { fetchCompared } from '#lib/ui/shipped.ts';
import { nextTask } from '#lib/ui/when-idle.ts';

/** What is compared is on its way together with the words of the page; to ask for it is a task of its own. */
export async function load({ parent }: { parent: () => Promise<unknown> }): Promise<void> {
  await parent();
  if (browser) {
    await nextTask();
    fetchCompared();
    await nextTask();
  }
  await learnComparison();
}

import { browser } from '$app/environment';
import { fetchShipped } from '#lib/ui/shipped.ts';

/** What the notebook of the address opens with is on its way together with the words of the page. */
export function load(): void {
  if (browser) fetchShipped(location.hash.slice(1));
}

import { preferences } from '#lib/ui/preferences.svelte.ts';

// Each page is written once, when the app is built, in bokmål and with nothing opened: a browser draws it before any
// script has come. From then on the app is the browser's alone.
export const prerender = true;
// A folder with an index.html each, so that any static server finds the pages.
export const trailingSlash = 'always';

/** The words of the page's language are there before the page is. */
export async function load(): Promise<void> {
  await preferences.start();
}

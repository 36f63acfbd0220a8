import { base } from '$app/paths';
import { whenIdle } from './when-idle.ts';

/** Milliseconds that the first page has for itself. */
const FIRST_PAGE = 3000;

/**
 * Lets the browser offer to install the app, and the service worker fetch and keep the whole of it, so that it opens without
 * a network from now on; not before the page is done with what it was opened for, since fetching it all takes the line and
 * the processor from it.
 */
export function keepApp(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const keep = () => {
    const manifest = { rel: 'manifest', href: `${base}/manifest.webmanifest` };
    document.head.append(Object.assign(document.createElement('link'), manifest));
    return navigator.serviceWorker.register(`${base}/service-worker.js`).catch(() => {
      // Refused, as in a private window: the app works as long as there is a network.
    });
  };
  setTimeout(() => whenIdle(() => void keep()), FIRST_PAGE);
}

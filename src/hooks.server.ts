import type { Handle } from '@sveltejs/kit';

/**
 * The page is drawn from its own file alone: its scripts come after it and the font, and must not seem to be waited for.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"')
  });

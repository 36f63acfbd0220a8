export const ssr = false;
export const prerender = true;
// A folder with an index.html each, so that any static server finds the pages.
export const trailingSlash = 'always';

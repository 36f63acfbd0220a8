import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Selectors in which anything beside anything is meant. */
const ANY_BESIDE_ANY = /\*\s*[+~]\s*\*/u;

function styleOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.css') ? text : (/<style>(.*)<\/style>/su.exec(text)?.[1] ?? '');
}

// The browser then holds every element for one whose style depends on what stands before it: an element that comes or
// goes has the style of all that is beside it, and within that, worked out anew. On a notebook, of everything.
test('no selector means anything beside anything', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const sheets = files.filter((path) => /\.(css|svelte)$/u.test(path)).map((path) => `src/${path}`);
  expect(sheets.length).toBeGreaterThan(50);
  expect(sheets.filter((path) => ANY_BESIDE_ANY.test(styleOf(path)))).toEqual([]);
});

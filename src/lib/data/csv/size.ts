import type { Problem } from './reading.ts';

/** Files above this are refused: their text would not fit in the memory of a browser tab. */
const LARGEST_MEGABYTES = 200;
const MEGABYTE = 1_000_000;

/** What forbids a file by its size alone, before any of it is read. */
export function sizeProblem(bytes: number): Problem | null {
  if (bytes === 0) return { code: 'empty', about: {} };
  if (bytes <= LARGEST_MEGABYTES * MEGABYTE) return null;
  return { code: 'too-large', about: { megabytes: Math.ceil(bytes / MEGABYTE), limit: LARGEST_MEGABYTES } };
}

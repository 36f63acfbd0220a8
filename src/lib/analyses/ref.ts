import type { TableCell } from './block.ts';

/** Signs that have a meaning in the name of a number, or in the Markdown that quotes it. */
const SIGNS = /[%/#{}|\s]/gu;

/**
 * The name of a number within its cell, from what it is about: `refOf('oving', 'rho')` is `oving/rho`. It says the same in
 * every language, format and order of rows, so that what is bound to it stays bound.
 */
export function refOf(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(SIGNS, encodeURIComponent)).join('/');
}

/** What the name of a number is made of. */
export function partsOf(ref: string): string[] {
  return ref.split('/').map(decodeURIComponent);
}

/** The cell with its name, unless it shows no number. */
export function named(cell: TableCell, ...parts: readonly string[]): TableCell {
  return typeof cell.value === 'number' ? { ...cell, ref: refOf(...parts) } : cell;
}

/** Every number of all is told apart from a group that may be called `all`. */
export const ALL = '*';

/** Last in the name of how many respondents a weighted number is of: it opens what these give where each counts one. */
export const UNWEIGHTED = 'respondents';

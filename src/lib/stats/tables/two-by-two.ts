import type { Undefined } from '../result.ts';
import { demandTable } from './independence.ts';
import type { Counts } from '../counts/counts.ts';

/** Why two groups cannot be compared: not two by two, nobody, or a group of nobody. */
export type NoTwoGroups = Undefined<'not-2x2' | 'too-few' | 'empty-group'>;

/** Two groups, in rows, of whom some have the event, a column. */
export interface TwoGroups {
  readonly n: number;
  /** With and without the event: the first row, then the second. */
  readonly cells: readonly [number, number, number, number];
}

export interface TwoGroupsOptions {
  /** Of the interval; .95 where absent. */
  readonly level?: number;
  /** The column that is the event; the first, 0, where absent. */
  readonly event?: 0 | 1;
}

/**
 * A two-by-two table as two groups with and without an event.
 *
 * @param caller  name of the function that requires it, for the message
 * @throws RangeError for a count that `demandCounts` refuses, or a level not between 0 and 1
 */
export function twoGroups(
  caller: string,
  counts: Counts,
  weights: 'whole' | 'any',
  { level = 0.95, event = 0 }: TwoGroupsOptions
): TwoGroups | NoTwoGroups {
  demandTable(caller, counts, weights);
  if (!(level > 0 && level < 1)) throw new RangeError(`${caller} requires a level between 0 and 1 (got ${level})`);
  const all = Array.from(counts.cells);
  const n = all.reduce((sum, count) => sum + count, 0);
  if (counts.rows !== 2 || counts.columns !== 2) return { why: 'not-2x2', n };
  const [a, b, c, d] = all as [number, number, number, number];
  if (n === 0) return { why: 'too-few', n };
  if (a + b === 0 || c + d === 0) return { why: 'empty-group', n };
  return { n, cells: event === 0 ? [a, b, c, d] : [b, a, d, c] };
}

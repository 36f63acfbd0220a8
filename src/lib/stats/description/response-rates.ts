import type { Undefined } from '../result.ts';
import { compensatedSum } from '../numerics/compensated.ts';
import { wilson, type ShareInterval } from './share-intervals.ts';

/** A share of levels, with how many it is. */
export interface Box {
  readonly n: number;
  readonly part: number;
  /** part / n, 0 to 1. */
  readonly estimate: number;
}

/**
 * The share that chose one of the highest levels: from level `from` up (counted from 0).
 *
 * @param counts  respondents at each level, or sums of weights, rising. Not modified.
 * @throws RangeError for counts that are negative, or a level that is not whole, from 0 to the number of levels
 */
export function topBox(counts: ArrayLike<number>, from: number): Box | Undefined<'nothing'> {
  if (!(Number.isInteger(from) && from >= 0 && from <= counts.length)) {
    throw new RangeError(`topBox requires a level from 0 to ${counts.length} (got ${from})`);
  }
  const all = Array.from(counts);
  const wrong = all.find((count) => !(count >= 0 && count < Infinity));
  if (wrong !== undefined) throw new RangeError(`topBox requires counts from 0 up (got ${wrong})`);
  const part = compensatedSum(all.slice(from));
  const n = part + compensatedSum(all.slice(0, from));
  return n === 0 ? { why: 'nothing', n } : { n, part, estimate: part / n };
}

/** Those invited and those who answered, of one group. */
export interface Invited {
  readonly invited: number;
  readonly answered: number;
}

/** Response rates; a group that nobody was invited from has none. */
export interface ResponseRates {
  readonly groups: readonly (ShareInterval | Undefined<'nothing'>)[];
  readonly all: ShareInterval | Undefined<'nothing'>;
}

/**
 * Response rates, answered / invited, of each group and of all, with Wilson's interval.
 *
 *   The interval is for the rate at which such people answer. How many of these did is known without error.
 *
 * @throws RangeError unless 0 ≤ answered ≤ invited, both whole; for a level outside (0, 1)
 */
export function responseRates(groups: readonly Invited[], level = 0.95): ResponseRates {
  const wrong = groups.find(({ invited, answered }) => !(Number.isInteger(invited) && Number.isInteger(answered)));
  if (wrong) throw new RangeError(`responseRates requires whole counts (got ${wrong.answered} of ${wrong.invited})`);
  const total = (of: keyof Invited): number => groups.reduce((sum, group) => sum + group[of], 0);
  return {
    groups: groups.map(({ invited, answered }) => wilson(answered, invited, { level })),
    all: wilson(total('answered'), total('invited'), { level })
  };
}

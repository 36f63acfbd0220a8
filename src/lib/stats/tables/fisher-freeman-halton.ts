import type { Undefined } from '../result.ts';
import { demandTable } from './independence.ts';
import { logGamma } from '../distributions/saddle-point.ts';
import { marginsOf, withoutEmpty } from '../counts/margins.ts';
import type { Counts } from '../counts/counts.ts';

/** Tables whose log probability is this much above the observed one's still count as equally probable (R's `relErr`). */
export const LOG_TIE = 1e-7;

/** Pasts that agree so far are the same number, summed in another order. */
const SAME = 1e10;

const WORK = 6_000_000;

/** What it costs to deal out a column, against following a past one step. */
const DEAL = 20;

export interface ExactOptions {
  /** Steps after which the test gives up as too many; six million where absent, about a second. */
  readonly work?: number;
}

/**
 * Fisher's exact test of a table of any size (Freeman and Halton 1951).
 *
 *   p: the sum of the probabilities, margins fixed, of all tables at most as probable as the observed. R:
 *   `fisher.test(table)$p.value`; SPSS CROSSTABS /METHOD=EXACT, “Fisher–Freeman–Halton”.
 *   Column after column is dealt out to the rows (the network of Mehta and Patel 1983). What can still follow depends only
 *   on the row totals that remain, in any order; where all that follows is at most as probable as the observed, or none of
 *   it, it is not looked into.
 *
 * @param counts  empty rows and columns do no harm. Not modified.
 * @returns p and n; or why there is no test: nobody or one respondent, all in one row or column, or too much work
 *          (`monteCarloFisher` then)
 * @throws RangeError for a negative or fractional count
 */
export function fisherFreemanHalton(
  counts: Counts,
  { work = WORK }: ExactOptions = {}
): { readonly p: number; readonly n: number } | Undefined<'too-few' | 'constant' | 'too-many'> {
  demandTable('fisherFreemanHalton', counts, 'whole');
  const { rows, columns, cells } = withoutEmpty(counts);
  const margins = marginsOf({ rows, columns, cells });
  const { n } = margins;
  if (n < 2) return { why: 'too-few', n };
  if (rows < 2 || columns < 2) return { why: 'constant', n };

  const [few, many] = rows < columns ? [margins.rows, margins.columns] : [margins.columns, margins.rows];
  // The smallest last: the network is narrow where the totals that remain are small.
  const network = new Network(
    Array.from(many).sort((a, b) => b - a),
    work
  );
  const start = network.stop(0, Array.from(few));
  const p = start && network.sumUpTo(start, network.logWeight(Array.from(cells)) + LOG_TIE);
  return p === null ? { why: 'too-many', n } : { p: Math.min(1, p), n };
}

/** A place in the network: columns dealt out so far, and row totals that remain. */
interface Stop {
  /** Largest and smallest log weight of what can follow. */
  readonly most: number;
  readonly least: number;
  /** Log of the sum of all that can follow. */
  readonly all: number;
  readonly next: readonly { readonly stop: Stop; readonly log: number }[];
}

/** Weights are Π 1/count!: probabilities but for a factor that all tables share. Counts the work it has done. */
class Network {
  readonly #lines: readonly number[];
  readonly #stops: Map<string, Stop>[];
  readonly #factorials: number[] = [];
  #left: number;

  constructor(lines: readonly number[], work: number) {
    this.#lines = lines;
    this.#stops = lines.map(() => new Map<string, Stop>());
    this.#left = work;
  }

  logWeight(counts: readonly number[]): number {
    return counts.reduce((sum, count) => sum - (this.#factorials[count] ??= logGamma(count + 1)), 0);
  }

  /** @returns null where the work is used up */
  stop(stage: number, totals: number[]): Stop | null {
    totals.sort((a, b) => a - b);
    const key = totals.join();
    const known = this.#stops[stage]?.get(key);
    if (known) return known;
    const made = stage === this.#lines.length - 1 ? this.#last(totals) : this.#between(stage, totals);
    if (made) this.#stops[stage]?.set(key, made);
    return made;
  }

  /** What remains goes to the last column. */
  #last(totals: readonly number[]): Stop {
    const log = this.logWeight(totals);
    return { most: log, least: log, all: log, next: [] };
  }

  #between(stage: number, totals: readonly number[]): Stop | null {
    const next: { stop: Stop; log: number }[] = [];
    const dealt = new Array<number>(totals.length).fill(0);
    /** Deals to the rows from `row` on; false where the work is used up. */
    const deal = (row: number, left: number, room: number): boolean => {
      const total = totals[row] as number;
      if (row === totals.length - 1) {
        dealt[row] = left;
        this.#left -= DEAL;
        if (this.#left < 0) return false;
        const stop = this.stop(
          stage + 1,
          totals.map((all, place) => all - (dealt[place] as number))
        );
        if (stop) next.push({ stop, log: this.logWeight(dealt) });
        return stop !== null;
      }
      const after = room - total;
      for (let count = Math.max(0, left - after); count <= Math.min(total, left); count++) {
        dealt[row] = count;
        if (!deal(row + 1, left - count, after)) return false;
      }
      return true;
    };
    const remaining = totals.reduce((sum, total) => sum + total, 0);
    if (!deal(0, this.#lines[stage] as number, remaining)) return null;
    // Vandermonde: the sum of all weights with these margins.
    const all = this.logWeight(totals) + this.logWeight(this.#lines.slice(stage)) + logGamma(remaining + 1);
    const most = next.reduce((best, { stop, log }) => Math.max(best, log + stop.most), -Infinity);
    const least = next.reduce((best, { stop, log }) => Math.min(best, log + stop.least), Infinity);
    return { most, least, all, next };
  }

  /** The share of all weights that is of tables with a log weight up to the limit; null where the work is used up. */
  sumUpTo(start: Stop, limit: number): number | null {
    let sum = 0;
    let pasts = new Map<Stop, Map<number, Past>>();
    /** Whether what follows a past is in, is out, or must be looked into. */
    const sort = (into: typeof pasts, stop: Stop, { log, ways }: Past): void => {
      if (log + stop.most <= limit) sum += ways * Math.exp(log + stop.all - start.all);
      else if (log + stop.least <= limit) {
        const before = into.get(stop) ?? new Map<number, Past>();
        if (before.size === 0) into.set(stop, before);
        const key = Math.round(log * SAME);
        const same = before.get(key);
        before.set(key, same ? { log: same.log, ways: same.ways + ways } : { log, ways });
      }
    };
    sort(pasts, start, { log: 0, ways: 1 });
    while (pasts.size > 0) {
      const after: typeof pasts = new Map();
      for (const [{ next }, before] of pasts) {
        for (const past of before.values()) {
          this.#left -= next.length;
          if (this.#left < 0) return null;
          for (const { stop, log } of next) sort(after, stop, { log: past.log + log, ways: past.ways });
        }
      }
      pasts = after;
    }
    return sum;
  }
}

/** Columns dealt out in so many ways with the same log weight. */
interface Past {
  readonly log: number;
  readonly ways: number;
}

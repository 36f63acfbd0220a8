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

/** Steps that take about a quarter of a second. */
export const QUICK = 1_500_000;

/** What it costs to deal out a column, against following a past one step. */
const DEAL = 20;

/** Steps between two yields. */
const PIECE = 20_000;

type Piecewise<Result> = Generator<number, Result, void>;
type ExactTest = FreemanHalton | Undefined<'too-few' | 'constant' | 'too-many'>;

/** The test, and what its p is the sum of. Numbers of tables are rounded where they are above 2^53. */
export interface FreemanHalton {
  readonly p: number;
  readonly n: number;
  /** The probability of the observed table. */
  readonly observed: number;
  /** Tables with the same margins, and those of them that are at most as probable as the observed. */
  readonly tables: number;
  readonly counted: number;
}

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
 * @returns p, n and the tables behind p; or why there is no test: nobody or one respondent, all in one row or column, or too much work
 *          (`monteCarloFisher` then)
 * @throws RangeError for a negative or fractional count
 */
export function fisherFreemanHalton(counts: Counts, options: ExactOptions = {}): ExactTest {
  const work = fisherFreemanHaltonWork(counts, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * As `fisherFreemanHalton`, in pieces of some milliseconds; yields the share done of the work after which it gives up.
 * Errors are thrown by the first piece.
 */
export function* fisherFreemanHaltonWork(counts: Counts, { work = WORK }: ExactOptions = {}): Piecewise<ExactTest> {
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
  const start = yield* network.build(Array.from(few));
  const log = network.logWeight(Array.from(cells));
  const found = start && (yield* network.sumUpTo(start, log + LOG_TIE));
  if (start === null || found === null) return { why: 'too-many', n };
  const { sum, counted } = found;
  return { p: Math.min(1, sum), n, observed: Math.exp(log - start.all), tables: start.tables, counted };
}

/** A place in the network: columns dealt out so far, and row totals that remain. */
interface Stop {
  /** Rising. */
  readonly totals: readonly number[];
  readonly next: { readonly stop: Stop; readonly log: number }[];
  /** Largest and smallest log weight of what can follow. */
  most: number;
  least: number;
  /** Log of the sum of all that can follow. */
  all: number;
  /** In how many ways. */
  tables: number;
}

/** Weights are Π 1/count!: probabilities but for a factor that all tables share. Counts the work it has done. */
class Network {
  readonly #lines: readonly number[];
  readonly #stops: readonly Map<string, Stop>[];
  readonly #factorials: number[] = [];
  readonly #work: number;
  #left: number;
  #told: number;

  constructor(lines: readonly number[], work: number) {
    this.#lines = lines;
    this.#stops = lines.map(() => new Map<string, Stop>());
    this.#work = work;
    this.#left = work;
    this.#told = work;
  }

  logWeight(counts: readonly number[]): number {
    return counts.reduce((sum, count) => sum - (this.#factorials[count] ??= logGamma(count + 1)), 0);
  }

  /** All that can follow, column after column; then, from the last, what it weighs. Null where the work is used up. */
  *build(totals: readonly number[]): Piecewise<Stop | null> {
    const start = this.#stop(0, totals);
    for (let stage = 0; stage < this.#lines.length - 1; stage++)
      for (const stop of this.#stops[stage]?.values() ?? []) {
        const dealt = stop.totals.map(() => 0);
        if (!(yield* this.#deal(stage, stop, dealt, 0, this.#lines[stage] as number, sumOf(stop.totals)))) return null;
      }
    let weighed = 0;
    for (let stage = this.#lines.length - 1; stage >= 0; stage--)
      for (const stop of this.#stops[stage]?.values() ?? []) {
        this.#weigh(stage, stop);
        weighed += DEAL + stop.next.length;
        if (weighed < PIECE) continue;
        weighed = 0;
        yield this.#share();
      }
    return start;
  }

  /** Whether it is time to tell how much is done. */
  #isDue(): boolean {
    return this.#told - this.#left >= PIECE;
  }

  /** Of the work after which it gives up. */
  #share(): number {
    this.#told = this.#left;
    return Math.min(1, 1 - this.#left / this.#work);
  }

  #stop(stage: number, totals: readonly number[]): Stop {
    const rising = totals.toSorted((a, b) => a - b);
    const key = rising.join();
    const stops = this.#stops[stage] as Map<string, Stop>;
    let stop = stops.get(key);
    if (!stop)
      stops.set(key, (stop = { totals: rising, next: [], most: -Infinity, least: Infinity, all: 0, tables: 0 }));
    return stop;
  }

  #weigh(stage: number, stop: Stop): void {
    const { totals, next } = stop;
    if (stage === this.#lines.length - 1) {
      // What remains goes to the last column.
      stop.most = stop.least = stop.all = this.logWeight(totals);
      stop.tables = 1;
      return;
    }
    // Vandermonde: the sum of all weights with these margins.
    stop.all = this.logWeight(totals) + this.logWeight(this.#lines.slice(stage)) + logGamma(sumOf(totals) + 1);
    stop.tables = next.reduce((sum, { stop: after }) => sum + after.tables, 0);
    stop.most = next.reduce((best, { stop: after, log }) => Math.max(best, log + after.most), -Infinity);
    stop.least = next.reduce((best, { stop: after, log }) => Math.min(best, log + after.least), Infinity);
  }

  /** Deals what is left of a column to the rows from `row` on, in every way; false where the work is used up. */
  *#deal(stage: number, from: Stop, dealt: number[], row: number, left: number, room: number): Piecewise<boolean> {
    const { totals, next } = from;
    const [total, last] = [totals[row] as number, totals.length - 1];
    const after = room - total;
    for (let count = Math.max(0, left - after); count <= Math.min(total, left); count++) {
      dealt[row] = count;
      if (row < last - 1) {
        if (!(yield* this.#deal(stage, from, dealt, row + 1, left - count, after))) return false;
        continue;
      }
      dealt[last] = left - count;
      this.#left -= DEAL;
      if (this.#left < 0) return false;
      const stop = this.#stop(
        stage + 1,
        totals.map((all, place) => all - (dealt[place] as number))
      );
      next.push({ stop, log: this.logWeight(dealt) });
    }
    if (this.#isDue()) yield this.#share();
    return true;
  }

  /** The share of all weights that is of tables with a log weight up to the limit, and how many they are; null where the work is used up. */
  *sumUpTo(start: Stop, limit: number): Piecewise<{ readonly sum: number; readonly counted: number } | null> {
    let sum = 0;
    let counted = 0;
    let pasts = new Map<Stop, Map<number, Past>>();
    /** Whether what follows a past is in, is out, or must be looked into. */
    const sort = (into: typeof pasts, stop: Stop, { log, ways }: Past): void => {
      if (log + stop.most <= limit) {
        sum += ways * Math.exp(log + stop.all - start.all);
        counted += ways * stop.tables;
      } else if (log + stop.least <= limit) {
        const before = into.get(stop) ?? new Map<number, Past>();
        if (before.size === 0) into.set(stop, before);
        const key = Math.round(log * SAME);
        const same = before.get(key);
        before.set(key, same ? { log: same.log, ways: same.ways + ways } : { log, ways });
      }
    };
    /** One step on from a past; a function of its own, which engines make fast. */
    const follow = (into: typeof pasts, { next }: Stop, { log, ways }: Past): void => {
      for (const step of next) sort(into, step.stop, { log: log + step.log, ways });
    };
    sort(pasts, start, { log: 0, ways: 1 });
    while (pasts.size > 0) {
      const after: typeof pasts = new Map();
      for (const [stop, before] of pasts) {
        for (const past of before.values()) {
          this.#left -= stop.next.length;
          if (this.#left < 0) return null;
          follow(after, stop, past);
          if (this.#isDue()) yield this.#share();
        }
      }
      pasts = after;
    }
    return { sum, counted };
  }
}

const sumOf = (totals: readonly number[]): number => totals.reduce((sum, total) => sum + total, 0);

/** Columns dealt out in so many ways with the same log weight. */
interface Past {
  readonly log: number;
  readonly ways: number;
}

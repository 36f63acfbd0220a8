import { spearman, type NoSpearman } from '../association/spearman.ts';
import type { Counts } from '../counts/counts.ts';
import { eachCell, marginsOf } from '../counts/margins.ts';
import { clopperPearson } from '../description/share-intervals.ts';
import { seeded, shuffle } from '../numerics/random.ts';
import { isDefined, type Interval, type Undefined } from '../result.ts';
import { centredMidranks } from './scored-table.ts';

export interface MonteCarloOptions {
  /** Permutations drawn, from 1 up; 10 000 where absent. */
  readonly draws?: number;
  /** Decides every draw: whole, 0 to 2^53 − 1. */
  readonly seed: number;
}

/** A correlation and its permutation p, estimated from drawn permutations. */
export interface MonteCarloCorrelation {
  /** In [−1, 1]. */
  readonly estimate: number;
  readonly n: number;
  /** Two-sided: (hits + 1) / (draws + 1). */
  readonly p: number;
  /** Of the exact p at 99 %, by the hits (Clopper and Pearson). */
  readonly interval: Interval;
  /** Permutations with |S| at least as large as in the data. */
  readonly hits: number;
  readonly draws: number;
}

/** Values that are shuffled between two yields: some milliseconds. */
const SHUFFLED = 2 ** 18;

/** Up to here sums of products of doubled midranks, below n³ / 3, are exact. */
const MOST = 300_000;

/**
 * Spearman's rho with a permutation test by drawn permutations, where `exactSpearman` would take too long.
 *
 *   p = (hits + 1) / (draws + 1): the data are one of the permutations, so p is never 0 and the test keeps its level
 *   (Phipson and Smyth 2010). S is a whole number, see `exactSpearman`: ties with the data are seen as ties.
 *   R: `coin::spearman_test(y ~ x, distribution = approximate(10000))`, with other random numbers and p = hits / draws.
 *
 * In pieces of some milliseconds, or of one permutation where that takes longer; yields the share done, 0 to 1, after each.
 * Errors are thrown by the first piece.
 *
 * @param counts  whole; levels in rising order; empty rows and columns do no harm. Not modified.
 * @returns rho, p with its interval, and n; or why there is none: fewer than 3 pairs, everyone with the same value, or
 *   more than 300 000 respondents
 * @throws RangeError for a negative or fractional count, a number of draws or a seed that is not whole
 */
export function* monteCarloSpearmanWork(
  counts: Counts,
  { draws = 10_000, seed }: MonteCarloOptions
): Generator<number, MonteCarloCorrelation | NoSpearman | Undefined<'too-many'>, void> {
  if (!(Number.isSafeInteger(draws) && draws >= 1)) {
    throw new RangeError(`monteCarloSpearman requires a whole number of draws from 1 up (got ${draws})`);
  }
  const random = seeded(seed);
  const rho = spearman(counts);
  if (!isDefined(rho)) return rho;
  const { n, estimate } = rho;
  if (n > MOST) return { why: 'too-many', n };
  const { x, y } = ranksOf(counts, n);
  const observed = Math.abs(product(x, y));
  const piece = Math.max(1, Math.floor(SHUFFLED / n));
  let hits = 0;
  for (let done = 0; done < draws;) {
    const until = Math.min(draws, done + piece);
    for (; done < until; done++) {
      shuffle(y, random);
      if (Math.abs(product(x, y)) >= observed) hits++;
    }
    yield done / draws;
  }
  const interval = clopperPearson(hits, draws, 0.99);
  if (!isDefined(interval)) throw new RangeError('monteCarloSpearman requires draws');
  const { low, high, level } = interval;
  return { estimate, n, p: (hits + 1) / (draws + 1), interval: { low, high, level }, hits, draws };
}

/** As `monteCarloSpearmanWork`, all at once. */
export function monteCarloSpearman(
  counts: Counts,
  options: MonteCarloOptions
): MonteCarloCorrelation | NoSpearman | Undefined<'too-many'> {
  const work = monteCarloSpearmanWork(counts, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The doubled, centred midranks of each respondent. */
function ranksOf(counts: Counts, n: number): { readonly x: Int32Array; readonly y: Int32Array } {
  const margins = marginsOf(counts);
  const [rowRanks, columnRanks] = [centredMidranks(margins.rows), centredMidranks(margins.columns)];
  const [x, y] = [new Int32Array(n), new Int32Array(n)];
  let place = 0;
  eachCell(counts, (i, j, count) => {
    x.fill(rowRanks[i] as number, place, place + count);
    y.fill(columnRanks[j] as number, place, place + count);
    place += count;
  });
  return { x, y };
}

function product(x: Int32Array, y: Int32Array): number {
  let sum = 0;
  for (let place = 0; place < x.length; place++) sum += (x[place] as number) * (y[place] as number);
  return sum;
}

import { pearson, type NoPearson } from '../association/pearson.ts';
import { spearman, type NoSpearman } from '../association/spearman.ts';
import type { Counts, SparseCounts } from '../counts/counts.ts';
import { demandCounts, eachCell, marginsOf } from '../counts/margins.ts';
import { clopperPearson } from '../description/share-intervals.ts';
import { isDefined, type Interval, type Undefined } from '../result.ts';
import type { Direction } from '../testing/one-sided.ts';
import { permutedSums } from './permuted-sums.ts';
import { centredMidranks } from './scored-table.ts';

export interface MonteCarloOptions {
  /** Permutations drawn, from 1 up; 10 000 where absent. */
  readonly draws?: number;
  /** Decides every draw: whole, 0 to 2^53 − 1. */
  readonly seed: number;
  /** Two-sided where absent. */
  readonly alternative?: 'two-sided' | Direction;
}

/** A correlation and its permutation p, estimated from drawn permutations. */
export interface MonteCarloCorrelation {
  /** In [−1, 1]. */
  readonly estimate: number;
  readonly n: number;
  /** (hits + 1) / (draws + 1). */
  readonly p: number;
  /** Of the exact p at 99 %, by the hits (Clopper and Pearson). */
  readonly interval: Interval;
  /** Permutations with |S| at least as large as in the data; one-sided, S at least as high, or as low. */
  readonly hits: number;
  readonly draws: number;
}

type Drawn<Why> = Generator<number, MonteCarloCorrelation | Why | Undefined<'too-many'>, void>;

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
export function* monteCarloSpearmanWork(counts: Counts | SparseCounts, options: MonteCarloOptions): Drawn<NoSpearman> {
  demandDraws('monteCarloSpearman', options);
  demandCounts('monteCarloSpearman', counts, 'whole');
  const margins = marginsOf(counts);
  const [x, y] = [centredMidranks(margins.rows), centredMidranks(margins.columns)];
  const rho = 'cells' in counts ? spearman(counts) : pearson(counts, x, y);
  return isDefined(rho) ? yield* drawn(counts, x, y, rho, 0, options) : rho;
}

/** Two sums of products that differ by less than this part of the largest possible are the same: they are rounded. */
const TIE = 1e-10;

/**
 * Pearson's r with a permutation test by drawn permutations: `monteCarloSpearmanWork` with numbers of one's own in place
 * of midranks. They need not be whole.
 *
 * @param rowNumbers, columnNumbers  a finite number of at most 1e150 for each level. Not modified.
 * @throws RangeError also as `pearson`
 */
export function* monteCarloPearsonWork(
  counts: Counts | SparseCounts,
  rowNumbers: ArrayLike<number>,
  columnNumbers: ArrayLike<number>,
  options: MonteCarloOptions
): Drawn<NoPearson> {
  demandDraws('monteCarloPearson', options);
  demandCounts('monteCarloPearson', counts, 'whole');
  const r = pearson(counts, rowNumbers, columnNumbers);
  if (!isDefined(r)) return r;
  const margins = marginsOf(counts);
  const [x, y] = [unitScores(rowNumbers, margins.rows), unitScores(columnNumbers, margins.columns)];
  return yield* drawn(counts, x, y, r, TIE, options);
}

function* drawn(
  counts: Counts | SparseCounts,
  rowScores: ArrayLike<number>,
  columnScores: ArrayLike<number>,
  { estimate, n }: { readonly estimate: number; readonly n: number },
  tie: number,
  { draws = 10_000, seed, alternative = 'two-sided' }: MonteCarloOptions
): Drawn<never> {
  if (n > MOST) return { why: 'too-many', n };
  const { x, y } = scoresOf(counts, n, rowScores, columnScores);
  const further = permutedSums(x, y, seed, draws);
  const observed = product(x, y);
  const least = (alternative === 'two-sided' ? Math.abs(observed) : observed) - tie;
  const most = alternative === 'two-sided' ? -least : observed + tie;
  const bounds = {
    least: alternative === 'less' ? Infinity : least,
    most: alternative === 'greater' ? -Infinity : most
  };
  const piece = Math.max(1, Math.floor(SHUFFLED / n));
  let hits = 0;
  for (let done = 0; done < draws;) {
    const now = Math.min(draws - done, piece);
    hits += further(now, bounds);
    done += now;
    yield done / draws;
  }
  const interval = clopperPearson(hits, draws, 0.99);
  if (!isDefined(interval)) throw new RangeError('monteCarlo requires draws');
  const { low, high, level } = interval;
  return { estimate, n, p: (hits + 1) / (draws + 1), interval: { low, high, level }, hits, draws };
}

/** As `monteCarloSpearmanWork`, all at once. */
export function monteCarloSpearman(
  counts: Counts | SparseCounts,
  options: MonteCarloOptions
): MonteCarloCorrelation | NoSpearman | Undefined<'too-many'> {
  const work = monteCarloSpearmanWork(counts, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function demandDraws(caller: string, { draws = 10_000 }: MonteCarloOptions): void {
  if (!(Number.isSafeInteger(draws) && draws >= 1)) {
    throw new RangeError(`${caller} requires a whole number of draws from 1 up (got ${draws})`);
  }
}

/** The score that each respondent has in x and in y. */
function scoresOf(
  counts: Counts | SparseCounts,
  n: number,
  rowScores: ArrayLike<number>,
  columnScores: ArrayLike<number>
): { readonly x: Float64Array; readonly y: Float64Array } {
  const [x, y] = [new Float64Array(n), new Float64Array(n)];
  let place = 0;
  eachCell(counts, (i, j, count) => {
    x.fill(rowScores[i] as number, place, place + count);
    y.fill(columnScores[j] as number, place, place + count);
    place += count;
  });
  return { x, y };
}

/** Numbers of levels, centred and scaled so that their squares sum to one over the respondents. */
function unitScores(numbers: ArrayLike<number>, counts: Float64Array): Float64Array {
  const used = Float64Array.from(numbers, (number, level) => (counts[level] === 0 ? 0 : number));
  const largest = used.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const n = counts.reduce((sum, count) => sum + count, 0);
  const mean = used.reduce((sum, number, level) => sum + (number / largest) * (counts[level] as number), 0) / n;
  const centred = used.map((number) => number / largest - mean);
  const size = Math.sqrt(
    centred.reduce((sum, deviation, level) => sum + deviation * deviation * (counts[level] as number), 0)
  );
  return centred.map((deviation) => deviation / size);
}

function product(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < x.length; place++) sum += (x[place] as number) * (y[place] as number);
  return sum;
}

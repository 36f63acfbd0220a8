import { spearman, type NoSpearman } from '../association/spearman.ts';
import type { Counts } from '../counts/counts.ts';
import { demandCounts, marginsOf } from '../counts/margins.ts';
import { isDefined, type Undefined } from '../result.ts';
import { partsOf, pascal } from './parts.ts';
import { bounds, groupOf, permutationPlan, type PermutationPlan } from './permutation-plan.ts';
import { eachRowSum, type SumDistribution } from './row-sums.ts';
import { centredMidranks, scoredTable, type ScoredMargin, type ScoredTable } from './scored-table.ts';

/** A correlation and its exact permutation p. */
export interface ExactCorrelation {
  /** In [−1, 1]. */
  readonly estimate: number;
  readonly n: number;
  /** P(|S| ≥ |s|): two-sided. */
  readonly pExact: number;
  /** P(S ≥ s). */
  readonly pGreater: number;
  /** P(S ≤ s). */
  readonly pLess: number;
}

export interface ExactOptions {
  /** The most states that may be gone through; 2 · 10^8 where absent, a second or so. */
  readonly limit?: number;
}

const LIMIT = 2e8;

/**
 * Spearman's rho with its exact permutation test, ties as they are.
 *
 *   Under independence each of the n! pairings of the values of x with those of y is equally probable. S is the sum of
 *   products of centred midranks, so that |S| and |rho| have the same order; s is that of the data. With ties many pairings
 *   give one table, whose probability is hypergeometric: Π R_i! Π C_j! / (n! Π n_ij!). Doubled midranks are whole numbers,
 *   and so is S: a tie with s is seen as one.
 *   R: `coin::spearman_test(y ~ x, distribution = "exact")` where one variable has two levels; without ties
 *   `cor.test(x, y, method = "spearman", exact = TRUE)` up to n = 9, an approximation above. Two-sided is by |S|, not by
 *   the probability of the table as in Fisher's test.
 *
 * @param counts  whole; levels in rising order; empty rows and columns do no harm. Not modified.
 * @returns rho, its p and n; or why there is none: fewer than 3 pairs, everyone with the same value, or more states than
 *   the limit (see `exactSpearmanStates`)
 * @throws RangeError for a negative or fractional count, or a limit that is not a number from 0 up
 */
export function exactSpearman(
  counts: Counts,
  options: ExactOptions = {}
): ExactCorrelation | NoSpearman | Undefined<'too-many'> {
  const limit = demandLimit('exactSpearman', options);
  const rho = spearman(counts);
  if (!isDefined(rho)) return rho;
  const found = exactTest(midrankTable(counts), limit);
  return isDefined(found) ? { ...found, estimate: rho.estimate } : found;
}

/**
 * How many states `exactSpearman` goes through at most, some 10^8 a second; 2^53 − 1 stands for that many and more, and
 * for more than 1000 respondents. Takes far less time than the test. Parameters and errors as there.
 */
export function exactSpearmanStates(counts: Counts): number {
  demandCounts('exactSpearmanStates', counts, 'whole');
  return permutationPlan(midrankTable(counts)).states;
}

/**
 * Pearson's r with its exact permutation test: `exactSpearman` with numbers of one's own in place of midranks.
 *
 *   R: `coin::independence_test(y ~ x, distribution = "exact")` where x has two levels.
 *
 * @param rowNumbers, columnNumbers  one whole number for each level, up to 2^31 in size (take cents, not crowns)
 * @throws RangeError also for numbers that are not whole, too large, or not one for each level
 */
export function exactPearson(
  counts: Counts,
  rowNumbers: ArrayLike<number>,
  columnNumbers: ArrayLike<number>,
  options: ExactOptions = {}
): ExactCorrelation | Undefined<'too-few' | 'constant' | 'too-many'> {
  const limit = demandLimit('exactPearson', options);
  demandCounts('exactPearson', counts, 'whole');
  demandNumbers('exactPearson', rowNumbers, counts.rows);
  demandNumbers('exactPearson', columnNumbers, counts.columns);
  const table = scoredTable(counts, rowNumbers, columnNumbers);
  if (table.n < 3) return { why: 'too-few', n: table.n };
  const isConstant = [table.rows, table.columns].some(({ scores }) => scores.every((score) => score === 0));
  return isConstant ? { why: 'constant', n: table.n } : exactTest(table, limit);
}

function midrankTable(counts: Counts): ScoredTable {
  const { rows, columns } = marginsOf(counts);
  return scoredTable(counts, centredMidranks(rows), centredMidranks(columns));
}

function exactTest(table: ScoredTable, limit: number): ExactCorrelation | Undefined<'too-many'> {
  const { n, r, centred } = table;
  const plan = permutationPlan(table);
  if (plan.states > limit) return { why: 'too-many', n };
  const { atLeast, above, mirrored } = tails(table, plan);
  const [towards, away] = [Math.min(1, atLeast), Math.max(0, 1 - above)];
  const pExact = centred === 0 ? 1 : Math.min(1, atLeast + mirrored);
  return { estimate: r, n, pExact, pGreater: centred >= 0 ? towards : away, pLess: centred >= 0 ? away : towards };
}

interface Tails {
  /** P(S ≥ s), P(S > s) and P(S ≤ −s), for s ≥ 0; where it is not, the columns' scores are turned. */
  readonly atLeast: number;
  readonly above: number;
  readonly mirrored: number;
}

/** Rows from the top and rows from the bottom meet at each part of the columns that those from the top can fill. */
function tails({ n, sum, centred }: ScoredTable, { rows, columns: unturned, top }: PermutationPlan): Tails {
  const highest = Math.max(...unturned.scores);
  const columns = centred < 0 ? { ...unturned, scores: unturned.scores.map((score) => highest - score) } : unturned;
  const [rowSum, columnSum] = [total(rows), total(columns)];
  const observed = centred < 0 ? highest * rowSum - sum : sum;
  const mirror = Math.floor((2 * rowSum * columnSum - n * observed) / n);

  const choose = pascal(n);
  const parts = partsOf(columns.totals, columns.scores, choose);
  const bottomRows = { totals: rows.totals.toReversed(), scores: rows.scores.toReversed() };
  const bottom = new Map<number, Cumulated>();
  const bottomGroup = groupOf(bottomRows, 0, rows.totals.length - top);
  eachRowSum(bottomGroup, columns, parts, choose, bounds(bottomGroup, columns), (place, _, __, found) => {
    bottom.set(place, cumulated(found));
  });
  const topGroup = groupOf(rows, 0, top);
  const all = choose(
    n,
    topGroup.totals.reduce((filled, size) => filled + size, 0)
  );
  const [first, last] = [rows.scores[0] as number, rows.scores.at(-1) as number];
  let [atLeast, above, mirrored] = [0, 0, 0];
  eachRowSum(topGroup, columns, parts, choose, bounds(topGroup, columns), (place, part, ways, found) => {
    const rest = bottom.get(parts.whole - place) as Cumulated;
    // Sums of a group are relative to its first row's score: what that leaves out is the same for the whole part.
    const left = first * part + last * (columnSum - part);
    const share = ways / all;
    atLeast += share * upperTail(found, rest, observed - left);
    above += share * upperTail(found, rest, observed - left + 1);
    mirrored += share * lowerTail(found, rest, mirror - left);
  });
  return { atLeast, above, mirrored };
}

/** A distribution with its tails: probabilities of each sum and those below it, or above it. */
interface Cumulated {
  readonly sums: Int32Array;
  readonly upTo: Float64Array;
  readonly from: Float64Array;
}

function cumulated({ length, sums, weights }: SumDistribution): Cumulated {
  const [upTo, from] = [weights.slice(0, length), weights.slice(0, length)];
  for (let place = 1; place < length; place++) upTo[place] = (upTo[place] as number) + (upTo[place - 1] as number);
  for (let place = length - 2; place >= 0; place--) from[place] = (from[place] as number) + (from[place + 1] as number);
  return { sums: sums.slice(0, length), upTo, from };
}

/** P(A + B ≥ bound). */
function upperTail({ length, sums, weights }: SumDistribution, rest: Cumulated, bound: number): number {
  let tail = 0;
  let place = rest.sums.length;
  for (let index = 0; index < length; index++) {
    const needed = bound - (sums[index] as number);
    while (place > 0 && (rest.sums[place - 1] as number) >= needed) place--;
    if (place < rest.sums.length) tail += (weights[index] as number) * (rest.from[place] as number);
  }
  return tail;
}

/** P(A + B ≤ bound). */
function lowerTail({ length, sums, weights }: SumDistribution, rest: Cumulated, bound: number): number {
  let tail = 0;
  let place = rest.sums.length - 1;
  for (let index = 0; index < length; index++) {
    const allowed = bound - (sums[index] as number);
    while (place >= 0 && (rest.sums[place] as number) > allowed) place--;
    if (place < 0) break;
    tail += (weights[index] as number) * (rest.upTo[place] as number);
  }
  return tail;
}

function total({ totals, scores }: ScoredMargin): number {
  return totals.reduce((sum, size, level) => sum + size * (scores[level] as number), 0);
}

function demandLimit(caller: string, { limit = LIMIT }: ExactOptions): number {
  if (!(limit >= 0)) throw new RangeError(`${caller} requires a limit from 0 up (got ${limit})`);
  return limit;
}

function demandNumbers(caller: string, numbers: ArrayLike<number>, levels: number): void {
  if (numbers.length !== levels) {
    throw new RangeError(`${caller} requires a number for each of ${levels} levels (got ${numbers.length})`);
  }
  const wrong = Array.from(numbers).find((number) => !(Number.isInteger(number) && Math.abs(number) <= 2 ** 31));
  if (wrong !== undefined) throw new RangeError(`${caller} requires whole numbers up to 2^31 in size (got ${wrong})`);
}

import { spearman, type NoSpearman } from '../association/spearman.ts';
import type { Counts } from '../counts/counts.ts';
import { demandCounts, marginsOf } from '../counts/margins.ts';
import { isDefined, type Undefined } from '../result.ts';
import type { Direction } from '../testing/one-sided.ts';
import { farSums, type FarSums } from './far-sums.ts';
import { permutationPlan } from './permutation-plan.ts';
import { tails } from './permutation-tails.ts';
import { centredMidranks, scoredTable, type ScoredTable } from './scored-table.ts';

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
  /**
   * Where asked for, what a p is the sum of, rising: sums S that are as far out as s, the farthest at each end taken
   * together. S is of the scores: of Spearman's rho of twice the midranks, and so four times the sum of products of ranks.
   */
  readonly far: readonly FarSums[];
}

export interface ExactOptions {
  /** The most states that may be gone through; 2 · 10^8 where absent, a second or so. */
  readonly limit?: number;
  /** Of which p the sums are listed, and so many nearest s, from 1 up, at each end; none where absent. */
  readonly list?: { readonly alternative: 'two-sided' | Direction; readonly most: number };
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
  const found = exactTest(midrankTable(counts), limit, options.list);
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
  return isConstant ? { why: 'constant', n: table.n } : exactTest(table, limit, options.list);
}

function midrankTable(counts: Counts): ScoredTable {
  const { rows, columns } = marginsOf(counts);
  return scoredTable(counts, centredMidranks(rows), centredMidranks(columns));
}

function exactTest(
  table: ScoredTable,
  limit: number,
  list?: ExactOptions['list']
): ExactCorrelation | Undefined<'too-many'> {
  const { n, r, centred } = table;
  const plan = permutationPlan(table);
  if (plan.states > limit) return { why: 'too-many', n };
  // One more than is listed, so that it is known where the others begin.
  const { atLeast, above, mirrored, listed } = tails(table, plan, list ? list.most + 1 : 0);
  const [towards, away] = [Math.min(1, atLeast), Math.max(0, 1 - above)];
  const pExact = centred === 0 ? 1 : Math.min(1, atLeast + mirrored);
  return {
    ...{ estimate: r, n, pExact },
    ...{ pGreater: centred >= 0 ? towards : away, pLess: centred >= 0 ? away : towards },
    far: list && listed ? farSums(listed, { ...list, unit: table.unit, isTurned: centred < 0 }) : []
  };
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

import type { Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import type { Direction } from '../testing/one-sided.ts';

/** Tables this much more probable than the observed still count as equally probable (R's `relErr`). */
const TIE = 1 + 1e-7;

export interface FisherOptions {
  /** Mid-p in place of p; not where absent. */
  readonly midP?: boolean;
  /** `greater`: respondents on the diagonal, an odds ratio above 1. */
  readonly alternative?: 'two-sided' | Direction;
}

/**
 * Fisher's exact test of a 2×2 table, two-sided unless asked otherwise.
 *
 *   p: the sum of the hypergeometric probabilities, margins fixed, of all tables at most as probable as the observed; one-
 *   sided, of all with at least, or at most, as many in the first cell
 *   (R `fisher.test(table, alternative = …)$p.value`; Agresti 2002, Categorical Data Analysis, §3.5).
 *   Mid-p counts tables that are as probable as the observed by half (Lancaster 1961): less cautious, and on average
 *   nearer to the level that it promises.
 *
 * Probabilities are ratios to the most probable table, from neighbour to neighbour: no factorial, so no cancellation.
 *
 * @param counts   respondents in each cell. Not modified.
 * @returns p and n; or why there is no test: fewer than 2 respondents, all in one row or column, not two by two
 * @throws RangeError for a negative or fractional count
 */
export function fisherExact(
  counts: Counts,
  { midP = false, alternative = 'two-sided' }: FisherOptions = {}
): { readonly p: number; readonly n: number } | Undefined<'too-few' | 'constant' | 'not-2x2'> {
  const cells = Array.from({ length: counts.rows * counts.columns }, (_, index) => counts.cells[index] as number);
  const wrong = cells.findIndex((count) => !(Number.isInteger(count) && count >= 0));
  if (wrong >= 0) throw new RangeError(`fisherExact requires whole counts from 0 up (got ${cells[wrong]})`);
  const n = cells.reduce((sum, count) => sum + count, 0);
  if (counts.rows !== 2 || counts.columns !== 2) return { why: 'not-2x2', n };
  if (n < 2) return { why: 'too-few', n };

  const margins = marginsOfFour(cells as [number, number, number, number]);
  if (margins === null) return { why: 'constant', n };
  const { below, above, observed, mode } = ratiosOf(margins);
  const total = sumUpTo(below, Infinity) + sumUpTo(above, Infinity) + 1;
  if (alternative !== 'two-sided') {
    const greater = alternative === 'greater';
    const [same, other] = greater ? [above, below] : [below, above];
    const steps = greater ? margins.a - mode : mode - margins.a;
    const tail =
      steps > 0
        ? sumUpTo(same.slice(steps - 1), Infinity)
        : sumUpTo(other.slice(0, -steps), Infinity) + sumUpTo(same, Infinity) + 1;
    return { p: Math.min(1, (tail - (midP ? observed / 2 : 0)) / total), n };
  }
  const limit = observed * TIE;
  const extreme = sumUpTo(below, limit) + sumUpTo(above, limit) + (limit >= 1 ? 1 : 0);
  if (!midP) return { p: extreme / total, n };
  const rarer = observed / TIE;
  const moreExtreme = sumUpTo(below, rarer) + sumUpTo(above, rarer);
  return { p: (extreme + moreExtreme) / 2 / total, n };
}

/** A table that has the margins of the observed one. */
export interface PossibleTable {
  /** Its first cell; the margins give the other three. */
  readonly first: number;
  /** Hypergeometric. */
  readonly probability: number;
  /** Part of p: at most as probable as the observed; one-sided, at least, or at most, as many in the first cell. */
  readonly counted: boolean;
  /** As probable as the observed, as that itself is: mid-p counts it by half. */
  readonly tied: boolean;
}

/**
 * Every table with the margins of a 2×2 table, by rising first cell, and which of them Fisher's p is the sum of.
 *
 *   R: `dhyper(first, row total, n - row total, column total)`.
 *
 * @returns none where there is no test (see `fisherExact`); those too rare to be told from 0 are left out
 */
export function possibleTables(
  counts: Counts,
  { alternative = 'two-sided' }: Pick<FisherOptions, 'alternative'> = {}
): PossibleTable[] {
  if ('why' in fisherExact(counts)) return [];
  const cells = Array.from({ length: 4 }, (_, index) => counts.cells[index] as number);
  const margins = marginsOfFour(cells as [number, number, number, number]);
  if (margins === null) return [];
  const { below, above, observed, mode } = ratiosOf(margins);
  const total = sumUpTo(below, Infinity) + sumUpTo(above, Infinity) + 1;
  const isCounted = (first: number, ratio: number): boolean => {
    if (alternative === 'two-sided') return ratio <= observed * TIE;
    return alternative === 'greater' ? first >= margins.a : first <= margins.a;
  };
  const table = (first: number, ratio: number): PossibleTable => ({
    first,
    probability: ratio / total,
    counted: isCounted(first, ratio),
    tied: ratio <= observed * TIE && ratio > observed / TIE
  });
  return [
    ...below.map((ratio, index) => table(mode - index - 1, ratio)).toReversed(),
    table(mode, 1),
    ...above.map((ratio, index) => table(mode + index + 1, ratio))
  ];
}

interface Margins {
  /** The first cell, the total of its row and of its column. */
  readonly a: number;
  readonly row: number;
  readonly column: number;
  readonly n: number;
}

/** Null where all are in one row or column. */
function marginsOfFour([a, b, c, d]: readonly [number, number, number, number]): Margins | null {
  const [row, column, n] = [a + b, a + c, a + b + c + d];
  return row === 0 || row === n || column === 0 || column === n ? null : { a, row, column, n };
}

/** Probabilities over that of the most probable table: those of fewer in the first cell, of more, and the observed. */
function ratiosOf({ a, row, column, n }: Margins) {
  const lowest = Math.max(0, row + column - n);
  const highest = Math.min(row, column);
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((row + 1) * (column + 1)) / (n + 2))));
  /** Probability of k + 1 in the first cell over that of k. */
  const step = (k: number): number => ((row - k) / (k + 1)) * ((column - k) / (n - row - column + k + 1));

  const below = relativeProbabilities(mode - lowest, (index) => 1 / step(mode - index - 1));
  const above = relativeProbabilities(highest - mode, (index) => step(mode + index));
  const observed = a < mode ? (below[mode - a - 1] ?? 0) : a > mode ? (above[a - mode - 1] ?? 0) : 1;
  return { below, above, observed, mode };
}

/** Running products of ratios, from the mode outwards, until they vanish. */
function relativeProbabilities(length: number, ratio: (index: number) => number): number[] {
  const probabilities: number[] = [];
  let probability = 1;
  for (let index = 0; index < length && probability > 0; index++) {
    probability *= ratio(index);
    probabilities.push(probability);
  }
  return probabilities;
}

/** Smallest first, so that small probabilities are not lost in large ones. */
function sumUpTo(probabilities: readonly number[], limit: number): number {
  let sum = 0;
  for (let index = probabilities.length - 1; index >= 0; index--) {
    const probability = probabilities[index] as number;
    if (probability <= limit) sum += probability;
  }
  return sum;
}

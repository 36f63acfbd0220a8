import type { Test, Undefined } from '../result.ts';
import { chiSquareUpper } from '../distributions/gamma.ts';
import { demandItems, type Item } from '../scales/item-matrix.ts';

/** Answers that are equal within a respondent. */
export interface Tie {
  /** How many are equal. */
  readonly size: number;
  /** How often, or the sum of the weights. */
  readonly count: number;
}

export interface Friedman extends Test {
  /** Respondents who gave every answer, or the sum of their weights. */
  readonly n: number;
  /** Chi-square, corrected for ties. */
  readonly statistic: number;
  readonly df: number;
  /** Of each answer; their mean is (k + 1) / 2. */
  readonly meanRanks: readonly number[];
  /** W, in [0, 1]: 1 where everyone ranks alike and nobody has ties. */
  readonly kendallsW: number;
  /** R, of each answer. */
  readonly rankSums: readonly number[];
  /** Σ (R − n(k + 1) / 2)². */
  readonly between: number;
  /** Σ (r − (k + 1) / 2)² = (n(k³ − k) − Σ (t³ − t)) / 12, where t answers are equal. */
  readonly squares: number;
  /** By rising size. */
  readonly ties: readonly Tie[];
}

/**
 * Friedman's test: whether several answers of the same respondents differ in level; and Kendall's coefficient of
 * concordance.
 *
 *   Each one's k answers are ranked among themselves, ties by midranks r; R are the rank sums of the answers.
 *   χ² = (k − 1) Σ (R − n(k + 1) / 2)² / Σ (r − (k + 1) / 2)², p with k − 1 df; W = χ² / (n(k − 1)). R `friedman.test`,
 *   `effectsize::kendalls_w`; SPSS NPAR TESTS /FRIEDMAN and /KENDALL. Friedman (1937), JASA 32, 675–701; Kendall and
 *   Babington Smith (1939), Annals of Mathematical Statistics 10, 275–287.
 *
 * @param items    two or more, of the same respondents: their codes, and the number of each level. Codes at or above the
 *                 number of levels are missing; those who lack one are left out. Not modified.
 * @param weights  one for each respondent; each counts as one where absent
 * @returns 'too-few' where n is 1 or less, 'constant' where nobody's answers differ
 * @throws RangeError for fewer than two items, items of unequal length, numbers that are not finite, weights that are
 *         negative or too few
 */
export function friedman(
  items: readonly Item[],
  weights?: ArrayLike<number>
): Friedman | Undefined<'too-few' | 'constant'> {
  const rows = demandItems('friedman', items);
  const k = items.length;
  if (k < 2) throw new RangeError(`friedman requires two or more items (got ${k})`);
  if (weights) demandWeights(rows, weights);
  const sums = new Float64Array(k);
  let [n, squares] = [0, 0];
  const answers = new Float64Array(k);
  const ties = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const weight = weights ? (weights[row] as number) : 1;
    if (weight === 0 || !readRow(items, row, answers)) continue;
    n += weight;
    const ranks = ranksOf(answers);
    for (let item = 0; item < k; item++) {
      const rank = ranks[item] as number;
      sums[item] = (sums[item] as number) + weight * rank;
      squares += weight * rank * rank;
    }
    for (const size of tiesIn(answers)) ties.set(size, (ties.get(size) ?? 0) + weight);
  }
  if (n <= 1) return { why: 'too-few', n };
  if (squares === 0) return { why: 'constant', n };
  const between = sums.reduce((sum, each) => sum + each * each, 0);
  const statistic = ((k - 1) * between) / squares;
  return {
    n,
    statistic,
    df: k - 1,
    p: chiSquareUpper(statistic, k - 1),
    meanRanks: Array.from(sums, (sum) => (k + 1 + sum / n) / 2),
    kendallsW: between / squares / n,
    rankSums: Array.from(sums, (sum) => (sum + n * (k + 1)) / 2),
    // The ranks above are doubled.
    between: between / 4,
    squares: squares / 4,
    ties: [...ties].map(([size, count]) => ({ size, count })).toSorted((a, b) => a.size - b.size)
  };
}

/** One respondent's answers as numbers; false where one is missing. */
function readRow(items: readonly Item[], row: number, into: Float64Array): boolean {
  return items.every(({ codes, numbers }, item) => {
    const number = numbers[codes[row] as number];
    if (number !== undefined) into[item] = number;
    return number !== undefined;
  });
}

/** Twice the midrank of each answer, less k + 1. */
function ranksOf(answers: Float64Array): Float64Array {
  return answers.map((answer) => {
    let rank = 0;
    for (const other of answers) rank += Math.sign(answer - other);
    return rank;
  });
}

/** How many are equal, of each answer that is given more than once. */
function tiesIn(answers: Float64Array): number[] {
  const times = new Map<number, number>();
  for (const answer of answers) times.set(answer, (times.get(answer) ?? 0) + 1);
  return [...times.values()].filter((count) => count > 1);
}

function demandWeights(rows: number, weights: ArrayLike<number>): void {
  if (weights.length !== rows) {
    throw new RangeError(`friedman requires a weight for each respondent (got ${weights.length} for ${rows})`);
  }
  const wrong = Array.from(weights).find((weight) => !(weight >= 0 && weight < Infinity));
  if (wrong !== undefined) throw new RangeError(`friedman requires weights from 0 up (got ${wrong})`);
}

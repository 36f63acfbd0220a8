import type { Test, Undefined } from '../result.ts';
import { demandTable, independence, type NoIndependence } from './independence.ts';
import { deviance } from '../distributions/saddle-point.ts';
import { chiSquareUpper } from '../distributions/gamma.ts';
import { marginsOf } from '../counts/margins.ts';
import type { Counts } from '../counts/counts.ts';

/** Expected counts below this make chi-square a rough guide (Cochran 1954). */
const SMALL = 5;

/** A test whose statistic is chi-square with df degrees of freedom. */
export interface ChiSquareTest extends Test {
  readonly statistic: number;
  readonly df: number;
}

/** Chi-square tests of independence, and whether their approximation can be trusted. */
export interface ChiSquare {
  readonly n: number;
  readonly pearson: ChiSquareTest;
  /** G². */
  readonly likelihoodRatio: ChiSquareTest;
  /** Yates' correction; null unless two rows and two columns are used. */
  readonly continuity: ChiSquareTest | null;
  /** Expected counts, row-major as the table's cells; 0 in an empty row or column. */
  readonly expected: readonly number[];
  /** Cells of used rows and columns, how many of them expect fewer than 5, and the least that one expects. */
  readonly cells: number;
  readonly cellsBelow5: number;
  readonly leastExpected: number;
}

/**
 * Chi-square tests of independence in a two-way table.
 *
 *   Pearson (1900): X² = Σ (count − expected)² / expected, df = (rows − 1)(columns − 1).
 *   Likelihood ratio: G² = 2 Σ count ln(count / expected), the same df.
 *   Yates (1934), for 2×2: each |count − expected| is lowered by ½, not below 0.
 *   Empty rows and columns are left out. R: `chisq.test(table, correct = FALSE)`, `chisq.test(table)` for Yates,
 *   `DescTools::GTest(table)`; SPSS CROSSTABS /STATISTICS=CHISQ, whose footnote counts the cells that expect fewer than 5.
 *
 * @param counts  levels in any order; counts may be sums of weights, and are used as they are (SPSS rounds them first, see
 *                `roundedCounts`). Not modified.
 * @returns the tests; or why there are none: nobody, or all in one row or column
 * @throws RangeError for a negative count
 */
export function chiSquare(counts: Counts): ChiSquare | NoIndependence {
  const fit = independence('chiSquare', counts);
  if ('why' in fit) return fit;
  const { n, expected, deviations, usedRows, usedColumns } = fit;
  const df = (usedRows - 1) * (usedColumns - 1);
  const testOf = (statistic: number): ChiSquareTest => ({ statistic, df, p: chiSquareUpper(statistic, df) });
  const inUse = [...expected.keys()].filter((cell) => (expected[cell] as number) > 0);
  const sum = (term: (expected: number, deviation: number, count: number) => number): number =>
    inUse.reduce(
      (total, cell) => total + term(expected[cell] as number, deviations[cell] as number, counts.cells[cell] as number),
      0
    );
  return {
    n,
    pearson: testOf(sum((mean, off) => (off * off) / mean)),
    likelihoodRatio: testOf(
      2 * sum((mean, off, count) => (off === 0 ? 0 : count === 0 ? mean : deviance(count, mean)))
    ),
    continuity:
      usedRows === 2 && usedColumns === 2
        ? testOf(sum((mean, off) => Math.max(0, Math.abs(off) - 0.5) ** 2 / mean))
        : null,
    expected,
    cells: inUse.length,
    cellsBelow5: inUse.filter((cell) => (expected[cell] as number) < SMALL).length,
    leastExpected: inUse.reduce((least, cell) => Math.min(least, expected[cell] as number), Infinity)
  };
}

export interface Scores {
  /** One for each row, and for each column; 1, 2, 3 … where absent. */
  readonly rows?: ArrayLike<number>;
  readonly columns?: ArrayLike<number>;
}

/** The test, and r of the scores with what it is made of. */
export interface LinearByLinear extends ChiSquareTest {
  readonly n: number;
  readonly estimate: number;
  /** Of the scores of rows, and of columns. */
  readonly means: readonly [number, number];
  /** Of their deviations from the means: sums of squares, and of products. */
  readonly sums: { readonly xx: number; readonly yy: number; readonly xy: number };
}

/**
 * The linear-by-linear association: whether the scores of rows and columns rise together.
 *
 *   (n − 1) r², r being Pearson's correlation of the scores; chi-square with 1 df (Mantel 1963). SPSS CROSSTABS
 *   /STATISTICS=CHISQ prints it, with the values as scores; R: `coin::lbl_test(as.table(t))`. Midranks as scores give
 *   Spearman's rho in place of r.
 *
 * @param counts  may be sums of weights. Not modified.
 * @returns the test, r and its sums; or why there is none: no more than 1 respondent, or everyone with the same score
 * @throws RangeError for a negative count, or scores that are not as many numbers as there are levels
 */
export function linearByLinear(
  counts: Counts,
  scores: Scores = {}
): LinearByLinear | Undefined<'too-few' | 'constant'> {
  demandTable('linearByLinear', counts, 'any');
  const { rows, columns, n } = marginsOf(counts);
  if (n <= 1) return { why: 'too-few', n };
  const [x, xx, xMean] = centred(scoresOf(scores.rows, counts.rows), rows, n);
  const [y, yy, yMean] = centred(scoresOf(scores.columns, counts.columns), columns, n);
  if (xx === 0 || yy === 0) return { why: 'constant', n };
  let xy = 0;
  x.forEach((left, i) =>
    y.forEach((right, j) => (xy += left * right * (counts.cells[i * counts.columns + j] as number)))
  );
  const estimate = Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
  const statistic = (n - 1) * estimate ** 2;
  return {
    ...{ n, estimate, statistic, df: 1, p: chiSquareUpper(statistic, 1) },
    means: [xMean, yMean],
    sums: { xx, yy, xy }
  };
}

function scoresOf(scores: ArrayLike<number> | undefined, levels: number): Float64Array {
  if (!scores) return Float64Array.from({ length: levels }, (_, level) => level + 1);
  if (scores.length !== levels) {
    throw new RangeError(`linearByLinear requires one score for each of ${levels} levels (got ${scores.length})`);
  }
  const wrong = Array.from(scores).find((score) => !Number.isFinite(score));
  if (wrong !== undefined) throw new RangeError(`linearByLinear requires finite scores (got ${wrong})`);
  return Float64Array.from(scores);
}

/** Scores less their mean, their sum of squares (0 exactly where every level in use has the same), and the mean. */
function centred(
  scores: Float64Array,
  totals: Float64Array,
  n: number
): readonly [deviations: Float64Array, squares: number, mean: number] {
  const used = scores.filter((_, level) => (totals[level] as number) > 0);
  const least = Math.min(...used);
  if (used.every((score) => score === least)) return [scores, 0, least];
  // From the least score, so that years or codes in the thousands lose nothing.
  const mean = scores.reduce((sum, score, level) => sum + (score - least) * (totals[level] as number), 0) / n;
  const off = scores.map((score) => score - least - mean);
  return [off, off.reduce((sum, value, level) => sum + value * value * (totals[level] as number), 0), least + mean];
}

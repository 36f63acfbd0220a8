import type { Correlation, Undefined } from '../result.ts';
import type { Counts, SparseCounts } from '../counts/counts.ts';
import { demandCounts, eachCell, marginsOf } from '../counts/margins.ts';
import { demandLevels } from '../description/levels.ts';
import { tTwoSided } from '../distributions/student-t.ts';
import { compensatedSum, doubleDot, exactProduct, exactSum, type Double } from '../numerics/compensated.ts';

/** Why Pearson's r is undefined: fewer than 3 pairs, or everyone has the same number of one variable. */
export type NoPearson = Undefined<'too-few' | 'constant'>;

/** Half the distance from 1 to the next double: what a number may be off by when it is written as one. */
const ROUNDING = 2 ** -53;

/**
 * Pearson's correlation of numbers attached to the levels of a table.
 *
 *   r = Σ count (x − x̄)(y − ȳ) / √(Σ count (x − x̄)² · Σ count (y − ȳ)²), p two-sided, t with n − 2 df; n is the sum of the
 *   counts (SPSS CORRELATIONS with frequency weights; R `cor.test(x, y)`).
 *   1 − r² is had from the residuals of the regression line, means and residuals in twice the precision, so that t and p
 *   keep their digits near |r| = 1. |r| is 1 where no residual is larger than the rounding of the numbers themselves.
 *
 * @param counts         respondents in each cell; empty rows and columns do no harm; weights allowed. Not modified.
 * @param rowNumbers     a number for each row, in any order; several levels may share one. Not modified.
 * @param columnNumbers  a number for each column, likewise
 * @returns r, t with its df, p and n; or why r is undefined
 * @throws RangeError for a negative count, or without one finite number of at most 1e150 for each level
 */
export function pearson(
  counts: Counts | SparseCounts,
  rowNumbers: ArrayLike<number>,
  columnNumbers: ArrayLike<number>
): Correlation | NoPearson {
  demandCounts('pearson', counts, 'any');
  const margins = marginsOf(counts);
  const n = demandLevels('pearson', rowNumbers, margins.rows);
  demandLevels('pearson', columnNumbers, margins.columns);
  if (n < 3) return { why: 'too-few', n };
  const x = deviationsOf(rowNumbers, margins.rows, n);
  const y = deviationsOf(columnNumbers, margins.columns, n);
  if (!x || !y) return { why: 'constant', n };

  const [products, residuals, along, roundings]: [number[], number[], number[], number[]] = [[], [], [], []];
  eachCell(counts, (i, j, count) => products.push(count * (x.high[i] as number) * (y.high[j] as number)));
  const slope = compensatedSum(products) / x.squares;
  eachCell(counts, (i, j, count) => {
    const [dx, dy] = [x.high[i] as number, y.high[j] as number];
    const line = exactProduct(slope, dx);
    const left = exactSum(dy, -line.high);
    const residual = left.high + (left.low - line.low + (y.low[j] as number) - slope * (x.low[i] as number));
    residuals.push(count * residual * residual);
    along.push(count * residual * dx);
    const rounding = ROUNDING * ((y.sizes[j] as number) + Math.abs(slope) * (x.sizes[i] as number));
    roundings.push(count * rounding * rounding);
  });
  // The slope is a rounded one: what it leaves of the line is taken out.
  const least = compensatedSum(residuals) - compensatedSum(along) ** 2 / x.squares;
  const df = n - 2;
  if (least <= compensatedSum(roundings)) return { estimate: Math.sign(slope), n, statistic: null, df, p: 0 };
  const unexplained = Math.min(1, least / y.squares);
  const estimate =
    unexplained < 0.5
      ? Math.sign(slope) * Math.sqrt(1 - unexplained)
      : (slope * Math.sqrt(x.squares)) / Math.sqrt(y.squares);
  const t = estimate * Math.sqrt(df / unexplained);
  return { estimate, n, statistic: t, df, p: tTwoSided(t, df) };
}

interface Deviations {
  /** Deviation of each level from the mean, in the unit of the scale: high + low. */
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** Size of each number itself, in that unit. */
  readonly sizes: Float64Array;
  /** Σ count · deviation². */
  readonly squares: number;
}

/** Deviations from the mean, null where all are alike. The unit is a power of two: it neither rounds nor overflows. */
function deviationsOf(numbers: ArrayLike<number>, counts: Float64Array, n: number): Deviations | null {
  const taken = Float64Array.from(numbers, (number, level) => (counts[level] === 0 ? 0 : number));
  const mean = meanOf(taken, counts, n);
  const high = new Float64Array(taken.length);
  const low = new Float64Array(taken.length);
  const present = [...taken.keys()].filter((level) => counts[level] !== 0);
  if (present.every((level) => taken[level] === taken[present[0] as number])) return null;
  for (const level of present) {
    const left = exactSum(taken[level] as number, -mean.high);
    const deviation = exactSum(left.high, left.low - mean.low);
    high[level] = deviation.high;
    low[level] = deviation.low;
  }
  const largest = high.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const unit = 2 ** Math.floor(Math.log2(largest));
  const inUnit = (values: Float64Array): Float64Array => values.map((value) => value / unit);
  const scaled = inUnit(high);
  const squares = compensatedSum(scaled.map((value, level) => (counts[level] as number) * value * value));
  return { high: scaled, low: inUnit(low), sizes: inUnit(taken.map(Math.abs)), squares };
}

function meanOf(numbers: Float64Array, counts: Float64Array, n: number): Double {
  const sum = doubleDot(numbers, counts);
  const near = sum.high / n;
  const product = exactProduct(near, n);
  return exactSum(near, (sum.high - product.high - product.low + sum.low) / n);
}

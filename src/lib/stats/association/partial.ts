import type { Correlation, Interval, Undefined } from '../result.ts';
import { tTwoSided } from '../distributions/student-t.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { pairOf, type CorrelationMatrix, type MatrixOptions } from '../matrix/correlation-matrix.ts';
import type { NumberedColumn } from '../matrix/deviations.ts';
import { pearsonMatrix } from '../matrix/pearson-matrix.ts';
import { spearmanMatrix } from '../matrix/spearman-matrix.ts';
import type { CodedColumn } from '../kernel/columns.ts';
import { at, cholesky, zeros, type Matrix } from '../numerics/matrix.ts';
import { fisherZInterval } from './intervals.ts';

/** What of a variable the controls leave over, as a share of its variance, when they explain all of it. */
const NOTHING = 1e-12;

/** A correlation with other variables held constant. */
export interface PartialCorrelation extends Correlation {
  readonly controls: number;
  /** By Fisher's z; null for n − controls of 3 or less. */
  readonly interval: Interval | null;
}

/**
 * Why a partial correlation is undefined: n below controls + 3, a variable without variation, or controls that explain each
 * other, or x or y, in full.
 */
export type NoPartial = Undefined<'too-few' | 'constant' | 'collinear'>;

/**
 * The partial correlation of two variables, from a matrix of correlations of the same respondents.
 *
 *   The correlation of what a linear regression on the controls leaves of x and of y, by Cholesky's triangle of the
 *   controls, x and y in that order; without controls, their correlation. t = r √(df / (1 − r²)), df = n − 2 − controls
 *   (Fisher 1924). R: `psych::partial.r`, `cor(resid(lm(x ~ z)), resid(lm(y ~ z)))`; SPSS PARTIAL CORR.
 *   Digits are lost as the controls come near to explaining each other: about as many as 1 / (1 − R²) has.
 *
 * @param correlations  symmetric, 1 on the diagonal. Not modified.
 * @param n             respondents, all of whom have every variable
 * @param x, y          places in the matrix
 * @param controls      places of what is held constant, each different from the others, x and y; may be empty
 * @param level         of the interval
 * @throws RangeError for a matrix that is not square, places that are not in it or not different, n that is not from 0 up
 */
export function partialCorrelation(
  correlations: Matrix,
  n: number,
  x: number,
  y: number,
  controls: readonly number[],
  level = 0.95
): PartialCorrelation | NoPartial {
  const places = [...controls, x, y];
  demandPlaces(correlations, places);
  if (!(n >= 0 && n < Infinity)) throw new RangeError(`partialCorrelation requires n from 0 up (got ${n})`);
  const df = n - 2 - controls.length;
  if (df < 1) return { why: 'too-few', n };
  const last = places.length - 1;
  const explaining = zeros(last, last);
  for (let i = 0; i < last; i++)
    for (let j = 0; j < last; j++)
      explaining.values[i * last + j] = at(correlations, places[i] as number, places[j] as number);
  const lower = cholesky(explaining, NOTHING);
  if (!lower) return { why: 'collinear', n };

  const row = new Float64Array(last);
  let left = 1;
  let leftOfControls = 1;
  for (let i = 0; i < last; i++) {
    leftOfControls = left;
    let sum = at(correlations, y, places[i] as number);
    for (let k = 0; k < i; k++) sum -= (row[k] as number) * at(lower, i, k);
    row[i] = sum / at(lower, i, i);
    left -= (row[i] as number) ** 2;
  }
  if (leftOfControls <= NOTHING) return { why: 'collinear', n };
  const along = row[last - 1] as number;
  if (left <= NOTHING * leftOfControls) return finished(Math.sign(along), null);
  const estimate = along / Math.hypot(along, Math.sqrt(left));
  return finished(estimate, along * Math.sqrt(df / left));

  function finished(estimate: number, t: number | null): PartialCorrelation {
    const around = fisherZInterval(estimate, n, { level, controls: controls.length });
    return {
      estimate,
      n,
      statistic: t,
      df,
      p: t === null ? 0 : tTwoSided(t, df),
      controls: controls.length,
      interval: 'why' in around ? null : around
    };
  }
}

/**
 * Pearson's correlation of two columns with others held constant, of the rows that have a value of every one (listwise).
 *
 *   R: `psych::partial.r(data, c("x", "y"), "z")`; SPSS PARTIAL CORR.
 *
 * @param x, y, controls  columns whose levels are numbers, equally long; a code at or above a column's levels is missing
 * @throws RangeError as `pearsonMatrix`
 */
export function partialPearson(
  x: NumberedColumn,
  y: NumberedColumn,
  controls: readonly NumberedColumn[],
  kernel: Kernel,
  options: PartialOptions = {}
): PartialCorrelation | NoPartial {
  return ofMatrix(pearsonMatrix([x, y, ...controls], kernel, { ...options, missing: 'listwise' }), options.level);
}

/**
 * Spearman's correlation of two columns with others held constant: `partialPearson` of midranks.
 *
 *   R: `psych::partial.r(data, c("x", "y"), "z", method = "spearman")`. p and interval are those of Pearson's.
 *
 * @throws RangeError as `spearmanMatrix`
 */
export function partialSpearman(
  x: CodedColumn,
  y: CodedColumn,
  controls: readonly CodedColumn[],
  kernel: Kernel,
  options: PartialOptions = {}
): PartialCorrelation | NoPartial {
  return ofMatrix(spearmanMatrix([x, y, ...controls], kernel, { ...options, missing: 'listwise' }), options.level);
}

export interface PartialOptions extends Pick<MatrixOptions, 'rows'> {
  /** Of the interval; .95 where absent. */
  readonly level?: number;
}

/** All correlations of a matrix, 1 on the diagonal, and their n; or why one of them is undefined. */
export function correlationsAmong(
  found: CorrelationMatrix<'too-few' | 'constant'>
): { readonly correlations: Matrix; readonly n: number } | Undefined<'too-few' | 'constant'> {
  const { variables, pairs } = found;
  const undefinedPair = pairs.find((pair) => 'why' in pair);
  if (undefinedPair && 'why' in undefinedPair) return undefinedPair;
  const correlations = zeros(variables, variables);
  for (let i = 0; i < variables; i++)
    for (let j = 0; j < variables; j++) {
      const pair = i === j ? { estimate: 1 } : pairOf(found, i, j);
      correlations.values[i * variables + j] = 'why' in pair ? 0 : pair.estimate;
    }
  return { correlations, n: pairs[0]?.n ?? 0 };
}

function ofMatrix(found: CorrelationMatrix<'too-few' | 'constant'>, level?: number): PartialCorrelation | NoPartial {
  const all = correlationsAmong(found);
  if ('why' in all) return all;
  const controls = Array.from({ length: found.variables - 2 }, (_, control) => control + 2);
  return partialCorrelation(all.correlations, all.n, 0, 1, controls, level);
}

function demandPlaces({ rows, columns }: Matrix, places: readonly number[]): void {
  if (rows !== columns) throw new RangeError(`partialCorrelation requires a square matrix (got ${rows}×${columns})`);
  const wrong = places.find((place) => !(Number.isInteger(place) && place >= 0 && place < rows));
  if (wrong !== undefined) {
    throw new RangeError(`partialCorrelation requires places in a matrix of ${rows} (got ${wrong})`);
  }
  if (new Set(places).size < places.length) {
    throw new RangeError(`partialCorrelation requires places that differ (got ${places.join()})`);
  }
}

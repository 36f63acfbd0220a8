import { at, product, transpose, type Matrix } from '../numerics/matrix.ts';
import type { Test, Undefined } from '../result.ts';
import { eachCell } from '../counts/margins.ts';
import type { Patterns } from './collapse.ts';
import { modelOf, type Model } from './design.ts';
import { influenceOf, type Influence } from './influence.ts';
import type { Coefficient, Fit } from './result.ts';
import { robustCovariance, type RobustKind } from './robust.ts';
import { demandConfidence, termsOf } from './terms.ts';
import { rowsOf, waldRows, waldTest } from './wald.ts';

/** Why there is no fit: no more respondents than coefficients, or everyone has the same outcome. */
export type NoLinear = Undefined<'too-few' | 'constant'>;

export interface LinearOptions {
  /** True where absent. */
  readonly intercept?: boolean;
  /** Level of the intervals; .95 where absent. */
  readonly confidence?: number;
  /** Standard errors that allow for unequal variances; HC3 where absent (Long and Ervin 2000). */
  readonly robust?: RobustKind;
}

export interface LinearFit extends Fit {
  readonly coefficients: readonly (Coefficient & { readonly beta: number | null })[];
  /** The same estimates with robust standard errors, and F by them; or why there are none. */
  readonly robust: Robust | (Undefined<'leverage'> & { readonly kind: RobustKind });
  /** That all coefficients but the intercept are zero; null where there are none. */
  readonly test: Test | null;
  /** n less coefficients. */
  readonly df: number;
  /** Of the variance about the mean; without an intercept about zero, as in R and SPSS. */
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  readonly residualSd: number;
  readonly influence: Influence;
}

export interface Robust {
  readonly kind: RobustKind;
  readonly coefficients: readonly Coefficient[];
  readonly test: Test | null;
  readonly covariance: readonly (readonly number[])[];
}

/** Residuals and parts this small beside the outcome are what rounding leaves of none. */
const NO_RESIDUAL = 1e-13;

/**
 * Linear regression by least squares, by Householder's QR.
 *
 *   Tests and intervals by Student's t with n − coefficients df (R `summary(lm(y ~ x))`, SPSS REGRESSION). Weights are
 *   frequencies: a weight of 3 is three respondents, also for the robust standard errors (SPSS; R's `weights` are not).
 *
 * @param patterns  as `collapse` made them, with the outcome's scores. Not modified.
 * @returns the fit, or why there is none
 * @throws RangeError for a confidence outside (0, 1)
 */
export function linearRegression(patterns: Patterns, options: LinearOptions = {}): LinearFit | NoLinear {
  const { intercept = true, confidence = 0.95, robust: robustKind = 'HC3' } = options;
  demandConfidence('linearRegression', confidence);
  const { n } = patterns;
  if (n === 0) return { why: 'too-few', n };
  const model = modelOf(patterns, intercept);
  const count = model.columns.length;
  const df = n - count;
  if (!(df > 0)) return { why: 'too-few', n };
  if (new Set(Array.from(patterns.counts.column)).size === 1) return { why: 'constant', n };

  const { basis, back, weights } = model;
  const means = meansOf(patterns, weights);
  const along = product(transpose(basis), column(means.map((mean, i) => mean * (weights[i] as number))));
  const fitted = product(basis, along).values;
  const centre = intercept ? weightedSum(weights, means) / n : 0;
  const explained = weightedSum(
    weights,
    fitted.map((value) => (value - centre) ** 2)
  );
  const found = squaredResiduals(patterns, fitted);
  const unexplained = found.reduce((sum, squares) => sum + squares, 0);
  const perfect = unexplained <= NO_RESIDUAL ** 2 * (unexplained + explained + n * centre ** 2);
  const residuals = perfect ? found.fill(0) : found;
  const variance = perfect ? 0 : unexplained / df;
  const lengths = columnLengths(model, n);
  const largest = Math.sqrt(explained + n * centre ** 2);
  // What rounding leaves of a zero is a zero.
  const estimates = product(back, along).values.map((estimate, j) =>
    Math.abs(estimate) * (lengths[j] as number) < NO_RESIDUAL * largest ? 0 : estimate
  );

  const unscaled = product(back, transpose(back));
  const covariance = { ...unscaled, values: unscaled.values.map((value) => value * variance) };
  const robust = robustCovariance(model, residuals, robustKind, n);
  const slopes = model.columns.flatMap(({ kind }, place) => (kind === 'intercept' ? [] : [place]));
  const rSquared = perfect ? 1 : explained / (explained + unexplained);
  const testWith =
    (covariances: Matrix) =>
    (places: readonly number[]): Test | null =>
      perfect ? withoutError(estimates, places, df) : waldTest(estimates, covariances, places, df);
  return {
    n,
    excluded: patterns.excluded,
    missing: patterns.missing,
    coefficients: waldRows(model.columns, estimates, covariance, df, confidence).map((row, j) => ({
      ...row,
      beta:
        row.kind === 'intercept' ? null : (row.estimate * (lengths[j] as number)) / Math.sqrt(explained + unexplained)
    })),
    confidence,
    terms: termsOf(model, unscaled, testWith(covariance)),
    aliased: model.aliased,
    covariance: rowsOf(covariance),
    robust:
      robust === null
        ? { why: 'leverage', n, kind: robustKind }
        : {
            kind: robustKind,
            coefficients: waldRows(model.columns, estimates, robust, df, confidence),
            test: slopes.length === 0 ? null : testWith(robust)(slopes),
            covariance: rowsOf(robust)
          },
    test: slopes.length === 0 ? null : testWith(covariance)(slopes),
    df,
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (n - (intercept ? 1 : 0))) / df,
    residualSd: Math.sqrt(variance),
    influence: influenceOf(patterns, model, fitted, variance)
  };
}

function column(values: Float64Array): Matrix {
  return { rows: values.length, columns: 1, values };
}

function weightedSum(weights: Float64Array, values: Float64Array): number {
  return weights.reduce((sum, weight, i) => sum + weight * (values[i] as number), 0);
}

/** The mean outcome of each pattern. */
function meansOf({ counts, outcome }: Patterns, weights: Float64Array): Float64Array {
  const sums = new Float64Array(counts.rows);
  eachCell(counts, (i, j, count) => (sums[i] = (sums[i] as number) + count * (outcome.scores[j] as number)));
  return sums.map((sum, i) => sum / (weights[i] as number));
}

/** Σ (outcome − fitted)² over the respondents of each pattern. */
function squaredResiduals({ counts, outcome }: Patterns, fitted: Float64Array): Float64Array {
  const sums = new Float64Array(counts.rows);
  eachCell(counts, (i, j, count) => {
    const residual = (outcome.scores[j] as number) - (fitted[i] as number);
    sums[i] = (sums[i] as number) + count * residual ** 2;
  });
  return sums;
}

/** The root of each column's sum of squares; about its mean where there is an intercept beside it. */
function columnLengths({ matrix, columns, weights, intercept }: Model, n: number): Float64Array {
  return Float64Array.from(columns, ({ kind }, j) => {
    const values = weights.map((_, i) => at(matrix, i, j));
    const mean = intercept && kind !== 'intercept' ? weightedSum(weights, values) / n : 0;
    return Math.sqrt(
      weightedSum(
        weights,
        values.map((value) => (value - mean) ** 2)
      )
    );
  });
}

/** Without residuals, what is not zero is not zero for certain. */
function withoutError(estimates: Float64Array, places: readonly number[], df: number): Test {
  const zero = places.every((place) => estimates[place] === 0);
  return { statistic: zero ? 0 : null, df: [places.length, df], p: zero ? 1 : 0 };
}

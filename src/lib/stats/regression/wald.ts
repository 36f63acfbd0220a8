import { fUpper } from '../distributions/beta.ts';
import { chiSquareUpper } from '../distributions/gamma.ts';
import { normalQuantile, normalTwoSided } from '../distributions/normal.ts';
import { tCritical } from '../distributions/quantiles.ts';
import { tTwoSided } from '../distributions/student-t.ts';
import {
  at,
  cholesky,
  choleskyInverse,
  choleskyLogDeterminant,
  choleskySolve,
  zeros,
  type Matrix
} from '../numerics/matrix.ts';
import type { Test } from '../result.ts';
import type { Coefficient, ColumnName } from './result.ts';

/**
 * Coefficients with Wald's tests and intervals.
 *
 * @param df  of Student's t, or null for the normal distribution
 */
export function waldRows(
  columns: readonly ColumnName[],
  estimates: ArrayLike<number>,
  covariance: Matrix,
  df: number | null,
  confidence: number
): Coefficient[] {
  const critical = df === null ? -normalQuantile((1 - confidence) / 2) : tCritical(1 - confidence, df);
  return columns.map((column, place) => {
    const estimate = (estimates[place] as number) + 0;
    const se = Math.sqrt(at(covariance, place, place));
    const ends = { low: estimate - critical * se, high: estimate + critical * se };
    if (se === 0) return { ...column, estimate, se, ...certain(estimate, df), ...ends };
    const statistic = estimate / se;
    const p = df === null ? normalTwoSided(statistic) : tTwoSided(statistic, df);
    return { ...column, estimate, se, statistic, df, p, ...ends };
  });
}

/** Of an estimate without error: zero is zero, and anything else is not. */
function certain(estimate: number, df: number | null): Test {
  return estimate === 0 ? { statistic: 0, df, p: 1 } : { statistic: null, df, p: 0 };
}

/**
 * Wald's test that several coefficients are all zero: bᵀ V⁻¹ b, chi-square; or over their number, F.
 *
 * @param places  which coefficients
 * @param df      denominator of F, or null for chi-square
 * @returns null for no coefficients, or where their covariances are singular
 */
export function waldTest(
  estimates: ArrayLike<number>,
  covariance: Matrix,
  places: readonly number[],
  df: number | null
): Test | null {
  const count = places.length;
  const found = waldSquare(estimates, covariance, places);
  if (found === null) return null;
  const { square } = found;
  return df === null
    ? { statistic: square, df: count, p: chiSquareUpper(square, count) }
    : { statistic: square / count, df: [count, df], p: fUpper(square / count, count, df) };
}

/** What `waldTest` is made of: V⁻¹ b and bᵀ V⁻¹ b; null as there. */
export function waldSquare(
  estimates: ArrayLike<number>,
  covariance: Matrix,
  places: readonly number[]
): { readonly solved: Float64Array; readonly square: number } | null {
  const lower = cholesky(part(covariance, places));
  if (places.length === 0 || lower === null) return null;
  const wanted = places.map((place) => estimates[place] as number);
  const solved = choleskySolve(lower, wanted);
  return { solved, square: solved.reduce((sum, value, i) => sum + value * (wanted[i] as number), 0) };
}

export interface Inflation {
  readonly vif: number;
  readonly vifScaled: number;
  readonly own: number;
  readonly rest: number;
  readonly all: number;
}

/**
 * The generalised variance inflation factor of some coefficients (Fox and Monette 1992): det R₁ det R₂ / det R, of the
 * correlations of the estimates with each other. One coefficient's is its VIF. R: `car::vif(fit)`.
 *
 * @param places  the coefficients of one predictor
 * @param others  those of the other predictors, without the intercept
 * @returns both factors and the determinants they are of: `own` and `rest` over `all`; null where the covariances are singular
 */
export function inflation(covariance: Matrix, places: readonly number[], others: readonly number[]): Inflation | null {
  const determinant = (of: readonly number[]): number | null => {
    const lower = cholesky(correlations(part(covariance, of)));
    return lower && choleskyLogDeterminant(lower);
  };
  const [own, rest, all] = [determinant(places), determinant(others), determinant([...places, ...others])];
  if (places.length === 0 || own === null || rest === null || all === null) return null;
  const log = Math.max(0, own + rest - all);
  return {
    vif: Math.exp(log),
    vifScaled: Math.exp(log / (2 * places.length)),
    ...{ own: Math.exp(own), rest: Math.exp(rest), all: Math.exp(all) }
  };
}

/** Rows and columns of a matrix at the places given. */
export function part(matrix: Matrix, places: readonly number[]): Matrix {
  const made = zeros(places.length, places.length);
  places.forEach((i, row) =>
    places.forEach((j, column) => (made.values[row * places.length + column] = at(matrix, i, j)))
  );
  return made;
}

/** Of estimates, from their covariances. */
export function correlations(covariance: Matrix): Matrix {
  const { rows, values } = covariance;
  const scaled = values.map((value, place) => {
    const [i, j] = [Math.floor(place / rows), place % rows];
    return value / Math.sqrt(at(covariance, i, i) * at(covariance, j, j));
  });
  return { rows, columns: rows, values: scaled };
}

/** The inverse of a symmetric matrix, or null where it is not positive definite. */
export function inverseOf(information: Matrix): Matrix | null {
  const lower = cholesky(information);
  return lower && choleskyInverse(lower);
}

/** A matrix as its rows, for a result: JSON knows no −0. */
export function rowsOf({ rows, columns, values }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from(values.subarray(row * columns, (row + 1) * columns), (value) => value + 0)
  );
}

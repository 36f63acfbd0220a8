import { at, product, transpose, zeros, type Matrix } from '../numerics/matrix.ts';
import type { Model } from './design.ts';

/**
 * Covariances that allow for unequal variances, by what a squared residual is divided by: HC0 nothing (White 1980), HC1
 * (n − coefficients) / n, HC2 1 − leverage, HC3 (1 − leverage)² (MacKinnon and White 1985).
 */
export type RobustKind = 'HC0' | 'HC1' | 'HC2' | 'HC3';

/**
 * (XᵀX)⁻¹ Xᵀ diag(residual² / divisor) X (XᵀX)⁻¹, over respondents. R: `sandwich::vcovHC(fit, type = "HC3")` of the rows.
 *
 * @param residuals  the sum of squared residuals of each pattern
 * @returns null where a respondent decides a coefficient alone (leverage 1), for HC2 and HC3
 */
export function robustCovariance(
  { basis, back }: Model,
  residuals: Float64Array,
  kind: RobustKind,
  n: number
): Matrix | null {
  const { rows, columns } = basis;
  const whole = residuals.reduce((sum, squares) => sum + squares, 0);
  const middle = zeros(columns, columns);
  for (let i = 0; i < rows; i++) {
    const rest = 1 - leverageOf(basis, i);
    if ((kind === 'HC2' || kind === 'HC3') && rest < 1e-10) return null;
    const divisor = kind === 'HC3' ? rest * rest : kind === 'HC2' ? rest : kind === 'HC1' ? (n - columns) / n : 1;
    const squares = (residuals[i] as number) / divisor;
    for (let a = 0; a < columns; a++)
      for (let b = 0; b < columns; b++) {
        const place = a * columns + b;
        middle.values[place] = (middle.values[place] as number) + squares * at(basis, i, a) * at(basis, i, b);
      }
  }
  const covariance = product(product(back, middle), transpose(back));
  for (let j = 0; j < columns; j++) {
    let most = 0;
    for (let k = 0; k < columns; k++) most += whole * at(back, j, k) ** 2;
    // What rounding leaves where all who decide a coefficient are fitted exactly.
    if (at(covariance, j, j) < 1e-26 * most) clear(covariance, j);
  }
  return covariance;
}

function clear(covariance: Matrix, place: number): void {
  for (let other = 0; other < covariance.rows; other++) {
    covariance.values[place * covariance.rows + other] = 0;
    covariance.values[other * covariance.rows + place] = 0;
  }
}

/** The leverage of each respondent with a pattern: xᵀ (XᵀX)⁻¹ x. */
export function leverageOf(basis: Matrix, pattern: number): number {
  let sum = 0;
  for (let j = 0; j < basis.columns; j++) sum += at(basis, pattern, j) ** 2;
  return sum;
}

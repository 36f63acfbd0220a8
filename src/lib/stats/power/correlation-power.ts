import type { Undefined } from '../result.ts';
import { normalUpper } from '../distributions/normal.ts';
import { tCritical } from '../distributions/quantiles.ts';
import { findRoot } from '../numerics/root.ts';
import { correlationAbove } from './exact-correlation.ts';
import { demandAlpha, demandPower, leastSize } from './least-size.ts';

/**
 * How the distribution of a correlation is taken.
 *
 * - `fisher-z`: Pearson's r by Fisher's z with its bias, variance 1 / (n − 3); as R's pwr. Only near with few
 *   pairs: where rho is 0 and the power therefore alpha, .05, it gives .067 for 4 pairs and .049 for 10
 * - `exact`: Pearson's r of normal variables, as it is distributed
 * - `bonett-wright`: Spearman's rho by Fisher's z, variance (1 + ρ² / 2) / (n − 3) (Bonett and Wright 2000)
 * - `fieller`: Spearman's rho by Fisher's z, variance 1.06 / (n − 3) (Fieller, Hartley and Pearson 1957)
 */
export type CorrelationMethod = 'fisher-z' | 'exact' | 'bonett-wright' | 'fieller';

export interface CorrelationPowerOptions {
  /** Of the two-sided test; .05 where absent. */
  readonly alpha?: number;
  /** `fisher-z` where absent. */
  readonly method?: CorrelationMethod;
}

/** Fisher's z beyond which a correlation is 1 to the last digit. */
const PERFECT = 18;

/**
 * The power of the test that a correlation is zero, where it is rho: the probability that |r| exceeds its critical value.
 *
 *   The critical value is that of the two-sided t test with n − 2 degrees of freedom in every method. R:
 *   `pwr::pwr.r.test(n, rho, alpha)$power` for `fisher-z`.
 *
 * @param rho  the true correlation, in [−1, 1]
 * @param n    pairs, whole
 * @returns the power; or why there is none: fewer than 4 pairs (`exact`: 3)
 * @throws RangeError for rho outside [−1, 1], an n that is not whole, or an alpha outside (0, 1)
 */
export function correlationPower(
  rho: number,
  n: number,
  { alpha = 0.05, method = 'fisher-z' }: CorrelationPowerOptions = {}
): number | Undefined<'too-few'> {
  demandRho('correlationPower', rho);
  demandAlpha('correlationPower', alpha);
  demandPairs('correlationPower', n);
  return n < leastPairs(method) ? { why: 'too-few', n } : powerAt(Math.atanh(Math.abs(rho)), n, alpha, method);
}

/** What a power is the sum of, and what that is worked out from. */
export interface CorrelationPowerSteps {
  readonly df: number;
  /** The critical value of t, of |r|, and of Fisher's z of r. */
  readonly t: number;
  readonly critical: number;
  readonly criticalZ: number;
  /** How Fisher's z is distributed where the correlation is |rho|; null by `exact`. */
  readonly z: { readonly centre: number; readonly deviation: number } | null;
  /** The probability of an r above the critical value, and of one below it with its sign turned. */
  readonly above: number;
  readonly below: number;
  readonly power: number;
}

/**
 * The steps of `correlationPower`; parameters and errors as there.
 *
 * @throws RangeError for a rho of 1 or −1, too: no z of it is finite
 */
export function correlationPowerSteps(
  rho: number,
  n: number,
  { alpha = 0.05, method = 'fisher-z' }: CorrelationPowerOptions = {}
): CorrelationPowerSteps | Undefined<'too-few'> {
  if (!(Math.abs(rho) < 1)) throw new RangeError(`correlationPowerSteps requires rho between -1 and 1 (got ${rho})`);
  demandAlpha('correlationPowerSteps', alpha);
  demandPairs('correlationPowerSteps', n);
  return n < leastPairs(method) ? { why: 'too-few', n } : stepsAt(Math.atanh(Math.abs(rho)), n, alpha, method);
}

/** Pairs that are enough, and the power that they have. */
export interface CorrelationSize {
  readonly n: number;
  readonly power: number;
}

/**
 * The fewest pairs with which a correlation of that size is found significant with the power wanted; null for a correlation
 * of zero, or so near it that 10¹² pairs are not enough.
 *
 *   R: `ceiling(pwr::pwr.r.test(r = rho, power = power)$n)` for `fisher-z`.
 *
 * @param power  .80 where absent
 * @throws RangeError for rho outside [−1, 1], an alpha or a power outside (0, 1)
 */
export function correlationSize(
  rho: number,
  { alpha = 0.05, method = 'fisher-z', power = 0.8 }: CorrelationPowerOptions & { readonly power?: number } = {}
): CorrelationSize | null {
  demandRho('correlationSize', rho);
  demandAlpha('correlationSize', alpha);
  demandPower('correlationSize', power);
  if (rho === 0) return null;
  const zeta = Math.atanh(Math.abs(rho));
  const n = leastSize((size) => powerAt(zeta, size, alpha, method), power, leastPairs(method));
  return n === null ? null : { n, power: powerAt(zeta, n, alpha, method) };
}

/**
 * The smallest |rho| that n pairs find significant with the power wanted. Larger than the smallest that can be significant at
 * all, which has a power of about one half.
 *
 *   R: `pwr::pwr.r.test(n = n, power = power)$r` for `fisher-z`.
 *
 * @param n      pairs, whole
 * @param power  .80 where absent
 * @returns |rho|; or why there is none: fewer than 4 pairs (`exact`: 3)
 * @throws RangeError for an n that is not whole, an alpha or a power outside (0, 1)
 */
export function detectableCorrelation(
  n: number,
  { alpha = 0.05, method = 'fisher-z', power = 0.8 }: CorrelationPowerOptions & { readonly power?: number } = {}
): number | Undefined<'too-few'> {
  demandPairs('detectableCorrelation', n);
  demandAlpha('detectableCorrelation', alpha);
  demandPower('detectableCorrelation', power);
  if (n < leastPairs(method)) return { why: 'too-few', n };
  const short = (zeta: number): number => powerAt(zeta, n, alpha, method) - power;
  return short(0) >= 0 ? 0 : Math.tanh(findRoot(short, 0, PERFECT));
}

function powerAt(zeta: number, n: number, alpha: number, method: CorrelationMethod): number {
  return zeta >= PERFECT ? 1 : stepsAt(zeta, n, alpha, method).power;
}

function stepsAt(zeta: number, n: number, alpha: number, method: CorrelationMethod): CorrelationPowerSteps {
  const df = n - 2;
  const t = tCritical(alpha, df);
  // Fisher's z of t / √(t² + n − 2).
  const criticalZ = Math.asinh(t / Math.sqrt(df));
  const limits = { df, t, critical: Math.tanh(criticalZ), criticalZ };
  if (method === 'exact') {
    const [above, below] = [correlationAbove(criticalZ, zeta, n), correlationAbove(criticalZ, -zeta, n)];
    return { ...limits, z: null, above, below, power: Math.min(1, above + below) };
  }
  const rho = Math.tanh(zeta);
  const centre = method === 'fisher-z' ? zeta + rho / (2 * (n - 1)) : zeta;
  const deviation = Math.sqrt(variance(rho, method) / (n - 3));
  const [above, below] = [normalUpper((criticalZ - centre) / deviation), normalUpper((criticalZ + centre) / deviation)];
  return { ...limits, z: { centre, deviation }, above, below, power: above + below };
}

/** Of Fisher's z, times n − 3. */
function variance(rho: number, method: 'fisher-z' | 'bonett-wright' | 'fieller'): number {
  switch (method) {
    case 'fisher-z':
      return 1;
    case 'bonett-wright':
      return 1 + rho ** 2 / 2;
    case 'fieller':
      return 1.06;
  }
}

function leastPairs(method: CorrelationMethod): number {
  return method === 'exact' ? 3 : 4;
}

function demandRho(caller: string, rho: number): void {
  if (!(rho >= -1 && rho <= 1)) throw new RangeError(`${caller} requires rho in [-1, 1] (got ${rho})`);
}

function demandPairs(caller: string, n: number): void {
  if (!(Number.isSafeInteger(n) && n >= 0)) throw new RangeError(`${caller} requires a whole n from 0 up (got ${n})`);
}

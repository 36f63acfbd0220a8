import { gammaTails } from './gamma.ts';

/** The density of the standard normal distribution. R: `dnorm(z)`. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/**
 * The upper tail of the standard normal distribution: P(Z ≥ z).
 *
 *   ½ Q(½, z²/2) for z > 0, never one minus a number near one. R: `pnorm(z, lower.tail = FALSE)`.
 *
 * @throws RangeError for NaN
 */
export function normalUpper(z: number): number {
  if (Number.isNaN(z)) throw new RangeError(`normalUpper requires a number (got ${z})`);
  const { lower, upper } = gammaTails(0.5, (z * z) / 2);
  return z >= 0 ? upper / 2 : 0.5 + lower / 2;
}

/** P(|Z| ≥ |z|): the two-sided p value of a z statistic. R: `2 * pnorm(-abs(z))`. */
export function normalTwoSided(z: number): number {
  if (Number.isNaN(z)) throw new RangeError(`normalTwoSided requires a number (got ${z})`);
  return gammaTails(0.5, (z * z) / 2).upper;
}

/**
 * The standard normal quantile: the z with P(Z ≤ z) = p. R: `qnorm(p)`.
 *
 *   A rough start (Abramowitz and Stegun 26.2.23), then Halley's steps on the exact tail, each of which triples the digits.
 *
 * @throws RangeError for p outside [0, 1]
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`normalQuantile requires p in [0, 1] (got ${p})`);
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  const off = Math.abs(p - 0.5);
  if (off < 0.1) return Math.sign(p - 0.5) * aroundMiddle(off);
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(-2 * Math.log(tail));
  let z =
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
  for (let step = 0; step < 4; step++) {
    const error = (normalUpper(z) - tail) / normalDensity(z);
    const next = z + error / (1 + (z * error) / 2);
    if (Math.abs(next - z) <= 1e-16 * Math.abs(z)) break;
    z = next;
  }
  return p < 0.5 ? -z : z;
}

/** The z with P(0 ≤ Z ≤ z) = share, for small shares: a tail near one half has lost the digits that matter here. */
function aroundMiddle(share: number): number {
  let z = share * Math.sqrt(2 * Math.PI);
  for (let step = 0; step < 20 && z > 0; step++) {
    const error = gammaTails(0.5, (z * z) / 2).lower / 2 - share;
    const next = z - error / normalDensity(z);
    if (Math.abs(next - z) <= 2e-16 * z) break;
    z = next;
  }
  return z;
}

import type { Test, Undefined } from '../result.ts';
import { normalTwoSided } from '../distributions/normal.ts';
import { tTwoSided } from '../distributions/student-t.ts';

/** The difference of two correlations, with its test. */
export interface CorrelationDifference extends Test {
  /** The first less the second. */
  readonly estimate: number;
}

/** The three correlations of two edges that meet in x. */
export interface OverlappingEdges {
  readonly xy: number;
  readonly xz: number;
  readonly yz: number;
}

/** The six correlations of two edges, x to y and z to w, that have no variable in common. */
export interface SeparateEdges {
  readonly xy: number;
  readonly zw: number;
  readonly xz: number;
  readonly xw: number;
  readonly yz: number;
  readonly yw: number;
}

/** A determinant this far below zero is more than rounding. */
const ROUNDING = 1e-12;

/**
 * Whether two correlations differ that were found among different respondents.
 *
 *   z = (atanh r₁ − atanh r₂) / √(1 / (n₁ − 3) + 1 / (n₂ − 3)), normal, two-sided (Fisher 1921).
 *   R: `psych::r.test(n1, r1, r2, n2 = n2)`, `psych::paired.r(r1, r2, n = n1, n2 = n2)`, which leave out the sign.
 *
 * For Pearson's r of normal variables; for Spearman's rho an approximation that finds a little too many differences.
 *
 * @param r1, r2  in [−1, 1]
 * @param n1, n2  pairs behind each
 * @returns the difference of r, with the test of that of atanh r; or why there is none: fewer than 4 pairs behind one, or
 *          one that is 1 or −1 (n is the smaller of the two)
 * @throws RangeError for a correlation outside [−1, 1], or an n that is not whole, from 0 up
 */
export function independentDifference(
  r1: number,
  n1: number,
  r2: number,
  n2: number
): CorrelationDifference | Undefined<'too-few' | 'perfect'> {
  demandCorrelations('independentDifference', [r1, r2]);
  demandPairs('independentDifference', n1);
  demandPairs('independentDifference', n2);
  const n = Math.min(n1, n2);
  if (n < 4) return { why: 'too-few', n };
  if (Math.abs(r1) === 1 || Math.abs(r2) === 1) return { why: 'perfect', n };
  const z = (Math.atanh(r1) - Math.atanh(r2)) / Math.sqrt(1 / (n1 - 3) + 1 / (n2 - 3));
  return { estimate: r1 - r2, statistic: z, df: null, p: normalTwoSided(z) };
}

/**
 * Whether two correlations with the same variable differ, among the same respondents: r of x and y against r of x and z.
 *
 *   Williams' t (1959), which Steiger (1980) recommends: with D the determinant of the three variables' correlation matrix,
 *
 *     t = (xy − xz) √( (n − 1)(1 + yz) / (2 D (n − 1) / (n − 3) + ((xy + xz) / 2)² (1 − yz)³) ),   n − 3 df, two-sided.
 *
 *   R: `psych::r.test(n, r12 = xy, r13 = xz, r23 = yz)`, `psych::paired.r(xy, xz, yz, n)`.
 *
 * @param edges  each in [−1, 1], all of the same respondents
 * @param n      respondents
 * @returns the difference; or why there is none: fewer than 4 respondents; y and z that are the same or opposite
 *          (`collinear`); or correlations that no data without gaps can have, which pairwise ones may be (`impossible`)
 * @throws RangeError for a correlation outside [−1, 1], or an n that is not whole, from 0 up
 */
export function overlappingDifference(
  { xy, xz, yz }: OverlappingEdges,
  n: number
): CorrelationDifference | Undefined<'too-few' | 'collinear' | 'impossible'> {
  demandCorrelations('overlappingDifference', [xy, xz, yz]);
  demandPairs('overlappingDifference', n);
  if (n < 4) return { why: 'too-few', n };
  const determinant = (1 - xy) * (1 + xy) * (1 - xz) * (1 + xz) - (yz - xy * xz) ** 2;
  if (determinant < -ROUNDING) return { why: 'impossible', n };
  if (Math.abs(yz) === 1) return { why: 'collinear', n };
  const mean = (xy + xz) / 2;
  const spread = (2 * Math.max(0, determinant) * (n - 1)) / (n - 3) + mean ** 2 * (1 - yz) ** 3;
  const [estimate, df] = [xy - xz, n - 3];
  // x alike or opposite to both a y and a z that are neither: only rounding leaves a way here.
  if (spread === 0) return { why: 'collinear', n };
  const t = estimate * Math.sqrt(((n - 1) * (1 + yz)) / spread);
  return { estimate, statistic: t, df, p: tTwoSided(t, df) };
}

/**
 * Whether two correlations without a common variable differ, among the same respondents: r of x and y against r of z and w.
 *
 *   Steiger's z (1980) with the mean of the two for the covariance: z = (atanh xy − atanh zw) √((n − 3) / (2 − 2c)), with c
 *   the covariance of the two correlations (Pearson and Filon 1898) over (1 − mean²)². Normal, two-sided.
 *   R: `psych::r.test(n, r12 = xy, r34 = zw, r13 = xz, r14 = xw, r23 = yz, r24 = yw)`.
 *
 * @param edges  each in [−1, 1], all of the same respondents
 * @param n      respondents
 * @returns the difference; or why there is none: fewer than 4 respondents; one of the two that is 1 or −1; or correlations
 *          that give c of 1 or more, as those of the same pair twice do (`collinear`)
 * @throws RangeError for a correlation outside [−1, 1], or an n that is not whole, from 0 up
 */
export function separateDifference(
  { xy, zw, xz, xw, yz, yw }: SeparateEdges,
  n: number
): CorrelationDifference | Undefined<'too-few' | 'perfect' | 'collinear'> {
  demandCorrelations('separateDifference', [xy, zw, xz, xw, yz, yw]);
  demandPairs('separateDifference', n);
  if (n < 4) return { why: 'too-few', n };
  if (Math.abs(xy) === 1 || Math.abs(zw) === 1) return { why: 'perfect', n };
  const mean = (xy + zw) / 2;
  const covariance =
    ((xz - mean * yz) * (yw - yz * mean) +
      (xw - xz * mean) * (yz - mean * xz) +
      (xz - xw * mean) * (yw - mean * xw) +
      (xw - mean * yw) * (yz - yw * mean)) /
    2;
  const shared = covariance / (1 - mean ** 2) ** 2;
  if (1 - shared < ROUNDING) return { why: 'collinear', n };
  const z = (Math.atanh(xy) - Math.atanh(zw)) * Math.sqrt((n - 3) / (2 * (1 - shared)));
  return { estimate: xy - zw, statistic: z, df: null, p: normalTwoSided(z) };
}

function demandCorrelations(caller: string, correlations: readonly number[]): void {
  for (const r of correlations) {
    if (!(r >= -1 && r <= 1)) throw new RangeError(`${caller} requires correlations in [-1, 1] (got ${r})`);
  }
}

function demandPairs(caller: string, n: number): void {
  if (!(Number.isSafeInteger(n) && n >= 0)) throw new RangeError(`${caller} requires a whole n from 0 up (got ${n})`);
}

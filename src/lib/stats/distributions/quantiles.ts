import { searchRoot } from '../numerics/root.ts';
import { betaTails, fTails } from './beta.ts';
import { gammaTails, type Tails } from './gamma.ts';
import { normalQuantile } from './normal.ts';
import { tTwoSided } from './student-t.ts';

/**
 * The t with P(|T| ≥ t) = p: the critical value of a two-sided test. R: `qt(1 - p / 2, df)`.
 *
 * @throws RangeError for p outside (0, 1], or df not above 0
 */
export function tCritical(p: number, df: number): number {
  demandTail('tCritical', p);
  if (p === 1) return 0;
  const near = Math.abs(normalQuantile(p / 2));
  return searchRoot((t) => Math.log(tTwoSided(t, df)) - Math.log(p), 'falls', near / 2, 2 * near + 1, 0);
}

/**
 * The f with P(F ≥ f) = p. R: `qf(p, df1, df2, lower.tail = FALSE)`.
 *
 * @throws RangeError for p outside (0, 1], or df not above 0
 */
export function fCritical(p: number, df1: number, df2: number): number {
  demandTail('fCritical', p);
  if (p === 1) return 0;
  return Math.exp(searchRoot((logF) => gap(fTails(Math.exp(logF), df1, df2), p), 'falls', -1, 1));
}

/**
 * The x with P(X ≥ x) = p of chi-square. R: `qchisq(p, df, lower.tail = FALSE)`.
 *
 * @throws RangeError for p outside (0, 1], or df not above 0
 */
export function chiSquareCritical(p: number, df: number): number {
  demandTail('chiSquareCritical', p);
  if (p === 1) return 0;
  const near = Math.log(df);
  return Math.exp(searchRoot((logX) => gap(gammaTails(df / 2, Math.exp(logX) / 2), p), 'falls', near - 1, near + 1));
}

/**
 * The x with P(X ≤ x) = p of a beta variable. R: `qbeta(p, a, b)`.
 *
 * @throws RangeError for p outside [0, 1], or a or b not above 0
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`betaQuantile requires p in [0, 1] (got ${p})`);
  if (p === 0 || p === 1) return p;
  // In logits, where both ends of the interval have room.
  const at = (logit: number): Tails => betaTails(1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit)), a, b);
  const logit = searchRoot((l) => gap(at(l), 1 - p, p), 'falls', -1, 1);
  return 1 / (1 + Math.exp(-logit));
}

/**
 * Falls through zero where the upper tail is `above`; by the logarithm of the smaller tail, so that small ones count as
 * much as large ones.
 */
function gap({ lower, upper }: Tails, above: number, below = 1 - above): number {
  return above < below ? Math.log(upper) - Math.log(above) : Math.log(below) - Math.log(lower);
}

function demandTail(name: string, p: number): void {
  if (!(p > 0 && p <= 1)) throw new RangeError(`${name} requires p above 0, at most 1 (got ${p})`);
}

import type { Undefined } from '../result.ts';
import { tCritical } from '../distributions/quantiles.ts';
import { tTwoSided } from '../distributions/student-t.ts';
import { demandSize, spanOf, type Printed, type Rounding } from './printed.ts';

/**
 * The p value of a correlation from the coefficient and n alone: two-sided, t = rho √((n − 2) / (1 − rho²)) with n − 2
 * degrees of freedom; for Pearson's r, Spearman's rho (SPSS) and phi. R: `2 * pt(-abs(t), n - 2)`.
 *
 * @param rho  in [−1, 1]
 * @returns p; or why there is none: fewer than 3 pairs
 * @throws RangeError for rho outside [−1, 1], or an n that is not whole, from 0 up
 */
export function correlationP(rho: number, n: number): number | Undefined<'too-few'> {
  demandCorrelation('correlationP', rho);
  demandSize('correlationP', n, 0);
  return n < 3 ? { why: 'too-few', n } : pOf(rho, n);
}

/**
 * The smallest |rho| that n pairs can call significant: t / √(t² + n − 2) at the critical t. A rho must be larger, not equal.
 *
 * @param alpha  of the two-sided test, between 0 and 1
 * @throws RangeError for an alpha outside (0, 1), or an n that is not whole, from 0 up
 */
export function criticalCorrelation(n: number, alpha = 0.05): number | Undefined<'too-few'> {
  demandAlpha('criticalCorrelation', alpha);
  demandSize('criticalCorrelation', n, 0);
  if (n < 3) return { why: 'too-few', n };
  const t = tCritical(alpha, n - 2);
  return t / Math.hypot(t, Math.sqrt(n - 2));
}

/**
 * The fewest pairs with which a correlation of that size is significant; null for 0, which never is.
 *
 * @throws RangeError for rho outside [−1, 1], or an alpha outside (0, 1)
 */
export function pairsForSignificance(rho: number, alpha = 0.05): number | null {
  demandCorrelation('pairsForSignificance', rho);
  demandAlpha('pairsForSignificance', alpha);
  let [below, enough] = [2, 3];
  while (pOf(rho, enough) >= alpha) {
    if (enough > Number.MAX_SAFE_INTEGER / 2) return null;
    [below, enough] = [enough, enough * 2];
  }
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (pOf(rho, middle) < alpha) enough = middle;
    else below = middle;
  }
  return enough;
}

/** Printed significance: none, *, **. */
export type Stars = 0 | 1 | 2;

/** Whether a printed correlation can have the stars that it has. */
export interface StarCheck {
  /** It must have them; it has them for some of the coefficients that round to the printed one; it cannot have them. */
  readonly verdict: 'holds' | 'depends-on-rounding' | 'fails';
  /** Between which p lies, for what the printed coefficient can stand for. */
  readonly p: readonly [number, number];
  /** Between which the size of the coefficient lies. */
  readonly size: readonly [number, number];
  /** What |rho| must exceed with n pairs, for the star claimed, or the first where none is. */
  readonly critical: number;
  /** The fewest pairs with which the largest size has that star; null for 0. */
  readonly pairs: number | null;
}

export interface StarOptions {
  /** `exactly` the stars and no more, the default; `at-least`, as a text says that calls a correlation significant. */
  readonly claim?: 'exactly' | 'at-least';
  /** p below which there is one star, and two; .05 and .01 where absent. */
  readonly alphas?: readonly [number, number];
  /** `either` where absent. */
  readonly rounding?: Rounding;
}

/**
 * Whether a printed correlation of n pairs can be as significant as it is said to be.
 *
 *   p by `correlationP`, at both ends of what the printed coefficient can stand for.
 *
 * @returns the verdict with its numbers; or why there is none: fewer than 3 pairs
 * @throws RangeError for a printed number beyond 1 in size, an n that is not whole, from 0 up, or alphas that do not fall
 */
export function starCheck(
  rho: Printed,
  n: number,
  stars: Stars,
  { claim = 'exactly', alphas = [0.05, 0.01], rounding = 'either' }: StarOptions = {}
): StarCheck | Undefined<'too-few'> {
  demandSize('starCheck', n, 0);
  const [first, second] = alphas;
  if (!(0 < second && second < first && first < 1)) {
    throw new RangeError(`starCheck requires two alphas that fall, between 0 and 1 (got ${first} and ${second})`);
  }
  if (n < 3) return { why: 'too-few', n };
  const { low, high } = spanOf(rho, rounding);
  const from = low < 0 && high > 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
  demandCorrelation('starCheck', from);
  const to = Math.min(1, Math.max(Math.abs(low), Math.abs(high)));
  const [most, least] = [pOf(from, n), pOf(to, n)];
  const found = (p: number): Stars => (p < second ? 2 : p < first ? 1 : 0);
  const fits = (p: number): boolean => (claim === 'exactly' ? found(p) === stars : found(p) >= stars);
  // Stars only rise from one end to the other: between ends that both have too few or too many, or one of each, are others.
  const between = claim === 'exactly' && found(most) < stars && stars < found(least);
  const verdict =
    fits(most) && fits(least) ? 'holds' : fits(most) || fits(least) || between ? 'depends-on-rounding' : 'fails';
  const alpha = stars === 2 ? second : first;
  const t = tCritical(alpha, n - 2);
  return {
    verdict,
    p: [least, most],
    size: [from, to],
    critical: t / Math.hypot(t, Math.sqrt(n - 2)),
    pairs: pairsForSignificance(to, alpha)
  };
}

function pOf(rho: number, n: number): number {
  const rest = (1 - rho) * (1 + rho);
  return rest === 0 ? 0 : tTwoSided(rho * Math.sqrt((n - 2) / rest), n - 2);
}

function demandCorrelation(caller: string, rho: number): void {
  if (!(rho >= -1 && rho <= 1)) throw new RangeError(`${caller} requires rho in [-1, 1] (got ${rho})`);
}

function demandAlpha(caller: string, alpha: number): void {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`${caller} requires alpha between 0 and 1 (got ${alpha})`);
}

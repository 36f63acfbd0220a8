import type { Interval, Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { gammaRatio } from '../distributions/incomplete-beta.ts';
import { searchRoot } from '../numerics/root.ts';
import { noncentralTAbove } from '../power/noncentral-t.ts';
import { welch } from './welch.ts';

/** An effect size with its interval. */
export interface EffectSize extends Interval {
  readonly estimate: number;
}

export interface CohensD extends EffectSize {
  readonly n: number;
  /** d times its correction for small samples; null where there are no more than 3 respondents. */
  readonly hedgesG: EffectSize | null;
  /** J, what d is multiplied by to be g. */
  readonly correction: number | null;
  /** Of t: what the intervals are made of. */
  readonly noncentrality: readonly [number, number];
}

/**
 * Cohen's d of two groups, and Hedges' g.
 *
 *   d = (x̄₁ − x̄₂) / s, s pooled; g = J d, J = Γ(df/2) / (√(df/2) Γ((df − 1)/2)), df = n − 2 (Hedges 1981). The interval is
 *   of the noncentrality of t: the δ of which t is the upper and the lower bound, times √(1/n₁ + 1/n₂) (Steiger and
 *   Fouladi 1997); for g it is that times J. R `effectsize::cohens_d`, `effectsize::hedges_g`.
 *
 * @param counts   two rows, the groups; columns are levels. Counts may be sums of weights. Not modified.
 * @param numbers  of the levels, rising. Not modified.
 * @param level    of the intervals
 * @returns reasons as of `welch`, pooled
 * @throws RangeError as `welch`
 */
export function cohensD(
  counts: Counts,
  numbers: ArrayLike<number>,
  level = 0.95
): CohensD | Undefined<'too-few' | 'constant'> {
  const test = welch(counts, numbers, { pooled: true, level });
  if ('why' in test) return test;
  const { n, df, statistic: t } = test;
  const perT = Math.sqrt(1 / test.sizes[0] + 1 / test.sizes[1]);
  const deltas = noncentralities(t, df, level);
  const [low, high] = deltas;
  const scaled = (by: number): EffectSize => ({ estimate: t * by, low: low * by, high: high * by, level });
  const correction = hedgesCorrection(df);
  const hedgesG = correction === null ? null : scaled(perT * correction);
  return { n, ...scaled(perT), hedgesG, correction, noncentrality: deltas };
}

/** J, what d is multiplied by to be g; null where df is not above 1. */
export function hedgesCorrection(df: number): number | null {
  return df > 1 ? gammaRatio((df - 1) / 2) / Math.sqrt(df / 2) : null;
}

/** The δ of which P(T ≥ t) is (1 − level) / 2, and the δ of which P(T ≤ t) is. */
export function noncentralities(t: number, df: number, level: number): readonly [number, number] {
  return [noncentrality(t, df, level), -noncentrality(-t, df, level)];
}

/** The δ of which P(T ≥ t) is (1 − level) / 2: the lower end of the interval. */
function noncentrality(t: number, df: number, level: number): number {
  const tail = (1 - level) / 2;
  const width = Math.sqrt(1 + (t * t) / (2 * df));
  return searchRoot((delta) => noncentralTAbove(t, df, delta) - tail, 'rises', t - 3 * width, t);
}

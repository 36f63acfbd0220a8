import { normalQuantile } from '#lib/stats/distributions/normal.ts';
import type { Interval, Test } from '#lib/stats/result.ts';
import { oneSided } from '#lib/stats/testing/one-sided.ts';
import type { Alternative, CoefficientInterval } from './result-coefficient.ts';

/** The p of the alternative. */
export function pOf(test: Test & { readonly estimate: number }, alternative: Alternative): number {
  return alternative === 'two-sided' ? test.p : oneSided(test, alternative);
}

export function withError(interval: Interval, se: number): CoefficientInterval {
  return { ...interval, se, z: -normalQuantile((1 - interval.level) / 2) };
}

/** A coefficient that rounding has left a little outside of what it can be. */
export function clipped(estimate: number): number {
  return Math.max(-1, Math.min(1, estimate));
}

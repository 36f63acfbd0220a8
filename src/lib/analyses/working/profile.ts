import { chiSquareCritical } from '#lib/stats/distributions/quantiles.ts';
import { likelihoodRatioTest, profileInterval } from '#lib/stats/regression/profile.ts';
import { coefficientsOf } from '../model-rows.ts';
import type { Refitted } from './model.ts';
import type { ProfileWorking } from './result-tests.ts';
import { surfaceOf } from './surface.ts';

/** A coefficient with its test and interval by the profile of the likelihood; null where the model has none of that name. */
export function profileOf(part: string, level: number, refit: Refitted): ProfileWorking | null {
  const { found, prepared } = refit;
  const coefficients = coefficientsOf(found, prepared);
  const index = coefficients.findIndex(({ term }) => term === part);
  const row = coefficients[index];
  const surface = row ? surfaceOf(refit) : null;
  if (!row || !surface) return null;
  // Thresholds come first.
  const place = found.rows.length - coefficients.length + index;
  const { fitted, top, heightAt } = surface;
  const { estimate, se, oddsRatio } = row;
  const test = likelihoodRatioTest(fitted, [place]);
  const zero = heightAt([place], [0]);
  if (!test || test.statistic === null || zero === null) return null;
  const { low, high } = profileInterval(fitted, place, estimate, se, level);
  const end = (value: number | null): number | null => (value === null ? null : heightAt([place], [value]));
  return {
    kind: 'profile',
    variable: row.variable,
    against: row.level === null ? null : { level: row.level, reference: row.reference ?? '' },
    ...{ estimate, se, statistic: test.statistic, p: test.p },
    heights: { estimate: top, zero, low: end(low), high: end(high) },
    interval: { low, high, level, quantile: chiSquareCritical(1 - level, 1) },
    odds: oddsRatio === null ? null : { ratio: oddsRatio, low: oddsOf(low), high: oddsOf(high) }
  };
}

function oddsOf(log: number | null): number | null {
  const odds = log === null ? Infinity : Math.exp(log);
  return odds === Infinity ? null : odds;
}

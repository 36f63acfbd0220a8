import { quantiles } from '#lib/stats/description/quantiles.ts';
import { replicateQuantile } from '#lib/stats/resampling/bootstrap-intervals.ts';
import type { End } from './result-resampled.ts';

/** So many estimates on either side of an end are listed. */
const BESIDE = 3;

/** Where an interval of replicates ends, at place (R + 1) p. @param sorted  rising */
export function replicateEnd(sorted: readonly number[], probability: number): End {
  const { place, part, value } = replicateQuantile(sorted, probability);
  return endAt(sorted, probability, place, part, value);
}

/** A quantile of definition 7, at place 1 + (R − 1) p. @param sorted  rising */
export function linearEnd(sorted: readonly number[], probability: number): End {
  const [value = NaN] = quantiles(sorted, [probability]);
  const place = 1 + (sorted.length - 1) * probability;
  return endAt(sorted, probability, place, place - Math.floor(place), value);
}

function endAt(sorted: readonly number[], probability: number, place: number, part: number, estimate: number): End {
  const within = (at: number): number => Math.min(sorted.length, Math.max(1, at));
  const at = (whole: number): number => sorted[within(whole) - 1] as number;
  const [before, after] = [within(Math.floor(place)), within(Math.ceil(place))];
  const from = Math.max(1, before - BESIDE + 1);
  const to = Math.min(sorted.length, (after === before ? before + 1 : after) + BESIDE - 1);
  const around = Array.from({ length: to - from + 1 }, (_, index) => ({
    place: from + index,
    value: at(from + index)
  }));
  return { probability, place, between: [at(before), at(after)], part, estimate, around };
}

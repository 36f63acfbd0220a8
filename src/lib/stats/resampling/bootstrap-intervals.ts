import { normalQuantile, normalUpper } from '../distributions/normal.ts';
import type { Interval, Undefined } from '../result.ts';

export interface BcaParts {
  /** Of the data themselves. */
  readonly estimate: number;
  /** Of the resamples, in any order. */
  readonly replicates: ArrayLike<number>;
  /** Of the data without each respondent in turn. */
  readonly jackknife: ArrayLike<number>;
  /** 0 to 1; .95 where absent. */
  readonly level?: number;
}

/**
 * Percentile interval of a bootstrapped statistic (Efron 1979): the quantiles (1 ∓ level) / 2 of its replicates.
 *
 *   Quantile α stands at place (R + 1) α; between two replicates it is read on the normal scale, and beyond the ends it is
 *   the extreme replicate (Davison and Hinkley 1997, §5.2). R: `boot::boot.ci(type = "perc")`.
 *
 * @param replicates  in any order. Not modified.
 * @returns the interval; or why there is none: fewer than 2 replicates
 * @throws RangeError for a replicate that is not a finite number, or a level outside (0, 1)
 */
export function percentileInterval(
  replicates: ArrayLike<number>,
  level = 0.95
): Interval | Undefined<'too-few-replicates'> {
  demandFinite('percentileInterval', replicates, level);
  if (replicates.length < 2) return { why: 'too-few-replicates', n: replicates.length };
  const sorted = Float64Array.from(replicates).sort();
  const [low, high] = [quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2)];
  return { low, high, level };
}

/**
 * BCa interval: the percentile interval corrected for bias and for a spread that changes with the value (Efron 1987).
 *
 *   w = Φ⁻¹(share of replicates below the estimate), l_i = mean of the jackknife values less the i-th,
 *   a = Σ l³ / (6 (Σ l²)^1.5), and the ends are the quantiles Φ(w + (w + z) / (1 − a (w + z))) for z = ∓ Φ⁻¹((1 + level) / 2).
 *   R: `boot::boot.ci(type = "bca", L = mean(jackknife) - jackknife)`. Without `L`, boot takes influence values of other
 *   kinds, and the acceleration differs a little.
 *
 * @returns the interval; or why there is none: fewer than 2 replicates, all replicates on one side of the estimate, or
 *   jackknife values that are all alike
 * @throws RangeError for a number that is not finite, or a level outside (0, 1)
 */
export function bcaInterval({
  estimate,
  replicates,
  jackknife,
  level = 0.95
}: BcaParts): Interval | Undefined<'too-few-replicates' | 'one-sided' | 'constant'> {
  demandFinite('bcaInterval', replicates, level);
  demandFinite('bcaInterval', jackknife, level);
  demandFinite('bcaInterval', [estimate], level);
  const n = replicates.length;
  if (n < 2) return { why: 'too-few-replicates', n };
  const sorted = Float64Array.from(replicates).sort();
  const below = sorted.reduce((count, value) => count + (value < estimate ? 1 : 0), 0);
  if (below === 0 || below === n) return { why: 'one-sided', n };
  const a = acceleration(jackknife);
  if (a === null) return { why: 'constant', n };
  const w = normalQuantile(below / n);
  const end = (p: number): number => {
    const z = w + normalQuantile(p);
    return quantile(sorted, normalUpper(-(w + z / (1 - a * z))));
  };
  return { low: end((1 - level) / 2), high: end((1 + level) / 2), level };
}

function acceleration(jackknife: ArrayLike<number>): number | null {
  const values = Array.from(jackknife);
  const first = values[0];
  if (values.every((value) => value === first)) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let [squares, cubes] = [0, 0];
  for (const value of values) {
    const influence = mean - value;
    squares += influence ** 2;
    cubes += influence ** 3;
  }
  return cubes / (6 * squares ** 1.5);
}

function quantile(sorted: Float64Array, p: number): number {
  const count = sorted.length;
  const place = (count + 1) * p;
  const k = Math.floor(place);
  if (k < 1) return sorted[0] as number;
  if (k >= count) return sorted[count - 1] as number;
  const [left, right] = [sorted[k - 1] as number, sorted[k] as number];
  if (k === place) return left;
  const [from, to] = [normalQuantile(k / (count + 1)), normalQuantile((k + 1) / (count + 1))];
  return left + ((normalQuantile(p) - from) / (to - from)) * (right - left);
}

function demandFinite(caller: string, values: ArrayLike<number>, level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`${caller} requires a level between 0 and 1 (got ${level})`);
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number;
    if (!Number.isFinite(value)) throw new RangeError(`${caller} requires finite numbers (got ${value})`);
  }
}

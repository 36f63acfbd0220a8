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
  const [low, high] = [(1 - level) / 2, (1 + level) / 2].map((p) => replicateQuantile(sorted, p).value) as [
    number,
    number
  ];
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
export function bcaInterval(parts: BcaParts): Interval | NoBca {
  const steps = bcaSteps(parts);
  if ('why' in steps) return steps;
  const sorted = Float64Array.from(parts.replicates).sort();
  const [low, high] = steps.probabilities.map((p) => replicateQuantile(sorted, p).value) as [number, number];
  return { low, high, level: parts.level ?? 0.95 };
}

export type NoBca = Undefined<'too-few-replicates' | 'one-sided' | 'constant'>;

/** What a BCa interval is made of, before the quantiles are read. */
export interface BcaSteps {
  /** Replicates below the estimate. */
  readonly below: number;
  /** Of bias, w, and of a spread that changes with the value, a. */
  readonly bias: number;
  readonly acceleration: number;
  /** Σ l² and Σ l³ of the jackknife. */
  readonly squares: number;
  readonly cubes: number;
  /** Of the quantiles that are the ends. */
  readonly probabilities: readonly [low: number, high: number];
}

/** The steps of `bcaInterval`, which says what it returns and throws. */
export function bcaSteps({ estimate, replicates, jackknife, level = 0.95 }: BcaParts): BcaSteps | NoBca {
  demandFinite('bcaInterval', replicates, level);
  demandFinite('bcaInterval', jackknife, level);
  demandFinite('bcaInterval', [estimate], level);
  const n = replicates.length;
  if (n < 2) return { why: 'too-few-replicates', n };
  let below = 0;
  for (let place = 0; place < n; place++) if ((replicates[place] as number) < estimate) below++;
  if (below === 0 || below === n) return { why: 'one-sided', n };
  const sums = influenceSums(jackknife);
  if (sums === null) return { why: 'constant', n };
  const a = sums.cubes / (6 * sums.squares ** 1.5);
  const w = normalQuantile(below / n);
  const end = (p: number): number => {
    const z = w + normalQuantile(p);
    return normalUpper(-(w + z / (1 - a * z)));
  };
  return { below, bias: w, acceleration: a, ...sums, probabilities: [end((1 - level) / 2), end((1 + level) / 2)] };
}

function influenceSums(jackknife: ArrayLike<number>): { readonly squares: number; readonly cubes: number } | null {
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
  return { squares, cubes };
}

/** A quantile, and where among the replicates it stands. */
export interface ReplicateQuantile {
  /** (R + 1) p, from 1. */
  readonly place: number;
  /** How far it is from the replicate before it to the one after, 0 to 1; 0 at a replicate, and beyond the ends. */
  readonly part: number;
  readonly value: number;
}

/**
 * Quantile of replicates, as `percentileInterval` reads it.
 *
 * @param sorted  rising, at least one
 */
export function replicateQuantile(sorted: ArrayLike<number>, p: number): ReplicateQuantile {
  const count = sorted.length;
  const place = (count + 1) * p;
  const k = Math.floor(place);
  if (k < 1) return { place, part: 0, value: sorted[0] as number };
  if (k >= count) return { place, part: 0, value: sorted[count - 1] as number };
  const [left, right] = [sorted[k - 1] as number, sorted[k] as number];
  if (k === place) return { place, part: 0, value: left };
  const [from, to] = [normalQuantile(k / (count + 1)), normalQuantile((k + 1) / (count + 1))];
  const part = (normalQuantile(p) - from) / (to - from);
  return { place, part, value: left + part * (right - left) };
}

function demandFinite(caller: string, values: ArrayLike<number>, level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`${caller} requires a level between 0 and 1 (got ${level})`);
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number;
    if (!Number.isFinite(value)) throw new RangeError(`${caller} requires finite numbers (got ${value})`);
  }
}

import type { Interval, Undefined } from '../result.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { betaQuantile } from '../distributions/quantiles.ts';
import { demandPopulation, effectiveSize, finitePopulationFactor } from './finite-population.ts';
import { demandLevel } from './levels.ts';

/** Part of a whole, 0 to 1, and the interval of the share in the population. */
export interface ShareInterval extends Interval {
  readonly n: number;
  readonly estimate: number;
}

export interface WilsonOptions {
  /** Of the interval; .95 where absent. */
  readonly level?: number;
  /** Half a respondent taken off the distance (Yates); wider, and close to the exact interval. Not where absent. */
  readonly continuity?: boolean;
  /** Everyone whom the answers stand for; endless where absent. */
  readonly population?: number;
}

/**
 * Wilson's interval of a share (1927): the shares P that a score test would not reject.
 *
 *   The ends solve |p − P| − c = z √(P (1 − P) / n*), with c = 0, or 1 / 2n with continuity correction (Newcombe 1998,
 *   method 4). n* is n, and in a finite population the sample size that says as much, n (N − 1) / (N − n); where everyone
 *   answered, the share is known and the interval has no width. R: `prop.test(part, n, correct = FALSE)`;
 *   `correct = TRUE` is the same as `continuity` but where part is n / 2, of which R takes nothing off.
 *
 * @param part  how many of n, or their weights
 * @throws RangeError unless 0 ≤ part ≤ n; for a level outside (0, 1), or a population smaller than n
 */
export function wilson(
  part: number,
  n: number,
  { level = 0.95, continuity = false, population = Infinity }: WilsonOptions = {}
): ShareInterval | Undefined<'nothing'> {
  demandShare('wilson', part, n, level);
  if (n === 0) return { why: 'nothing', n };
  demandPopulation('wilson', n, population);
  const estimate = part / n;
  const size = effectiveSize(n, population);
  if (size === null) return { n, estimate, low: estimate, high: estimate, level };
  const off = continuity ? 1 / (2 * n) : 0;
  const z = -normalQuantile((1 - level) / 2);
  const [below, above] = [estimate - off, (n - part) / n - off];
  return {
    n,
    estimate,
    low: below <= 0 ? 0 : lowerEnd(below, 1 - below, size, z),
    high: above <= 0 ? 1 : upperEnd(1 - above, above, size, z),
    level
  };
}

/** The smaller root of (p − P)² = z² P (1 − P) / n, by the product of the roots: nothing cancels. */
function lowerEnd(p: number, q: number, n: number, z: number): number {
  const half = (z * z) / (2 * n);
  return (p * p) / (p + half + z * Math.sqrt((p * q) / n + (half * half) / (z * z)));
}

/** The larger root. */
function upperEnd(p: number, q: number, n: number, z: number): number {
  const half = (z * z) / (2 * n);
  return Math.min(1, (p + half + z * Math.sqrt((p * q) / n + (half * half) / (z * z))) / (1 + 2 * half));
}

/**
 * The exact interval of a share (Clopper and Pearson 1934): the shares that neither one-sided binomial test rejects.
 *
 *   By quantiles of beta. It covers at least as often as it says, and mostly more often. R: `binom.test(part, n)$conf.int`.
 *
 * @param part, n  whole: a binomial test knows no weights
 * @throws RangeError unless 0 ≤ part ≤ n, both whole; for a level outside (0, 1)
 */
export function clopperPearson(part: number, n: number, level = 0.95): ShareInterval | Undefined<'nothing'> {
  demandShare('clopperPearson', part, n, level);
  if (!(Number.isInteger(part) && Number.isInteger(n))) {
    throw new RangeError(`clopperPearson requires whole counts (got ${part} of ${n})`);
  }
  if (n === 0) return { why: 'nothing', n };
  const tail = (1 - level) / 2;
  return {
    n,
    estimate: part / n,
    low: part === 0 ? 0 : betaQuantile(tail, part, n - part + 1),
    high: part === n ? 1 : betaQuantile(1 - tail, part + 1, n - part),
    level
  };
}

/**
 * The interval of Agresti and Coull (1998): z²/2 successes and as many failures are added, then p ± z √(pq/n).
 *
 *   Its middle is Wilson's, and it is never narrower. Ends beyond 0 and 1 are cut. Parameters and errors as for `wilson`.
 */
export function agrestiCoull(part: number, n: number, level = 0.95): ShareInterval | Undefined<'nothing'> {
  demandShare('agrestiCoull', part, n, level);
  if (n === 0) return { why: 'nothing', n };
  const z = -normalQuantile((1 - level) / 2);
  const all = n + z * z;
  const p = (part + (z * z) / 2) / all;
  const margin = z * Math.sqrt((p * (1 - p)) / all);
  return { n, estimate: part / n, low: Math.max(0, p - margin), high: Math.min(1, p + margin), level };
}

/**
 * The standard error of a share, √(p (1 − p) / n), times the finite population correction.
 *
 * @throws RangeError unless 0 ≤ part ≤ n; for a population smaller than n
 */
export function shareStandardError(part: number, n: number, population = Infinity): number | Undefined<'nothing'> {
  demandShare('shareStandardError', part, n, 0.5);
  if (n === 0) return { why: 'nothing', n };
  demandPopulation('shareStandardError', n, population);
  return Math.sqrt(((part / n) * ((n - part) / n)) / n) * finitePopulationFactor(n, population);
}

function demandShare(caller: string, part: number, n: number, level: number): void {
  if (!(part >= 0 && part <= n && n < Infinity)) {
    throw new RangeError(`${caller} requires 0 ≤ part ≤ n (got ${part} of ${n})`);
  }
  demandLevel(caller, level);
}

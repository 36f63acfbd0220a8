import type { Interval, Undefined } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { demandLevel } from '../description/levels.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { findRoot } from '../numerics/root.ts';
import { groupTable } from './group-table.ts';

/** The probability that one of the first group is above one of the second, ties counting half. */
export interface Superiority extends Interval {
  readonly n: number;
  readonly estimate: number;
}

export interface SuperiorityOptions {
  /** Of the interval; .95 where absent. */
  readonly level?: number;
  /** Newcombe's where absent. */
  readonly interval?: 'newcombe' | 'delong';
}

/**
 * The probability of superiority, P(X > Y) + ½ P(X = Y): the area under the ROC curve, and U / n₁n₂.
 *
 *   Newcombe's interval (2006, Statistics in Medicine 25, 559–573, method 5) holds the values θ with
 *   |θ̂ − θ| ≤ z √V(θ), V(θ) = θ(1 − θ) (1 + (N/2 − 1) ((1 − θ)/(2 − θ) + θ/(1 + θ))) / n₁n₂: it stays within 0 and 1 and
 *   has a width where the groups do not overlap. DeLong's (1988) is θ̂ ± z √(S₁/n₁ + S₂/n₂), S the variances of each one's
 *   share of the other group that is below, cut at 0 and 1; R `pROC::ci.auc(method = "delong")`.
 *
 * @param counts  two rows, the groups; columns are levels in rising order. Counts may be sums of weights. Not modified.
 * @returns 'too-few' where a group is empty, or for DeLong's interval has no more than one respondent
 * @throws RangeError for counts that cannot be, other than two rows, a level outside (0, 1)
 */
export function superiority(
  counts: Counts,
  { level = 0.95, interval = 'newcombe' }: SuperiorityOptions = {}
): Superiority | Undefined<'too-few'> {
  const { groups, sizes, n } = groupTable('superiority', counts, 'any', 2);
  demandLevel('superiority', level);
  const [first, second] = groups as [Float64Array, Float64Array];
  const [n1, n2] = sizes as unknown as [number, number];
  const least = interval === 'delong' ? 1 : 0;
  if (!(n1 > least && n2 > least)) return { why: 'too-few', n };
  const below = sharesBelow(second, n2);
  const estimate = Math.min(1, weightedMean(below, first, n1));
  const z = -normalQuantile((1 - level) / 2);
  if (interval === 'newcombe') {
    const low = newcombeLow(estimate, n1, n2, z);
    return { n, estimate, low, high: 1 - newcombeLow(1 - estimate, n1, n2, z), level };
  }
  const above = sharesBelow(first, n1).map((share) => 1 - share);
  const se = Math.sqrt(variance(below, first, n1) / n1 + variance(above, second, n2) / n2);
  return { n, estimate, low: Math.max(0, estimate - z * se), high: Math.min(1, estimate + z * se), level };
}

/** V(θ), as `superiority` says: the variance of the estimate by Newcombe, were θ the true probability. */
export function newcombeVariance(theta: number, [n1, n2]: readonly [number, number]): number {
  return (1 - theta) * perRest(theta, n1, n2);
}

/** V(θ) / (1 − θ). */
function perRest(theta: number, n1: number, n2: number): number {
  const more = (n1 + n2) / 2 - 1;
  return (theta * (1 + more * ((1 - theta) / (2 - theta) + theta / (1 + theta)))) / (n1 * n2);
}

/** The lower end; by symmetry, of 1 − θ, one minus the upper. */
function newcombeLow(estimate: number, n1: number, n2: number, z: number): number {
  if (estimate <= 0) return 0;
  // Divided by 1 − θ, of which both sides are multiples where the estimate is 1.
  const gap = (theta: number): number =>
    (estimate === 1 ? 1 - theta : (estimate - theta) ** 2 / (1 - theta)) - z * z * perRest(theta, n1, n2);
  return findRoot(gap, 0, estimate);
}

/** For each level the share of a group that is below it, those at it by half. */
function sharesBelow(group: Float64Array, size: number): Float64Array {
  let below = 0;
  return group.map((count) => {
    const share = (below + count / 2) / size;
    below += count;
    return share;
  });
}

function weightedMean(values: Float64Array, weights: Float64Array, n: number): number {
  return values.reduce((sum, value, level) => sum + value * (weights[level] as number), 0) / n;
}

function variance(values: Float64Array, weights: Float64Array, n: number): number {
  const mean = weightedMean(values, weights, n);
  return (
    (weightedMean(
      values.map((value) => (value - mean) ** 2),
      weights,
      n
    ) *
      n) /
    (n - 1)
  );
}

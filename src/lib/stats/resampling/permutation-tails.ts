import { NearSums } from './near-sums.ts';
import { partsOf, pascal } from './parts.ts';
import { bounds, groupOf, type PermutationPlan } from './permutation-plan.ts';
import { eachRowSum, type SumDistribution } from './row-sums.ts';
import type { ScoredMargin, ScoredTable } from './scored-table.ts';

/** P(S ≥ s), P(S > s) and P(S ≤ −s), for s ≥ 0; where it is not, the columns' scores are turned. */
export interface Tails {
  readonly atLeast: number;
  readonly above: number;
  readonly mirrored: number;
  /** Null where no sums are asked for. */
  readonly listed: ListedTails | null;
}

/** By distances in T from the bound of each: S ≥ s, S ≤ s, and S ≤ −s (below 0 where s is 0). */
export interface ListedTails {
  readonly up: NearSums;
  readonly down: NearSums;
  readonly mirrored: NearSums;
  /** T of the data, the bound of the mirrored, what is expected, and the lowest and highest that there is. */
  readonly observed: number;
  readonly mirror: number;
  readonly expected: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Rows from the top and rows from the bottom meet at each part of the columns that those from the top can fill.
 *
 * @param listed  so many sums nearest each bound are kept by themselves; 0 for none
 */
export function tails(
  { n, sum, centred }: ScoredTable,
  { rows, columns: unturned, top }: PermutationPlan,
  listed: number
): Tails {
  const largest = Math.max(...unturned.scores);
  const columns = centred < 0 ? { ...unturned, scores: unturned.scores.map((score) => largest - score) } : unturned;
  const [rowSum, columnSum] = [total(rows), total(columns)];
  const observed = centred < 0 ? largest * rowSum - sum : sum;
  const opposite = Math.floor((2 * rowSum * columnSum - n * observed) / n);
  // In the middle the one tail holds what is as far out in the other.
  const mirror = centred === 0 ? opposite - 1 : opposite;

  const choose = pascal(n);
  const parts = partsOf(columns.totals, columns.scores, choose);
  const bottomRows = { totals: rows.totals.toReversed(), scores: rows.scores.toReversed() };
  const bottom = new Map<number, Cumulated>();
  const bottomGroup = groupOf(bottomRows, 0, rows.totals.length - top);
  eachRowSum(bottomGroup, columns, parts, choose, bounds(bottomGroup, columns), (place, _, __, found) => {
    bottom.set(place, cumulated(found, listed > 0));
  });
  const topGroup = groupOf(rows, 0, top);
  const all = choose(
    n,
    topGroup.totals.reduce((filled, size) => filled + size, 0)
  );
  const [first, last] = [rows.scores[0] as number, rows.scores.at(-1) as number];
  const near = { up: new NearSums(listed), down: new NearSums(listed), mirrored: new NearSums(listed) };
  let [lowest, highest] = [Infinity, -Infinity];
  let [atLeast, above, mirrored] = [0, 0, 0];
  eachRowSum(topGroup, columns, parts, choose, bounds(topGroup, columns), (place, part, ways, found) => {
    const rest = bottom.get(parts.whole - place) as Cumulated;
    // Sums of a group are relative to its first row's score: what that leaves out is the same for the whole part.
    const left = first * part + last * (columnSum - part);
    const share = ways / all;
    atLeast += share * upperTail(found, rest, observed - left);
    above += share * upperTail(found, rest, observed - left + 1);
    mirrored += share * lowerTail(found, rest, opposite - left);
    if (listed === 0) return;
    lowest = Math.min(lowest, left + (found.sums[0] as number) + (rest.sums[0] as number));
    highest = Math.max(highest, left + (found.sums[found.length - 1] as number) + (rest.sums.at(-1) as number));
    listUp(near.up, found, rest, observed - left, share);
    listDown(near.down, found, rest, observed - left, share);
    listDown(near.mirrored, found, rest, mirror - left, share);
  });
  const expected = (rowSum * columnSum) / n;
  return {
    ...{ atLeast, above, mirrored },
    listed: listed === 0 ? null : { ...near, observed, mirror, expected, lowest, highest }
  };
}

/** A distribution with its tails: probabilities of each sum (where listed) and those below it, or above it. */
interface Cumulated {
  readonly sums: Int32Array;
  readonly weights: Float64Array | null;
  readonly upTo: Float64Array;
  readonly from: Float64Array;
}

function cumulated({ length, sums, weights }: SumDistribution, isListed: boolean): Cumulated {
  const [upTo, from] = [weights.slice(0, length), weights.slice(0, length)];
  for (let place = 1; place < length; place++) upTo[place] = (upTo[place] as number) + (upTo[place - 1] as number);
  for (let place = length - 2; place >= 0; place--) from[place] = (from[place] as number) + (from[place + 1] as number);
  return { sums: sums.slice(0, length), weights: isListed ? weights.slice(0, length) : null, upTo, from };
}

/** P(A + B ≥ bound). */
function upperTail({ length, sums, weights }: SumDistribution, rest: Cumulated, bound: number): number {
  let tail = 0;
  let place = rest.sums.length;
  for (let index = 0; index < length; index++) {
    const needed = bound - (sums[index] as number);
    while (place > 0 && (rest.sums[place - 1] as number) >= needed) place--;
    if (place < rest.sums.length) tail += (weights[index] as number) * (rest.from[place] as number);
  }
  return tail;
}

/** P(A + B ≤ bound). */
function lowerTail({ length, sums, weights }: SumDistribution, rest: Cumulated, bound: number): number {
  let tail = 0;
  let place = rest.sums.length - 1;
  for (let index = 0; index < length; index++) {
    const allowed = bound - (sums[index] as number);
    while (place >= 0 && (rest.sums[place] as number) > allowed) place--;
    if (place < 0) break;
    tail += (weights[index] as number) * (rest.upTo[place] as number);
  }
  return tail;
}

/** A + B from the bound up, until they are farther than is listed. */
function listUp(near: NearSums, of: SumDistribution, rest: Cumulated, bound: number, share: number): void {
  let place = rest.sums.length;
  for (let index = 0; index < of.length; index++) {
    const [needed, weight] = [bound - (of.sums[index] as number), share * (of.weights[index] as number)];
    while (place > 0 && (rest.sums[place - 1] as number) >= needed) place--;
    for (let at = place; at < rest.sums.length; at++) {
      if (near.add((rest.sums[at] as number) - needed, weight * (rest.weights?.[at] as number))) continue;
      near.addBeyond(weight * (rest.from[at] as number));
      break;
    }
  }
}

/** A + B from the bound down. */
function listDown(near: NearSums, of: SumDistribution, rest: Cumulated, bound: number, share: number): void {
  let place = rest.sums.length - 1;
  for (let index = 0; index < of.length; index++) {
    const [allowed, weight] = [bound - (of.sums[index] as number), share * (of.weights[index] as number)];
    while (place >= 0 && (rest.sums[place] as number) > allowed) place--;
    for (let at = place; at >= 0; at--) {
      if (near.add(allowed - (rest.sums[at] as number), weight * (rest.weights?.[at] as number))) continue;
      near.addBeyond(weight * (rest.upTo[at] as number));
      break;
    }
  }
}

function total({ totals, scores }: ScoredMargin): number {
  return totals.reduce((sum, size, level) => sum + size * (scores[level] as number), 0);
}

import type { Undefined } from '../result.ts';

/** Exact p values of a rank statistic: one-sided ones both ways. */
export interface ExactP {
  /** Two-sided: of everything at least as far from its expectation as the observed. */
  readonly p: number;
  readonly pLess: number;
  readonly pGreater: number;
}

/** A sum that is no nearer its expectation than the observed one, less that expectation. */
export interface FarSum {
  readonly distance: number;
  readonly probability: number;
}

/** The same, with what the two-sided p is the sum of: rising. */
export interface ListedP extends ExactP {
  readonly far: readonly FarSum[];
}

/** About a quarter of a second. */
const MOST_STEPS = 2e8;
/** 80 megabytes. */
const MOST_CELLS = 1e7;

/**
 * The exact permutation distribution of a rank sum with ties, tested at the observed one.
 *
 *   Level by level: the probability that k of those up to here belong to the group and have a certain sum of ranks. Every
 *   term is positive and every factor hypergeometric, so tails keep their digits and nothing overflows. Two-sided p as in
 *   R's `coin`, P(|W − E W| ≥ |w − E W|); with ties and unequal groups it is not twice a one-sided one.
 *
 * @param totals    all respondents at each level: whole
 * @param group     those of the group at each level: whole
 * @param centred   ranks of the levels, rising, whole, that sum to zero over all respondents
 * @param steps     the most that it may take; 2e8 where absent
 * @returns p values; or 'too-large' where that would take more steps, or 1e7 sums
 */
export function exactRankSum(
  totals: ArrayLike<number>,
  group: ArrayLike<number>,
  centred: ArrayLike<number>,
  steps = MOST_STEPS
): ExactP | Undefined<'too-large'> {
  const found = distributionOf(totals, group, centred, steps);
  return 'why' in found ? found : pOf(found);
}

/**
 * The same p with the sums that the two-sided one is of, from one distribution; the same arguments, errors and limits.
 *
 * @returns p values, and rising sums of the centred ranks of the group (twice what its ranks sum to beyond their expectation)
 */
export function listedRankSum(
  ...[totals, group, centred, steps = MOST_STEPS]: Parameters<typeof exactRankSum>
): ListedP | Undefined<'too-large'> {
  const found = distributionOf(totals, group, centred, steps);
  return 'why' in found ? found : { ...pOf(found), far: farOf(found) };
}

function pOf({ probabilities, observed, distance, other }: Distribution): ExactP {
  const far = Math.abs(distance(observed));
  const p = total(probabilities, (sum) => Math.abs(distance(sum)) >= far);
  const [below, above] = [
    total(probabilities, (sum) => sum <= observed),
    total(probabilities, (sum) => sum >= observed)
  ];
  return other ? { p, pLess: above, pGreater: below } : { p, pLess: below, pGreater: above };
}

function farOf({ probabilities, observed, distance, other }: Distribution): FarSum[] {
  const far = Math.abs(distance(observed));
  const sums = Array.from(probabilities, (probability, sum) => ({ distance: distance(sum), probability })).filter(
    (each) => each.probability > 0 && Math.abs(each.distance) >= far
  );
  return other ? sums.map((each) => ({ ...each, distance: 0 - each.distance })).toReversed() : sums;
}

interface Distribution {
  /** By sums from the lowest of the smaller group, in units that they are whole in. */
  readonly probabilities: Float64Array;
  readonly observed: number;
  /** Of a sum from its expectation, in `centred` ranks. */
  readonly distance: (sum: number) => number;
  /** Whether the smaller group, which this is of, is the other one. */
  readonly other: boolean;
}

function distributionOf(
  totals: ArrayLike<number>,
  group: ArrayLike<number>,
  centred: ArrayLike<number>,
  steps: number
): Distribution | Undefined<'too-large'> {
  const used = Array.from(totals).flatMap((total, level) => (total > 0 ? [level] : []));
  const [sizes, first] = [used.map((level) => totals[level] as number), centred[used[0] as number] as number];
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const chosen = used.reduce((sum, level) => sum + (group[level] as number), 0);
  // The sum of the others is minus this one.
  if (2 * chosen > n) {
    const rest = Array.from(totals, (total, level) => total - (group[level] as number));
    const found = distributionOf(totals, rest, centred, steps);
    return 'why' in found ? found : { ...found, other: true };
  }
  const offsets = used.map((level) => (centred[level] as number) - first);
  const unit = offsets.reduce(commonDivisor, 0);
  const scores = offsets.map((offset) => offset / unit);
  const highest = highestSum(sizes, scores, chosen);
  const needed = sizes.reduce((sum, size) => sum + (Math.min(size, chosen) + 1) * (chosen + 1) * (highest + 1), 0);
  if (!(needed <= steps && (chosen + 1) * (highest + 1) <= MOST_CELLS)) return { why: 'too-large', n };
  return {
    probabilities: sumsOf(sizes, scores, chosen, highest),
    observed: used.reduce((sum, level, index) => sum + (group[level] as number) * (scores[index] as number), 0),
    // Sums count from chosen · first; where they are centred, they are chosen · first + unit · sum.
    distance: (sum) => chosen * first + unit * sum,
    other: false
  };
}

/** P(sum) of the scores of `chosen` respondents drawn from all, sums from 0 to the highest. */
function sumsOf(sizes: readonly number[], scores: readonly number[], chosen: number, highest: number): Float64Array {
  const width = highest + 1;
  let before = new Float64Array((chosen + 1) * width);
  before[0] = 1;
  let seen = 0;
  sizes.forEach((size, level) => {
    const after = new Float64Array(before.length);
    const score = scores[level] as number;
    for (let k = 0; k <= Math.min(chosen, seen + size); k++) {
      const draws = hypergeometric(seen, size, k);
      for (let x = Math.max(0, k - seen); x <= Math.min(size, k); x++) {
        const probability = draws[x] as number;
        const [from, to] = [(k - x) * width, k * width + x * score];
        for (let sum = highest - x * score; sum >= 0; sum--)
          after[to + sum] = (after[to + sum] as number) + probability * (before[from + sum] as number);
      }
    }
    before = after;
    seen += size;
  });
  return before.subarray(chosen * width);
}

/** P(x of k drawn are among the `size` that are new, the others among the `seen`), by x. */
function hypergeometric(seen: number, size: number, k: number): Float64Array {
  const [lowest, highest] = [Math.max(0, k - seen), Math.min(size, k)];
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((size + 1) * (k + 1)) / (seen + size + 2))));
  const draws = new Float64Array(highest + 1);
  const step = (x: number): number => ((size - x) / (x + 1)) * ((k - x) / (seen - k + x + 1));
  draws[mode] = 1;
  for (let x = mode; x < highest; x++) draws[x + 1] = (draws[x] as number) * step(x);
  for (let x = mode; x > lowest; x--) draws[x - 1] = (draws[x] as number) / step(x - 1);
  const sum = draws.reduce((all, one) => all + one, 0);
  return draws.map((one) => one / sum);
}

function highestSum(sizes: readonly number[], scores: readonly number[], chosen: number): number {
  let [sum, left] = [0, chosen];
  for (let level = sizes.length - 1; level >= 0; level--) {
    const take = Math.min(left, sizes[level] as number);
    sum += take * (scores[level] as number);
    left -= take;
  }
  return sum;
}

function total(probabilities: Float64Array, counts: (sum: number) => boolean): number {
  const wanted = probabilities.filter((_, sum) => counts(sum)).sort();
  return Math.min(
    1,
    wanted.reduce((all, one) => all + one, 0)
  );
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

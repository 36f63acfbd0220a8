import type { Undefined } from '../result.ts';
import type { ExactP, FarSum, ListedP } from './exact-rank-sum.ts';

/** About a quarter of a second. */
const MOST_STEPS = 2e8;
/** 80 megabytes. */
const MOST_CELLS = 1e7;

/**
 * The exact distribution of a sum of signed ranks with ties, each sign as likely as the other, tested at the observed one.
 *
 *   Pair by pair: the probability of each sum of the ranks with a plus, up to the smaller of the two observed sums. Every
 *   term is positive, so the tail keeps its digits; the distribution is symmetric, so the other is had from it, and the
 *   two-sided p is twice the smaller, 1 at most.
 *
 * @param ranks  whole, above 0, one for each size of difference
 * @param falls  pairs of that rank with a minus: whole
 * @param rises  pairs of that rank with a plus: whole
 * @param steps  the most that it may take; 2e8 where absent
 * @returns p values of the sum with a plus; or 'too-large' where that would take more steps, or 1e7 sums
 */
export function exactSignedRank(
  ranks: readonly number[],
  falls: readonly number[],
  rises: readonly number[],
  steps = MOST_STEPS
): ExactP | Undefined<'too-large'> {
  const found = tailOf(ranks, falls, rises, steps);
  return 'why' in found ? found : pOf(found);
}

/**
 * The same p with the sums that the two-sided one is of, from one distribution; the same arguments and limits.
 *
 * @returns p values, and rising sums of the ranks with a plus, less half of all ranks
 */
export function listedSignedRank(
  ...[ranks, falls, rises, steps = MOST_STEPS]: Parameters<typeof exactSignedRank>
): ListedP | Undefined<'too-large'> {
  const found = tailOf(ranks, falls, rises, steps);
  return 'why' in found ? found : { ...pOf(found), far: farOf(found) };
}

function pOf({ probabilities, observed, minus, plus }: Tail): ExactP {
  const near = probabilities
    .slice()
    .sort()
    .reduce((sum, probability) => sum + probability, 0);
  const far = 1 - near + (probabilities[observed] as number);
  const p = Math.min(1, 2 * near);
  return plus <= minus ? { p, pLess: near, pGreater: far } : { p, pLess: far, pGreater: near };
}

function farOf({ probabilities, unit, minus, plus }: Tail): FarSum[] {
  const low = Array.from(probabilities, (probability, sum) => ({
    distance: unit * (sum - (minus + plus) / 2),
    probability
  })).filter(({ probability }) => probability > 0);
  const high = low.filter(({ distance }) => distance < 0).map((each) => ({ ...each, distance: -each.distance }));
  return [...low, ...high.toReversed()];
}

type Tail = Readonly<Record<'unit' | 'observed' | 'minus' | 'plus', number> & { probabilities: Float64Array }>;

/** The distribution up to the smaller of the two sums, which it is of; sums in units of the ranks' common divisor. */
function tailOf(
  ranks: readonly number[],
  falls: readonly number[],
  rises: readonly number[],
  steps: number
): Undefined<'too-large'> | Tail {
  const unit = ranks.reduce(commonDivisor, 0);
  const scores = ranks.map((rank) => rank / unit);
  const pairs = ranks.map((_, level) => (falls[level] as number) + (rises[level] as number));
  const n = pairs.reduce((sum, count) => sum + count, 0);
  const sumOf = (counts: readonly number[]): number =>
    counts.reduce((sum, count, level) => sum + count * (scores[level] as number), 0);
  const [minus, plus] = [sumOf(falls), sumOf(rises)];
  const observed = Math.min(minus, plus);
  if (!(n * (observed + 1) <= steps && observed < MOST_CELLS)) return { why: 'too-large', n };
  return { unit, observed, minus, plus, probabilities: sumsUpTo(observed, scores, pairs) };
}

/** P(sum) of the scores that have a plus, sums from 0 to the highest. */
function sumsUpTo(highest: number, scores: readonly number[], pairs: readonly number[]): Float64Array {
  const probabilities = new Float64Array(highest + 1);
  probabilities[0] = 1;
  let reached = 0;
  scores.forEach((score, level) => {
    for (let pair = 0; pair < (pairs[level] as number); pair++) {
      reached = Math.min(highest, reached + score);
      // From the top, so that each sum still finds what those below it were.
      for (let sum = reached; sum >= score; sum--)
        probabilities[sum] = ((probabilities[sum] as number) + (probabilities[sum - score] as number)) / 2;
      for (let sum = Math.min(score - 1, reached); sum >= 0; sum--)
        probabilities[sum] = (probabilities[sum] as number) / 2;
    }
  });
  return probabilities;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

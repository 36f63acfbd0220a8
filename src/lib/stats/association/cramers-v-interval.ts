import type { Interval } from '../result.ts';
import type { Counts } from '../counts/counts.ts';
import { withoutEmpty } from '../counts/margins.ts';
import { demandLevel } from '../description/levels.ts';
import { gammaTails } from '../distributions/gamma.ts';
import { poissonDensity } from '../distributions/saddle-point.ts';
import { searchRoot } from '../numerics/root.ts';
import { chiSquare } from '../tables/chi-square.ts';
import type { NoIndependence } from '../tables/independence.ts';

/** Terms of a mixture smaller than this part of the largest are nothing. */
const ENOUGH = 1e-17;

/** An interval with the noncentralities that its ends are of. */
export interface CramersVInterval extends Interval {
  readonly noncentralities: readonly [low: number, high: number];
}

/**
 * An interval of Cramér's V, and of |phi| for a 2×2 table, by the noncentral chi-square distribution.
 *
 *   The noncentralities under which X² or more, and X² or less, has probability (1 − level)/2 are the ends (Steiger 2004;
 *   Smithson 2003); of each, √(noncentrality / (n (m − 1))), m the smaller of the numbers of rows and columns. An end that
 *   no noncentrality gives is 0, and one above 1 is 1. R: `effectsize::cramers_v(table, adjust = FALSE, alternative =
 *   "two.sided")`, which searches less closely.
 *
 * @param counts  empty rows and columns do no harm; weights allowed. Not modified.
 * @param level   of the interval, 0 to 1
 * @returns the interval; or why there is none, as for `cramersV`
 * @throws RangeError for a negative count, or a level not between 0 and 1
 */
export function cramersVInterval(
  counts: Counts,
  { level = 0.95 }: { readonly level?: number } = {}
): CramersVInterval | NoIndependence {
  demandLevel('cramersVInterval', level);
  const tests = chiSquare(counts);
  if ('why' in tests) return tests;
  const { rows, columns } = withoutEmpty(counts);
  const { statistic, df } = tests.pearson;
  const tail = (1 - level) / 2;
  const end = (noncentrality: number): number =>
    Math.min(1, Math.sqrt(noncentrality / (tests.n * (Math.min(rows, columns) - 1))));
  const [low, high] = [noncentralityAt(statistic, df, 1 - tail), noncentralityAt(statistic, df, tail)];
  return { low: end(low), high: end(high), level, noncentralities: [low, high] };
}

/** The noncentrality under which a statistic of at most x has this probability; 0 where none gives as much. */
function noncentralityAt(x: number, df: number, probability: number): number {
  const off = (noncentrality: number): number => noncentralChiSquareLower(x, df, noncentrality) - probability;
  return off(0) <= 0 ? 0 : searchRoot(off, 'falls', 0, x + df, 0);
}

/**
 * P(X ≤ x) of chi-square with df degrees of freedom and a noncentrality: a Poisson mixture of central ones (Johnson, Kotz
 * and Balakrishnan 1995), summed from its largest term outwards. R: `pchisq(x, df, ncp)`. Its error is absolute, about
 * 1e-14: for roots at ordinary probabilities, not for far tails.
 *
 * @param x, df, noncentrality  from 0 up, df above 0
 */
export function noncentralChiSquareLower(x: number, df: number, noncentrality: number): number {
  const [half, mean] = [x / 2, noncentrality / 2];
  if (mean === 0) return gammaTails(df / 2, half).lower;
  if (half === 0) return 0;
  const mode = Math.max(1, Math.floor(mean));
  const weight = poissonDensity(mode, mean);
  const shape = df / 2 + mode;
  const [lower, step] = [gammaTails(shape, half).lower, poissonDensity(shape, half)];
  let sum = weight * lower;
  // P(a + 1) is P(a) less the density at a: what one step adds or takes changes by a factor of x over a.
  for (let j = mode + 1, w = weight, below = lower, term = step; w > weight * ENOUGH && below > 0; j++) {
    below -= term;
    term *= half / (df / 2 + j);
    w *= mean / j;
    sum += w * Math.max(0, below);
  }
  for (let j = mode, w = weight, below = lower, term = step; j > 0 && w > weight * ENOUGH; j--) {
    term *= (df / 2 + j) / half;
    below += term;
    w *= j / mean;
    sum += w * Math.min(1, below);
  }
  return Math.min(1, sum);
}

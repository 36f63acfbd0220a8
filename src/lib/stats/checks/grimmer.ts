import { demandItems, demandScale, grim, type GrimOptions } from './grim.ts';
import {
  demandSize,
  exactSpan,
  floorOf,
  spanOf,
  wholesWithin,
  type ExactSpan,
  type Printed,
  type Span
} from './printed.ts';
import { possibleAtLeast, possibleAtMost, sumsOfSquares, type SumsOfSquares } from './sums-of-squares.ts';

export interface GrimmerOptions extends GrimOptions {
  /** Of the standard deviation: n − 1, the default, or n. */
  readonly divisor?: 'n-1' | 'n';
}

/** A standard deviation that whole answers with such a mean can have. */
export interface PossibleDeviation {
  /** Sum of all answers. */
  readonly total: number;
  readonly mean: number;
  readonly sd: number;
}

/** Whether a printed mean and a printed standard deviation can be of the same answers. */
export interface Grimmer {
  readonly possible: boolean;
  /**
   * The mean cannot be; no answers with such a mean lie so close together, or so far apart; or between these, no sum of
   * squares gives it.
   */
  readonly reason: 'mean' | 'too-small' | 'too-large' | 'no-squares' | null;
  /** Smallest and largest standard deviation with such a mean; null where the mean cannot be, the largest also without a scale. */
  readonly least: number | null;
  readonly most: number | null;
  /** The possible ones next to the printed number, below (or equal) and above. */
  readonly nearest: readonly PossibleDeviation[];
  /** True where all sets of answers were gone through; false where only bounds and parity were, which more pass. */
  readonly enumerated: boolean;
  /** What the printed standard deviation can stand for. */
  readonly span: Span;
}

/** What turns a sum of squares into a standard deviation: SD² = (n Σx² − (Σx)²) / (n · over). */
interface Scatter {
  readonly n: bigint;
  readonly over: bigint;
}

/**
 * Whether n whole answers can have a printed mean and a printed standard deviation (GRIMMER, Anaya 2016; Allard 2018).
 *
 *   For each possible sum of answers, the sums of squares that they can have: by going through all sets of answers where
 *   these are not too many, otherwise by the least, the most and parity (Σx² is odd where Σx is). The ends of what the
 *   printed number can stand for are squared and compared as whole numbers, without rounding.
 *
 * @param n        respondents, from 2 up
 * @param options  items: the answers of each respondent, whose mean is what mean and standard deviation are of. Without a
 *                 scale, answers may lie as far from the mean as the standard deviation allows
 * @throws RangeError for an n that is not whole, from 2 up; for items or a scale as `grim`; for a negative standard deviation
 */
export function grimmer(mean: Printed, sd: Printed, n: number, options: GrimmerOptions = {}): Grimmer {
  const work = grimmerWork(mean, sd, n, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** As `grimmer`, in pieces of some milliseconds; yields the share done, 0 to 1. Errors are thrown by the first piece. */
export function* grimmerWork(
  mean: Printed,
  sd: Printed,
  n: number,
  options: GrimmerOptions = {}
): Generator<number, Grimmer, void> {
  const { items = 1, rounding = 'either', scale, divisor = 'n-1' } = options;
  demandSize('grimmer', n, 2);
  demandItems('grimmer', items);
  if (scale) demandScale('grimmer', scale);
  if (!(sd.units >= 0)) throw new RangeError(`grimmer requires a standard deviation from 0 up (got ${sd.units} units)`);
  const span = spanOf(sd, rounding);
  const { totals } = grim(mean, n, options);
  if (!totals) return { possible: false, reason: 'mean', least: null, most: null, nearest: [], enumerated: true, span };

  const scatter = { n: BigInt(n), over: BigInt(divisor === 'n' ? n : n - 1) * BigInt(items) ** 2n };
  const exact = exactSpan(sd, rounding);
  const reach = Number(rootUp((exact.high ** 2n * scatter.over) / exact.per ** 2n + 1n));
  const lowest = scale ? scale[0] * items : Math.floor(totals[0] / n) - reach;
  const highest = scale ? scale[1] * items : Math.ceil(totals[1] / n) + reach;
  const sums = yield* sumsOfSquares(n, highest - lowest, totals[0] - n * lowest, totals[1] - n * lowest);
  const possible = sums.some((sum) => isMet(sum, exact, scatter));
  const { below, above } = nearestOf(sums, sd, scatter);
  return {
    possible,
    reason: possible ? null : !below ? 'too-small' : !above ? 'too-large' : 'no-squares',
    least: sums.reduce((least, sum) => Math.min(least, deviation(sum, sum.least, scatter)), Infinity),
    most: scale ? sums.reduce((most, sum) => Math.max(most, deviation(sum, sum.most, scatter)), 0) : null,
    nearest: [below, above].flatMap((found) => {
      if (!found) return [];
      const { total, squares } = found;
      const all = Number(total) + n * lowest;
      return { total: all, mean: all / (n * items), sd: deviation({ total }, squares, scatter) };
    }),
    enumerated: sums.every((sum) => sum.possible !== null),
    span
  };
}

/** True where a possible sum of squares gives a standard deviation within the span. */
function isMet(sum: SumsOfSquares, exact: ExactSpan, { n, over }: Scatter): boolean {
  const [low, part] = [exact.low > 0n ? exact.low : 0n, sum.total ** 2n * exact.per ** 2n];
  // Of n Σx², which is what the squares of the ends limit.
  const wholes = wholesWithin(
    {
      low: low ** 2n * n * over + part,
      high: exact.high ** 2n * n * over + part,
      per: exact.per ** 2n,
      lowIncluded: exact.low < 0n || exact.lowIncluded,
      highIncluded: exact.highIncluded
    },
    1n
  );
  const first = wholes && possibleAtLeast(sum, -floorOf(-wholes[0], n));
  return wholes !== null && first !== null && n * first <= wholes[1];
}

interface Found {
  readonly total: bigint;
  readonly squares: bigint;
}

/** Of all totals, the possible standard deviations next to the printed one. */
function nearestOf(
  sums: readonly SumsOfSquares[],
  sd: Printed,
  scatter: Scatter
): { readonly below: Found | undefined; readonly above: Found | undefined } {
  const { n, over } = scatter;
  const per = 10n ** BigInt(2 * sd.decimals);
  const limits = sums.map((sum) => {
    const limit = floorOf(BigInt(sd.units) ** 2n * n * over + sum.total ** 2n * per, n * per);
    return { total: sum.total, below: possibleAtMost(sum, limit), above: possibleAtLeast(sum, limit + 1n) };
  });
  const best = (side: 'below' | 'above', sign: 1 | -1): Found | undefined =>
    limits
      .flatMap(({ total, [side]: squares }) => (squares === null ? [] : [{ total, squares }]))
      .sort((a, b) => sign * (deviation(a, a.squares, scatter) - deviation(b, b.squares, scatter)))
      .at(0);
  return { below: best('below', -1), above: best('above', 1) };
}

function deviation({ total }: { readonly total: bigint }, squares: bigint, { n, over }: Scatter): number {
  return Math.sqrt(Number(n * squares - total ** 2n) / Number(n * over));
}

/** √a rounded up. */
function rootUp(a: bigint): bigint {
  let root = BigInt(Math.ceil(Math.sqrt(Number(a))));
  while (root ** 2n < a) root++;
  return root;
}

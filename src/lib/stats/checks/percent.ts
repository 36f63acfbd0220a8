import {
  demandSize,
  exactSpan,
  floorOf,
  spanOf,
  wholesWithin,
  type ExactSpan,
  type Printed,
  type Rounding,
  type Span
} from './printed.ts';

/** A count of n and the percentage that it is. */
export interface PossiblePercent {
  readonly count: number;
  readonly percent: number;
}

/** Whether a printed percentage can be. */
export interface PercentCheck {
  readonly possible: boolean;
  /** Least and most of n that it can be. */
  readonly counts: readonly [number, number] | null;
  /** The possible percentages at and next to the printed one, rising; one where it is met exactly, or beyond 0 or 100. */
  readonly nearest: readonly PossiblePercent[];
  readonly span: Span;
}

/**
 * Which counts of n a printed percentage can stand for.
 *
 *   Count k where 100 k / n rounds to it, in whole numbers without rounding.
 *
 * @param n  from 1 up
 * @throws RangeError for an n that is not whole, from 1 up
 */
export function percentCounts(percent: Printed, n: number, rounding: Rounding = 'either'): PercentCheck {
  demandSize('percentCounts', n);
  const exact = exactSpan(percent, rounding);
  const counts = countsWithin(exact, n);
  const one = 100n * (exact.per / 2n);
  const below = floorOf(BigInt(percent.units) * BigInt(n), one);
  const met = below * one === BigInt(percent.units) * BigInt(n);
  const within = (count: bigint): number => Number(count < 0n ? 0n : count > BigInt(n) ? BigInt(n) : count);
  const nearest = [...new Set([within(below), within(met ? below : below + 1n)])];
  return {
    possible: counts !== null,
    counts,
    nearest: nearest.map((count) => ({ count, percent: (100 * count) / n })),
    span: spanOf(percent, rounding)
  };
}

/** Counts from 0 to n whose percentage lies in the span. */
function countsWithin({ per, ...span }: ExactSpan, n: number): readonly [number, number] | null {
  const wholes = wholesWithin({ ...span, per: per * 100n }, BigInt(n));
  if (!wholes) return null;
  const [least, most] = [Math.max(0, Number(wholes[0])), Math.min(n, Number(wholes[1]))];
  return least <= most ? [least, most] : null;
}

/** Whether printed percentages can be of one distribution. */
export interface PercentagesCheck {
  /** True where there are counts that sum to n and round to all of them. */
  readonly possible: boolean;
  /** A percentage is impossible by itself, or their counts cannot sum to n. */
  readonly reason: 'alone' | 'together' | null;
  readonly each: readonly PercentCheck[];
  /** Such counts, the first of them as small as can be. */
  readonly counts: readonly number[] | null;
  /** Between which their counts can sum, where each is possible. */
  readonly total: readonly [number, number] | null;
  /** Sum of the percentages as printed. */
  readonly sum: number;
  /** False where rounding does not explain that the sum is not 100. */
  readonly sumsTo100: boolean;
}

/**
 * Whether the printed percentages of the answers to one question can all be of n respondents, together.
 *
 * @param percents  of answers that exclude each other and are all that there are
 * @throws RangeError for an n that is not whole, from 1 up
 */
export function percentagesOf(
  percents: readonly Printed[],
  n: number,
  rounding: Rounding = 'either'
): PercentagesCheck {
  const each = percents.map((percent) => percentCounts(percent, n, rounding));
  const shared = { each, ...sumOf(percents, rounding) };
  const ranges = each.flatMap(({ counts }) => (counts ? [counts] : []));
  if (ranges.length < each.length) return { possible: false, reason: 'alone', counts: null, total: null, ...shared };
  const least = ranges.reduce((sum, [from]) => sum + from, 0);
  const most = ranges.reduce((sum, [, to]) => sum + to, 0);
  const total = [least, most] as const;
  if (n < least || n > most) return { possible: false, reason: 'together', counts: null, total, ...shared };
  // What is left over goes to the last ones first.
  let left = n - least;
  const counts = ranges.toReversed().map(([from, to]) => {
    const more = Math.min(left, to - from);
    left -= more;
    return from + more;
  });
  return { possible: true, reason: null, counts: counts.toReversed(), total, ...shared };
}

function sumOf(percents: readonly Printed[], rounding: Rounding): Pick<PercentagesCheck, 'sum' | 'sumsTo100'> {
  const decimals = percents.reduce((most, percent) => Math.max(most, percent.decimals), 0);
  const units = percents.reduce((sum, percent) => sum + percent.units * 10 ** (decimals - percent.decimals), 0);
  const per = 2n * 10n ** BigInt(decimals);
  const ends = percents.map((percent) => exactSpan(percent, rounding));
  const low = ends.reduce((sum, end) => sum + (end.low * per) / end.per, 0n);
  const high = ends.reduce((sum, end) => sum + (end.high * per) / end.per, 0n);
  const lowIncluded = ends.every((end) => end.lowIncluded);
  const highIncluded = ends.every((end) => end.highIncluded);
  const all = 100n * per;
  const sumsTo100 = (lowIncluded ? low <= all : low < all) && (highIncluded ? all <= high : all < high);
  return { sum: units / 10 ** decimals, sumsTo100 };
}

/**
 * The numbers of respondents, up to a limit, with whom printed percentages are possible: where a report leaves out its base.
 *
 * @param together  true where the answers exclude each other and are all that there are, so that counts must sum to n;
 *                  false where each is of the same n, but not of one question
 * @throws RangeError for a limit that is not whole, from 0 up
 */
export function percentBases(
  percents: readonly Printed[],
  most: number,
  { together, rounding = 'either' }: { readonly together: boolean; readonly rounding?: Rounding }
): number[] {
  demandSize('percentBases', most, 0);
  return Array.from({ length: most }, (_, index) => index + 1).filter((n) =>
    together
      ? percentagesOf(percents, n, rounding).possible
      : percents.every((percent) => percentCounts(percent, n, rounding).possible)
  );
}

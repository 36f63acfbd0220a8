import type { Undefined } from '../result.ts';
import { alphaOf } from './alpha.ts';
import type { ItemMatrix } from './item-matrix.ts';
import { demandItemMatrix, partOf, totalOf } from './matrix-of-items.ts';

/** A scale in two halves. */
export interface SplitHalf {
  readonly n: number;
  /** The items of each half, counted from 0. */
  readonly halves: readonly [readonly number[], readonly number[]];
  /** Of the sum of each half. */
  readonly variances: readonly [number, number];
  /** Correlation between the sums of the halves. */
  readonly correlation: number;
  /** 2r / (1 + r), for halves of equal length; null for r = −1. */
  readonly spearmanBrown: number | null;
  /** Horst's (1951) for halves of unequal length; null for a negative correlation, which it does not see. */
  readonly unequalLength: number | null;
  /** 2 (1 − (variance of one half + of the other) / variance of both); null where both together are constant. */
  readonly guttman: number | null;
  /** Alpha of each half; null for one item, or a constant sum. */
  readonly alphas: readonly [number | null, number | null];
}

/** How a scale is halved: the first half and the rest (SPSS), every other item, or the items of the first half. */
export type Halves = 'first-last' | 'odd-even' | readonly number[];

/**
 * Split-half reliability, stepped up to the length of the scale (Spearman 1910, Brown 1910). SPSS RELIABILITY /MODEL=SPLIT.
 *
 * @param matrix  as `itemMatrix` makes, or correlations with their n. Not modified.
 * @param halves  `first-last` where absent: of an odd number the first half has one more
 * @returns the coefficients; or why there are none: fewer than 2 items, a half whose sum is constant
 * @throws RangeError for a matrix that is not square or not symmetric, or halves that are empty or not of these items
 */
export function splitHalf(
  matrix: ItemMatrix,
  halves: Halves = 'first-last'
): SplitHalf | Undefined<'too-few-items' | 'constant'> {
  const covariances = demandItemMatrix('splitHalf', matrix);
  const { n } = matrix;
  const items = covariances.rows;
  if (items < 2) return { why: 'too-few-items', n };
  const all = Array.from({ length: items }, (_, item) => item);
  const first = firstHalf(halves, all);
  const second = all.filter((item) => !first.includes(item));
  if (
    new Set(first).size !== first.length ||
    second.length !== items - first.length ||
    first.length === 0 ||
    !second.length
  ) {
    throw new RangeError(`splitHalf requires some of ${items} items in each half (got ${first.join(', ')})`);
  }
  const [one, other, both] = [partOf(covariances, first), partOf(covariances, second), totalOf(covariances)];
  const [a, b] = [totalOf(one), totalOf(other)];
  const least = 1e-14 * (a + b);
  if (!(a > least && b > least)) return { why: 'constant', n };
  const correlation = Math.min(1, Math.max(-1, totalOf(partOf(covariances, first, second)) / Math.sqrt(a * b)));
  return {
    n,
    halves: [first, second],
    variances: [a, b],
    correlation,
    spearmanBrown: correlation === -1 ? null : (2 * correlation) / (1 + correlation),
    unequalLength: horst(correlation, (first.length / items) * (second.length / items)),
    guttman: both > least ? 2 * (1 - (a + b) / both) : null,
    alphas: [first.length > 1 ? alphaOf(one) : null, second.length > 1 ? alphaOf(other) : null]
  };
}

function firstHalf(halves: Halves, all: readonly number[]): readonly number[] {
  if (halves === 'first-last') return all.slice(0, Math.ceil(all.length / 2));
  return halves === 'odd-even' ? all.filter((item) => item % 2 === 0) : halves;
}

/** (−r² + √(r⁴ + 4 r² (1 − r²) pq)) / (2 (1 − r²) pq), written so that nothing cancels and r = 1 is no exception. */
function horst(r: number, shares: number): number | null {
  if (r < 0) return null;
  const square = r * r;
  return r === 0 ? 0 : (2 * square) / (square + r * Math.sqrt(square + 4 * (1 - square) * shares));
}

import {
  demandSize,
  exactSpan,
  floorOf,
  spanOf,
  wholesWithin,
  type Printed,
  type Rounding,
  type Span
} from './printed.ts';

/** Lowest and highest answer that there is. */
export type Scale = readonly [number, number];

export interface GrimOptions {
  /** Answers of each respondent that the mean is of: 1 where absent. */
  readonly items?: number;
  /** `either` where absent. */
  readonly rounding?: Rounding;
  /** Lowest and highest answer, whole; anything where absent. */
  readonly scale?: Scale;
}

/** A mean that whole answers can have: their sum, and what it is divided by n · items. */
export interface PossibleMean {
  readonly total: number;
  readonly mean: number;
}

/** Whether a printed mean can be. */
export interface Grim {
  readonly possible: boolean;
  /** No sum of n whole answers gives it, or only answers off the scale do. */
  readonly reason: 'no-total' | 'off-scale' | null;
  /** Least and largest sum of answers that gives it. */
  readonly totals: readonly [number, number] | null;
  /** The possible means at and next to the printed number, rising; two, or one where it is met exactly or at an end of the scale. */
  readonly nearest: readonly PossibleMean[];
  /** What the printed number can stand for. */
  readonly span: Span;
}

/**
 * Whether whole answers can have a printed mean (the GRIM test, Brown and Heathers 2017).
 *
 *   The sum of n · items whole answers is whole. The mean is possible where a whole number over n · items rounds to it; by
 *   whole-number arithmetic without rounding.
 *
 * @param n  respondents, from 1 up
 * @throws RangeError for n or items that are not whole, from 1 up; for a scale that is not whole or does not rise
 */
export function grim(mean: Printed, n: number, { items = 1, rounding = 'either', scale }: GrimOptions = {}): Grim {
  demandSize('grim', n);
  demandItems('grim', items);
  if (scale) demandScale('grim', scale);
  const over = BigInt(n) * BigInt(items);
  const exact = exactSpan(mean, rounding);
  const span = spanOf(mean, rounding);
  const [lowest, highest] = scale ? [BigInt(scale[0]) * over, BigInt(scale[1]) * over] : [null, null];
  const onScale = (total: bigint): bigint =>
    lowest !== null && total < lowest ? lowest : highest !== null && total > highest ? highest : total;

  const below = floorOf(BigInt(mean.units) * over, exact.per / 2n);
  const met = below * (exact.per / 2n) === BigInt(mean.units) * over;
  const neighbours = new Set([onScale(below), onScale(met ? below : below + 1n)]);
  const nearest = [...neighbours].map((total) => ({ total: Number(total), mean: Number(total) / Number(over) }));

  const all = wholesWithin(exact, over);
  if (!all) return { possible: false, reason: 'no-total', totals: null, nearest, span };
  const [least, most] = [onScale(all[0]), onScale(all[1])];
  if (least > all[1] || most < all[0]) return { possible: false, reason: 'off-scale', totals: null, nearest, span };
  return { possible: true, reason: null, totals: [Number(least), Number(most)], nearest, span };
}

/**
 * The numbers of respondents, up to a limit, with whom a printed mean of whole answers is possible.
 *
 * Parameters and errors as for `grim`.
 */
export function grimSizes(mean: Printed, most: number, options: GrimOptions = {}): number[] {
  demandSize('grimSizes', most, 0);
  return Array.from({ length: most }, (_, index) => index + 1).filter((n) => grim(mean, n, options).possible);
}

export function demandItems(caller: string, items: number): void {
  if (!(Number.isSafeInteger(items) && items >= 1)) {
    throw new RangeError(`${caller} requires whole items from 1 up (got ${items})`);
  }
}

export function demandScale(caller: string, [lowest, highest]: Scale): void {
  if (!(Number.isSafeInteger(lowest) && Number.isSafeInteger(highest) && lowest < highest)) {
    throw new RangeError(`${caller} requires a scale of whole numbers that rise (got ${lowest} to ${highest})`);
  }
}

import { chiSquareUpper } from '../distributions/gamma.ts';
import { chiSquareCritical } from '../distributions/quantiles.ts';
import { climbWithin } from '../numerics/constrained.ts';
import { at, type Matrix } from '../numerics/matrix.ts';
import type { Hill, Top } from '../numerics/newton.ts';
import { findRoot } from '../numerics/root.ts';
import type { Test } from '../result.ts';

/** Doublings of the distance from the estimate after which an interval has no end. */
const MOST_DOUBLINGS = 20;

/** A fitted likelihood, and what its coefficients are in its own parameters. */
export interface Fitted {
  readonly hill: (place: Float64Array) => Hill | null;
  readonly top: Top<Hill>;
  /** Coefficients = back · parameters. */
  readonly back: Matrix;
  /** Whether there may be several tops, of which the highest counts; Firth's penalty makes them where outcomes separate. */
  readonly severalTops: boolean;
}

/** How far from one top another is looked for, in an orthonormal basis, where a standard error is 2 or more. */
const ELSEWHERE = 2;

/** A place, and others to each side of it. */
export function startsAround(place: Float64Array): Float64Array[] {
  const moved = (sign: -1 | 1) => (_: number, j: number) =>
    place.map((value, i) => (i === j ? value + sign * ELSEWHERE : value));
  return [place, ...Array.from(place, moved(1)), ...Array.from(place, moved(-1))];
}

/** The highest of the tops found; null where none is. */
export function highest<Found extends { readonly at: Hill }>(tops: readonly (Found | null)[]): Found | null {
  return tops.reduce((best, top) => (top && (!best || top.at.value > best.at.value) ? top : best), null);
}

/**
 * Likelihood-ratio test that several coefficients are all zero: twice what the log-likelihood falls where they are.
 *
 * @returns null for none, or where the likelihood without them has no top
 */
export function likelihoodRatioTest(fitted: Fitted, places: readonly number[]): Test | null {
  if (places.length === 0) return null;
  const without = topWhere(fitted, places, new Float64Array(places.length));
  if (!without) return null;
  const statistic = fallOf(fitted, without);
  return { statistic, df: places.length, p: chiSquareUpper(statistic, places.length) };
}

/** The highest top where the coefficients at the places have the values given, the others estimated anew; null where there is none. */
export function topWhere(fitted: Fitted, places: readonly number[], values: ArrayLike<number>): Top<Hill> | null {
  return topAt(fitted, places, values, startsOf(fitted, fitted.top.place));
}

/**
 * The profile-likelihood interval of one coefficient: every value that the likelihood-ratio test does not reject, the
 * others estimated anew. R: `confint(glm)`, to the precision of its interpolation; `logistf`.
 *
 * @param se  for the first guess of its ends
 * @returns an end is null where there is none
 */
export function profileInterval(
  fitted: Fitted,
  place: number,
  estimate: number,
  se: number,
  confidence: number
): { readonly low: number | null; readonly high: number | null } {
  // Square roots, since they are nearly straight.
  const limit = Math.sqrt(chiSquareCritical(1 - confidence, 1));
  const beyond = (found: Top<Hill>): number => Math.sqrt(fallOf(fitted, found)) - limit;
  const end = (sign: -1 | 1): number | null => {
    const topOf = (distance: number, starts: readonly Float64Array[]): Top<Hill> | null =>
      topAt(fitted, [place], [estimate + sign * distance], starts);
    let [inner, outer]: [{ distance: number; top: Top<Hill> }, number] = [{ distance: 0, top: fitted.top }, limit * se];
    for (let doubling = 0; doubling < MOST_DOUBLINGS; doubling++) {
      const far = topOf(outer, startsOf(fitted, inner.top.place));
      if (!far) return null;
      if (beyond(far) >= 0) {
        const starts = fitted.severalTops ? [inner.top.place, far.place] : [inner.top.place];
        const distance = rootBetween(inner.distance, outer, (there) => {
          const found = there === outer ? far : there === inner.distance ? inner.top : topOf(there, starts);
          return found && beyond(found);
        });
        return distance === null ? null : estimate + sign * distance;
      }
      inner = { distance: outer, top: far };
      outer *= 2;
    }
    return null;
  };
  return { low: end(-1), high: end(1) };
}

/** A zero of a function that is below zero at the first place and not at the second; null where it has no value on the way. */
function rootBetween(from: number, to: number, f: (x: number) => number | null): number | null {
  let lost = false;
  const root = findRoot(
    (x) => {
      const value = f(x);
      lost ||= value === null;
      return value ?? Infinity;
    },
    from,
    to,
    1e-10
  );
  return lost ? null : root;
}

function startsOf({ severalTops }: Fitted, place: Float64Array): Float64Array[] {
  return severalTops ? startsAround(place) : [place];
}

/** The highest top found from the starts where the coefficients at the places have the values given. */
function topAt(
  { hill, back }: Fitted,
  places: readonly number[],
  values: ArrayLike<number>,
  starts: readonly Float64Array[]
): Top<Hill> | null {
  const constraints = {
    rows: places.length,
    columns: back.columns,
    values: Float64Array.from(
      places.flatMap((place) => Array.from({ length: back.columns }, (_, j) => at(back, place, j)))
    )
  };
  return highest(starts.map((start) => climbWithin(hill, constraints, values, start)));
}

/** Twice what the log-likelihood falls. */
function fallOf({ top }: Fitted, found: Top<Hill>): number {
  return Math.max(0, 2 * (top.at.value - found.at.value));
}

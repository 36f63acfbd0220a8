import { at, cholesky, choleskySolve, matrixOf, type Matrix } from './matrix.ts';

const MOST_STEPS = 500;
/** A gradient this small against the curvature moves nothing. */
const ENOUGH = 1e-13;

/** A function of several variables with its derivatives at a place. */
export interface Curve {
  readonly value: number;
  readonly gradient: ArrayLike<number>;
  readonly hessian: Matrix;
}

/**
 * A local minimum of a smooth function within bounds, by Newton's steps.
 *
 *   Variables at a bound that the slope presses on are held; where the Hessian of the others is not positive definite its
 *   diagonal is raised (Levenberg); steps are halved until the function falls enough (Armijo).
 *
 * @param start      within the bounds. Not modified.
 * @param low, high  the bounds of every variable
 * @returns the place; or null where 500 steps did not reach one
 */
export function boundedMinimum(
  f: (x: Float64Array) => Curve,
  start: ArrayLike<number>,
  low: number,
  high: number
): Float64Array | null {
  let x: Float64Array = Float64Array.from(start);
  let here = f(x);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, hessian } = here;
    const free = Array.from(x.keys()).filter((i) => {
      const slope = gradient[i] as number;
      return !((x[i] === low && slope > 0) || (x[i] === high && slope < 0));
    });
    const way = newtonStep(free, gradient, hessian);
    const size = way.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    if (size <= ENOUGH) return x;
    const next = fallen(f, { x, here, free, way, size }, low, high);
    // Nothing falls any more: what is left of the slope is rounding.
    if (!next) return size <= 1e-6 ? x : null;
    [x, here] = [next.x, next.here];
  }
  return null;
}

interface Place {
  readonly x: Float64Array;
  readonly here: Curve;
}

/** The first place on the way, of those at 1, ½, ¼ … of the step, where the function has fallen enough; null where none is. */
function fallen(
  f: (x: Float64Array) => Curve,
  { x, here, free, way, size }: Place & { free: readonly number[]; way: Float64Array; size: number },
  low: number,
  high: number
): Place | null {
  for (let share = 1; share * size > 1e-15; share /= 2) {
    const next = Float64Array.from(x);
    free.forEach((i, place) => {
      next[i] = Math.min(high, Math.max(low, (x[i] as number) + share * (way[place] as number)));
    });
    const expected = free.reduce(
      (sum, i) => sum + (here.gradient[i] as number) * ((next[i] as number) - (x[i] as number)),
      0
    );
    const there = f(next);
    const falls = expected < 0 && there.value <= here.value + 1e-4 * expected;
    // Near the bottom the function is flat to the last digit, and only its slope still tells.
    const flattens = size < 1e-3 && steepness(there, free) < steepness(here, free);
    if (falls || flattens) return { x: next, here: there };
  }
  return null;
}

function steepness({ gradient }: Curve, free: readonly number[]): number {
  return free.reduce((most, i) => Math.max(most, Math.abs(gradient[i] as number)), 0);
}

function newtonStep(free: readonly number[], gradient: ArrayLike<number>, hessian: Matrix): Float64Array {
  if (free.length === 0) return new Float64Array(0);
  const slopes = free.map((i) => -(gradient[i] as number));
  const largest = free.reduce((most, i) => Math.max(most, Math.abs(at(hessian, i, i))), 1e-300);
  for (let raise = 0; ; raise = raise === 0 ? 1e-6 * largest : raise * 10) {
    const part = matrixOf(free.map((i) => free.map((j) => at(hessian, i, j) + (i === j ? raise : 0))));
    const lower = cholesky(part);
    if (lower) return choleskySolve(lower, slopes);
  }
}

const MOST_STEPS = 200;

/**
 * A zero of a continuous function between two places where it has opposite signs.
 *
 *   Chandrupatla's method (1997): inverse quadratic steps where they are safe, otherwise halves; as robust as bisection.
 *
 * @param tolerance  relative, of the place; the best a double gives where absent
 * @throws RangeError where the signs do not differ
 */
export function findRoot(f: (x: number) => number, from: number, to: number, tolerance = 4e-16): number {
  let [a, b] = [to, from];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa * fb < 0 || (fa < 0 && fb > 0) || (fa > 0 && fb < 0))) {
    throw new RangeError(`findRoot requires opposite signs at ${from} and ${to} (got ${fb} and ${fa})`);
  }
  let c: number;
  let fc: number;
  let t = 0.5;
  for (let step = 0; step < MOST_STEPS; step++) {
    const x = a + t * (b - a);
    const fx = f(x);
    if (Math.sign(fx) === Math.sign(fa)) [c, fc] = [a, fa];
    else [c, b, fc, fb] = [b, a, fb, fa];
    [a, fa] = [x, fx];
    const [best, fBest] = Math.abs(fa) < Math.abs(fb) ? [a, fa] : [b, fb];
    const limit = (tolerance * Math.abs(best) + 1e-300) / Math.abs(b - c);
    if (limit > 0.5 || fBest === 0) return best;
    const xi = (a - b) / (c - b);
    const phi = (fa - fb) / (fc - fb);
    const quadratic = phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi;
    t = quadratic
      ? (fa / (fb - fa)) * (fc / (fb - fc)) + (((c - a) / (b - a)) * fa * fb) / ((fc - fa) * (fc - fb))
      : 0.5;
    t = Math.min(1 - limit, Math.max(limit, t));
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b;
}

/**
 * As `findRoot`, for a function that rises, or falls, all the way: widens the interval until the signs differ.
 *
 * @param from, to  a first guess of the interval, from < to; widened by doubling
 * @param lowest    where the function begins
 * @throws RangeError where no change of sign is found
 */
export function searchRoot(
  f: (x: number) => number,
  way: 'rises' | 'falls',
  from: number,
  to: number,
  lowest = -Infinity
): number {
  let [a, b] = [from, to];
  const below = (x: number): boolean => (way === 'rises' ? f(x) < 0 : f(x) > 0);
  for (let width = b - a; a > lowest && !below(a); width *= 2) [a, b] = [Math.max(lowest, a - width), a];
  for (let width = b - a; b < Infinity && below(b); width *= 2) [a, b] = [b, b + width];
  return findRoot(f, a, b);
}

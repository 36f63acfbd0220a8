import { gaussLegendre, integralOf } from '../numerics/quadrature.ts';
import { normalDensity, normalUpper } from './normal.ts';

/** Beyond this the normal density is no number above zero. */
const FARTHEST = 39;
/** Up to here Plackett's integral is smooth enough for few nodes. */
export const PLACKETT = 0.9;
/** For Owen's T, whose integrand is smooth everywhere. */
const OWEN_NODES = 20;

/**
 * The density of the standard bivariate normal distribution. R: `mvtnorm::dmvnorm(c(x, y), sigma = matrix(c(1, rho, rho, 1), 2))`.
 *
 * @param rho  in (−1, 1)
 */
export function bivariateNormalDensity(x: number, y: number, rho: number): number {
  const rest = (1 - rho) * (1 + rho);
  // (x² − 2ρxy + y²) / (1 − ρ²) about the diagonal that is near: the plain form would cancel.
  const square =
    rho >= 0 ? ((x - y) ** 2 + 2 * (1 - rho) * x * y) / rest : ((x + y) ** 2 - 2 * (1 + rho) * x * y) / rest;
  return Math.exp(-square / 2) / (2 * Math.PI * Math.sqrt(rest));
}

/**
 * P(X ≤ h, Y ≤ k) of the standard bivariate normal distribution, to 1e-15 (absolute).
 *
 *   Plackett's identity (1954) with r = sin θ: Φ(h) Φ(k) + ∫ exp(−(h² + k² − 2hk sin θ) / 2 cos²θ) dθ / 2π from 0 to
 *   asin ρ, by Gauss–Legendre. Where ρ is near ±1 and that integrand turns sharply, by Owen's T (1956), which does not.
 *   R: `mvtnorm::pmvnorm(upper = c(h, k), corr = matrix(c(1, rho, rho, 1), 2), algorithm = TVPACK())`.
 *
 * @param h, k  infinite is allowed
 * @param rho   in [−1, 1], ends included
 * @throws RangeError for NaN, or rho outside [−1, 1]
 */
export function bivariateNormalLower(h: number, k: number, rho: number): number {
  demand('bivariateNormalLower', rho, h, k);
  return lowerOrthant(h, k, rho, normalUpper(-h), normalUpper(-k));
}

/** As `bivariateNormalLower`, of numbers in range, where Φ(h) and Φ(k) are known. */
export function lowerOrthant(h: number, k: number, rho: number, belowH: number, belowK: number): number {
  if (h === -Infinity || k === -Infinity) return 0;
  if (h === Infinity) return belowK;
  if (k === Infinity) return belowH;
  if (rho === 1) return Math.min(belowH, belowK);
  if (rho === -1) return Math.max(0, h <= -k ? 0 : belowH - normalUpper(k));
  const size = Math.abs(rho);
  if (size > PLACKETT) return Math.max(0, byOwen(h, k, rho, belowH, belowK));
  const { count, weights, sines, halves } = plackettNodes(rho);
  const [squares, twice] = [h * h + k * k, 2 * h * k];
  let sum = 0;
  for (let node = 0; node < count; node++)
    sum += (weights[node] as number) * Math.exp((twice * (sines[node] as number) - squares) * (halves[node] as number));
  return Math.max(0, belowH * belowK + sum);
}

/** Of Plackett's integral up to a correlation: weights, sin θ and 1 / 2 cos²θ at each node. */
export interface PlackettNodes {
  readonly count: number;
  readonly weights: Float64Array;
  readonly sines: Float64Array;
  readonly halves: Float64Array;
}

/** @param rho  in [−0.9, 0.9] */
export function plackettNodes(rho: number): PlackettNodes {
  const size = Math.abs(rho);
  const { nodes, weights } = gaussLegendre(size < 0.3 ? 8 : size < 0.7 ? 14 : 20);
  const half = Math.asin(rho) / 2;
  const sines = nodes.map((node) => Math.sin(half * (1 + node)));
  return {
    count: nodes.length,
    weights: weights.map((weight) => (weight * half) / (2 * Math.PI)),
    sines,
    halves: sines.map((sine) => 0.5 / (1 - sine * sine))
  };
}

function byOwen(atH: number, atK: number, rho: number, belowH: number, belowK: number): number {
  // So near zero that products would vanish.
  const [h, k] = [Math.abs(atH) < 1e-100 ? 0 : atH, Math.abs(atK) < 1e-100 ? 0 : atK];
  if (h === 0 && k === 0) return 0.25 + Math.asin(rho) / (2 * Math.PI);
  const root = Math.sqrt((1 - rho) * (1 + rho));
  // k − ρh and h − ρk, near the diagonal without cancelling.
  const [overH, overK] =
    rho > 0 ? [k - h + (1 - rho) * h, h - k + (1 - rho) * k] : [k + h - (1 + rho) * h, h + k - (1 + rho) * k];
  const opposite = h * k < 0 || (h * k === 0 && h + k < 0);
  const t = owen(h, overH, root) + owen(k, overK, root);
  return (belowH + belowK) / 2 - t - (opposite ? 0.5 : 0);
}

/** Owen's T(h, over / (h root)) = ∫ exp(−h² (1 + x²) / 2) / (1 + x²) dx / 2π from 0 to the second. */
function owen(h: number, over: number, root: number): number {
  if (over === 0) return 0;
  const slope = h === 0 ? Infinity : Math.abs(over / (h * root));
  const sign = h < 0 ? -Math.sign(over) : Math.sign(over);
  if (slope <= 1) return sign * owenIntegral(h, slope);
  // T(h, a) = ¼ − (Φ(h) − ½)(Φ(ah) − ½) − T(ah, 1/a) for h, a ≥ 0, by its tails.
  const far = Math.abs(over) / root;
  const [near, beyond] = [normalUpper(Math.abs(h)), normalUpper(far)];
  return sign * ((near + beyond) / 2 - near * beyond - owenIntegral(far, 1 / slope));
}

function owenIntegral(h: number, to: number): number {
  const { nodes, weights } = gaussLegendre(OWEN_NODES);
  let sum = 0;
  for (let node = 0; node < OWEN_NODES; node++) {
    const x = (to / 2) * (1 + (nodes[node] as number));
    sum += ((weights[node] as number) * Math.exp((-h * h * (1 + x * x)) / 2)) / (1 + x * x);
  }
  return (sum * to) / (4 * Math.PI);
}

/**
 * P(a < X < b, c < Y < d) of the standard bivariate normal distribution, to 12 digits however small it is.
 *
 *   ∫ φ(x) (Φ((d − ρx) / √(1 − ρ²)) − Φ((c − ρx) / √(1 − ρ²))) dx from a to b: nothing is subtracted that is larger than
 *   the answer. R: `mvtnorm::pmvnorm(c(a, c), c(b, d), corr = …)`, which is exact to 1e-15 absolute at best.
 *
 * @param x, y  lower and upper limit, rising; infinite is allowed
 * @param rho   in [−1, 1], ends included
 * @throws RangeError for NaN, limits that fall, or rho outside [−1, 1]
 */
export function bivariateNormalRectangle(
  x: readonly [number, number],
  y: readonly [number, number],
  rho: number
): number {
  demand('bivariateNormalRectangle', rho, ...x, ...y);
  if (!(x[0] <= x[1] && y[0] <= y[1])) {
    throw new RangeError(`bivariateNormalRectangle requires rising limits (got ${x.join(', ')} and ${y.join(', ')})`);
  }
  if (rho === 1) return normalBetween(Math.max(x[0], y[0]), Math.min(x[1], y[1]));
  if (rho === -1) return normalBetween(Math.max(x[0], -y[1]), Math.min(x[1], -y[0]));
  const [probabilityX, probabilityY] = [normalBetween(...x), normalBetween(...y)];
  if (rho === 0) return probabilityX * probabilityY;
  // Along the narrower side.
  const [[a, b], [c, d]] = probabilityX <= probabilityY ? [x, y] : [y, x];
  const root = Math.sqrt((1 - rho) * (1 + rho));
  const strip = (at: number): number => normalDensity(at) * normalBetween((c - rho * at) / root, (d - rho * at) / root);
  return integralOf(
    strip,
    places(Math.max(a, -FARTHEST), Math.min(b, FARTHEST), [c / rho, d / rho], root / Math.abs(rho))
  );
}

/** Where the integrand turns: about each edge of the other side, within some multiples of the conditional deviation. */
function places(from: number, to: number, edges: readonly number[], width: number): number[] {
  if (from >= to) return [from, from];
  const turns = edges.flatMap((edge) => [-38, -9, -3, 0, 3, 9, 38].map((times) => edge + times * width));
  const within = [0, ...turns].filter((place) => place > from && place < to);
  return [from, ...within.sort((one, other) => one - other), to];
}

/** P(lower < Z < upper), as exact as it is small; 0 where the limits do not rise. */
export function normalBetween(lower: number, upper: number): number {
  if (!(lower < upper)) return 0;
  if (lower + upper < 0) return normalBetween(-upper, -lower);
  const width = upper - lower;
  // Two tails that are nearly equal would cancel.
  if (width * Math.max(1, upper) < 1) {
    const { nodes, weights } = gaussLegendre(10);
    let sum = 0;
    for (let node = 0; node < 10; node++)
      sum += (weights[node] as number) * normalDensity(lower + (width / 2) * (1 + (nodes[node] as number)));
    return (sum * width) / 2;
  }
  return lower < 0 ? 1 - normalUpper(upper) - normalUpper(-lower) : normalUpper(lower) - normalUpper(upper);
}

function demand(caller: string, rho: number, ...places: readonly number[]): void {
  if (!(rho >= -1 && rho <= 1)) throw new RangeError(`${caller} requires rho in [-1, 1] (got ${rho})`);
  const wrong = places.find(Number.isNaN);
  if (wrong !== undefined) throw new RangeError(`${caller} requires numbers (got ${wrong})`);
}

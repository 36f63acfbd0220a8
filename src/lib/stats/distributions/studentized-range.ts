import { searchRoot } from '../numerics/root.ts';
import { normalDensity, normalUpper } from './normal.ts';
import { poissonDensity } from './saddle-point.ts';
import { tCritical } from './quantiles.ts';
import { tTwoSided } from './student-t.ts';

/** Of the trapezoidal sums, whose error on the whole line falls exponentially as their steps shorten. */
const STEP = 1 / 8;
const LONGEST_STEP = 0.06;
/** How far the normal density reaches, in deviations. */
const REACH = 9;
/** What adds less than this to a sum is the end of it. */
const NOTHING = 1e-18;
/** The range is scaled by exp(w²/4), and then smooth enough for so many nodes on each unit. */
const NODES = 20;
/** Ranges that are larger have a tail below 1e-300, and exp(w²/4) soon no double. */
const FARTHEST = 53;

/**
 * The upper tail of the studentized range: P(Q ≥ q), Q the range of k normal means over an estimate of their standard
 * error with df degrees of freedom.
 *
 *   ∫ T(qs) f(s) ds, s = √(χ²/df), T(w) = P(range of k ≥ w) (Copenhaver and Holland 1988, Journal of Statistical
 *   Computation and Simulation 30, 1–15). Both integrals are trapezoidal sums on the whole line, in log s the outer, of tails and not of
 *   one minus them, so that small p keep their digits; R's `ptukey` has eight to eleven. R:
 *   `ptukey(q, k, df, lower.tail = FALSE)`.
 *
 * @param q   from 0 up; infinite gives 0
 * @param k   how many means, a whole number from 2 up
 * @param df  above 0; infinite where the standard error is known
 * @throws RangeError for arguments that cannot be
 */
export function studentizedRangeUpper(q: number, k: number, df: number): number {
  if (!(q >= 0)) throw new RangeError(`studentizedRangeUpper requires q from 0 up (got ${q})`);
  demand('studentizedRangeUpper', k, df);
  if (q === 0) return 1;
  if (q === Infinity) return 0;
  if (k === 2) return df === Infinity ? 2 * normalUpper(q / Math.SQRT2) : tTwoSided(q / Math.SQRT2, df);
  const tail = rangeTail(k);
  if (df === Infinity) return Math.min(1, tail(q));
  // With hardly a degree of freedom the tail goes on without end, and what is below does not.
  if (df < 1) return Math.min(1, Math.max(0, 1 - sumOverScale((w) => 1 - tail(w), q, df)));
  return Math.min(1, sumOverScale(tail, q, df));
}

/**
 * The q with P(Q ≥ q) = p: the critical value. R: `qtukey(p, k, df, lower.tail = FALSE)`, which has four digits.
 *
 * @throws RangeError for p outside (0, 1], or as `studentizedRangeUpper`
 */
export function studentizedRangeCritical(p: number, k: number, df: number): number {
  if (!(p > 0 && p <= 1)) throw new RangeError(`studentizedRangeCritical requires p above 0, at most 1 (got ${p})`);
  demand('studentizedRangeCritical', k, df);
  if (p === 1) return 0;
  // Of two means it is √2 t; of all pairs together no more than of as many tests by Bonferroni.
  const [least, most] = [p, (2 * p) / (k * (k - 1))].map((each) => Math.SQRT2 * tCritical(each, Math.min(df, 1e9)));
  const gap = (q: number): number => Math.log(studentizedRangeUpper(q, k, df)) - Math.log(p);
  return searchRoot(gap, 'falls', least as number, 1.0001 * (most as number), 0);
}

function demand(caller: string, k: number, df: number): void {
  if (!(Number.isInteger(k) && k >= 2)) throw new RangeError(`${caller} requires a whole k from 2 up (got ${k})`);
  if (!(df > 0)) throw new RangeError(`${caller} requires df above 0 (got ${df})`);
}

/** ∫ g(q e^u) f(u) du, f the density of u = ln √(χ²/df); begun where the product is largest, and on to both sides. */
function sumOverScale(g: (w: number) => number, q: number, df: number): number {
  const shape = df / 2;
  const step = Math.min(LONGEST_STEP, 0.35 / Math.sqrt(2 * df));
  const start = df < 1 ? 0 : -Math.log(Math.hypot(1, q / Math.sqrt(2 * df)));
  // Below this no range of means is so small.
  const least = df < 1 ? Math.log(NOTHING / q) : -Infinity;
  const at = (u: number): number => {
    const s = Math.exp(u);
    return 2 * shape * poissonDensity(shape, shape * s * s) * g(q * s);
  };
  let sum = at(start);
  for (const way of [step, -step]) {
    for (let n = 1; start + n * way > least; n++) {
      const term = at(start + n * way);
      sum += term;
      if (term <= NOTHING * sum) break;
    }
  }
  return sum * step;
}

type Tail = (w: number) => number;
const made = new Map<number, Tail>();

/** P(range of k standard normals ≥ w), by Chebyshev's series on each unit of w, made when first asked for. */
function rangeTail(k: number): Tail {
  const known = made.get(k);
  if (known) return known;
  const series = new Map<number, Float64Array>();
  const tail = (w: number): number => {
    if (w >= FARTHEST) return 0;
    const unit = Math.floor(w);
    let of = series.get(unit);
    if (!of) series.set(unit, (of = chebyshev((at) => rangeTailAt(at, k) * Math.exp((at * at) / 4), unit)));
    return clenshaw(of, 2 * (w - unit) - 1) * Math.exp((-w * w) / 4);
  };
  made.set(k, tail);
  return tail;
}

/** k ∫ φ(z) (Φ(z)^(k−1) − (Φ(z) − Φ(z − w))^(k−1)) dz: the largest at z, and the least below z − w. */
function rangeTailAt(w: number, k: number): number {
  const middle = w / 2;
  let sum = 0;
  for (let z = middle - REACH; z <= middle + REACH; z += STEP) {
    const below = normalUpper(-z);
    const ratio = normalUpper(w - z) / below;
    sum += normalDensity(z) * below ** (k - 1) * -Math.expm1((k - 1) * Math.log1p(-ratio));
  }
  return k * sum * STEP;
}

/** Coefficients of the series of f on [from, from + 1]. */
function chebyshev(f: (x: number) => number, from: number): Float64Array {
  const angle = (node: number): number => (Math.PI * (node + 0.5)) / NODES;
  const values = Float64Array.from({ length: NODES }, (_, node) => f(from + (1 + Math.cos(angle(node))) / 2));
  return Float64Array.from({ length: NODES }, (_, degree) => {
    const sum = values.reduce((total, value, node) => total + value * Math.cos(degree * angle(node)), 0);
    return ((degree === 0 ? 1 : 2) * sum) / NODES;
  });
}

function clenshaw(coefficients: Float64Array, x: number): number {
  let [next, after] = [0, 0];
  for (let degree = NODES - 1; degree > 0; degree--)
    [next, after] = [(coefficients[degree] as number) + 2 * x * next - after, next];
  return (coefficients[0] as number) + x * next - after;
}

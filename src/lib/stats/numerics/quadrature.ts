/** Nodes in (−1, 1), rising, and their weights. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const made = new Map<number, Quadrature>();

/**
 * The Gauss–Legendre rule of `count` nodes: exact for polynomials of degree 2 count − 1.
 *
 *   Nodes are the zeros of Legendre's polynomial, by Newton's steps from Tricomi's approximation (DLMF 3.5.17).
 *
 * @param count  from 1 up
 */
export function gaussLegendre(count: number): Quadrature {
  const known = made.get(count);
  if (known) return known;
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    let x = -Math.cos((Math.PI * (place + 0.75)) / (count + 0.5));
    let slope = 0;
    for (let step = 0; step < 10; step++) {
      const { value, before } = legendre(count, x);
      slope = (count * (before - x * value)) / (1 - x * x);
      x -= value / slope;
    }
    nodes[place] = x;
    weights[place] = 2 / ((1 - x * x) * slope * slope);
  }
  const rule = { nodes, weights };
  made.set(count, rule);
  return rule;
}

function legendre(degree: number, x: number): { readonly value: number; readonly before: number } {
  let [before, value] = [1, x];
  for (let k = 2; k <= degree; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, before };
}

const PANEL = 16;
const DEEPEST = 60;

/**
 * The integral of a smooth function that is nowhere negative, to full relative precision.
 *
 *   Gauss–Legendre on panels, each halved until its halves agree with the whole.
 *
 * @param places  rising, at least two: where the first panels begin and end. A place where the function turns sharply
 *                belongs among them; what happens between two nodes only is not seen.
 */
export function integralOf(f: (x: number) => number, places: readonly number[]): number {
  const panels = places.slice(1).map((to, index) => ({ from: places[index] as number, to }));
  const rough = panels.map(({ from, to }) => panelOf(f, from, to));
  const total = rough.reduce((sum, value) => sum + value, 0);
  return panels.reduce((sum, { from, to }, index) => sum + refined(f, from, to, rough[index] as number, total, 0), 0);
}

function refined(
  f: (x: number) => number,
  from: number,
  to: number,
  whole: number,
  total: number,
  depth: number
): number {
  const middle = (from + to) / 2;
  const left = panelOf(f, from, middle);
  const right = panelOf(f, middle, to);
  // The halves are far closer to the truth than their distance from the whole says.
  if (depth >= DEEPEST || Math.abs(left + right - whole) <= 1e-12 * Math.max(total, left + right)) return left + right;
  return refined(f, from, middle, left, total, depth + 1) + refined(f, middle, to, right, total, depth + 1);
}

function panelOf(f: (x: number) => number, from: number, to: number): number {
  const { nodes, weights } = gaussLegendre(PANEL);
  const [centre, half] = [(from + to) / 2, (to - from) / 2];
  let sum = 0;
  for (let node = 0; node < PANEL; node++)
    sum += (weights[node] as number) * f(centre + half * (nodes[node] as number));
  return sum * half;
}

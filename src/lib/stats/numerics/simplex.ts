import { at, zeros, type Matrix } from './matrix.ts';

/** Beside entries of about 1, this is none. */
const NOTHING = 1e-9;
/** Steps that change nothing before Bland's rule, which cannot run in a circle, takes over. */
const PATIENCE = 20;

/**
 * A direction y along which no row of A falls and some rise: A y ≥ 0, −1 ≤ y ≤ 1, and Σ A y as large as it can be.
 *
 *   By the simplex method on the dual, min ‖Aᵀ(1 + λ)‖₁ over λ ≥ 0, which has a basis of only as many rows as A has columns
 *   (Dantzig's rule; Bland's where it stalls).
 *
 * @param a  entries of size up to about 1. Not modified.
 * @returns null where there is none
 */
export function risingDirection(a: Matrix): Float64Array | null {
  const size = a.columns;
  // u − v − Aᵀλ = Aᵀ1, all from 0 up; variables by number: u, v, then λ.
  const target = new Float64Array(size);
  for (let i = 0; i < a.rows; i++) for (let j = 0; j < size; j++) target[j] = (target[j] as number) + at(a, i, j);
  const basis = Array.from(target, (value, j) => (value >= 0 ? j : size + j));
  const amounts = target.map(Math.abs);
  const inverse = zeros(size, size);
  target.forEach((value, j) => (inverse.values[j * size + j] = value >= 0 ? 1 : -1));

  let stalled = 0;
  for (let steps = 0; steps < 10_000 + 10 * a.rows; steps++) {
    const prices = new Float64Array(size);
    basis.forEach((variable, k) => {
      if (variable >= 2 * size) return;
      for (let j = 0; j < size; j++) prices[j] = (prices[j] as number) + at(inverse, k, j);
    });
    const entering = cheapest(a, prices, stalled > PATIENCE);
    if (entering === null) {
      const rest = basis.reduce((sum, variable, k) => sum + (variable < 2 * size ? (amounts[k] as number) : 0), 0);
      return rest > NOTHING ? prices : null;
    }
    const step = columnOf(a, inverse, entering);
    const leaving = firstToVanish(basis, amounts, step);
    if (leaving < 0) return null;
    const moved = pivot(inverse, amounts, step, leaving);
    basis[leaving] = entering;
    stalled = moved > NOTHING ? 0 : stalled + 1;
  }
  return null;
}

/** The variable that lowers the sum fastest, or the first that does; null where none does. */
function cheapest(a: Matrix, prices: Float64Array, first: boolean): number | null {
  const size = prices.length;
  let [found, least]: [number | null, number] = [null, -NOTHING];
  const consider = (variable: number, cost: number): boolean => {
    if (cost >= least) return false;
    [found, least] = [variable, cost];
    return first;
  };
  for (let j = 0; j < size; j++) {
    if (consider(j, 1 - (prices[j] as number))) return found;
  }
  for (let j = 0; j < size; j++) {
    if (consider(size + j, 1 + (prices[j] as number))) return found;
  }
  for (let i = 0; i < a.rows; i++) {
    let cost = 0;
    for (let j = 0; j < size; j++) cost += at(a, i, j) * (prices[j] as number);
    if (consider(2 * size + i, cost)) return found;
  }
  return found;
}

/** The column of a variable, in the present basis. */
function columnOf(a: Matrix, inverse: Matrix, variable: number): Float64Array {
  const size = inverse.rows;
  return Float64Array.from({ length: size }, (_, k) => {
    if (variable < size) return at(inverse, k, variable);
    if (variable < 2 * size) return -at(inverse, k, variable - size);
    let sum = 0;
    for (let j = 0; j < size; j++) sum -= at(inverse, k, j) * at(a, variable - 2 * size, j);
    return sum;
  });
}

/** Which basic variable reaches zero first; of several, that of the lowest number. */
function firstToVanish(basis: readonly number[], amounts: Float64Array, step: Float64Array): number {
  let [found, least] = [-1, Infinity];
  step.forEach((fall, k) => {
    if (fall <= NOTHING) return;
    const ratio = (amounts[k] as number) / fall;
    const tied = found >= 0 && ratio <= least && (basis[k] as number) < (basis[found] as number);
    if (ratio < least || tied) [found, least] = [k, ratio];
  });
  return found;
}

/** Takes the column `step` into the basis in place of `leaving`; returns how far it moved. */
function pivot(inverse: Matrix, amounts: Float64Array, step: Float64Array, leaving: number): number {
  const size = inverse.rows;
  const over = step[leaving] as number;
  const amount = Math.max(0, (amounts[leaving] as number) / over);
  for (let j = 0; j < size; j++) inverse.values[leaving * size + j] = at(inverse, leaving, j) / over;
  for (let k = 0; k < size; k++) {
    if (k === leaving) continue;
    const factor = step[k] as number;
    amounts[k] = Math.max(0, (amounts[k] as number) - factor * amount);
    for (let j = 0; j < size; j++) inverse.values[k * size + j] = at(inverse, k, j) - factor * at(inverse, leaving, j);
  }
  amounts[leaving] = amount;
  return amount;
}

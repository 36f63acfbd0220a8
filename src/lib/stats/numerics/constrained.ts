import { at, cholesky, choleskySolve, product, transpose, zeros, type Matrix } from './matrix.ts';
import { climb, type Hill, type Top } from './newton.ts';
import { householderQR } from './qr.ts';

/**
 * The top of a function where C x = d: by `climb`, in what the constraints leave free.
 *
 * @param constraints  C, one constraint a row; they do not depend on each other
 * @param values       d
 * @param start        anywhere; moved to where the constraints are met and, by the information there, the function has
 *                     fallen least. Not modified.
 * @returns null where no top is found
 */
export function climbWithin<At extends Hill>(
  hill: (place: Float64Array) => At | null,
  constraints: Matrix,
  values: ArrayLike<number>,
  start: Float64Array
): Top<At> | null {
  const { held, free } = divided(constraints, values);
  const turned = transpose(free);
  const along = (whole: Float64Array): Float64Array =>
    product(turned, { rows: whole.length, columns: 1, values: whole }).values;
  const placeOf = (freely: Float64Array): Float64Array =>
    product(free, { rows: freely.length, columns: 1, values: freely }).values.map(
      (value, i) => value + (held[i] as number)
    );
  const top = climb(
    (freely) => {
      const whole = hill(placeOf(freely));
      if (!whole) return null;
      const within = (matrix: Matrix): Matrix => product(product(turned, matrix), free);
      return {
        value: whole.value,
        gradient: along(whole.gradient),
        information: within(whole.information),
        ...(whole.metric ? { metric: within(whole.metric) } : {}),
        whole
      };
    },
    along(movedWithin(hill, constraints, values, start))
  );
  return top && { place: placeOf(top.place), at: top.at.whole, steps: top.steps };
}

/** start + I⁻¹ Cᵀ (C I⁻¹ Cᵀ)⁻¹ (d − C start); the start as it is where that has no value. */
function movedWithin(
  hill: (place: Float64Array) => Hill | null,
  constraints: Matrix,
  values: ArrayLike<number>,
  start: Float64Array
): Float64Array {
  const here = hill(start);
  const lower = here && cholesky(here.metric ?? here.information);
  if (!lower) return start;
  const pulls = Array.from({ length: constraints.rows }, (_, row) =>
    choleskySolve(lower, constraints.values.subarray(row * start.length, (row + 1) * start.length))
  );
  const reach = (along: Float64Array, row: number): number =>
    along.reduce((sum, value, i) => sum + value * at(constraints, row, i), 0);
  const metric = zeros(pulls.length, pulls.length);
  pulls.forEach((pull, i) => pulls.forEach((_, j) => (metric.values[j * pulls.length + i] = reach(pull, j))));
  const metricLower = cholesky(metric);
  if (!metricLower) return start;
  const parts = choleskySolve(
    metricLower,
    pulls.map((_, row) => (values[row] as number) - reach(start, row))
  );
  const moved = start.map((value, i) =>
    pulls.reduce((sum, pull, row) => sum + (parts[row] as number) * (pull[i] as number), value)
  );
  return hill(moved) ? moved : start;
}

/** The shortest place that meets the constraints, and orthonormal columns along which one may move from it. */
function divided(
  constraints: Matrix,
  values: ArrayLike<number>
): { readonly held: Float64Array; readonly free: Matrix } {
  const [count, size] = [constraints.rows, constraints.columns];
  // The constraints first, then every direction: Householder makes orthonormal columns of the first, then of the rest.
  const widened = zeros(size, count + size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < count; j++) widened.values[i * (count + size) + j] = at(constraints, j, i);
    widened.values[i * (count + size) + count + i] = 1;
  }
  const { q, r } = householderQR(widened);
  // Rᵀ y = d, and the place Q y.
  const y = new Float64Array(count);
  for (let j = 0; j < count; j++) {
    let sum = values[j] as number;
    for (let k = 0; k < j; k++) sum -= at(r, k, j) * (y[k] as number);
    y[j] = sum / at(r, j, j);
  }
  const held = Float64Array.from({ length: size }, (_, i) => y.reduce((sum, value, j) => sum + value * at(q, i, j), 0));
  const free = zeros(size, size - count);
  for (let i = 0; i < size; i++)
    for (let j = count; j < size; j++) free.values[i * (size - count) + j - count] = at(q, i, j);
  return { held, free };
}

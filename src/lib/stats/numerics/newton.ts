import { cholesky, choleskySolve, type Matrix } from './matrix.ts';

/** A function at a place. */
export interface Hill {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Minus the second derivatives. */
  readonly information: Matrix;
  /** Something like them that is positive definite, to step by where they are not: away from the top of what is not concave. */
  readonly metric?: Matrix;
}

export interface Top<At extends Hill> {
  readonly place: Float64Array;
  readonly at: At;
  readonly steps: number;
}

/**
 * The top of a function, by Newton's steps, each halved until the function rises.
 *
 *   It is found where the next step would raise the function by less than rounding: gᵀ I⁻¹ g below 1e-20, that is when
 *   each parameter is within 1e-10 of its standard error. For concave functions with a top, from anywhere.
 *
 * @param hill   null where the function has no value
 * @param start  where it has one. Not modified.
 * @returns null where no top is found in `mostSteps`
 */
export function climb<At extends Hill>(
  hill: (place: Float64Array) => At | null,
  start: Float64Array,
  mostSteps = 200
): Top<At> | null {
  const first = hill(start);
  let here = first && { place: start, at: first };
  for (let steps = 0; here && steps < mostSteps; steps++) {
    const { place, at } = here;
    if (place.length === 0) return { place, at, steps };
    const lower = cholesky(at.information, 1e-14) ?? (at.metric ? cholesky(at.metric, 1e-14) : null);
    if (!lower) return null;
    const step = choleskySolve(lower, at.gradient);
    const rise = step.reduce((sum, move, i) => sum + move * (at.gradient[i] as number), 0);
    here = risen(hill, place, step, at.value);
    if (here && rise < 1e-20) return { ...here, steps: steps + 1 };
  }
  return null;
}

/** The first of a whole step, half of it, a quarter … where the function is not lower. */
function risen<At extends Hill>(
  hill: (place: Float64Array) => At | null,
  from: Float64Array,
  step: Float64Array,
  value: number
): { readonly place: Float64Array; readonly at: At } | null {
  // As far as rounding tells: near the top of a million's likelihood, it does not.
  const least = value - 1e-13 * Math.abs(value);
  for (let part = 1; part > 1e-12; part /= 2) {
    const place = from.map((coordinate, i) => coordinate + part * (step[i] as number));
    const at = hill(place);
    if (at && at.value >= least) return { place, at };
  }
  return null;
}

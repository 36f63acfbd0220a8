import { seeded } from '../numerics/random.ts';
import { randomChoices } from './random-choices.ts';

/** Up to so many respondents, choices are made by half words. */
const MOST_BY_HALVES = 65535;
/** Choices that are kept for the next variable: 4 MB. */
const KEPT = 2 ** 21;

/** Which sums are far enough out: at least `least`, or at most `most`. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Draws so many permutations, the stream going on where it was left, and tells how many have a sum far enough out. */
export type CountPermutations = (draws: number, bounds: Bounds) => number;

/**
 * Sums Σ x · y over random permutations of y, each of the n! equally probable.
 *
 *   Fisher and Yates's shuffle, but only of the respondents whose x is not the commonest, or whose y is not: with that
 *   number as zero the others add nothing, whoever they are.
 *
 * @param x, y   numbers of each respondent, at least two; both sum to zero, or Σ x · y is off by a constant. Not modified.
 * @param seed   whole, 0 to 2^53 − 1
 * @param draws  how many will be drawn in all
 * @throws RangeError for another seed
 */
export function permutedSums(x: Float64Array, y: Float64Array, seed: number, draws: number): CountPermutations {
  const [commonestX, commonestY] = [commonest(x), commonest(y)];
  const [still, values, zero] = commonestX.times >= commonestY.times ? [x, y, commonestX] : [y, x, commonestY];
  const weights = still.filter((value) => value !== zero.value).map((value) => value - zero.value);
  return y.length > MOST_BY_HALVES
    ? oneByOne(weights, values.slice(), seed)
    : fourByFour(weights, values, seed, y.length * draws <= KEPT);
}

function commonest(values: Float64Array): { readonly value: number; readonly times: number } {
  const times = new Map<number, number>();
  let found = { value: 0, times: 0 };
  for (const value of values) {
    const now = (times.get(value) ?? 0) + 1;
    times.set(value, now);
    if (now > found.times) found = { value, times: now };
  }
  return found;
}

function fourByFour(weights: Float64Array, values: Float64Array, seed: number, keep: boolean): CountPermutations {
  const { width, block } = randomChoices(values.length, seed, keep);
  const [a, b, c, d] = [values.slice(), values.slice(), values.slice(), values.slice()];
  const sums = new Float64Array(4);
  let index = 0;
  let used = width;
  let choices: Uint16Array = new Uint16Array();
  return (draws, { least, most }) => {
    let far = 0;
    for (let draw = 0; draw < draws; draw += 4) {
      if (used === width) {
        choices = block(index++);
        used = 0;
      }
      sumFour(sums, weights, choices, used, width, a, b, c, d);
      used += 4;
      // Of the last four, only as many as are asked for.
      const wanted = Math.min(4, draws - draw);
      for (let lane = 0; lane < wanted; lane++) {
        const sum = sums[lane] as number;
        if (sum >= least || sum <= most) far++;
      }
    }
    return far;
  };
}

/** Shuffles four copies on, side by side, since each step of one waits for its step before; and their sums. */
function sumFour(
  sums: Float64Array,
  weights: Float64Array,
  choices: Uint16Array,
  from: number,
  width: number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array
): void {
  let sumA = 0;
  let sumB = 0;
  let sumC = 0;
  let sumD = 0;
  for (let place = 0, at = from, end = a.length - 1; place < weights.length; place++, end--, at += width) {
    const weight = weights[place] as number;
    const placeA = choices[at] as number;
    const placeB = choices[at + 1] as number;
    const placeC = choices[at + 2] as number;
    const placeD = choices[at + 3] as number;
    const valueA = a[placeA] as number;
    const valueB = b[placeB] as number;
    const valueC = c[placeC] as number;
    const valueD = d[placeD] as number;
    a[placeA] = a[end] as number;
    b[placeB] = b[end] as number;
    c[placeC] = c[end] as number;
    d[placeD] = d[end] as number;
    a[end] = valueA;
    b[end] = valueB;
    c[end] = valueC;
    d[end] = valueD;
    sumA += weight * valueA;
    sumB += weight * valueB;
    sumC += weight * valueC;
    sumD += weight * valueD;
  }
  sums[0] = sumA;
  sums[1] = sumB;
  sums[2] = sumC;
  sums[3] = sumD;
}

/** For more respondents, whose shuffling takes its time anyhow. */
function oneByOne(weights: Float64Array, values: Float64Array, seed: number): CountPermutations {
  const random = seeded(seed);
  return (draws, { least, most }) => {
    let far = 0;
    for (let draw = 0; draw < draws; draw++) {
      let sum = 0;
      let left = values.length;
      for (let place = 0; place < weights.length; place++) {
        const chosen = random.below(left--);
        const value = values[chosen] as number;
        values[chosen] = values[left] as number;
        values[left] = value;
        sum += (weights[place] as number) * value;
      }
      if (sum >= least || sum <= most) far++;
    }
    return far;
  };
}

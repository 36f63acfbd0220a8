import { quantiles } from '#lib/stats/description/quantiles.ts';
import type { MissingKind } from '../table.ts';
import { placesByNumber, placesOnScale } from './scales.ts';

/** Numbers that questionnaires use for missing, and what each says by custom. */
const CUSTOM: ReadonlyMap<number, MissingKind> = new Map([
  ...[8, 88, 98, 888, 998, -8, -88].map((code) => [code, 'dont-know'] as const),
  ...[9, 99, 999, -1, -9, -99, -999].map((code) => [code, 'no-answer'] as const)
]);

/** Up to here 1, 2, 3 … without a gap, and nothing but 9 above, is a scale with a code: scales of nine steps have an 8. */
const HIGHEST_BELOW_NINE = 7;

/** From its lowest to its highest answer, a scale that codes may stand apart from is no longer than this. */
const LONGEST_SCALE = 12;

/**
 * Which of a column's distinct numbers are codes for missing. Only whole numbers that stand clearly apart from a scale of
 * a few steps: at least twice the highest answer; 8 and 9 both and three steps above it; 9 after each of 1 to at most 7; a
 * negative one where no answer is negative. A lone 8 after 1 to 5 may well be an answer.
 *
 * @param numbers  distinct
 */
export function missingCodes(numbers: readonly number[]): Map<number, MissingKind> {
  const nine = endsBelowNine(numbers);
  const answers = numbers.filter(
    (number) => !CUSTOM.has(number) || (isOnScale(number, numbers) && !(nine && number === 9))
  );
  const { lowest, highest } = rangeOf(answers);
  const found = new Map<number, MissingKind>();
  if (answers.length < 2) return found;
  if (highest - lowest > LONGEST_SCALE || !answers.every(Number.isInteger)) return farCodes(numbers);
  const hasPair = numbers.includes(8) && numbers.includes(9) && 8 - highest >= 3;
  for (const number of numbers) {
    const kind = CUSTOM.get(number);
    if (!kind || answers.includes(number)) continue;
    if (number < 0 ? lowest >= 0 : number >= 2 * highest || (number < 10 && (hasPair || nine))) found.set(number, kind);
  }
  return found;
}

/** True where 9 stands above each of 1, 2, 3 … to at most 7, and no other number but codes does. */
function endsBelowNine(numbers: readonly number[]): boolean {
  const steps = numbers.filter((number) => !CUSTOM.has(number)).toSorted((a, b) => a - b);
  const rise =
    steps.length >= 2 && steps.length <= HIGHEST_BELOW_NINE && steps.every((step, index) => step === index + 1);
  return rise && numbers.includes(9) && !numbers.includes(8);
}

/**
 * Which numbers that stand alone among worded answers are codes for missing: all where every other answer has words and
 * none of those begins with a number as high; 8 and 9 only beside a scale, since words in no order may be names of things
 * that are numbered. Where some answers are the bare numbers of a scale with words at its ends (`1 – never`, `2`, `3`,
 * `4`, `5 – always`), what `missingCodes` finds of their numbers.
 *
 * @param answers  distinct, with the number that each is, or null where it has words
 * @returns the kind by the answer as it is written
 */
export function codesAmongWords(
  answers: readonly { readonly value: string; readonly number: number | null }[]
): Map<string, MissingKind> {
  const bare = answers.filter(({ number }) => number !== null);
  const words = answers.filter(({ number }) => number === null).map(({ value }) => value);
  if (bare.length === 0 || words.length === 0) return new Map<string, MissingKind>();
  if (bare.some(({ number }) => !CUSTOM.has(number ?? NaN))) {
    const places = placesByNumber(answers.map(({ value }) => value));
    return places ? kindsOf(bare, missingCodes(places)) : new Map<string, MissingKind>();
  }
  if (words.length === 1) return new Map<string, MissingKind>();
  const places = placesByNumber(words);
  const { highest } = rangeOf(places ?? []);
  const isScale = places !== null || placesOnScale(words) !== null;
  const found = [...CUSTOM].filter(([code]) => (code < 0 || code > highest) && (isScale || code < 0 || code > 9));
  return kindsOf(bare, new Map(found));
}

function kindsOf(
  bare: readonly { readonly value: string; readonly number: number | null }[],
  kinds: ReadonlyMap<number, MissingKind>
): Map<string, MissingKind> {
  return new Map(
    bare.flatMap(({ value, number }) => {
      const kind = kinds.get(number ?? NaN);
      return kind ? [[value, kind] as const] : [];
    })
  );
}

/**
 * Codes among measurements (ages, hours): three nines or eights, or a negative one where nothing else is negative, beyond
 * Tukey's outer fence (three interquartile ranges from the quartiles) and at least twice the highest of the rest.
 */
function farCodes(numbers: readonly number[]): Map<number, MissingKind> {
  const rest = numbers.filter((number) => !CUSTOM.has(number) || Math.abs(number) < 100);
  const found = new Map<number, MissingKind>();
  if (rest.length < 4) return found;
  const [lower = 0, upper = 0] = quantiles(rest, [0.25, 0.75]);
  const fence = 3 * (upper - lower);
  const { lowest, highest } = rangeOf(rest);
  for (const number of numbers) {
    const kind = CUSTOM.get(number);
    if (!kind || rest.includes(number)) continue;
    if (number < 0 ? lowest >= 0 && number < lower - fence : number > upper + fence && number >= 2 * highest)
      found.set(number, kind);
  }
  return found;
}

/** True where a number just below (or, of a negative one, just above) shows that the scale goes on to here. */
function isOnScale(number: number, numbers: readonly number[]): boolean {
  if (number < 0) return numbers.some((other) => other < 0 && !CUSTOM.has(other));
  return numbers.some((other) => other !== number && !CUSTOM.has(other) && other >= number - 2 && other > 0);
}

/** The lowest and the highest; of nothing, Infinity and −Infinity. */
export function rangeOf(numbers: readonly number[]): { lowest: number; highest: number } {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const number of numbers) {
    lowest = Math.min(lowest, number);
    highest = Math.max(highest, number);
  }
  return { lowest, highest };
}

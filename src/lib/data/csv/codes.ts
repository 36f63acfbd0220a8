import { quantiles } from '#lib/stats/description/quantiles.ts';
import type { MissingKind } from '../table.ts';

/** Numbers that questionnaires use for missing, and what each says by custom. */
const CUSTOM: ReadonlyMap<number, MissingKind> = new Map([
  ...[8, 88, 98, 888, 998, -8, -88].map((code) => [code, 'dont-know'] as const),
  ...[9, 99, 999, -1, -9, -99, -999].map((code) => [code, 'no-answer'] as const)
]);

/** From its lowest to its highest answer, a scale that codes may stand apart from is no longer than this. */
const LONGEST_SCALE = 12;

/**
 * Which of a column's distinct numbers are codes for missing. Only whole numbers that stand clearly apart from a scale of
 * a few steps: at least twice the highest answer, or 8 and 9 both and three steps above it; a negative one where no
 * answer is negative. A lone 8 after 1 to 5 may well be an answer.
 *
 * @param numbers  distinct
 */
export function missingCodes(numbers: readonly number[]): Map<number, MissingKind> {
  const answers = numbers.filter((number) => !CUSTOM.has(number) || isOnScale(number, numbers));
  const { lowest, highest } = rangeOf(answers);
  const found = new Map<number, MissingKind>();
  if (answers.length < 2) return found;
  if (highest - lowest > LONGEST_SCALE || !answers.every(Number.isInteger)) return farCodes(numbers);
  const hasPair = numbers.includes(8) && numbers.includes(9) && 8 - highest >= 3;
  for (const number of numbers) {
    const kind = CUSTOM.get(number);
    if (!kind || answers.includes(number)) continue;
    if (number < 0 ? lowest >= 0 : number >= 2 * highest || (number < 10 && hasPair)) found.set(number, kind);
  }
  return found;
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

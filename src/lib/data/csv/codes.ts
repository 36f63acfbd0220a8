import type { MissingKind } from '../table.ts';

/** Numbers that questionnaires use for missing, and what each says by custom. */
const CUSTOM: ReadonlyMap<number, MissingKind> = new Map([
  ...[8, 88, 98, 888, 998, -8, -88].map((code) => [code, 'dont-know'] as const),
  ...[9, 99, 999, -1, -9, -99, -999].map((code) => [code, 'no-answer'] as const)
]);

/** From its lowest to its highest answer, a scale that codes may stand apart from is no longer than this. */
const LONGEST_SCALE = 12;

/**
 * Which of a column's distinct numbers are codes for missing. Only whole numbers that stand clearly apart: a one-digit
 * code at least three above the highest answer, a longer one at least twice it, a negative one where no answer is
 * negative; and only where at least two answers are left, a scale of a few steps.
 *
 * @param numbers  distinct
 */
export function missingCodes(numbers: readonly number[]): Map<number, MissingKind> {
  const answers = numbers.filter((number) => !CUSTOM.has(number) || isOnScale(number, numbers));
  const highest = Math.max(...answers);
  const lowest = Math.min(...answers);
  const found = new Map<number, MissingKind>();
  if (answers.length < 2 || highest - lowest > LONGEST_SCALE || !answers.every(Number.isInteger)) return found;
  for (const number of numbers) {
    const kind = CUSTOM.get(number);
    if (!kind || answers.includes(number)) continue;
    const apart = number < 0 ? lowest >= 0 : number < 10 ? number - highest >= 3 : number >= 2 * highest;
    if (apart) found.set(number, kind);
  }
  return found;
}

/** True where a number just below (or, of a negative one, just above) shows that the scale goes on to here. */
function isOnScale(number: number, numbers: readonly number[]): boolean {
  if (number < 0) return numbers.some((other) => other < 0 && !CUSTOM.has(other));
  return numbers.some((other) => other !== number && !CUSTOM.has(other) && other >= number - 2 && other > 0);
}

import { compensatedSum } from '../numerics/compensated.ts';
import { demandItems, type Item } from './item-matrix.ts';

export interface ScoreOptions {
  readonly combine: 'mean' | 'sum';
  /** How many of the items must be answered, from 1 up; all where absent. */
  readonly least?: number;
  /**
   * What the sum is of those who left out some: `scaled`, their mean times the number of items (the default), or `undefined`,
   * whatever `least` is. A mean is of the items answered.
   */
  readonly incomplete?: 'scaled' | 'undefined';
}

/** A score for each respondent, as codes: the distinct scores rise, and a code of their number is missing. */
export interface ScaleScores {
  readonly codes: Uint32Array;
  readonly numbers: readonly number[];
}

/**
 * The score of each respondent on a scale: the mean or the sum of the items that they answered.
 *
 *   SPSS `COMPUTE s = MEAN.k(a TO e)`, k the `least`, and `SUM.k`, which does not scale up.
 *
 * @throws RangeError for items of unequal length, numbers that are not finite, or a least that is not whole, from 1 to the
 *         number of items
 */
export function scaleScores(items: readonly Item[], options: ScoreOptions): ScaleScores {
  const rows = demandItems('scaleScores', items);
  const { combine, incomplete = 'scaled', least = items.length } = options;
  if (!(Number.isInteger(least) && least >= 1 && least <= items.length)) {
    throw new RangeError(`scaleScores requires a least number of answers from 1 to ${items.length} (got ${least})`);
  }
  const scores = new Float64Array(rows).fill(NaN);
  const answers: number[] = [];
  for (let row = 0; row < rows; row++) {
    answers.length = 0;
    for (const { codes, numbers } of items) {
      const number = numbers[codes[row] as number];
      if (number !== undefined) answers.push(number);
    }
    if (answers.length < least) continue;
    const all = answers.length === items.length;
    const sum = compensatedSum(answers);
    if (combine === 'mean') scores[row] = sum / answers.length;
    else if (all || incomplete === 'scaled') scores[row] = all ? sum : (sum / answers.length) * items.length;
  }
  const numbers = [...new Set(scores)].filter((score) => !Number.isNaN(score)).sort((a, b) => a - b);
  const places = new Map(numbers.map((score, place) => [score, place]));
  return { codes: Uint32Array.from(scores, (score) => places.get(score) ?? numbers.length), numbers };
}

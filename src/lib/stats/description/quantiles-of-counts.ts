import type { Undefined } from '../result.ts';
import { ladderOf, numberAt, numberBetween, SAME_PLACE, type Ladder } from './ladder.ts';

/**
 * Which quantile (Hyndman and Fan 1996): 7, R's default and Excel's; 6, SPSS's HAVERAGE; 2, the inverse of the distribution
 * with averages at its steps, SPSS's AEMPIRICAL and SAS's default.
 */
export type QuantileType = 2 | 6 | 7;

export type NoQuantile = Undefined<'nothing' | 'too-few'>;

/**
 * Quantiles of numbers with counts.
 *
 *   7: at the place 1 + (n − 1) p; 6: at (n + 1) p; both linear between neighbours. 2: the number at place np, rounded up,
 *   and the mean of it and the next where np is whole. R: `quantile(x, p, type = type)`.
 *   With weights: 6 and 2 as SPSS's EXAMINE (HAVERAGE, AEMPIRICAL), 7 as `Hmisc::wtd.quantile(x, weights, p)`.
 *
 * @param numbers        one for each level, rising. Not modified.
 * @param counts         respondents at each level, or sums of weights. Not modified.
 * @param probabilities  in [0, 1]
 * @returns one for each probability; or why there are none: nobody, or weights that sum to less than 1
 * @throws RangeError for arrays of unequal length, numbers that are not finite or do not rise, counts that are negative, or
 *         a probability outside [0, 1]
 */
export function quantilesOfCounts(
  numbers: ArrayLike<number>,
  counts: ArrayLike<number>,
  probabilities: readonly number[],
  type: QuantileType = 7
): number[] | NoQuantile {
  const wrong = probabilities.find((probability) => !(probability >= 0 && probability <= 1));
  if (wrong !== undefined) throw new RangeError(`quantilesOfCounts requires probabilities from 0 to 1 (got ${wrong})`);
  const ladder = ladderOf('quantilesOfCounts', numbers, counts);
  if ('why' in ladder) return ladder;
  if (ladder.n < 1) return { why: 'too-few', n: ladder.n };
  return probabilities.map((probability) => quantileOf(ladder, probability, type));
}

function quantileOf(ladder: Ladder, probability: number, type: QuantileType): number {
  const { n } = ladder;
  if (type === 6) return numberBetween(ladder, (n + 1) * probability);
  if (type === 2) {
    const place = n * probability;
    const step = ladder.upTo.findIndex((count) => Math.abs(count - place) <= SAME_PLACE * Math.max(1, place));
    if (step < 0) return numberAt(ladder, place);
    const next = Math.min(step + 1, ladder.numbers.length - 1);
    return ((ladder.numbers[step] as number) + (ladder.numbers[next] as number)) / 2;
  }
  const place = 1 + (n - 1) * probability;
  const below = Math.floor(place + SAME_PLACE * place);
  const share = Math.max(0, place - below);
  return (1 - share) * numberAt(ladder, below) + share * numberAt(ladder, Math.min(below + 1, n));
}

/** Tukey's hinges: the medians of the lower and the upper half. */
export interface Hinges {
  readonly n: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * Tukey's hinges (1977), the ends of the box in a boxplot: the median belongs to both halves where n is odd.
 *
 *   At the places d and n + 1 − d, with d = ⌊(n + 3) / 2⌋ / 2. R: `fivenum(x)[2:4]`. With weights as SPSS's EXAMINE, which
 *   counts in units of the smallest weight where that is below 1.
 *
 * Parameters and errors as for `quantilesOfCounts`.
 */
export function tukeyHinges(numbers: ArrayLike<number>, counts: ArrayLike<number>): Hinges | NoQuantile {
  const ladder = ladderOf('tukeyHinges', numbers, counts);
  if ('why' in ladder) return ladder;
  const { n } = ladder;
  if (n < 1) return { why: 'too-few', n };
  const unit = ladder.counts.reduce((least, count) => Math.min(least, count), 1);
  const depth = (Math.floor((n / unit + 3) / 2 + SAME_PLACE * n) / 2) * unit;
  return {
    n,
    lower: numberBetween(ladder, depth),
    median: numberBetween(ladder, (n + unit) / 2),
    upper: numberBetween(ladder, n + unit - depth)
  };
}

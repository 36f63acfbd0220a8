import {
  quantilesOfCounts,
  tukeyHinges,
  type Hinges,
  type NoQuantile,
  type QuantileType
} from './quantiles-of-counts.ts';

/** Where the box ends: Tukey's hinges, or quartiles of a type. */
export type Quartiles = 'hinges' | QuantileType;

/** Least, quartiles and most. */
export interface FiveNumbers extends Hinges {
  readonly least: number;
  readonly most: number;
  readonly range: number;
  /** Upper less lower quartile. */
  readonly iqr: number;
}

/**
 * Least number, quartiles, largest number, and the distances between them. R: `fivenum(x)`, `quantile(x, type = quartiles)`.
 *
 * Parameters and errors as for `quantilesOfCounts`.
 */
export function fiveNumbers(
  numbers: ArrayLike<number>,
  counts: ArrayLike<number>,
  quartiles: Quartiles = 7
): FiveNumbers | NoQuantile {
  const ends = quantilesOfCounts(numbers, counts, [0, 0.25, 0.5, 0.75, 1], quartiles === 'hinges' ? 2 : quartiles);
  const hinges = tukeyHinges(numbers, counts);
  if ('why' in ends) return ends;
  if ('why' in hinges) return hinges;
  const [least, first, second, third, most] = ends as [number, number, number, number, number];
  const { lower, median, upper } = quartiles === 'hinges' ? hinges : { lower: first, median: second, upper: third };
  return { n: hinges.n, least, lower, median, upper, most, range: most - least, iqr: upper - lower };
}

/** A number beyond the whiskers. */
export interface Outlier {
  readonly number: number;
  /** How many have it. */
  readonly count: number;
  /** More than two reaches from the box: SPSS's extreme. */
  readonly far: boolean;
}

/** What a boxplot is drawn of. */
export interface Boxplot extends FiveNumbers {
  /** The outermost numbers that are no outliers. */
  readonly whiskers: readonly [number, number];
  /** Rising. */
  readonly outliers: readonly Outlier[];
}

/**
 * The statistics of a boxplot: whiskers to the outermost numbers within `reach` times the box from its ends, outliers beyond
 * (Tukey 1977). R: `boxplot.stats(x, coef = reach)`; with reach 1.5, `far` is more than 3 lengths of the box away, as in SPSS.
 *
 * Parameters and errors as for `quantilesOfCounts`.
 *
 * @throws RangeError also for a reach that is not above 0
 */
export function boxplot(
  numbers: ArrayLike<number>,
  counts: ArrayLike<number>,
  { quartiles = 'hinges', reach = 1.5 }: { readonly quartiles?: Quartiles; readonly reach?: number } = {}
): Boxplot | NoQuantile {
  if (!(reach > 0 && reach < Infinity)) throw new RangeError(`boxplot requires a reach above 0 (got ${reach})`);
  const five = fiveNumbers(numbers, counts, quartiles);
  if ('why' in five) return five;
  const beyond = (number: number, times: number): boolean =>
    number < five.lower - times * reach * five.iqr || number > five.upper + times * reach * five.iqr;
  const there = Array.from({ length: numbers.length }, (_, level) => ({
    number: numbers[level] as number,
    count: counts[level] as number
  })).filter(({ count }) => count > 0);
  const within = there.filter(({ number }) => !beyond(number, 1)).map(({ number }) => number);
  const outliers = there
    .filter(({ number }) => beyond(number, 1))
    .map(({ number, count }) => ({ number, count, far: beyond(number, 2) }));
  return { ...five, whiskers: [within[0] ?? five.lower, within.at(-1) ?? five.upper], outliers };
}

import { boxplot } from '#lib/stats/description/boxplot.ts';

/** What a box has beside its quartiles. */
export interface Box {
  /** Ends of the whiskers. */
  readonly low: number;
  readonly high: number;
  /** Numbers beyond them, rising. */
  readonly outliers: readonly number[];
}

/** Where a whisker ends. */
export interface WhiskerEnd {
  readonly number: number;
  /**
   * - `outermost`: at the outermost answer within the fence
   * - `enough`: further in, at the first answer where so many lie at it or further out
   * - `box`: at the quartile, as no answer beside the box is such
   */
  readonly at: 'outermost' | 'enough' | 'box';
  /** Respondents there or further out, beyond the fence too; null at the box. */
  readonly people: number | null;
}

/** A box, and what its whiskers are made of. */
export interface Whiskers {
  /** 1.5 lengths of the box from its quartiles. */
  readonly fences: readonly [low: number, high: number];
  readonly low: WhiskerEnd;
  readonly high: WhiskerEnd;
  readonly outliers: readonly number[];
}

/** One level: its number, and how many respondents have it. */
interface Level {
  readonly number: number;
  readonly people: number;
}

const REACH = 1.5;

/**
 * Whiskers to the outermost answers within 1.5 lengths of the box from its quartiles, and the answers beyond.
 *
 * No end and no point stands for fewer respondents than the smallest group: a whisker ends where so many lie at its end or
 * further out, or at the box; an answer beyond is told where so many gave it.
 *
 * @param counts  for the quartiles: respondents, or sums of weights
 * @param people  respondents at each level
 * @returns null where there are no quartiles
 */
export function whiskersOf(
  numbers: readonly number[],
  counts: ArrayLike<number>,
  people: ArrayLike<number>,
  quartiles: 6 | 7,
  smallest: number
): Whiskers | null {
  const found = boxplot(numbers, counts, { quartiles, reach: REACH });
  if ('why' in found) return null;
  const { lower, upper, iqr } = found;
  const [least, most] = found.whiskers;
  const levels = numbers
    .map((number, level): Level => ({ number, people: people[level] ?? 0 }))
    .filter((level) => level.people > 0);
  const end = (
    fromOutside: readonly Level[],
    [outermost, quartile]: readonly [number, number],
    isInBox: (number: number) => boolean
  ): WhiskerEnd => {
    let n = 0;
    const first = fromOutside.find((level) => {
      n += level.people;
      return n >= smallest && level.number >= least && level.number <= most;
    });
    if (first && !isInBox(first.number))
      return { number: first.number, at: first.number === outermost ? 'outermost' : 'enough', people: n };
    return { number: quartile, at: 'box', people: null };
  };
  const beyond = new Set(found.outliers.map(({ number }) => number));
  return {
    fences: [lower - REACH * iqr, upper + REACH * iqr],
    low: end(levels, [least, lower], (number) => number > lower),
    high: end(levels.toReversed(), [most, upper], (number) => number < upper),
    outliers: levels.filter(({ number, people: n }) => beyond.has(number) && n >= smallest).map(({ number }) => number)
  };
}

/** The same, without what it is made of. Parameters as for `whiskersOf`. */
export function boxOf(...of: Parameters<typeof whiskersOf>): Box | null {
  const found = whiskersOf(...of);
  return found && { low: found.low.number, high: found.high.number, outliers: found.outliers };
}

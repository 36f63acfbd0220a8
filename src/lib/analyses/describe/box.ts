import { boxplot } from '#lib/stats/description/boxplot.ts';

/** What a box has beside its quartiles. */
export interface Box {
  /** Ends of the whiskers. */
  readonly low: number;
  readonly high: number;
  /** Numbers beyond them, rising. */
  readonly outliers: readonly number[];
}

/** One level: its number, and how many respondents have it. */
interface Level {
  readonly number: number;
  readonly people: number;
}

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
export function boxOf(
  numbers: readonly number[],
  counts: ArrayLike<number>,
  people: ArrayLike<number>,
  quartiles: 6 | 7,
  smallest: number
): Box | null {
  const found = boxplot(numbers, counts, { quartiles });
  if ('why' in found) return null;
  const [least, most] = found.whiskers;
  const levels = numbers
    .map((number, level): Level => ({ number, people: people[level] ?? 0 }))
    .filter((level) => level.people > 0);
  const end = (fromOutside: readonly Level[]): number | undefined => {
    let n = 0;
    return fromOutside.find((level) => {
      n += level.people;
      return n >= smallest && level.number >= least && level.number <= most;
    })?.number;
  };
  const beyond = new Set(found.outliers.map(({ number }) => number));
  return {
    low: Math.min(end(levels) ?? found.lower, found.lower),
    high: Math.max(end(levels.toReversed()) ?? found.upper, found.upper),
    outliers: levels.filter(({ number, people: n }) => beyond.has(number) && n >= smallest).map(({ number }) => number)
  };
}

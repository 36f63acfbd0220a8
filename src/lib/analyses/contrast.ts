import type { Counts } from '#lib/stats/counts/counts.ts';

/** Of two by two: the share with `event` in `group` is set against that in `against`. */
export interface Contrast {
  readonly side: 'rows' | 'columns';
  readonly event: string;
  readonly group: string;
  readonly against: string;
}

/** The last group against the first, in how many gave the last answer; the answers as `contrasted` counts them. */
export function contrastOf(side: Contrast['side'], rows: readonly string[], columns: readonly string[]): Contrast {
  const [groups, answers] = side === 'columns' ? [columns, rows] : [rows, columns];
  return { side, event: answers[1] ?? '', group: groups[1] ?? '', against: groups[0] ?? '' };
}

/**
 * The last group in the first row, and the last answer in the first column: a higher answer in the higher group is then a
 * risk ratio above 1, and a positive phi.
 *
 * @param counts  two by two. Not modified.
 */
export function contrasted({ cells }: Counts, side: Contrast['side']): Counts {
  const [a, b, c, d] = Array.from(cells) as [number, number, number, number];
  return { rows: 2, columns: 2, cells: side === 'columns' ? [d, b, c, a] : [d, c, b, a] };
}

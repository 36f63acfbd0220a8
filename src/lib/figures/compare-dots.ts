import { compactCompare } from './compare-dots-compact.ts';
import { wideCompare } from './compare-dots-wide.ts';
import type { MarkShape } from './marks.ts';
import type { Paint, Scene } from './scene.ts';

/** A number under one coding, ready to show; `significant` fills its dot. */
export interface DotNumber {
  /** Null where there is none: no dot. */
  readonly value: number | null;
  readonly text: string;
  readonly stars: string;
  readonly significant: boolean;
}

/** One variable: its number in print, as computed under the coding of print, and under the coding described. */
export interface DotRow {
  readonly label: string;
  readonly short: string;
  readonly mark: { readonly shape: MarkShape; readonly paint: Paint } | null;
  readonly print: DotNumber;
  readonly printed: DotNumber & { readonly match: boolean | null };
  readonly described: DotNumber & { readonly n: string; readonly p: string };
  /** The finding changes. */
  readonly changed: boolean;
}

export interface DotWords {
  readonly title: string;
  readonly description: string;
  readonly columns: {
    readonly variable: string;
    readonly print: string;
    readonly printed: string;
    readonly described: string;
    readonly rho: string;
    readonly n: string;
    readonly p: string;
  };
  readonly legend: { readonly print: string; readonly described: string; readonly filled: string };
  readonly tick: (value: number) => string;
}

/** What figures that stand together share, so that their columns and axes stand in line. */
export interface DotFrame {
  /** The axis, and the distance between its grid lines. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** All rows of all the figures: columns are as wide as the widest. */
  readonly rows: readonly DotRow[];
}

/** Below this the numbers stand under the label. */
const WIDE_FROM = 600;

/**
 * A table with a dot plot: each number in print (○) and under the coding described (◆), joined by a line, so that what
 * the coding does is seen; filled where p < .05.
 *
 * @param frame  what it shares with the figures beside it
 * @param width  px; below 600 each row takes two lines
 */
export function compareDots(rows: readonly DotRow[], words: DotWords, frame: DotFrame, width: number): Scene {
  return width < WIDE_FROM ? compactCompare(rows, words, frame, width) : wideCompare(rows, words, frame, width);
}

/** The frame of the rows of all figures that stand together: an axis in steps of .4 that holds zero and all values. */
export function dotFrame(rows: readonly DotRow[]): DotFrame {
  const step = 0.4;
  const values = rows.flatMap(({ print, described }) => [print.value ?? 0, described.value ?? 0]);
  const round = (value: number): number => Number(value.toFixed(1));
  return {
    min: Math.max(-1, round(Math.floor(Math.min(0, ...values) / step) * step)),
    max: Math.min(1, round(Math.ceil(Math.max(step, ...values) / step) * step)),
    step,
    rows
  };
}

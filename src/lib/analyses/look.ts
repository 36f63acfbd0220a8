import type { LocalText } from '#lib/data/codebook.ts';

export const ORDERS = ['data', 'value', 'reversed'] as const;
export const COLOURS = ['house', 'violet-green', 'grey'] as const;
export const MARKS = ['own', 'blue', 'teal', 'violet', 'ochre'] as const;

/** Colours that a series of a figure can have: each can be read as a name, and be told from what it stands on, in both themes. */
export const SOLID = ['blue', 'teal', 'green', 'violet', 'ochre', 'grey', 'ink'] as const;
/** Paler ones, for areas. */
export const PALE = ['pale-blue', 'pale-green', 'pale-violet', 'pale-ochre', 'pale-grey'] as const;
export type SeriesColour = (typeof SOLID)[number] | (typeof PALE)[number];

export function isPale(colour: SeriesColour): boolean {
  return PALE.some((pale) => pale === colour);
}

/** How the rows of a figure and its table may stand, where their order is free. */
export type Order = Exclude<(typeof ORDERS)[number], 'data'>;

/** What somebody has set by hand of a cell's figures. It changes no number; what is absent is as the kind has it. */
export interface Look {
  /** The largest first, or from last to first. */
  readonly order?: (typeof ORDERS)[number];
  /** Of scales, and of signs. */
  readonly colours?: (typeof COLOURS)[number];
  /** The one colour of bars and dots. */
  readonly mark?: (typeof MARKS)[number];
  /** Of the series of a figure: the levels of a scale, lines. */
  readonly series?: Readonly<Record<string, SeriesColour>>;
  /** Whether values stand as text in the figure. */
  readonly values?: boolean;
  /** What variables are called in this cell. */
  readonly labels?: Readonly<Record<string, LocalText>>;
}

/** Look and titles of a cell. */
export interface Tuning {
  readonly figure?: Look;
  /** By the id of a table or figure. */
  readonly titles?: Readonly<Record<string, LocalText>>;
}

/** Whether anything is set by hand. */
export function isTuned(cell: object): boolean {
  return 'figure' in cell || 'titles' in cell;
}

import type { Format } from '../scene.ts';

/** Measures of a panel, in px; font sizes from the one wished to the smallest allowed. */
export interface Sizes {
  readonly text: readonly number[];
  readonly heading: number;
  readonly number: number;
  /** Names of the outcome and of the variable between. */
  readonly name: readonly number[];
  readonly fact: number;
  readonly rowMin: number;
  readonly rowGap: number;
  readonly headingHeight: number;
  readonly groupGap: number;
  /** Room of one number in the gutter, from centre to centre. */
  readonly slot: number;
  readonly boxMin: number;
  readonly boxMax: number;
  readonly channelMin: number;
  readonly nameMin: number;
  readonly nameMax: number;
  /** Between the variable between and the outcome. */
  readonly link: number;
  /** Inside boxes, left and right. */
  readonly pad: number;
}

const WIDE: Sizes = {
  text: [14, 13],
  heading: 13,
  number: 14,
  name: [16, 15, 14, 13, 12],
  fact: 13,
  rowMin: 34,
  rowGap: 6,
  headingHeight: 25,
  groupGap: 12,
  slot: 17,
  boxMin: 160,
  boxMax: 236,
  channelMin: 110,
  nameMin: 140,
  nameMax: 172,
  link: 68,
  pad: 10
};

const NARROW: Sizes = {
  text: [13, 12],
  heading: 13,
  number: 13,
  name: [15, 14, 13, 12],
  fact: 12,
  rowMin: 28,
  rowGap: 5,
  headingHeight: 22,
  groupGap: 9,
  slot: 14,
  boxMin: 90,
  boxMax: 118,
  channelMin: 56,
  nameMin: 104,
  nameMax: 128,
  link: 60,
  pad: 6
};

const PAPER: Sizes = {
  ...WIDE,
  text: [12],
  heading: 12,
  number: 12,
  name: [14, 13, 12],
  fact: 12,
  rowMin: 26,
  rowGap: 4,
  headingHeight: 21,
  groupGap: 9,
  slot: 13,
  boxMin: 140,
  boxMax: 190,
  channelMin: 96,
  nameMin: 122,
  nameMax: 140,
  link: 58,
  pad: 8
};

const PAPER_NARROW: Sizes = {
  ...NARROW,
  text: [12],
  heading: 12,
  number: 12,
  name: [13, 12],
  rowMin: 26,
  rowGap: 4,
  headingHeight: 21,
  groupGap: 7,
  slot: 13,
  boxMin: 84,
  boxMax: 104,
  channelMin: 44,
  nameMin: 96,
  nameMax: 108,
  link: 56,
  pad: 6
};

/** The measures for a panel; `narrow` where two stand side by side or the format is a phone's. */
export function sizesOf(format: Format, narrow: boolean): Sizes {
  if (format === 'paper') return narrow ? PAPER_NARROW : PAPER;
  return narrow ? NARROW : WIDE;
}

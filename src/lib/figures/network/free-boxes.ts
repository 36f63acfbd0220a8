import type { Format } from '../scene.ts';
import { driverPad, headsHeight, textHeight } from './box-text.ts';
import type { DriverMark, NetworkFigure, NetworkVariable } from './figure.ts';
import { fitText, lineHeight, longestWord, type Fitted } from './fit.ts';
import { clamp, type Rect } from './geometry.ts';
import type { Box } from './layout.ts';
import type { Sizes } from './sizes.ts';

/** Widths of a driver's box where drivers stand on all sides, px. */
const WIDTHS: Readonly<Record<Format, readonly [narrowest: number, widest: number]>> = {
  wide: [118, 176],
  compact: [84, 92],
  paper: [104, 156]
};

/** More lines than this and a label ends in an ellipsis. */
const MOST_LINES = 3;

/** From a driver's left edge to its text where its group's mark stands between, px. */
export const MARKED_PAD = 20;

/** From a driver's text to its right edge, px. */
const RIGHT_PAD = 5;

/** A box that has a size and no place yet. */
export interface Sized {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Box;
}

export interface FreeBoxes {
  readonly drivers: readonly Sized[];
  readonly via: Sized | null;
  readonly outcome: Sized;
  /** The smallest room above a box in which a number may stand, px. */
  readonly gap: number;
}

/** The boxes of a layout without layers: drivers of one width, and the two that arrows lead to. */
export function freeBoxes(figure: NetworkFigure, sizes: Sizes): FreeBoxes {
  const markOf = ({ group }: NetworkVariable): DriverMark | null =>
    figure.groups.find(({ id }) => id === group)?.mark ?? null;
  const [narrowest, widest] = WIDTHS[figure.format];
  const room = (variable: NetworkVariable, width: number): number =>
    width - (markOf(variable) === null ? driverPad(sizes) : MARKED_PAD) - RIGHT_PAD;
  const size = sizes.text.at(-1) as number;
  const fits = (width: number): boolean =>
    figure.drivers.every((each) => {
      const lines = fitText(each.label, room(each, width), [size], 400, MOST_LINES - 1).lines;
      return lines.length < MOST_LINES && longestWord(each.label, size, 400) <= room(each, width);
    });
  let width = narrowest;
  while (width < widest && !fits(width)) width = Math.min(widest, width + 6);
  const drivers = figure.drivers.map((variable): Sized => {
    const text = fitText(variable.label, room(variable, width), [size], 400, MOST_LINES);
    const worded = figure.panels.some(({ words }) => words.has(variable.id));
    const lines = text.lines.length * lineHeight(size) + (worded ? lineHeight(sizes.fact) : 0);
    return sized(variable, 'driver', markOf(variable), text, width, Math.max(sizes.rowMin, lines + 10));
  });
  const hub = (variable: NetworkVariable, role: 'via' | 'outcome'): Sized => {
    const narrow = figure.format === 'compact';
    const name = sizes.name[0] as number;
    const wished = clamp(longestWord(variable.label, name, 600) + 2 * sizes.pad + 4, sizes.nameMin, sizes.nameMax);
    const across = narrow ? 98 : wished;
    const text = fitText(variable.label, across - 2 * sizes.pad, sizes.name, 600, 4);
    const mark = role === 'outcome' ? null : markOf(variable);
    const content = textHeight(figure, variable, text, across, sizes, role === 'outcome' || mark !== null);
    const height = hubHeight(figure, variable.id, content, sizes);
    return sized(variable, role, mark, text, across, height);
  };
  return {
    drivers,
    via: figure.via && hub(figure.via, 'via'),
    outcome: hub(figure.outcome, 'outcome'),
    gap: figure.format === 'compact' ? sizes.number + 7 : sizes.number + 4
  };
}

function sized(
  variable: NetworkVariable,
  role: Box['role'],
  mark: DriverMark | null,
  text: Fitted,
  width: number,
  height: number
): Sized {
  const rect = (x: number, y: number): Rect => ({ x: Math.round(x), y: Math.round(y), width, height });
  return { width, height, at: (x, y) => ({ variable, role, mark, rect: rect(x, y), text }) };
}

/** Tall enough for its text, and for the heads of one half of the drivers on each side, in any panel. */
function hubHeight(figure: NetworkFigure, id: string, content: number, sizes: Sizes): number {
  const right = new Set(figure.drivers.slice(0, Math.ceil(figure.drivers.length / 2)).map(({ id }) => id));
  const heads = figure.panels.flatMap(({ arrows }) =>
    [true, false].map((side) =>
      headsHeight(
        arrows.filter(({ from, to }) => to === id && right.has(from) === side),
        figure.thickness
      )
    )
  );
  return Math.ceil(Math.max(content + 2 * sizes.fact, Math.max(0, ...heads) + 16));
}

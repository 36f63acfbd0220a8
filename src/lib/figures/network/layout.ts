import { textWidth } from '../measure.ts';
import { arrowWidth, headHalf } from './arrow.ts';
import type { DriverMark, LayoutName, NetworkFigure, NetworkPanel, NetworkVariable } from './figure.ts';
import { fitFact, fitText, lineHeight, longestWord, type Fitted } from './fit.ts';
import { clamp, moved, type Rect } from './geometry.ts';
import type { Sizes } from './sizes.ts';

/** Between heads that end at the same side, px. */
export const HEAD_GAP = 2.5;

/** Between lanes under the variable between, px. */
export const LANE_GAP = 6;

/** Left and right of a number in the gutter, px. */
export const GUTTER_BEFORE = 8;
export const GUTTER_AFTER = 6;

export interface Box {
  readonly variable: NetworkVariable;
  readonly role: 'driver' | 'via' | 'outcome';
  readonly mark: DriverMark | null;
  readonly rect: Rect;
  readonly text: Fitted;
}

export interface GroupHeading {
  readonly id: string;
  readonly label: string;
  readonly mark: DriverMark;
  readonly rect: Rect;
}

/** Where everything stands in a panel; one layout for all panels of a figure. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Width of the strip beside the drivers where numbers stand. */
  readonly gutter: number;
  readonly boxes: readonly Box[];
  readonly headings: readonly GroupHeading[];
  readonly sizes: Sizes;
  readonly name: LayoutName;
  /** Without layers: boxes stand on all sides of those that arrows lead to, and carry their group's mark. */
  readonly free: boolean;
}

interface Columns {
  readonly driver: number;
  readonly gutter: number;
  readonly via: number;
  readonly outcome: number;
}

/**
 * Layers by distance from the outcome: drivers by group, the variable between, the outcome; in a narrow panel the outcome
 * stands under the variable between. Heights make room for the most arrows of any panel, so that one layout serves all.
 *
 * @param narrow  whether the panel is half a page or a phone wide
 */
export function layered(figure: NetworkFigure, width: number, narrow: boolean, sizes: Sizes): Layout {
  const columns = columnWidths(figure, width, narrow, sizes);
  const markOf = (variable: NetworkVariable): DriverMark | null =>
    figure.groups.find((group) => group.id === variable.group)?.mark ?? null;
  const drivers = driverColumn(figure, columns.driver, columns.gutter, sizes, markOf);
  const x = width - columns.outcome;

  const { via, outcome } = figure;
  const outcomeText = fitText(outcome.label, columns.outcome - 2 * sizes.pad, sizes.name, 600, 4);
  const outcomeHeight = nameHeight(figure, outcome, outcomeText, columns.outcome, sizes, true);
  const outcomeBox = (y: number, height: number): Box => ({
    variable: outcome,
    role: 'outcome',
    mark: null,
    rect: { x, y, width: columns.outcome, height },
    text: outcomeText
  });
  /** The drivers stand level with the middle of the rest. */
  const laidOut = (height: number, middle: number, names: readonly Box[]): Layout => {
    const dy = middle - drivers.height / 2;
    const lowered = <T extends { readonly rect: Rect }>(each: T): T => ({ ...each, rect: moved(each.rect, 0, dy) });
    const boxes = [...drivers.boxes.map(lowered), ...names];
    return {
      width,
      height,
      gutter: columns.gutter,
      boxes,
      headings: drivers.headings.map(lowered),
      sizes,
      name: 'layered',
      free: false
    };
  };

  if (!via) {
    const height = Math.max(drivers.height, outcomeHeight);
    return laidOut(height, height / 2, [outcomeBox((height - outcomeHeight) / 2, outcomeHeight)]);
  }

  const viaMark = markOf(via);
  const viaText = fitText(via.label, columns.via - 2 * sizes.pad, sizes.name, 600, 4);
  const viaHeight = nameHeight(figure, via, viaText, columns.via, sizes, viaMark !== null);
  const viaBox = (left: number, y: number, height: number): Box => ({
    variable: via,
    role: 'via',
    mark: viaMark,
    rect: { x: left, y, width: columns.via, height },
    text: viaText
  });

  if (narrow) {
    const spare = Math.max(0, drivers.height - viaHeight - sizes.link - outcomeHeight);
    const tallVia = viaHeight + Math.min(spare * 0.45, 90);
    const tallOutcome = outcomeHeight + Math.min(spare * 0.15, 30);
    const link = sizes.link + Math.min(spare * 0.4, 30);
    const stack = tallVia + link + tallOutcome;
    const height = Math.max(drivers.height, stack);
    const top = (height - stack) / 2;
    return laidOut(height, height / 2, [viaBox(x, top, tallVia), outcomeBox(top + tallVia + link, tallOutcome)]);
  }

  const lanes = Math.max(0, ...figure.panels.map((panel) => laneHeight(figure, panel)));
  const middle = Math.max(drivers.height, viaHeight, outcomeHeight) / 2;
  return laidOut(Math.max(2 * middle, middle + viaHeight / 2 + lanes), middle, [
    viaBox(x - sizes.link - columns.via, middle - viaHeight / 2, viaHeight),
    outcomeBox(middle - outcomeHeight / 2, outcomeHeight)
  ]);
}

function columnWidths(figure: NetworkFigure, width: number, narrow: boolean, sizes: Sizes): Columns {
  const textSize = sizes.text[0] as number;
  const nameSize = sizes.name[0] as number;
  const numbers = figure.panels.flatMap((panel) => [
    ...panel.arrows.map(({ label }) => (label === null ? 0 : textWidth(label, sizes.number, 600))),
    ...[...panel.words.values()].map((word) => textWidth(word, sizes.fact))
  ]);
  const widest = Math.max(0, ...numbers);
  const gutter = widest > 0 ? Math.ceil(widest) + GUTTER_BEFORE + GUTTER_AFTER : GUTTER_BEFORE;
  const nameWidth = (variable: NetworkVariable): number =>
    clamp(longestWord(variable.label, nameSize, 600) + 2 * sizes.pad + 4, sizes.nameMin, sizes.nameMax);

  let outcome = nameWidth(figure.outcome);
  let via = figure.via ? nameWidth(figure.via) : 0;
  if (narrow && figure.via) via = outcome = Math.max(via, outcome);
  const taken = (): number => gutter + sizes.channelMin + outcome + (figure.via && !narrow ? sizes.link + via : 0);
  const natural = Math.max(
    0,
    ...figure.drivers.map(({ label }) => textWidth(label, textSize) + driverPad(sizes) + sizes.pad)
  );
  const wished = clamp(Math.ceil(natural), sizes.boxMin, sizes.boxMax);
  if (width - taken() < sizes.boxMin) {
    outcome = sizes.nameMin;
    via = figure.via ? sizes.nameMin : 0;
  }
  return { driver: clamp(width - taken(), sizes.boxMin, wished), gutter, via, outcome };
}

/** From a driver's left edge to its text: the coloured bar and the padding. */
export const driverPad = (sizes: Sizes): number => sizes.pad + 4;

function driverColumn(
  figure: NetworkFigure,
  width: number,
  gutter: number,
  sizes: Sizes,
  markOf: (variable: NetworkVariable) => DriverMark | null
): { boxes: Box[]; headings: GroupHeading[]; height: number } {
  const room = width - driverPad(sizes) - sizes.pad;
  // One size for all drivers: the first at which every label fits.
  const fits = (size: number): boolean =>
    figure.drivers.every(({ label }) => fitText(label, room, [size], 400, 2).lines.length <= 2);
  const size = sizes.text.find(fits) ?? Math.min(...sizes.text);

  const boxes: Box[] = [];
  const headings: GroupHeading[] = [];
  let y = 0;
  const known = new Set(figure.groups.map((group) => group.id));
  const sections = [
    ...figure.groups.map((group) => ({ group, members: figure.drivers.filter((each) => each.group === group.id) })),
    { group: null, members: figure.drivers.filter((each) => each.group === null || !known.has(each.group)) }
  ];
  for (const { group, members } of sections) {
    if (members.length === 0) continue;
    if (y > 0) y += sizes.groupGap;
    if (group) {
      const rect = { x: 0, y, width: width + gutter, height: sizes.headingHeight - 4 };
      headings.push({ id: group.id, label: group.label, mark: group.mark, rect });
      y += sizes.headingHeight;
    }
    for (const variable of members) {
      const text = fitText(variable.label, room, [size], 400, 2);
      const height = Math.max(sizes.rowMin, text.lines.length * lineHeight(text.size) + 8);
      boxes.push({ variable, role: 'driver', mark: markOf(variable), rect: { x: 0, y, width, height }, text });
      y += height + sizes.rowGap;
    }
  }
  return { boxes, headings, height: Math.max(0, y - sizes.rowGap) };
}

/** Height of the mark above a name, with the space under it, px. */
export const MARK_HEIGHT = 18;

export const factLines = (panel: NetworkPanel, id: string, width: number, sizes: Sizes): string[] => [
  ...[panel.words.get(id)].filter((word) => word !== undefined),
  ...fitFact(panel.facts.get(id) ?? [], width - 2 * sizes.pad, sizes.fact)
];

/** Of what stands in a box, in the panel that says most of it, px: its mark, its name and its facts. */
export function textHeight(
  figure: NetworkFigure,
  variable: NetworkVariable,
  text: Fitted,
  width: number,
  sizes: Sizes,
  marked: boolean
): number {
  const facts = Math.max(0, ...figure.panels.map((panel) => factLines(panel, variable.id, width, sizes).length));
  return (
    (marked ? MARK_HEIGHT : 0) +
    text.lines.length * lineHeight(text.size) +
    (facts > 0 ? 6 + facts * lineHeight(sizes.fact) : 0)
  );
}

/** Tall enough for the box's own text and for the heads that end at it, in any panel. */
function nameHeight(
  figure: NetworkFigure,
  variable: NetworkVariable,
  text: Fitted,
  width: number,
  sizes: Sizes,
  marked: boolean
): number {
  const content = textHeight(figure, variable, text, width, sizes, marked);
  const heads = figure.panels.map((panel) =>
    panel.arrows
      .filter((arrow) => arrow.to === variable.id)
      .reduce((sum, arrow) => sum + 2 * headHalf(arrowWidth(arrow.rho, figure.thickness)) + HEAD_GAP, 0)
  );
  return Math.ceil(Math.max(content + 3.4 * sizes.fact, Math.max(0, ...heads) + 24));
}

/** Where lanes begin under the variable between, px. */
export const LANE_START = 14;

/** How far the lanes of arrows that pass under the variable between reach below it. */
function laneHeight(figure: NetworkFigure, panel: NetworkPanel): number {
  const passing = panel.arrows.filter((arrow) => arrow.to === figure.outcome.id && arrow.from !== figure.via?.id);
  const widths = passing.map((arrow) => arrowWidth(arrow.rho, figure.thickness) + LANE_GAP);
  return passing.length === 0 ? 0 : LANE_START + widths.reduce((sum, each) => sum + each, 0);
}

import { textWidth, truncate, wrapText } from './measure.ts';
import { line, text, valueText } from './nodes.ts';
import { FORMAT_WIDTH, type DetailPart, type Format, type Scene, type SceneNode, type Stroke } from './scene.ts';

/** One group. A value of null has no dot: a dashed stub where it must not be shown, nothing where there is none. */
export interface Dot {
  readonly label: string;
  readonly value: number | null;
  readonly valueText: string;
  /** Of the value, drawn as a line as far as the scale goes. */
  readonly interval?: { readonly low: number; readonly high: number } | null;
  readonly hidden: boolean;
  /** Drawn as a hollow diamond, solid where absent: what is not clear of zero, say. */
  readonly hollow?: boolean;
  /** Beside the dots, at the right edge. */
  readonly side: string;
  readonly detail: DetailPart | null;
}

export interface DotsFigure {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  readonly dots: readonly Dot[];
  /** A dashed line through all rows, from which the dots' distance is drawn. */
  readonly reference: { readonly value: number; readonly label: string } | null;
  /** Where a line stands out among those of the ticks. */
  readonly zero?: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly axisLabel: string;
  readonly sideHead: string;
}

const LABEL = 14;
const RADIUS = 6;

/** A dot for each group on one scale, with its distance from the reference. Compact puts labels over the dots. */
export function dotsScene(figure: DotsFigure): Scene {
  const width = FORMAT_WIDTH[figure.format];
  const compact = figure.format === 'compact';
  const sideWidth = Math.max(textWidth(figure.sideHead, 12.5), ...figure.dots.map(({ side }) => textWidth(side, 13)));
  const widest = Math.max(0, ...figure.dots.map(({ label }) => textWidth(label, LABEL)));
  const labelRight = compact ? 0 : Math.min(Math.ceil(widest), width * 0.34);
  const ends = [figure.ticks[0], figure.ticks.at(-1)].map((tick) => textWidth(tick?.label ?? '', 12.5) / 2);
  const left = Math.max(compact ? 10 : labelRight + 20, ends[0] ?? 0);
  // The last dot's value stands beside it.
  const beside = RADIUS + 10 + Math.max(0, ...figure.dots.map(({ valueText }) => textWidth(valueText, 13, 600)));
  const right = width - sideWidth - 12 - Math.max(beside, ends[1] ?? 0);
  const span = figure.scale.max - figure.scale.min || 1;
  const x = (value: number) => left + ((value - figure.scale.min) / span) * (right - left);

  const top = 26;
  const rows: SceneNode[] = [];
  const middles: number[] = [];
  let y = top;
  for (const dot of figure.dots) {
    const drawn = drawDot(dot, figure, { x, y, compact, labelRight, left, right, width });
    rows.push(...(dot.detail ? [{ kind: 'group', nodes: drawn.nodes, part: dot.detail } as const] : drawn.nodes));
    middles.push(drawn.middle);
    y = drawn.bottom;
  }
  const bottom = y + 4;
  // Between compact rows stand labels, which no line may cross.
  const bands = compact ? middles.map((middle): Band => [middle - 12, middle + 12]) : [[top, bottom] as const];
  const nodes = [...axis(figure, x, bands, bottom), ...reference(figure, x, bands, width), ...rows];
  if (figure.sideHead !== '') {
    nodes.push(text(width, 14, figure.sideHead, { size: 12.5, anchor: 'end', fill: 'ink2' }));
  }
  const caption = truncate(figure.axisLabel, width - left, 12.5);
  nodes.push(text(left, bottom + 38, caption, { size: 12.5, fill: 'ink2' }));
  return { width, height: Math.ceil(bottom + 46), title: figure.title, description: figure.description, nodes };
}

interface Row {
  readonly x: (value: number) => number;
  readonly y: number;
  readonly compact: boolean;
  readonly labelRight: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

function drawDot(dot: Dot, figure: DotsFigure, row: Row): { nodes: SceneNode[]; middle: number; bottom: number } {
  const lines = wrapText(dot.label, row.compact ? row.width : row.labelRight, LABEL, 400, row.compact ? 2 : 3);
  const labels = lines.length * 17;
  const height = row.compact ? labels + 30 : Math.max(32, labels + 8);
  const middle = row.compact ? row.y + labels + 14 : row.y + height / 2;
  const first = row.compact ? row.y + 15 : middle + 5 - (labels - 17) / 2;
  const nodes: SceneNode[] = lines.map((content, index) =>
    row.compact
      ? text(0, first + index * 17, content, { size: LABEL })
      : text(row.labelRight, first + index * 17, content, { size: LABEL, anchor: 'end' })
  );
  if (dot.hidden) {
    nodes.push(line([row.left, middle], [row.left + 48, middle], { paint: 'line-strong', width: 1.5, dash: [4, 4] }));
  }
  if (dot.value !== null) {
    const cx = row.x(dot.value);
    if (figure.reference) {
      nodes.push(line([row.x(figure.reference.value), middle], [cx, middle], { paint: 'line-strong', width: 2 }));
    }
    const reach = reachOf(dot, cx, figure, row);
    if (dot.interval) nodes.push(...whisker(dot.interval, reach, middle, figure));
    nodes.push(sign(cx, middle, dot.hollow === true));
    nodes.push(...valueOf(dot, reach, middle, figure, row));
  }
  if (dot.side !== '') nodes.push(text(row.width, middle + 4.5, dot.side, { anchor: 'end', fill: 'ink2' }));
  return { nodes, middle, bottom: row.y + height };
}

function sign(cx: number, cy: number, hollow: boolean): SceneNode {
  if (!hollow) return { kind: 'circle', cx, cy, r: RADIUS, fill: 'utf', stroke: { paint: 'surface', width: 2 } };
  const d = `M${cx} ${cy - RADIUS}L${cx + RADIUS} ${cy}L${cx} ${cy + RADIUS}L${cx - RADIUS} ${cy}Z`;
  return { kind: 'path', d, fill: 'surface', stroke: { paint: 'utf', width: 1.5 } };
}

/** How far to the left and right the dot and its interval go; the interval no further than the scale. */
function reachOf({ interval }: Dot, cx: number, { scale }: DotsFigure, { x }: Row): Reach {
  if (!interval) return [cx - RADIUS, cx + RADIUS];
  const { low, high } = interval;
  return [Math.min(x(Math.max(low, scale.min)), cx - RADIUS), Math.max(x(Math.min(high, scale.max)), cx + RADIUS)];
}

/** A line with a foot at each end, but not where it goes on beyond the scale. */
function whisker(
  { low, high }: NonNullable<Dot['interval']>,
  [from, to]: Reach,
  y: number,
  { scale }: DotsFigure
): SceneNode[] {
  const stroke = { paint: 'utf', width: 1.5 } as const;
  const foot = (x: number): SceneNode => line([x, y - 4], [x, y + 4], stroke);
  return [
    line([from, y], [to, y], stroke),
    ...(low >= scale.min ? [foot(from)] : []),
    ...(high <= scale.max ? [foot(to)] : [])
  ];
}

/** On the side away from the reference, so that neither line goes through it. */
function valueOf(dot: Dot, [from, to]: Reach, middle: number, figure: DotsFigure, row: Row): SceneNode[] {
  const below = figure.reference !== null && (dot.value ?? 0) < figure.reference.value;
  const fits = from - 6 - textWidth(dot.valueText, 13, 600) >= row.left - 10;
  return below && fits
    ? [valueText(from - 6, middle + 4.5, dot.valueText, { weight: 600, anchor: 'end' })]
    : [valueText(to + 6, middle + 4.5, dot.valueText, { weight: 600 })];
}

/** From left to right. */
type Reach = readonly [number, number];

/** From top to bottom. */
type Band = readonly [number, number];

function upright(x: number, bands: readonly Band[], stroke: Stroke): SceneNode[] {
  return bands.map(([from, to]) => line([x, from], [x, to], stroke));
}

function axis(figure: DotsFigure, x: (value: number) => number, bands: readonly Band[], bottom: number): SceneNode[] {
  let end = -Infinity;
  const ticks = figure.ticks.flatMap(({ value, label }) => {
    const half = textWidth(label, 12.5) / 2;
    const grid = upright(x(value), bands, { paint: value === figure.zero ? 'ink3' : 'line', width: 1 });
    if (x(value) - half < end + 6) return grid;
    end = x(value) + half;
    return [...grid, text(x(value), bottom + 18, label, { size: 12.5, anchor: 'middle', fill: 'ink2' })];
  });
  const { min, max } = figure.scale;
  return [...ticks, line([x(min), bottom], [x(max), bottom], { paint: 'line-strong', width: 1 })];
}

function reference(
  figure: DotsFigure,
  x: (value: number) => number,
  bands: readonly Band[],
  width: number
): SceneNode[] {
  if (!figure.reference) return [];
  const at = x(figure.reference.value);
  const room = width - textWidth(figure.sideHead, 12.5) - 12;
  const half = textWidth(figure.reference.label, 12.5) / 2;
  const middle = Math.min(Math.max(at, half), room - half);
  return [
    ...upright(at, bands, { paint: 'ink3', width: 1, dash: [4, 3] }),
    text(middle, 14, figure.reference.label, { size: 12.5, anchor: 'middle', fill: 'ink2' })
  ];
}

import { axisLabels, drawAxisKey, drawAxisLabels } from './axis-labels.ts';
import { mark, type MarkShape } from './marks.ts';
import { textWidth, truncate, wrapText } from './measure.ts';
import { inSeries, line, text, valueText } from './nodes.ts';
import {
  FORMAT_WIDTH,
  type DetailPart,
  type Format,
  type Paint,
  type Scene,
  type SceneNode,
  type Series
} from './scene.ts';

/** A point of a line, in the order of the waves; a value of null leaves a gap. */
export interface TrendMark {
  readonly value: number | null;
  readonly valueText: string;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly detail: DetailPart | null;
}

export interface TrendSeries {
  readonly id: string;
  /** What it is called, alone. */
  readonly name: string;
  /** At the end of the line; none where there is but one. */
  readonly label: string;
  readonly points: readonly TrendMark[];
}

export interface TrendFigure {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  readonly waves: readonly string[];
  readonly series: readonly TrendSeries[];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly axisLabel: string;
}

const SMALL = 12.5;
const LABEL = 13;
const LINE = 16;
/** Colour and shape, and after four of them hollow marks and dashes: never colour alone. */
const PAINTS: readonly Paint[] = ['utf', 'komp', 'led', 'org', 'lik-hi2', 'vg-hi2', 'neg', 'plain'];
const SHAPES: readonly MarkShape[] = ['outcome', 'komp', 'led', 'org'];

/** A line for each series over waves at equal distances, with intervals, named at its end. */
export function trendScene(figure: TrendFigure): Scene {
  const { series, waves, ticks, scale, format } = figure;
  const width = FORMAT_WIDTH[format];
  const named = series.some(({ label }) => label !== '');
  const room = named ? width * (format === 'compact' ? 0.34 : 0.26) : 0;
  const labels = series.map(({ label }) => (named ? wrapText(label, room - 18, LABEL, 600, 3) : []));
  const labelWidth = Math.max(0, ...labels.flat().map((each) => textWidth(each, LABEL, 600)));
  const needed = labels.reduce((sum, lines) => sum + lines.length * LINE + 6, 0);
  const tall = Math.max(format === 'compact' ? 190 : 240, needed);
  const left = Math.ceil(Math.max(...ticks.map(({ label }) => textWidth(label, SMALL)))) + 10;
  const right = width - (named ? labelWidth + 24 : 0);
  const top = 38;
  const bottom = top + tall;
  const slot = (right - left) / Math.max(1, waves.length);
  const span = scale.max - scale.min || 1;
  const y = (value: number): number => bottom - ((value - scale.min) / span) * tall;
  // Side by side, so that intervals do not cover one another.
  const step = Math.min(7, (slot * 0.5) / Math.max(1, series.length));
  const x = (wave: number, place: number): number =>
    left + (wave + 0.5) * slot + (place - (series.length - 1) / 2) * step;

  const grid = ticks.flatMap(({ value, label }) => [
    line([left, y(value)], [right, y(value)], { paint: 'line', width: 1 }),
    text(left - 8, y(value) + 4.5, label, { size: SMALL, anchor: 'end', fill: 'ink2' })
  ]);
  const axis = axisLabels(
    waves.map((label, place) => ({ value: '', label, rank: String(place + 1) })),
    slot,
    width
  );
  const drawn = series.map(({ id, points }, place) =>
    seriesNodes(
      { id: named ? id : null, points, place },
      (wave) => x(wave, place),
      y,
      scale,
      series.length === 1 ? slot : null
    )
  );
  const ends = named ? endLabels(series, labels, { x, y, right, top, bottom }) : [];
  const key = axis ? drawAxisKey(axis, 0, bottom + 8 + axis.height) : { nodes: [], bottom: bottom + 8 };
  return {
    width,
    height: Math.ceil(key.bottom + 8),
    title: figure.title,
    description: figure.description,
    ...(named ? { series: series.map(seriesOf) } : {}),
    nodes: [
      text(0, 14, truncate(figure.axisLabel, width, SMALL), { size: SMALL, fill: 'ink2' }),
      ...grid,
      line([left, bottom], [right, bottom], { paint: 'line-strong', width: 1 }),
      ...(axis ? drawAxisLabels(axis, left, slot, bottom + 18, null) : []),
      ...drawn.flat(),
      ...ends,
      ...key.nodes
    ]
  };
}

function seriesOf({ id, name }: TrendSeries, place: number): Series {
  return { id, label: name, paint: strokeOf(place).paint, area: false };
}

function strokeOf(place: number) {
  const paint = PAINTS[place % PAINTS.length] ?? 'utf';
  const dash = [[], [6, 4], [2, 3]][Math.floor(place / SHAPES.length) % 3] ?? [];
  return { paint, width: 2.5, ...(dash.length > 0 ? { dash } : {}) };
}

function markOf(place: number, x: number, y: number, size: number): SceneNode {
  const { paint, dash } = strokeOf(place);
  const shape = SHAPES[place % SHAPES.length] ?? 'komp';
  if (!dash) return mark(shape, x, y, size, paint);
  return { ...mark(shape, x, y, size - 1, 'surface'), stroke: { paint, width: 2 } };
}

/** Whether intervals of so many lines stand apart enough to be told. */
export function intervalsFit(waves: number, lines: number, format: Format): boolean {
  return lines === 1 || (FORMAT_WIDTH[format] * 0.33) / (waves * lines) >= 7;
}

function seriesNodes(
  { id, points, place }: { readonly id: string | null; readonly points: readonly TrendMark[]; readonly place: number },
  x: (wave: number) => number,
  y: (value: number) => number,
  scale: TrendFigure['scale'],
  /** A line that is alone has its values over its points, where they have room: so much. */
  room: number | null
): SceneNode[] {
  const stroke = strokeOf(place);
  const legs = points.slice(1).flatMap(({ value }, before): SceneNode[] => {
    const from = points[before]?.value ?? null;
    if (value === null || from === null) return [];
    return inSeries([line([x(before), y(from)], [x(before + 1), y(value)], stroke)], id);
  });
  const marks = points.flatMap(({ value, valueText: content, interval, detail }, wave): SceneNode[] => {
    if (value === null) return [];
    const cx = x(wave);
    const [low, high] = [Math.max(interval?.low ?? value, scale.min), Math.min(interval?.high ?? value, scale.max)];
    const fits = room !== null && textWidth(content, LABEL, 600) <= room - 6;
    const spread = interval ? [line([cx, y(low)], [cx, y(high)], { paint: stroke.paint, width: 1 })] : [];
    const nodes: SceneNode[] = [
      ...inSeries<SceneNode>([...spread, markOf(place, cx, y(value), 10)], id),
      ...(fits ? [valueText(cx, Math.min(y(high), y(value) - 5) - 6, content, { weight: 600, anchor: 'middle' })] : [])
    ];
    return detail ? [{ kind: 'group', nodes, part: detail }] : nodes;
  });
  return [...legs, ...marks];
}

interface Frame {
  readonly x: (wave: number, place: number) => number;
  readonly y: (value: number) => number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names beside the ends of the lines, moved apart where they would touch, each with its mark. */
function endLabels(series: readonly TrendSeries[], labels: readonly string[][], frame: Frame): SceneNode[] {
  const ends = series.flatMap(({ points }, place) => {
    const last = points.findLast(({ value }) => value !== null);
    return last?.value === null || last === undefined
      ? []
      : [{ place, at: frame.y(last.value), height: (labels[place]?.length ?? 0) * LINE + 6 }];
  });
  const sorted = ends.toSorted((a, b) => a.at - b.at);
  const tops: number[] = [];
  sorted.forEach(({ at, height }, index) => {
    const before = sorted[index - 1];
    const least = before ? (tops[index - 1] ?? 0) + before.height : frame.top - 10;
    tops.push(Math.max(at - height / 2, least));
  });
  // What was pushed out below goes up again, and pushes those above it.
  let limit = frame.bottom + 6;
  for (let index = sorted.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index] ?? 0, limit - (sorted[index]?.height ?? 0));
    limit = tops[index] ?? 0;
  }
  return sorted.flatMap(({ place }, index): SceneNode[] => {
    const y = tops[index] ?? 0;
    const { paint } = strokeOf(place);
    const name = (labels[place] ?? []).map((content, row) =>
      text(frame.right + 20, y + 15 + row * LINE, content, { size: LABEL, weight: 600, fill: paint })
    );
    return inSeries([markOf(place, frame.right + 9, y + LINE / 2 + 3, 9), ...name], series[place]?.id ?? null);
  });
}

import { pointSign } from './explorer-points.ts';
import { textWidth, truncate, wrapText } from './measure.ts';
import { line, text } from './nodes.ts';
import { FORMAT_WIDTH, type Format, type Scene, type SceneNode } from './scene.ts';
import {
  APART,
  labelsWidth,
  rowNodes,
  SMALL,
  strokeOf,
  type CurveGroup,
  type CurvePlot
} from './specification-rows.ts';
import { tenths } from './tenths.ts';

export type { CurveGroup, CurveRow } from './specification-rows.ts';

/** Estimates in rising order, and below them what each of them chose. */
export interface SpecificationCurve {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  readonly axisLabel: string;
  readonly points: readonly { readonly estimate: number; readonly solid: boolean }[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** The point in force. */
  readonly standing: { readonly place: number; readonly label: string } | null;
  readonly legend: { readonly solid: string; readonly hollow: string };
  readonly groups: readonly CurveGroup[];
}

/**
 * The specification curve (Simonsohn, Simmons and Nelson 2020): estimates in rising order above, solid circles or a thick
 * line where they are significant, hollow diamonds or a thin line elsewhere; below, a row for each choice with marks under
 * the estimates that make it.
 */
export function specificationCurveScene(figure: SpecificationCurve): Scene {
  const width = FORMAT_WIDTH[figure.format];
  const values = figure.ticks.map(({ label }) => textWidth(label, SMALL));
  const widest = width * (figure.format === 'compact' ? 0.36 : 0.3);
  const gutter = Math.max(Math.min(labelsWidth(figure.groups), widest), ...values);
  const [left, right] = [gutter + 12, width - 6];
  const pitch = (right - left) / Math.max(1, figure.points.length);
  const plot: CurvePlot = { left, right, pitch, x: (place) => left + (place + 0.5) * pitch };

  const head = headNodes(figure, plot, width);
  const top = head.bottom + (figure.standing ? 34 : 12);
  const bottom = top + (figure.format === 'compact' ? 150 : 200);
  const span = figure.scale.max - figure.scale.min || 1;
  const y = (estimate: number): number => bottom - ((estimate - figure.scale.min) / span) * (bottom - top);
  const rows = rowNodes(figure.groups, figure.points, plot, bottom + 14, width);
  return {
    width,
    height: Math.ceil(rows.bottom + 4),
    title: figure.title,
    description: figure.description,
    nodes: [
      ...head.nodes,
      ...grid(figure, plot, y),
      ...standingLines(figure, plot, [[top - 12, bottom + 6], ...rows.bands]),
      ...rows.nodes,
      ...(pitch >= APART ? dots(figure, plot, y) : steps(figure, plot, y)),
      ...standingPoint(figure, plot, y, top - 18)
    ]
  };
}

/** What is measured, and what full and hollow mean. */
function headNodes({ axisLabel, legend }: SpecificationCurve, { pitch }: CurvePlot, width: number) {
  const nodes: SceneNode[] = [];
  let baseline = 0;
  for (const content of wrapText(axisLabel, width, SMALL, 400, 3)) {
    baseline += 15;
    nodes.push(text(0, baseline, content, { size: SMALL, fill: 'ink2' }));
  }
  baseline += 22;
  let x = 0;
  for (const [label, solid] of [
    [legend.solid, true],
    [legend.hollow, false]
  ] as const) {
    const next = 20 + textWidth(label, SMALL);
    if (x > 0 && x + next > width) {
      x = 0;
      baseline += 18;
    }
    if (pitch >= APART) nodes.push(pointOf(x + 6, baseline - 4, 4.4, solid));
    else nodes.push(line([x, baseline - 4], [x + 14, baseline - 4], strokeOf(solid)));
    nodes.push(text(x + 20, baseline, label, { size: SMALL, fill: 'ink2' }));
    x += next + 20;
  }
  return { nodes, bottom: baseline + 4 };
}

const pointOf = (x: number, y: number, r: number, solid: boolean): SceneNode =>
  pointSign(solid ? 'circle' : 'diamond', x, y, solid ? r : r * 0.9, solid, 'surface');

function grid({ ticks }: SpecificationCurve, { left, right }: CurvePlot, y: (estimate: number) => number): SceneNode[] {
  return ticks.flatMap(({ value, label }) => [
    line([left, y(value)], [right, y(value)], { paint: value === 0 ? 'ink3' : 'line', width: 1 }),
    text(left - 8, y(value) + 4, label, { size: SMALL, anchor: 'end', fill: 'ink2' })
  ]);
}

function dots({ points }: SpecificationCurve, { x, pitch }: CurvePlot, y: (estimate: number) => number): SceneNode[] {
  const r = Math.min(4.2, Math.max(2.6, pitch * 0.42));
  return points.map(({ estimate, solid }, place) => pointOf(x(place), y(estimate), r, solid));
}

/** A level for each point, one path for each run of equally solid ones. */
function steps({ points }: SpecificationCurve, { x, pitch }: CurvePlot, y: (estimate: number) => number): SceneNode[] {
  const nodes: SceneNode[] = [];
  for (let from = 0; from < points.length;) {
    const solid = points[from]?.solid === true;
    let to = from;
    const path: string[] = [];
    for (; to < points.length && points[to]?.solid === solid; to++) {
      const level = tenths(y(points[to]?.estimate ?? 0));
      const [start, end] = [tenths(x(to) - pitch / 2), tenths(x(to) + pitch / 2)];
      path.push(`${to === from ? 'M' : 'L'}${start} ${level}`, `L${end} ${level}`);
    }
    nodes.push({ kind: 'path', d: path.join(''), fill: 'none', stroke: strokeOf(solid) });
    from = to;
  }
  return nodes;
}

/** Through the curve and the rows, but not through what heads them. */
function standingLines(
  { standing }: SpecificationCurve,
  { x }: CurvePlot,
  bands: readonly (readonly [top: number, bottom: number])[]
): SceneNode[] {
  if (!standing) return [];
  const at = x(standing.place);
  return bands.map(([top, bottom]) => line([at, top], [at, bottom], { paint: 'accent', width: 1.5 }));
}

function standingPoint(
  { standing, points }: SpecificationCurve,
  { x, right }: CurvePlot,
  y: (estimate: number) => number,
  baseline: number
): SceneNode[] {
  if (!standing) return [];
  const at = x(standing.place);
  const label = truncate(standing.label, right, SMALL, 600);
  const half = textWidth(label, SMALL, 600) / 2;
  const middle = Math.max(half, Math.min(right - half, at));
  const cy = y(points[standing.place]?.estimate ?? 0);
  return [
    { kind: 'circle', cx: at, cy, r: 7, fill: 'none', stroke: { paint: 'accent', width: 2 } },
    text(middle, baseline, label, { size: SMALL, weight: 600, anchor: 'middle', fill: 'accent' })
  ];
}

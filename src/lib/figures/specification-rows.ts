import { textWidth, truncate } from './measure.ts';
import { line, text } from './nodes.ts';
import type { DetailPart, SceneNode, Stroke } from './scene.ts';
import { tenths } from './tenths.ts';

/** One choice: which of the points make it. */
export interface CurveRow {
  readonly label: string;
  /** Places of the points, from 0, rising. */
  readonly at: readonly number[];
  /** True for the choice in force. */
  readonly standing: boolean;
  readonly detail: Omit<DetailPart, 'kind'>;
}

/** The choices of which each point makes one. */
export interface CurveGroup {
  readonly head: string;
  readonly rows: readonly CurveRow[];
}

export interface CurvePlot {
  readonly left: number;
  readonly right: number;
  /** Between two points. */
  readonly pitch: number;
  readonly x: (place: number) => number;
}

export const SMALL = 12;
/** Points closer than this are a line that is thick where they are solid, and marks are one where they stand in a row. */
export const APART = 4;
const ROW = 17;
/** Half the height of a mark. */
const HALF = { solid: 5, hollow: 2.5 };

/** Solid is not told by its colour alone. */
export function strokeOf(solid: boolean): Stroke {
  return { paint: solid ? 'pos' : 'pos-ns', width: solid ? 4 : 1.5 };
}

export function labelsWidth(groups: readonly CurveGroup[]): number {
  return Math.max(0, ...groups.flatMap(({ rows }) => rows.map(({ label }) => textWidth(label, SMALL, 600)))) + 10;
}

/** The rows below the curve, and the bands between their heads. */
export function rowNodes(
  groups: readonly CurveGroup[],
  points: readonly { readonly solid: boolean }[],
  plot: CurvePlot,
  from: number,
  width: number
) {
  const nodes: SceneNode[] = [];
  const bands: (readonly [top: number, bottom: number])[] = [];
  let y = from;
  for (const { head, rows } of groups) {
    y += 20;
    nodes.push(text(0, y, truncate(head, width, SMALL, 600), { size: SMALL, weight: 600 }));
    const start = y + 5;
    for (const row of rows) {
      y += ROW;
      nodes.push({ kind: 'group', nodes: rowOf(row, points, plot, y), part: { kind: 'detail', ...row.detail } });
    }
    bands.push([start, y + 5]);
    y += 4;
  }
  return { nodes, bands, bottom: y + 4 };
}

/** High marks under solid points, low ones under the others. */
function rowOf(
  { label, at, standing }: CurveRow,
  points: readonly { readonly solid: boolean }[],
  plot: CurvePlot,
  y: number
): SceneNode[] {
  const weight = standing ? 600 : 400;
  const name = truncate(label, plot.left - 12, SMALL, weight);
  const marks = (solid: boolean): SceneNode[] => {
    const those = at.filter((place) => points[place]?.solid === solid);
    if (those.length === 0) return [];
    const half = solid ? HALF.solid : HALF.hollow;
    return [markNode(those, plot, y - 4, half, strokeOf(solid))];
  };
  return [
    line([plot.left, y - 4], [plot.right, y - 4], { paint: 'line', width: 1 }),
    text(0, y, name, { size: SMALL, weight, fill: standing ? 'accent' : 'ink2' }),
    ...marks(false),
    ...marks(true)
  ];
}

/** Upright marks where there is room between them; otherwise a bar for each run of neighbours. */
function markNode(
  at: readonly number[],
  { x, pitch }: CurvePlot,
  y: number,
  half: number,
  { paint }: Stroke
): SceneNode {
  if (pitch >= APART) {
    const d = at.map((place) => `M${tenths(x(place))} ${tenths(y - half)}L${tenths(x(place))} ${tenths(y + half)}`);
    return { kind: 'path', d: d.join(''), fill: 'none', stroke: { paint, width: 2.4 } };
  }
  const d = runsOf(at).map(
    ([first, last]) => `M${tenths(x(first) - pitch / 2)} ${tenths(y)}L${tenths(x(last) + pitch / 2)} ${tenths(y)}`
  );
  return { kind: 'path', d: d.join(''), fill: 'none', stroke: { paint, width: 2 * half } };
}

function runsOf(places: readonly number[]): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

import { ticks } from 'd3';
import type { Strip, StripColumn } from './explorer.ts';
import { BODY, placeOf, SMALL, thinned, type Frame } from './explorer-frame.ts';
import { centred } from './explorer-histogram.ts';
import { pointSign } from './explorer-points.ts';
import { textWidth, truncate, wrapText } from './measure.ts';
import { spread } from './explorer-spread.ts';
import type { SceneNode } from './scene.ts';

/** Room for the strip's title above it. */
export const STRIP_TITLE = 32;

interface Axis {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: (rho: number) => number;
}

interface Placed {
  readonly column: StripColumn;
  readonly x: number;
  readonly x1: number;
  readonly x2: number;
}

/** rho under every choice of coding, from `top` down: a column for each cut-off, print and all levels on the right. */
export function stripNodes(strip: Strip, frame: Frame, top: number): { nodes: SceneNode[]; bottom: number } {
  const axis = axisOf(strip, top);
  const columns = placeColumns(strip, frame);
  const end = strip.columns.some(({ at }) => at === null) ? frame.aside : frame.right;
  const labelY = axis.bottom + 26;
  const nodes: SceneNode[] = [
    {
      kind: 'text',
      x: 0,
      y: top - 14,
      text: truncate(strip.title, frame.width, BODY, 600),
      size: BODY,
      weight: 600,
      anchor: 'start',
      fill: 'ink'
    },
    ...grid(axis, frame.left, frame.right)
  ];
  for (const rho of ticksOf(axis)) {
    nodes.push({
      kind: 'text',
      x: frame.left - 8,
      y: axis.y(rho) + 4,
      text: strip.tick(rho),
      size: SMALL,
      weight: 400,
      anchor: 'end',
      fill: 'ink3'
    });
  }
  if (end < frame.width || strip.published) {
    const x = frame.aside - (frame.narrow ? 2 : 8);
    const ends = { y1: axis.top - 8, y2: axis.bottom + 8 };
    nodes.push({ kind: 'line', x1: x, x2: x, ...ends, stroke: { paint: 'line', width: 1 } });
  }
  const cuts = columns.filter(({ column }) => column.at !== null);
  const currentAt = cuts.findIndex(({ column }) => column.current);
  const labels = cuts.map((placed) => ({ x: labelX(placed, frame), text: placed.column.label }));
  const shown = thinned(labels, SMALL, currentAt < 0 ? null : currentAt);
  columns.forEach((placed) => {
    const labelled = placed.column.at === null || shown[cuts.indexOf(placed)] === true;
    nodes.push(columnNodes(placed, strip.slots, axis, labelY, frame, labelled));
  });
  nodes.push(...insteadNodes(columns, axis), ...publishedNodes(strip, frame, axis, labelY));
  return { nodes, bottom: labelY + 6 };
}

/** The values from the lowest point or 0 to the highest, out to whole steps; at least 0 to .4. */
function axisOf(strip: Strip, top: number): Axis {
  const values = strip.columns.flatMap(({ points }) => points.map(({ rho }) => rho));
  if (strip.published) values.push(strip.published.rho);
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0.4, ...values);
  const step = highest - lowest > 1.2 ? 0.5 : 0.2;
  const low = Math.floor(lowest / step + 1e-9) * step;
  const high = Math.ceil(highest / step - 1e-9) * step;
  const height = Math.max(110, ((high - low) / step) * (step === 0.5 ? 40 : 28));
  return { low, high, step, top, bottom: top + height, y: (rho) => top + ((high - rho) / (high - low)) * height };
}

function ticksOf({ low, high, step }: Axis): number[] {
  return ticks(low, high, Math.round((high - low) / step));
}

function grid(axis: Axis, x1: number, x2: number): SceneNode[] {
  return ticksOf(axis).map((rho) => ({
    kind: 'line',
    x1,
    y1: axis.y(rho),
    x2,
    y2: axis.y(rho),
    stroke: { paint: rho === 0 ? 'line-strong' : 'line', width: 1 }
  }));
}

/** Cut-offs have the room half-way to their neighbours, at most 84 px; what is not a cut-off stands in a slot aside. */
function placeColumns(strip: Strip, frame: Frame): Placed[] {
  const xs = strip.columns.map(({ at }) => (at === null ? null : placeOf(frame, at)));
  const aside = strip.columns.filter(({ at }) => at === null).length + (strip.published ? 1 : 0);
  const slot = frame.asideWidth / Math.max(1, aside);
  return strip.columns.map((column, index) => {
    const x = xs[index];
    if (x === null || x === undefined) {
      return { column, x: frame.aside + slot / 2, x1: frame.aside, x2: frame.aside + slot };
    }
    const before = xs[index - 1] ?? 2 * frame.left - x;
    const after = xs[index + 1] ?? 2 * frame.right - x;
    const half = Math.min(42, (x - before) / 2, (after - x) / 2);
    return { column, x, x1: x - half, x2: x + half };
  });
}

/** A cut-off's label stays over the scale, clear of those beside it. */
function labelX({ column, x }: Placed, frame: Frame): number {
  if (column.at === null) return x;
  return Math.min(x, frame.right + 2 - textWidth(column.label, SMALL, 600) / 2);
}

function columnNodes(
  placed: Placed,
  slots: number,
  axis: Axis,
  labelY: number,
  frame: Frame,
  labelled: boolean
): SceneNode {
  const { column, x, x1, x2 } = placed;
  const { current, points } = column;
  const ground = current ? 'accent-tint' : 'surface';
  const top = axis.top - 8;
  const nodes: SceneNode[] = [
    {
      kind: 'rect',
      x: x1,
      y: top,
      width: x2 - x1,
      height: axis.bottom + 8 - top,
      radius: current ? 3 : 0,
      fill: ground
    },
    ...grid(axis, x1, x2)
  ];
  if (labelled) {
    nodes.push(
      centred(labelX(placed, frame), labelY, column.label, SMALL, current ? 600 : 400, current ? 'accent' : 'ink3')
    );
  }
  const r = frame.narrow ? 3.2 : 4.2;
  const offsets = spread(
    points.map(({ rho, slot }) => ({ y: axis.y(rho), slot })),
    slots,
    x2 - x1,
    r
  );
  // The chosen point last, so that its ring lies over its neighbours.
  const order = [...points.keys()].sort((a, b) => Number(points[a]?.chosen) - Number(points[b]?.chosen));
  for (const index of order) {
    const point = points[index];
    if (!point) continue;
    const [px, py] = [x + (offsets[index] ?? 0), axis.y(point.rho)];
    nodes.push(pointSign(point.shape, px, py, r, point.solid, ground));
    if (point.chosen) {
      nodes.push({ kind: 'circle', cx: px, cy: py, r: r + 3.8, fill: 'none', stroke: { paint: 'accent', width: 2 } });
    }
  }
  if (points.length === 0) return { kind: 'group', nodes };
  return { kind: 'group', nodes, part: { kind: 'detail', ...column.detail } };
}

/** Words where columns are empty: in full, in brief, or not at all, as they fit between the columns with points. */
function insteadNodes(columns: readonly Placed[], axis: Axis): SceneNode[] {
  const nodes: SceneNode[] = [];
  for (let from = 0; from < columns.length;) {
    const first = columns[from] as Placed;
    let to = from + 1;
    while (to < columns.length && columns[to]?.column.instead?.full === first.column.instead?.full) to++;
    const last = columns[to - 1] as Placed;
    from = first.column.instead ? to : from + 1;
    if (!first.column.instead) continue;
    const width = last.x2 - first.x1 - 8;
    const lines = [first.column.instead.full, first.column.instead.brief]
      .map((text) => wrapText(text, width, SMALL, 400, 9))
      .find((each) => each.length <= 4 && each.every((line) => textWidth(line, SMALL) <= width && !line.endsWith('…')));
    if (!lines) continue;
    const middle = (first.x1 + last.x2) / 2;
    const top = (axis.top + axis.bottom - lines.length * 16) / 2;
    const wide = Math.max(...lines.map((line) => textWidth(line, SMALL)));
    const ground = last.column.current || first.column.current ? 'accent-tint' : 'surface';
    const area = { x: middle - wide / 2 - 3, y: top - 2, width: wide + 6, height: lines.length * 16 + 4 };
    nodes.push({ kind: 'rect', ...area, fill: ground });
    lines.forEach((line, row) => nodes.push(centred(middle, top + 12 + row * 16, line, SMALL, 400, 'ink3')));
  }
  return nodes;
}

/** Print's number as a cross, with its value beside it or, where it is narrow, above or below. */
function publishedNodes({ published, columns }: Strip, frame: Frame, axis: Axis, labelY: number): SceneNode[] {
  if (!published) return [];
  const aside = columns.filter(({ at }) => at === null).length + 1;
  const slot = frame.asideWidth / aside;
  const centre = frame.width - slot / 2;
  const wide = textWidth(published.text, BODY, 600);
  const beside = 18 + wide <= slot - 4;
  const x = beside ? centre - (18 + wide) / 2 + 6 : centre;
  const y = axis.y(published.rho);
  const stroke = { paint: 'ink', width: 2 } as const;
  const textY = beside ? y + 4.5 : y - axis.top < 14 ? y + 22 : y - 11;
  return [
    { kind: 'line', x1: x - 6, y1: y, x2: x + 6, y2: y, stroke },
    { kind: 'line', x1: x, y1: y - 6, x2: x, y2: y + 6, stroke },
    {
      kind: 'text',
      x: beside ? x + 12 : x,
      y: textY,
      text: published.text,
      size: BODY,
      weight: 600,
      anchor: beside ? 'start' : 'middle',
      fill: 'ink'
    },
    centred(centre, labelY, published.label, SMALL, 400, 'ink3')
  ];
}

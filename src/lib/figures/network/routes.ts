import { arrowWidth, headHalf, headRect, swing, type Stretch, type Way } from './arrow.ts';
import type { NetworkArrow, NetworkFigure, NetworkPanel } from './figure.ts';
import { bottom, centre, clamp, right, type Point, type Rect, type Side } from './geometry.ts';
import { HEAD_GAP, LANE_GAP, LANE_START, type Box, type Layout } from './layout.ts';

/** Between a box and the tip or the tail of an arrow, px. */
const AIR = 3;

/** How far a loop's controls stand out, px. */
const LOOP = 40;

/** Room that an arrow needs to be an arrow, px. */
const NEAR = 24;

/** An arrow between its two ports, before its number has a place. */
export interface Plan {
  readonly arrow: NetworkArrow;
  readonly width: number;
  readonly source: Rect;
  /** How far from its box the arrow starts where its number stands in the gutter; 0 where it has no gutter. */
  readonly reach: number;
  readonly out: Side;
  readonly into: Side;
  /** Where it leaves the box: a point on the box's edge. */
  readonly port: Point;
  readonly tip: Point;
  readonly head: Rect;
  /** The lane under the variable between, or null. */
  readonly lane: { readonly from: number; readonly to: number; readonly y: number } | null;
}

interface Sketch {
  readonly arrow: NetworkArrow;
  readonly width: number;
  readonly source: Rect;
  readonly target: Rect;
  readonly reach: number;
  readonly out: Side;
  readonly into: Side;
  readonly passes: Rect | null;
}

/**
 * Plans every arrow of a panel: which sides it joins, its port on each, and its lane where it passes under the variable
 * between. Ports on a side stack by the height of the heads, in the order of the sources, so that heads never touch and
 * neighbours never cross.
 */
export function plansOf(figure: NetworkFigure, panel: NetworkPanel, layout: Layout): Plan[] {
  const sketches = panel.arrows.flatMap((arrow) => sketch(figure, layout, arrow));
  const tips = new Map<Sketch, number>();
  for (const group of grouped(sketches, (each) => `${each.arrow.to} ${each.into}`)) {
    stackHeads(group).forEach((position, each) => tips.set(each, position));
  }
  const lanes = lanesOf(sketches);
  const ports = new Map<Sketch, number>();
  for (const group of grouped(sketches, (each) => `${each.arrow.from} ${each.out}`)) {
    const waiting = panel.words.has((group[0] as Sketch).arrow.from) && (group[0] as Sketch).reach > 0;
    spreadTails(group, tips, waiting, layout).forEach((position, each) => ports.set(each, position));
  }
  return sketches.map((each) => {
    const tip = onSide(each.target, each.into, tips.get(each) as number, AIR);
    const y = lanes.get(each);
    return {
      arrow: each.arrow,
      width: each.width,
      source: each.source,
      reach: each.reach,
      out: each.out,
      into: each.into,
      port: onSide(each.source, each.out, ports.get(each) as number, 0),
      tip,
      head: headRect(tip, each.into, each.width),
      lane: each.passes && y !== undefined ? { from: each.passes.x, to: right(each.passes), y } : null
    };
  });
}

/** The way of a planned arrow that starts `from` px outside its box. */
export function wayOf(plan: Plan, from: number): Way {
  const start = outside(plan.port, plan.out, from);
  const axis = plan.out === 'left' || plan.out === 'right' ? 'x' : 'y';
  const stretches: Stretch[] = [];
  if (plan.lane) {
    const { y } = plan.lane;
    const near = plan.out === 'right' ? plan.lane.from : plan.lane.to;
    const far = plan.out === 'right' ? plan.lane.to : plan.lane.from;
    stretches.push(swing(start, { x: near, y }, 'x'));
    stretches.push({ kind: 'line', to: { x: far, y } });
    stretches.push(swing({ x: far, y }, plan.tip, 'x'));
  } else if (plan.out === plan.into) stretches.push(loop(start, plan.tip, plan.out));
  else stretches.push(swing(start, plan.tip, axis));
  return { start, stretches, tip: plan.tip, into: plan.into };
}

/** Out and back on the same side. */
function loop(from: Point, to: Point, side: Side): Stretch {
  const edge = side === 'right' ? Math.max(from.x, to.x) + LOOP : Math.min(from.x, to.x) - LOOP;
  return { kind: 'curve', c1: { x: edge, y: from.y }, c2: { x: edge, y: to.y }, to };
}

/** How far outside its box an arrow starts where its number does not stand in the gutter. */
export const BARE = AIR;

function sketch(figure: NetworkFigure, layout: Layout, arrow: NetworkArrow): Sketch[] {
  const boxOf = (id: string): Box | undefined => layout.boxes.find((box) => box.variable.id === id);
  const source = boxOf(arrow.from);
  const target = boxOf(arrow.to);
  if (!source || !target) return [];
  const reach = source.role === 'driver' ? layout.gutter : 0;
  const [out, into] = sidesBetween(source.rect, target.rect, reach, layout.width);
  const via = figure.via && arrow.from !== figure.via.id && arrow.to !== figure.via.id ? boxOf(figure.via.id) : null;
  const passes = via && level(out) && isBetween(via.rect, source.rect, target.rect) ? via.rect : null;
  const width = arrowWidth(arrow.rho, figure.thickness);
  return [{ arrow, width, source: source.rect, target: target.rect, reach, out, into, passes }];
}

const level = (side: Side): boolean => side === 'left' || side === 'right';

/**
 * The sides that an arrow joins. Boxes too near each other for a straight way are joined by a loop outside both, on the
 * side of the panel with more room.
 */
function sidesBetween(source: Rect, target: Rect, reach: number, panelWidth: number): readonly [Side, Side] {
  for (const room of [reach + NEAR, NEAR]) {
    if (right(source) + room <= target.x) return ['right', 'left'];
    if (right(target) + room <= source.x) return ['left', 'right'];
    if (bottom(source) + NEAR <= target.y) return ['bottom', 'top'];
    if (bottom(target) + NEAR <= source.y) return ['top', 'bottom'];
  }
  const before = Math.min(source.x, target.x);
  const after = panelWidth - Math.max(right(source), right(target));
  return after >= before ? ['right', 'right'] : ['left', 'left'];
}

/** True where a level arrow from `source` to `target` would run into `rect`. */
function isBetween(rect: Rect, source: Rect, target: Rect): boolean {
  const [first, last] = source.x < target.x ? [source, target] : [target, source];
  const top = Math.min(centre(source).y, centre(target).y);
  const low = Math.max(centre(source).y, centre(target).y);
  return right(first) <= rect.x && right(rect) <= last.x && rect.y - AIR < low && bottom(rect) + AIR > top;
}

function grouped(sketches: readonly Sketch[], key: (each: Sketch) => string): Sketch[][] {
  const groups = new Map<string, Sketch[]>();
  for (const each of sketches) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return [...groups.values()];
}

/** The order in which arrows meet a side: by their sources, those from under the variable between last. */
function bySource(axis: 'x' | 'y'): (a: Sketch, b: Sketch) => number {
  const key = (each: Sketch): number => (each.passes ? 1e6 : 0) + centre(each.source)[axis];
  return (a, b) => key(a) - key(b);
}

function stackHeads(group: Sketch[]): Map<Sketch, number> {
  const { into, target } = group[0] as Sketch;
  const axis = level(into) ? 'y' : 'x';
  const side = level(into) ? target.height : target.width;
  const heights = group.map((each) => 2 * headHalf(each.width));
  const total = heights.reduce((sum, each) => sum + each, 0) + HEAD_GAP * (group.length - 1);
  const scale = Math.min(1, (side - 8) / total);
  const positions = new Map<Sketch, number>();
  let position = centre(target)[axis] - (total * scale) / 2;
  for (const each of group.toSorted(bySource(axis))) {
    const half = headHalf(each.width) * scale;
    positions.set(each, position + half);
    position += 2 * half + HEAD_GAP * scale;
  }
  return positions;
}

function lanesOf(sketches: readonly Sketch[]): Map<Sketch, number> {
  const lanes = new Map<Sketch, number>();
  const passing = sketches.filter((each) => each.passes).toSorted(bySource('y'));
  let y: number | null = null;
  for (const each of passing) {
    y ??= bottom(each.passes as Rect) + LANE_START;
    lanes.set(each, y + each.width / 2);
    y += each.width + LANE_GAP;
  }
  return lanes;
}

/** Tails stand a slot apart, in the order of the tips; a single tail stands level with its tip where it can. */
function spreadTails(
  group: Sketch[],
  tips: ReadonlyMap<Sketch, number>,
  waiting: boolean,
  layout: Layout
): Map<Sketch, number> {
  const first = group[0] as Sketch;
  const axis = level(first.out) ? 'y' : 'x';
  const middle = centre(first.source)[axis];
  const length = level(first.out) ? first.source.height : first.source.width;
  if (group.length === 1 && first.reach === 0) {
    const tip = tips.get(first) as number;
    return new Map([[first, clamp(tip, middle - length / 2 + 10, middle + length / 2 - 10)]]);
  }
  const order = group.toSorted(
    (a, b) => Number(a.passes !== null) - Number(b.passes !== null) || (tips.get(a) as number) - (tips.get(b) as number)
  );
  const slots = order.length + (waiting ? 1 : 0);
  const step = level(first.out) ? layout.sizes.slot : Math.min(44, (length - 16) / slots);
  return new Map(order.map((each, index) => [each, middle + (index + (waiting ? 1 : 0) - (slots - 1) / 2) * step]));
}

function onSide(rect: Rect, side: Side, position: number, away: number): Point {
  switch (side) {
    case 'left':
      return { x: rect.x - away, y: position };
    case 'right':
      return { x: right(rect) + away, y: position };
    case 'top':
      return { x: position, y: rect.y - away };
    case 'bottom':
      return { x: position, y: bottom(rect) + away };
  }
}

function outside(port: Point, side: Side, by: number): Point {
  switch (side) {
    case 'left':
      return { x: port.x - by, y: port.y };
    case 'right':
      return { x: port.x + by, y: port.y };
    case 'top':
      return { x: port.x, y: port.y - by };
    case 'bottom':
      return { x: port.x, y: port.y + by };
  }
}

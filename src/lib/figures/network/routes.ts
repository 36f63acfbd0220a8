import { bow, joinAround, pullAround } from './around.ts';
import { arrowWidth, headRect, swing, type Band, type Stretch, type Thickness, type Way } from './arrow.ts';
import type { NetworkArrow, NetworkFigure, NetworkPanel } from './figure.ts';
import { bottom, centre, right, type Point, type Rect, type Side } from './geometry.ts';
import type { Box, Layout } from './layout.ts';
import { grouped, lanesOf, level, spreadTails, stackHeads, type Sketch } from './ports.ts';

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
  /** Widths of its band, or null. */
  readonly band: Band | null;
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
  /** How far the controls stand out where boxes stand on all sides; null in layers. */
  readonly pull: number | null;
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
    const port = onSide(each.source, each.out, ports.get(each) as number, 0);
    return {
      arrow: each.arrow,
      width: each.width,
      band: bandOf(each.arrow, figure.thickness),
      source: each.source,
      reach: each.reach,
      out: each.out,
      into: each.into,
      port,
      tip,
      head: headRect(tip, each.into, each.width),
      lane: each.passes && y !== undefined ? { from: each.passes.x, to: right(each.passes), y } : null,
      pull: each.pull === null ? null : pulled(each, each.pull, port, tip, layout)
    };
  });
}

/** The way of a planned arrow that starts `from` px outside its box. */
export function wayOf(plan: Plan, from: number): Way {
  const start = outside(plan.port, plan.out, from);
  const axis = plan.out === 'left' || plan.out === 'right' ? 'x' : 'y';
  const stretches: Stretch[] = [];
  if (plan.pull !== null) stretches.push(bow(start, plan.tip, { out: plan.out, into: plan.into, pull: plan.pull }));
  else if (plan.lane) {
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

function bandOf({ band }: NetworkArrow, thickness: Thickness): Band | null {
  if (band === null) return null;
  const low = band.low === 0 ? 0 : arrowWidth(band.low, thickness);
  return { low, high: arrowWidth(band.high, thickness) };
}

/** How far outside its box an arrow starts where its number does not stand in the gutter. */
export const BARE = AIR;

function sketch(figure: NetworkFigure, layout: Layout, arrow: NetworkArrow): Sketch[] {
  const boxOf = (id: string): Box | undefined => layout.boxes.find((box) => box.variable.id === id);
  const source = boxOf(arrow.from);
  const target = boxOf(arrow.to);
  if (!source || !target) return [];
  const width = arrowWidth(arrow.rho, figure.thickness);
  if (layout.free) {
    const join = joinAround(source.rect, target.rect, othersIn(layout, source.rect, target.rect), pageOf(layout));
    return [{ arrow, width, source: source.rect, target: target.rect, reach: 0, passes: null, ...join }];
  }
  const reach = source.role === 'driver' ? layout.gutter : 0;
  const [out, into] = sidesBetween(source.rect, target.rect, reach, layout.width);
  const via = figure.via && arrow.from !== figure.via.id && arrow.to !== figure.via.id ? boxOf(figure.via.id) : null;
  const passes = via && level(out) && isBetween(via.rect, source.rect, target.rect) ? via.rect : null;
  return [{ arrow, width, source: source.rect, target: target.rect, reach, out, into, passes, pull: null }];
}

const pageOf = ({ width, height }: Layout): Rect => ({ x: 0, y: 0, width, height });

const othersIn = ({ boxes }: Layout, source: Rect, target: Rect): Rect[] =>
  boxes.flatMap(({ rect }) => (rect === source || rect === target ? [] : [rect]));

function pulled({ source, target, out, into }: Sketch, pull: number, port: Point, tip: Point, layout: Layout): number {
  const others = othersIn(layout, source, target);
  return pullAround(port, tip, { out, into, pull, source, target }, others, pageOf(layout));
}

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

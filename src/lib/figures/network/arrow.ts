import { pathRound } from 'd3';
import type { Paint, PathNode } from '../scene.ts';
import { tenths } from '../tenths.ts';
import type { Point, Rect, Side } from './geometry.ts';

/** `continuous` follows |rho| through zero; `banded` draws weak, moderate and strong in three widths. */
export type Thickness = 'continuous' | 'banded';

/**
 * Width of a shaft, on one scale for all panels and figures.
 *
 *   continuous: max(1, 8·|rho|); banded: 2, 4 or 7 for |rho| below .30, up to .50, above (Jacobsen 2018)
 *
 * @param rho  in [−1, 1]
 * @returns px
 */
export function arrowWidth(rho: number, thickness: Thickness): number {
  const size = Math.abs(rho);
  if (thickness === 'continuous') return Math.max(1, 8 * size);
  return size < 0.3 ? 2 : size <= 0.5 ? 4 : 7;
}

/** Length of the head of an arrow `width` px thick, px. */
export const headLength = (width: number): number => 4.5 + 1.15 * width;

/** Half the height of its head, px. */
export const headHalf = (width: number): number => 2.6 + 0.74 * width;

/** A straight or curved stretch of a shaft, from where the one before it ended. */
export type Stretch =
  | { readonly kind: 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly c1: Point; readonly c2: Point; readonly to: Point };

/** The way an arrow takes: from `start` along its stretches, the last of which ends at the tip, entering `into`. */
export interface Way {
  readonly start: Point;
  readonly stretches: readonly Stretch[];
  readonly tip: Point;
  readonly into: Side;
}

const HEADING: Readonly<Record<Side, Point>> = {
  left: { x: 1, y: 0 },
  right: { x: -1, y: 0 },
  top: { x: 0, y: 1 },
  bottom: { x: 0, y: -1 }
};

/** The point `distance` px short of the tip of an arrow that enters that side. */
export function shortOf(tip: Point, into: Side, distance: number): Point {
  const heading = HEADING[into];
  return { x: tip.x - heading.x * distance, y: tip.y - heading.y * distance };
}

/** The box round the head. */
export function headRect(tip: Point, into: Side, width: number): Rect {
  const base = shortOf(tip, into, headLength(width));
  const half = headHalf(width);
  const flat = into === 'left' || into === 'right';
  return flat
    ? { x: Math.min(base.x, tip.x), y: tip.y - half, width: headLength(width), height: 2 * half }
    : { x: tip.x - half, y: Math.min(base.y, tip.y), width: 2 * half, height: headLength(width) };
}

/** A curve that leaves and arrives level, with its controls at 46 % and 42 % of the way. */
export function swing(from: Point, to: Point, axis: 'x' | 'y'): Stretch {
  const distance = axis === 'x' ? to.x - from.x : to.y - from.y;
  const cross = axis === 'x' ? to.y - from.y : to.x - from.x;
  if (Math.abs(cross) < 0.5) return { kind: 'line', to };
  const first = 0.46 * distance;
  const second = 0.42 * distance;
  return axis === 'x'
    ? { kind: 'curve', c1: { x: from.x + first, y: from.y }, c2: { x: from.x + second, y: to.y }, to }
    : { kind: 'curve', c1: { x: from.x, y: from.y + first }, c2: { x: to.x, y: from.y + second }, to };
}

/** Widths of the limits of an interval, px. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** What of a shaft must stand within the lines of the lower limit, and outside them, for both to be seen, px. */
const CORE = { within: 2.4, outside: 2 };

/**
 * Shaft and head. A negative association is rust and dashed; a weak one pale with an open head. A band lies pale under the
 * shaft, as wide as the upper limit; light lines in a shaft thick enough stand as far apart as the lower.
 */
export function arrowNodes(
  way: Way,
  width: number,
  negative: boolean,
  solid: boolean,
  band: Band | null = null
): PathNode[] {
  const paint: Paint = negative ? (solid ? 'neg' : 'neg-ns') : solid ? 'pos' : 'pos-ns';
  const base = shortOf(way.tip, way.into, headLength(width));
  const end = shortOf(way.tip, way.into, headLength(width) - 0.5);
  const last = way.stretches.length - 1;
  const shaft = pathRound(1);
  shaft.moveTo(way.start.x, way.start.y);
  way.stretches.forEach((stretch, index) => {
    const to = index === last ? end : stretch.to;
    if (stretch.kind === 'line') shaft.lineTo(to.x, to.y);
    else shaft.bezierCurveTo(stretch.c1.x, stretch.c1.y, stretch.c2.x, stretch.c2.y, to.x, to.y);
  });
  const half = headHalf(width);
  const level = way.into === 'left' || way.into === 'right';
  const corner = (sign: number): Point =>
    level ? { x: base.x, y: base.y + sign * half } : { x: base.x + sign * half, y: base.y };
  const head = pathRound(1);
  head.moveTo(way.tip.x, way.tip.y);
  for (const { x, y } of [corner(-1), corner(1)]) head.lineTo(x, y);
  head.closePath();
  const d = shaft.toString();
  const dash = negative ? { dash: [tenths(2 * width), tenths(1.1 * width)] } : {};
  const along = (paint: Paint, wide: number, dashed: boolean): PathNode => ({
    kind: 'path',
    d,
    fill: 'none',
    stroke: { paint, width: tenths(wide), ...(dashed && dash) }
  });
  const core = band !== null && band.low >= CORE.within && width - band.low >= CORE.outside;
  return [
    ...(band !== null && band.high > width ? [along(negative ? 'div-1' : 'div1', band.high, false)] : []),
    along(paint, width, true),
    ...(core ? [along('surface', band.low + 0.8, false), along(paint, band.low - 0.8, true)] : []),
    {
      kind: 'path',
      d: head.toString(),
      fill: solid ? paint : 'surface',
      ...(!solid && { stroke: { paint, width: 1.3 } })
    }
  ];
}

/** Points along a way, start and tip included. */
export function pointsAlong(way: Way, perStretch = 40): Point[] {
  const points: Point[] = [way.start];
  let from = way.start;
  for (const stretch of way.stretches) {
    for (let step = 1; step <= perStretch; step++) points.push(pointAt(from, stretch, step / perStretch));
    from = stretch.to;
  }
  return points;
}

function pointAt(from: Point, stretch: Stretch, t: number): Point {
  const u = 1 - t;
  if (stretch.kind === 'line') return { x: u * from.x + t * stretch.to.x, y: u * from.y + t * stretch.to.y };
  const along = (a: number, b: number, c: number, d: number): number =>
    u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  return {
    x: along(from.x, stretch.c1.x, stretch.c2.x, stretch.to.x),
    y: along(from.y, stretch.c1.y, stretch.c2.y, stretch.to.y)
  };
}

import { circleSpots, middleOf } from './circle.ts';
import type { NetworkFigure } from './figure.ts';
import { freeBoxes, type Sized } from './free-boxes.ts';
import { bottom, clamp } from './geometry.ts';
import type { Layout } from './layout.ts';
import { partedBoxes, type Body } from './part-boxes.ts';
import type { Sizes } from './sizes.ts';

/** Steps of the forces; each moves less than the one before it. */
const STEPS = 240;

/** How strongly boxes push each other off, and how strongly all are drawn to the middle. */
const PUSH = 0.7;
const GATHER = 0.006;

/** Of the distance at which two boxes would rest, how much of it a rho of 1 takes away. */
const DRAWN = 0.6;

/** From this mean |rho| up boxes go out of the way of the line between two others, by so many px. */
const WEAK = 0.25;
const CLEAR = 14;

/** How many times the area of the boxes the figure is to begin with; what stays empty above and below is cut off. */
const ROOM = 2.6;

/** How many times as tall as the circle it is to begin with at most. */
const TALLEST = 1.25;

/** Tries, each with a taller figure, before the boxes stand in a circle. */
const TRIES = 8;

/** Between drivers, and round the boxes that arrows lead to, px: arrows and numbers pass there. */
const GAPS = {
  wide: { driver: { x: 36, y: 26 }, middle: { x: 64, y: 50 } },
  paper: { driver: { x: 30, y: 22 }, middle: { x: 52, y: 44 } },
  compact: { driver: { x: 10, y: 24 }, middle: { x: 18, y: 44 } }
} as const;

interface Spring {
  readonly from: Body;
  readonly to: Body;
  readonly strength: number;
}

/**
 * Boxes that push each other off while associations draw them together (Fruchterman and Reingold 1991), strong ones closer;
 * by every association that is known, shown or not, as its mean over the panels, so that a threshold moves no box.
 *
 * They start in a circle and move a fixed number of steps, so the same numbers give the same places. What is left of
 * overlaps is pushed apart.
 */
export function force(figure: NetworkFigure, width: number, sizes: Sizes): Layout {
  const boxes = freeBoxes(figure, sizes);
  const all = [...boxes.drivers, ...middleOf(boxes)];
  const start = circleSpots(boxes, width, sizes.link);
  const gaps = GAPS[figure.format];
  const area = all.reduce((sum, each) => sum + (each.width + gaps.driver.x) * (each.height + gaps.driver.y), 0);
  let height = Math.max(320, Math.ceil(Math.min((ROOM * area) / width, TALLEST * start.height)));
  const spots = [...start.drivers, ...start.middle];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const bodies = all.map((each, index): Body => {
      const spot = spots[index] ?? { x: 0, y: 0 };
      const gap = index < boxes.drivers.length ? gaps.driver : gaps.middle;
      return { width: each.width, height: each.height, gap, x: spot.x, y: (spot.y * height) / start.height };
    });
    settle(bodies, springsOf(figure, bodies), width, height);
    if (partedBoxes(bodies, width, height)) return laidOut(all, bodies, width, sizes);
    height = Math.ceil(height * 1.15);
  }
  return laidOut(all, spots, width, sizes);
}

function laidOut(
  all: readonly Sized[],
  middles: readonly { readonly x: number; readonly y: number }[],
  width: number,
  sizes: Sizes
): Layout {
  const top = Math.min(...middles.map(({ y }, index) => y - (all[index]?.height ?? 0) / 2));
  const boxes = all.map((each, index) => {
    const { x, y } = middles[index] ?? { x: 0, y: 0 };
    return each.at(x - each.width / 2, y - each.height / 2 - top);
  });
  const height = Math.max(...boxes.map(({ rect }) => bottom(rect)));
  return { width, height, gutter: 0, boxes, headings: [], sizes, name: 'force', free: true };
}

function springsOf({ drivers, via, outcome, links }: NetworkFigure, bodies: readonly Body[]): Spring[] {
  const ids = [...drivers, ...(via ? [via] : []), outcome].map(({ id }) => id);
  const bodyOf = (id: string): Body | undefined => bodies[ids.indexOf(id)];
  return links.flatMap(({ from, to, strength }) => {
    const [source, target] = [bodyOf(from), bodyOf(to)];
    return source && target ? [{ from: source, to: target, strength }] : [];
  });
}

/** Moves the bodies. Distances are measured as if the page were square: boxes are wide, and so is it. */
function settle(bodies: readonly Body[], springs: readonly Spring[], width: number, height: number): void {
  const flat = height / width;
  const rest = Math.sqrt((width * width) / bodies.length);
  for (let step = 0; step < STEPS; step++) {
    const warmth = 1 - step / STEPS;
    const moves = bodies.map(({ x, y }) => ({ x: (width / 2 - x) * GATHER, y: (height / 2 - y) * GATHER }));
    bodies.forEach((one, i) => {
      for (let j = i + 1; j < bodies.length; j++) {
        const other = bodies[j] as Body;
        const [dx, dy] = [one.x - other.x, (one.y - other.y) / flat];
        const square = Math.max(100, dx * dx + dy * dy);
        const by = (PUSH * rest * rest) / square / Math.sqrt(square);
        pull(moves, i, dx * by, dy * by * flat);
        pull(moves, j, -dx * by, -dy * by * flat);
      }
    });
    for (const { from, to, strength } of springs) {
      const [dx, dy] = [to.x - from.x, (to.y - from.y) / flat];
      const distance = Math.max(1, Math.sqrt(dx * dx + dy * dy));
      const wished = rest * (1.35 - DRAWN * strength * 1.35);
      const by = (0.14 * (0.2 + strength) * (distance - wished)) / distance;
      pull(moves, bodies.indexOf(from), dx * by, dy * by * flat);
      pull(moves, bodies.indexOf(to), -dx * by, -dy * by * flat);
    }
    for (const spring of springs) {
      if (spring.strength < WEAK) continue;
      bodies.forEach((body, index) => {
        const off = offLine(spring, body, flat);
        if (off) pull(moves, index, off.x, off.y);
      });
    }
    bodies.forEach((body, index) => {
      const move = moves[index] ?? { x: 0, y: 0 };
      const most = 4 + 30 * warmth;
      body.x = clamp(body.x + clamp(move.x, -most, most), body.width / 2, width - body.width / 2);
      body.y = clamp(body.y + clamp(move.y, -most, most), body.height / 2, height - body.height / 2);
    });
  }
}

/** How far a body must go that stands on the line between two others; null where it does not. */
function offLine({ from, to }: Spring, body: Body, flat: number): { x: number; y: number } | null {
  if (body === from || body === to) return null;
  const [dx, dy] = [to.x - from.x, (to.y - from.y) / flat];
  const [px, py] = [body.x - from.x, (body.y - from.y) / flat];
  const length = Math.max(1, dx * dx + dy * dy);
  const along = (px * dx + py * dy) / length;
  if (along <= 0 || along >= 1) return null;
  const across = (px * dy - py * dx) / Math.sqrt(length);
  const [nx, ny] = [dy / Math.sqrt(length), -dx / Math.sqrt(length)];
  const reach = (Math.abs(nx) * body.width) / 2 + (Math.abs(ny) * body.height) / flat / 2 + CLEAR;
  const by = reach - Math.abs(across);
  if (by <= 0) return null;
  const way = across < 0 ? -by : by;
  return { x: 0.35 * nx * way, y: 0.35 * ny * way * flat };
}

function pull(moves: { x: number; y: number }[], index: number, x: number, y: number): void {
  const move = moves[index];
  if (!move) return;
  move.x += x;
  move.y += y;
}

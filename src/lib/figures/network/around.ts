import { pointsAlong, type Stretch, type Way } from './arrow.ts';
import { bottom, centre, clamp, right, type Point, type Rect, type Side } from './geometry.ts';

/** Which sides an arrow joins where boxes stand on all sides, and how far its controls stand out, as a share of its length. */
export interface Join {
  readonly out: Side;
  readonly into: Side;
  readonly pull: number;
}

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** From nearly straight to a wide bow. */
const PULLS = [0.4, 0.25, 0.6, 0.9] as const;

/** What turning by a right angle at one end costs, and each sixteenth of the way that has a fault, in px of length. */
const TURNING = 40;
const FAULT = 120;

/** Round boxes that an arrow must not run through, px. */
const AIR = 4;

/** Shorter than this, and an arrow has no shaft to see, px. */
const SHORTEST = 22;

const NORMAL: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 }
};

/** A curve that leaves and arrives square to the sides it joins. */
export function bow(from: Point, to: Point, { out, into, pull }: Join): Stretch {
  const reach = pull * Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
  return {
    kind: 'curve',
    c1: { x: from.x + NORMAL[out].x * reach, y: from.y + NORMAL[out].y * reach },
    c2: { x: to.x + NORMAL[into].x * reach, y: to.y + NORMAL[into].y * reach },
    to
  };
}

/**
 * The best way from a box to another: short, not turning round, through no third box, on the page. Each fault is weighed by
 * how much of the way has it, so that where nothing is free the arrow passes under a corner rather than round everything.
 */
export function joinAround(source: Rect, target: Rect, others: readonly Rect[], page: Rect): Join {
  const ways = SIDES.flatMap((out) =>
    SIDES.flatMap((into) => {
      const to = spot(target, into, centre(source));
      const from = spot(source, out, to);
      return PULLS.map((pull): Candidate => candidate(from, to, { out, into, pull }));
    })
  );
  return best(ways, source, target, others, page);
}

/** The same sides, once it is known where on them the arrow starts and ends: how far its controls stand out. */
export function pullAround(
  from: Point,
  to: Point,
  { source, target, ...join }: Join & { readonly source: Rect; readonly target: Rect },
  others: readonly Rect[],
  page: Rect
): number {
  const ways = PULLS.map((pull) => candidate(from, to, { ...join, pull }));
  return best(ways, source, target, others, page).pull;
}

interface Candidate {
  readonly join: Join;
  readonly points: readonly Point[];
  readonly cost: number;
}

function candidate(from: Point, to: Point, join: Join): Candidate {
  const points = pointsOf(from, to, join);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  const away = (side: Side): number => 1 - (NORMAL[side].x * dx + NORMAL[side].y * dy) / distance;
  // Leaving towards the target and arriving from the source turns nowhere.
  const turned = away(join.out) + (2 - away(join.into));
  return { join, points, cost: lengthOf(points) + TURNING * turned };
}

function best(ways: readonly Candidate[], source: Rect, target: Rect, others: readonly Rect[], page: Rect): Join {
  const walls = [grown(source, -2), grown(target, -2), ...others.map((rect) => grown(rect, AIR))];
  let chosen: Join = (ways[0] as Candidate).join;
  let least = Infinity;
  for (const { join, points, cost } of ways.toSorted((a, b) => a.cost - b.cost)) {
    if (cost >= least) break;
    const through = points.filter((point) => !isIn(point, page) || walls.some((wall) => isIn(point, wall))).length;
    if (cost + FAULT * through < least) [chosen, least] = [join, cost + FAULT * through];
  }
  return chosen;
}

/** Where on a side an arrow to or from a point is likely to stand. */
export function spot(rect: Rect, side: Side, toward: Point): Point {
  const level = side === 'left' || side === 'right';
  const inset = Math.min(12, (level ? rect.height : rect.width) / 2);
  const along = level
    ? clamp(toward.y, rect.y + inset, bottom(rect) - inset)
    : clamp(toward.x, rect.x + inset, right(rect) - inset);
  if (side === 'left') return { x: rect.x, y: along };
  if (side === 'right') return { x: right(rect), y: along };
  return { x: along, y: side === 'top' ? rect.y : bottom(rect) };
}

function pointsOf(from: Point, to: Point, join: Join): Point[] {
  const way: Way = { start: from, stretches: [bow(from, to, join)], tip: to, into: join.into };
  return pointsAlong(way, 16);
}

function lengthOf(points: readonly Point[]): number {
  let length = 0;
  points.forEach(({ x, y }, index) => {
    const before = points[index - 1];
    if (before) length += Math.sqrt((x - before.x) ** 2 + (y - before.y) ** 2);
  });
  return length < SHORTEST ? length + 1000 : length;
}

const isIn = ({ x, y }: Point, rect: Rect): boolean => x > rect.x && x < right(rect) && y > rect.y && y < bottom(rect);

const grown = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  width: Math.max(0, rect.width + 2 * by),
  height: Math.max(0, rect.height + 2 * by)
});

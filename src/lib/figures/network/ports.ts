import { spot } from './around.ts';
import { headHalf } from './arrow.ts';
import type { NetworkArrow } from './figure.ts';
import { bottom, centre, clamp, type Rect, type Side } from './geometry.ts';
import { HEAD_GAP, LANE_GAP, LANE_START, type Layout } from './layout.ts';

/** An arrow whose sides are known, and not yet where on them it stands. */
export interface Sketch {
  readonly arrow: NetworkArrow;
  readonly width: number;
  readonly source: Rect;
  readonly target: Rect;
  readonly reach: number;
  readonly out: Side;
  readonly into: Side;
  readonly passes: Rect | null;
  readonly pull: number | null;
}

export const level = (side: Side): boolean => side === 'left' || side === 'right';

export function grouped(sketches: readonly Sketch[], key: (each: Sketch) => string): Sketch[][] {
  const groups = new Map<string, Sketch[]>();
  for (const each of sketches) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return [...groups.values()];
}

/** The order in which arrows meet a side: by their sources, those from under the variable between last. */
function bySource(axis: 'x' | 'y'): (a: Sketch, b: Sketch) => number {
  const key = (each: Sketch): number => (each.passes ? 1e6 : 0) + centre(each.source)[axis];
  return (a, b) => key(a) - key(b);
}

/** Heads on a side stand close, in the order of their sources; where boxes stand on all sides, opposite them if they can. */
export function stackHeads(group: Sketch[]): Map<Sketch, number> {
  const { into, target } = group[0] as Sketch;
  const axis = level(into) ? 'y' : 'x';
  const side = level(into) ? target.height : target.width;
  const heights = group.map((each) => 2 * headHalf(each.width));
  const total = heights.reduce((sum, each) => sum + each, 0) + HEAD_GAP * (group.length - 1);
  const scale = Math.min(1, (side - 8) / total);
  if ((group[0] as Sketch).pull !== null && scale === 1) return opposite(group, axis, side);
  const positions = new Map<Sketch, number>();
  let position = centre(target)[axis] - (total * scale) / 2;
  for (const each of group.toSorted(bySource(axis))) {
    const half = headHalf(each.width) * scale;
    positions.set(each, position + half);
    position += 2 * half + HEAD_GAP * scale;
  }
  return positions;
}

/** Each head opposite its source, moved along the side no further than it must be to touch no other. */
function opposite(group: Sketch[], axis: 'x' | 'y', side: number): Map<Sketch, number> {
  const { target } = group[0] as Sketch;
  const [low, high] = [target[axis] + 4, target[axis] + side - 4];
  const order = group
    .map((each) => ({ each, half: headHalf(each.width), at: spot(target, each.into, centre(each.source))[axis] }))
    .toSorted((a, b) => a.at - b.at || centre(a.each.source)[axis] - centre(b.each.source)[axis]);
  let from = low;
  for (const head of order) {
    head.at = Math.max(head.at, from + head.half);
    from = head.at + head.half + HEAD_GAP;
  }
  let to = high;
  for (const head of order.toReversed()) {
    head.at = Math.min(head.at, to - head.half);
    to = head.at - head.half - HEAD_GAP;
  }
  return new Map(order.map(({ each, at }) => [each, at]));
}

export function lanesOf(sketches: readonly Sketch[]): Map<Sketch, number> {
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
export function spreadTails(
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

import type { Point, Rect } from './geometry.ts';
import { bottom, overlaps, right } from './geometry.ts';

/** Side of a field of the grid, px. */
const FIELD = 24;

/** An arrow's points, and how wide it is. */
export interface Shaft<Owner> {
  readonly owner: Owner;
  readonly width: number;
  readonly points: readonly Point[];
}

/**
 * Finds whether a shaft comes near a rectangle. The points lie in a grid, so that only those close by are looked at.
 *
 * @returns whether any shaft is nearer `rect` than `apart` gives for its owner, px
 */
export function shaftGrid<Owner>(
  shafts: readonly Shaft<Owner>[]
): (rect: Rect, apart: (owner: Owner) => number, most: number) => boolean {
  const fields = new Map<string, { readonly point: Point; readonly shaft: Shaft<Owner> }[]>();
  const key = (x: number, y: number): string => `${x} ${y}`;
  for (const shaft of shafts)
    for (const point of shaft.points) {
      const at = key(Math.floor(point.x / FIELD), Math.floor(point.y / FIELD));
      const there = fields.get(at);
      if (there) there.push({ point, shaft });
      else fields.set(at, [{ point, shaft }]);
    }
  const widest = Math.max(0, ...shafts.map(({ width }) => width));
  return (rect, apart, most) => {
    const reach = widest / 2 + 1 + most;
    for (let x = Math.floor((rect.x - reach) / FIELD); x <= Math.floor((right(rect) + reach) / FIELD); x++)
      for (let y = Math.floor((rect.y - reach) / FIELD); y <= Math.floor((bottom(rect) + reach) / FIELD); y++)
        for (const { point, shaft } of fields.get(key(x, y)) ?? []) {
          const half = shaft.width / 2 + 1 + apart(shaft.owner);
          const around = { x: point.x - half, y: point.y - half, width: 2 * half, height: 2 * half };
          if (overlaps(rect, around)) return true;
        }
    return false;
  };
}

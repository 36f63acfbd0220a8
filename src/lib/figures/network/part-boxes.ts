import { clamp } from './geometry.ts';

/** A box by its middle, which moves. */
export interface Body {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  /** How near another may come; of two, the larger. */
  readonly gap: { readonly x: number; readonly y: number };
}

/** Rounds after which boxes that still overlap are given up. */
const ROUNDS = 400;

/** Less than this is no overlap, px. */
const SLACK = 0.5;

/**
 * Pushes boxes apart until none is nearer another than the gaps, within the page: each two by half, along the axis on which
 * they have the shorter way.
 *
 * @param bodies  moved
 * @returns whether it came about
 */
export function partedBoxes(bodies: readonly Body[], width: number, height: number): boolean {
  for (let round = 0; round < ROUNDS; round++) {
    let met = false;
    bodies.forEach((one, i) => {
      for (const other of bodies.slice(i + 1)) {
        const x = (one.width + other.width) / 2 + Math.max(one.gap.x, other.gap.x) - Math.abs(one.x - other.x);
        const y = (one.height + other.height) / 2 + Math.max(one.gap.y, other.gap.y) - Math.abs(one.y - other.y);
        if (x <= SLACK || y <= SLACK) continue;
        met = true;
        if (x < y) {
          const by = one.x < other.x ? -x / 2 : x / 2;
          one.x += by;
          other.x -= by;
        } else {
          const by = one.y < other.y ? -y / 2 : y / 2;
          one.y += by;
          other.y -= by;
        }
      }
    });
    for (const body of bodies) {
      body.x = clamp(body.x, body.width / 2, width - body.width / 2);
      body.y = clamp(body.y, body.height / 2, height - body.height / 2);
    }
    if (!met) return true;
  }
  return false;
}

import type { NetworkFigure } from './figure.ts';
import { clamp } from './geometry.ts';
import type { Layout } from './layout.ts';

/** How panels stand in a scene: all equally large, row by row. */
export interface Grid {
  readonly columns: number;
  /** From one panel's left edge to the next, and from one's top to the next, px. */
  readonly pitchX: number;
  readonly pitchY: number;
  /** Of which this much lies between panels, px. */
  readonly gapX: number;
  readonly gapY: number;
  /** Height of a panel's heading, px. */
  readonly head: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Moves dragged boxes to where they were put, in every panel alike: a place in any panel is the same place in all.
 * A box stays within its panel. The heading of a group whose boxes have all been moved goes with none of them, so it is
 * left out.
 */
export function withPlaces(layout: Layout, places: NetworkFigure['places'], grid: Grid): Layout {
  const boxes = layout.boxes.map((box) => {
    const place = places.get(box.variable.id);
    if (!place) return box;
    const x = place.x * grid.width;
    const y = place.y * grid.height;
    // A box in the gap before a panel belongs to that panel: places from another format are a little off.
    const column = clamp(Math.floor((x + grid.gapX) / grid.pitchX), 0, grid.columns - 1);
    const row = Math.max(0, Math.floor((y + grid.gapY) / grid.pitchY));
    const rect = {
      ...box.rect,
      x: clamp(x - column * grid.pitchX, 0, layout.width - box.rect.width),
      y: clamp(y - row * grid.pitchY - grid.head, 0, layout.height - box.rect.height)
    };
    return { ...box, rect };
  });
  const headings = layout.headings.filter((heading) =>
    boxes.some(({ role, variable }) => role === 'driver' && variable.group === heading.id && !places.has(variable.id))
  );
  return { ...layout, boxes, headings };
}

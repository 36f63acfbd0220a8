import type { AxisLabel } from './axis-labels.ts';
import type { MarkShape } from './marks.ts';
import { box } from './nodes.ts';
import type { DetailPart, Paint, SceneNode } from './scene.ts';

/** One answer. A count of null must not be shown: the bar is a dashed stub without a number. */
export interface Bar {
  readonly axis: AxisLabel;
  readonly count: number | null;
  /** What stands over the bar, if not its count. */
  readonly text?: string;
  /** The count with its share, for rows of bars; empty where hidden. */
  readonly countText: string;
  readonly side: 'low' | 'high' | 'whole';
  readonly detail: DetailPart | null;
}

/** A kind of missing, outside the scale. */
export interface MissingBar {
  readonly label: string;
  readonly count: number;
  readonly countText: string;
  readonly hatched: boolean;
  readonly detail: DetailPart | null;
}

/** The cut-off: `at` bars from the left (between two bars where whole). */
export interface Cut {
  readonly at: number;
  /** `17 lave` and `14 høye (45 %)`; `lowCount` and `highCount` alone where those do not fit. */
  readonly low: string;
  readonly high: string;
  readonly lowCount: string;
  readonly highCount: string;
}

/** One variable. */
export interface BarPanel {
  /** Shown over the panel where there is more than one. */
  readonly label: string;
  readonly mark: { readonly shape: MarkShape; readonly paint: Paint } | null;
  readonly paint: Paint;
  readonly tint: Paint;
  readonly bars: readonly Bar[];
  readonly missing: readonly MissingBar[];
  readonly cut: Cut | null;
  /** What moves the cut-off, with the value text of each stop, 1 … bars − 1; null where it cannot be moved. */
  readonly handle: { readonly variable: string; readonly label: string; readonly stops: readonly string[] } | null;
}

/** A bar of a side of the cut-off: below it tint with outline, above it (or without one) solid. */
export function filled(
  side: Bar['side'],
  panel: Pick<BarPanel, 'paint' | 'tint'>,
  x: number,
  y: number,
  width: number,
  height: number
): SceneNode {
  if (side !== 'low') return box(x, y, width, height, panel.paint);
  const outline = { paint: panel.paint, width: 1.5 };
  return box(x + 0.75, y + 0.75, Math.max(0.5, width - 1.5), Math.max(0.5, height - 1.5), panel.tint, outline);
}

/** What stands for a bar that must not be shown. */
export function stub(x: number, y: number, width: number, height: number): SceneNode {
  return box(x + 0.5, y + 0.5, width - 1, height - 1, 'none', { paint: 'line-strong', width: 1, dash: [3, 3] });
}

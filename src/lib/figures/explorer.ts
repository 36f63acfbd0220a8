import { barsAndLabels, handleNodes } from './explorer-histogram.ts';
import { frameOf } from './explorer-frame.ts';
import { legendNodes } from './explorer-points.ts';
import { stripNodes, STRIP_TITLE } from './explorer-strip.ts';
import type { Format, Scene, SceneNode } from './scene.ts';

/** A kind of missing, drawn outside the scale. `note` says that it counts as low. */
export interface MissingBox {
  readonly hatched: boolean;
  readonly label: string;
  readonly note: string | null;
  readonly count: number;
  readonly text: string;
}

/** A sign in the strip: its shape tells how the driver is split. */
export type PointShape = 'circle' | 'diamond' | 'triangle' | 'square';

export interface StripPoint {
  readonly rho: number;
  /** Which of the strip's `slots`; the same split has the same slot in each column. */
  readonly slot: number;
  readonly shape: PointShape;
  readonly solid: boolean;
  readonly chosen: boolean;
}

/** The points of one cut-off, or of all levels. */
export interface StripColumn {
  /** A fraction of the scale; null stands right of it. */
  readonly at: number | null;
  readonly label: string;
  readonly current: boolean;
  readonly points: readonly StripPoint[];
  readonly detail: {
    readonly id: string;
    readonly label: string;
    readonly lines: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  /** Why nothing is drawn, in full and in brief; neighbours with the same words share them. */
  readonly instead: { readonly full: string; readonly brief: string } | null;
}

export interface LegendItem {
  readonly shape: PointShape;
  readonly solid: boolean;
  readonly text: string;
}

export interface Strip {
  readonly title: string;
  readonly columns: readonly StripColumn[];
  readonly slots: number;
  readonly published: { readonly rho: number; readonly text: string; readonly label: string } | null;
  readonly legend: readonly LegendItem[];
  readonly tick: (rho: number) => string;
}

/** Everything the cut-off explorer shows, counted and put into words. Fractions run along the outcome's scale. */
export interface ExplorerDrawing {
  readonly format: Format;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly text: string;
  }[];
  /** Under the bars: a number and, where there is room, a name. */
  readonly labels: readonly { readonly at: number; readonly head: string; readonly name: string | null }[];
  readonly missing: readonly MissingBox[];
  /** Where the answers are cut; null where all levels are kept. */
  readonly cut: number | null;
  readonly totals: { readonly low: Total; readonly high: Total } | null;
  readonly handle: {
    readonly variable: string;
    readonly label: string;
    readonly stops: readonly { readonly at: number; readonly cutoff: number; readonly valueText: string }[];
    readonly current: number | null;
  };
  readonly strip: Strip | null;
}

export interface Total {
  readonly count: string;
  readonly word: string;
}

/** The outcome's histogram with its movable cut-off, and on the same x axis what each cut-off would have given. */
export function explorerScene(drawing: ExplorerDrawing): Scene {
  const frame = frameOf(drawing);
  const { strip } = drawing;
  const nodes: SceneNode[] = [...barsAndLabels(drawing, frame)];
  let bottom = frame.pill + (drawing.format === 'paper' ? 4 : 14);
  if (strip) {
    const drawn = stripNodes(strip, frame, bottom + STRIP_TITLE);
    nodes.push(...drawn.nodes);
    const legend = legendNodes(strip.legend, frame.legendLeft, drawn.bottom + 12, frame.width);
    nodes.push(...legend.nodes);
    bottom = legend.bottom;
  }
  nodes.push(...handleNodes(drawing, frame));
  return {
    width: frame.width,
    height: Math.ceil(bottom + 2),
    title: drawing.title,
    description: drawing.description,
    nodes
  };
}

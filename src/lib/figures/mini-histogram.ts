import { hollowPill, pill } from './handle.ts';
import { missingBox } from './legend.ts';
import { box, line } from './nodes.ts';
import type { Paint, SceneNode } from './scene.ts';

export interface MiniHistogram {
  /** Respondents at each level, in coded order. */
  readonly counts: readonly number[];
  readonly missing: readonly { readonly kind: string; readonly count: number }[];
  /** How many levels are low; null where the answers are not cut. */
  readonly cutoff: number | null;
  readonly paint: Paint;
  readonly tint: Paint;
  /** px */
  readonly width?: number;
  readonly height?: number;
  /** Makes the cut-off movable; `valueTexts` has the words of each cut-off, 1 … levels − 1. */
  readonly handle?: { readonly variable: string; readonly label: string; readonly valueTexts: readonly string[] };
}

/** Narrower bars run into one: levels next to each other share one. */
const NARROWEST = 3;

/**
 * A variable at a glance, without words: its bars, tint below the cut-off and solid above; the cut-off itself; and kinds
 * of missing apart, hatched for don't-know. With a handle it is drawn with room for a grip.
 */
export function miniHistogram(histogram: MiniHistogram): SceneNode[] {
  const { counts, cutoff, paint, tint, width = 104, height = 36, handle } = histogram;
  const missing = histogram.missing.filter(({ count }) => count > 0);
  const large = handle !== undefined;
  const box1 = large ? 22 : 9;
  const aside = missing.length * (box1 + 5) + (missing.length > 0 ? (large ? 14 : 6) : 0);
  const right = width - aside - (large ? 8 : 1);
  const left = large ? 8 : 1;
  const base = height - (large ? 25 : 10);
  const top = large ? 6 : 3;
  const at = (level: number): number => left + (level / Math.max(1, counts.length)) * (right - left);

  const bins = binned(counts, Math.max(1, Math.floor((right - left) / NARROWEST)));
  const most = Math.max(1, ...bins.map(({ count }) => count), ...missing.map(({ count }) => count));
  const tall = (count: number): number => Math.max(1.5, (count / most) * (base - top));
  const gap = counts.length === bins.length ? Math.min(2, (at(1) - at(0)) * 0.08) : 0;
  const nodes: SceneNode[] = [];
  for (const { from, to, count } of bins) {
    if (count === 0) continue;
    const [x1, x2] = [at(from) + gap / 2, at(to) - gap / 2];
    const edge = Math.min(x2, Math.max(x1, cutoff === null ? x1 : at(cutoff)));
    const y = base - tall(count);
    if (edge > x1) nodes.push(lowBar(x1, y, edge - x1, base - y, paint, tint));
    if (edge < x2) nodes.push(box(edge, y, x2 - edge, base - y, paint));
  }
  nodes.push(line([left, base], [right, base], { paint: 'line-strong', width: 1 }));
  missing.forEach(({ kind, count }, index) => {
    const x = width - (missing.length - index) * (box1 + 5) + 4;
    const y = base - Math.max(4, tall(count));
    nodes.push(...missingBox(x, y, box1, base - y, kind === 'dont-know'));
  });
  return [...nodes, ...cutNodes(histogram, cutoff === null ? null : at(cutoff), at, { left, base, height })];
}

function cutNodes(
  { handle, cutoff }: MiniHistogram,
  x: number | null,
  at: (level: number) => number,
  { left, base, height }: { left: number; base: number; height: number }
): SceneNode[] {
  if (!handle) {
    if (x === null) return [];
    const foot = base + 5.5;
    return [
      line([x, 0], [x, foot], { paint: 'accent', width: 1.5 }),
      { kind: 'circle', cx: x, cy: foot, r: 3.6, fill: 'accent' }
    ];
  }
  const y = height - 12;
  const drawn = x === null ? hollowPill(left, y) : [line([x, 1], [x, y], { paint: 'accent', width: 2 }), ...pill(x, y)];
  const stops = handle.valueTexts.map((valueText, index) => ({ x: at(index + 1), cutoff: index + 1, valueText }));
  const current = cutoff === null ? null : cutoff - 1;
  const { variable, label } = handle;
  return [{ kind: 'group', nodes: drawn, part: { kind: 'handle', variable, label, stops, current, y } }];
}

/** A tint bar with its outline inside its edges; one too small for both is outline alone. */
function lowBar(x: number, y: number, width: number, height: number, paint: Paint, tint: Paint): SceneNode {
  if (width < 3 || height < 2.5) return box(x, y, width, height, paint);
  return box(x + 0.5, y + 0.5, width - 1, height - 1, tint, { paint, width: 1 });
}

/** Levels side by side joined so that there are at most `most` bars. */
function binned(counts: readonly number[], most: number): { from: number; to: number; count: number }[] {
  const size = Math.ceil(counts.length / most);
  return Array.from({ length: Math.ceil(counts.length / size) || 0 }, (_, bin) => {
    const part = counts.slice(bin * size, (bin + 1) * size);
    const from = bin * size;
    return { from, to: from + part.length, count: part.reduce((sum, count) => sum + count, 0) };
  });
}

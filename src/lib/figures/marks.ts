import type { CircleNode, Paint, PathNode, RectNode, SceneNode } from './scene.ts';

/** Shape of a driver group, so that colour is never alone: ● komp, ■ org, ◆ led; ▲ is the outcome. */
export type MarkShape = 'komp' | 'org' | 'led' | 'outcome';

/** A mark of about `size` px across, centred on (cx, cy). */
export function mark(
  shape: MarkShape,
  cx: number,
  cy: number,
  size: number,
  fill: Paint
): RectNode | PathNode | CircleNode {
  const r = size / 2;
  switch (shape) {
    case 'komp':
      return { kind: 'circle', cx, cy, r, fill };
    case 'org':
      return { kind: 'rect', x: cx - r * 0.9, y: cy - r * 0.9, width: size * 0.9, height: size * 0.9, fill };
    case 'led':
      return diamond(cx, cy, r * 1.15, fill);
    case 'outcome':
      return { kind: 'path', d: `M${cx} ${cy - r}L${cx + r * 1.1} ${cy + r}L${cx - r * 1.1} ${cy + r}Z`, fill };
  }
}

/** A square standing on its corner, `r` px from centre to corner. */
export function diamond(cx: number, cy: number, r: number, fill: Paint): PathNode {
  return { kind: 'path', d: `M${cx} ${cy - r}L${cx + r} ${cy}L${cx} ${cy + r}L${cx - r} ${cy}Z`, fill };
}

/**
 * Diagonal lines that fill a box: the sign of don't-know. Explicit lines, since patterns do not reach paper.
 *
 * @param gap  px between lines
 */
export function hatch(x: number, y: number, width: number, height: number, paint: Paint, gap = 4): SceneNode {
  const parts: string[] = [];
  for (let start = gap; start < width + height; start += gap) {
    const x1 = x + Math.min(start, width);
    const y1 = y + Math.max(0, start - width);
    const x2 = x + Math.max(0, start - height);
    const y2 = y + Math.min(start, height);
    parts.push(`M${x1} ${y1}L${x2} ${y2}`);
  }
  return { kind: 'path', d: parts.join(''), fill: 'none', stroke: { paint, width: 1 } };
}

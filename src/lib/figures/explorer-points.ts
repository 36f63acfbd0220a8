import type { LegendItem, PointShape } from './explorer.ts';
import { diamond } from './marks.ts';
import { textWidth } from './measure.ts';
import type { Paint, SceneNode } from './scene.ts';

const SIZE = 12;
const ROW = 22;
const GAP = 20;

/** A point of a strip, `r` px from its centre to its edge: solid where p is below the threshold. */
export function pointSign(
  shape: PointShape,
  x: number,
  y: number,
  r: number,
  solid: boolean,
  ground: Paint
): SceneNode {
  const fill: Paint = solid ? 'pos' : ground;
  const stroke = { paint: solid ? 'pos' : 'pos-ns', width: 1.5 } as const;
  switch (shape) {
    case 'circle':
      return { kind: 'circle', cx: x, cy: y, r, fill, stroke };
    case 'diamond':
      return { ...diamond(x, y, r * 1.28, fill), stroke };
    case 'square':
      return { kind: 'rect', x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, fill, stroke };
    case 'triangle': {
      const d = `M${x} ${y - r * 1.2}L${x + r * 1.15} ${y + r * 0.85}L${x - r * 1.15} ${y + r * 0.85}Z`;
      return { kind: 'path', d, fill, stroke };
    }
  }
}

/** Signs with their words, in as many rows as they need between `left` and `right`. */
export function legendNodes(
  items: readonly LegendItem[],
  left: number,
  top: number,
  right: number
): { nodes: SceneNode[]; bottom: number } {
  const nodes: SceneNode[] = [];
  let x = left;
  let y = top + ROW / 2;
  for (const { shape, solid, text } of items) {
    const width = 16 + textWidth(text, SIZE);
    if (x > left && x + width > right) {
      x = left;
      y += ROW;
    }
    nodes.push(pointSign(shape, x + 6, y, 4.4, solid, 'surface'));
    nodes.push({
      kind: 'text',
      x: x + 16,
      y: y + 4,
      text,
      size: SIZE,
      weight: 400,
      anchor: 'start',
      fill: 'ink2'
    });
    x += width + GAP;
  }
  return { nodes, bottom: items.length === 0 ? top : y + ROW / 2 };
}

import type { CellBar } from '#lib/analyses/block.ts';
import { mark, type MarkShape } from '#lib/figures/marks.ts';
import type { Paint, Scene, SceneNode } from '#lib/figures/scene.ts';
import { drawing, type Drawing } from './page.ts';

/** The mark of a driver group, `size` points across. */
export function markDrawing(shape: MarkShape, paint: Paint, size: number): Drawing {
  return draw(size * 1.2, size * 1.2, [mark(shape, size * 0.6, size * 0.6, size, paint)]);
}

/** A bar from zero to its value on the scale of its column; outlined where it is not solid. In points. */
export function barDrawing(bar: CellBar, width: number, height: number): Drawing {
  const at = (value: number) => {
    const share = bar.max > bar.min ? (value - bar.min) / (bar.max - bar.min) : 0;
    return Math.max(0, Math.min(1, share)) * width;
  };
  const [from, to] = [at(0), at(bar.value)];
  const box = { x: Math.min(from, to), y: 1, width: Math.max(0.6, Math.abs(to - from)), height: height - 2 };
  const nodes: SceneNode[] = [
    bar.solid
      ? { kind: 'rect', ...box, fill: bar.paint }
      : {
          kind: 'rect',
          x: box.x + 0.35,
          y: box.y + 0.35,
          width: Math.max(0.1, box.width - 0.7),
          height: box.height - 0.7,
          fill: 'none',
          stroke: { paint: bar.paint, width: 0.7 }
        },
    { kind: 'line', x1: from, y1: 0, x2: from, y2: height, stroke: { paint: 'line-strong', width: 0.5 } }
  ];
  return draw(width, height, nodes);
}

function draw(width: number, height: number, nodes: SceneNode[]): Drawing {
  const scene: Scene = { width, height, title: '', description: '', nodes };
  return drawing(scene, width);
}

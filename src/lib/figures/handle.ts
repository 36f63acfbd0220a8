import { line } from './nodes.ts';
import type { SceneNode } from './scene.ts';

const WIDTH = 14;
const HEIGHT = 20;

/** The grip of a cut-off, centred on (x, y): the sign of what can be moved. Not for paper, where nothing can. */
export function pill(x: number, y: number): SceneNode[] {
  const ridge = (dx: number) => line([x + dx, y - 4], [x + dx, y + 4], { paint: 'surface', width: 1.3 });
  return [
    {
      kind: 'rect',
      x: x - WIDTH / 2,
      y: y - HEIGHT / 2,
      width: WIDTH,
      height: HEIGHT,
      radius: WIDTH / 2,
      fill: 'accent'
    },
    ridge(-2),
    ridge(2)
  ];
}

/** The grip of a cut-off that is not in use, waiting to be drawn in. */
export function hollowPill(x: number, y: number): SceneNode[] {
  const stroke = { paint: 'accent', width: 1.3 } as const;
  return [
    {
      kind: 'rect',
      x: x - WIDTH / 2,
      y: y - HEIGHT / 2,
      width: WIDTH,
      height: HEIGHT,
      radius: WIDTH / 2,
      fill: 'surface',
      stroke
    },
    line([x - 2, y - 4], [x - 2, y + 4], stroke),
    line([x + 2, y - 4], [x + 2, y + 4], stroke)
  ];
}

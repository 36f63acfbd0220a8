import type {
  CircleNode,
  GroupNode,
  LineNode,
  PathNode,
  RectNode,
  SceneNode,
  Stroke,
  TextNode
} from '#lib/figures/scene.ts';

/** A node without nodes of its own. */
export type Leaf = Exclude<SceneNode, GroupNode>;

/**
 * Whether two nodes are drawn alike. Each kind by the properties it is drawn from, by name: every node of every figure
 * comes by here while a thumb moves, where a loop over whatever properties there are cost a tenth of a move.
 */
export function sameLeaf(a: Leaf, b: Leaf): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'rect':
      return b.kind === 'rect' && sameRect(a, b);
    case 'line':
      return b.kind === 'line' && sameLine(a, b);
    case 'path':
      return b.kind === 'path' && samePath(a, b);
    case 'circle':
      return b.kind === 'circle' && sameCircle(a, b);
    case 'text':
      return b.kind === 'text' && sameText(a, b);
  }
}

const sameRect = (a: RectNode, b: RectNode): boolean =>
  a.x === b.x &&
  a.y === b.y &&
  a.width === b.width &&
  a.height === b.height &&
  a.radius === b.radius &&
  a.fill === b.fill &&
  sameStroke(a.stroke, b.stroke);

const sameLine = (a: LineNode, b: LineNode): boolean =>
  a.x1 === b.x1 && a.y1 === b.y1 && a.x2 === b.x2 && a.y2 === b.y2 && sameStroke(a.stroke, b.stroke);

const samePath = (a: PathNode, b: PathNode): boolean =>
  a.d === b.d && a.fill === b.fill && sameStroke(a.stroke, b.stroke);

const sameCircle = (a: CircleNode, b: CircleNode): boolean =>
  a.cx === b.cx && a.cy === b.cy && a.r === b.r && a.fill === b.fill && sameStroke(a.stroke, b.stroke);

const sameText = (a: TextNode, b: TextNode): boolean =>
  a.text === b.text &&
  a.x === b.x &&
  a.y === b.y &&
  a.size === b.size &&
  a.weight === b.weight &&
  a.anchor === b.anchor &&
  a.fill === b.fill;

function sameStroke(a: Stroke | undefined, b: Stroke | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.paint === b.paint && a.width === b.width && sameDash(a.dash, b.dash);
}

function sameDash(a: Stroke['dash'], b: Stroke['dash']): boolean {
  if (a === b) return true;
  return a?.length === b?.length && a?.every((length, index) => length === b?.[index]) === true;
}

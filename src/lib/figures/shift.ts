import type { Part, SceneNode } from './scene.ts';
import { tenths } from './tenths.ts';

/** The same nodes `dx` px to the right and `dy` px down, with what can be done with them. */
export function shifted(nodes: readonly SceneNode[], dx: number, dy: number): SceneNode[] {
  return dx === 0 && dy === 0 ? [...nodes] : nodes.map((node) => shiftedNode(node, dx, dy));
}

function shiftedNode(node: SceneNode, dx: number, dy: number): SceneNode {
  switch (node.kind) {
    case 'rect':
    case 'text':
      return { ...node, x: node.x + dx, y: node.y + dy };
    case 'line':
      return { ...node, x1: node.x1 + dx, y1: node.y1 + dy, x2: node.x2 + dx, y2: node.y2 + dy };
    case 'circle':
      return { ...node, cx: node.cx + dx, cy: node.cy + dy };
    case 'path':
      return { ...node, d: shiftedPath(node.d, dx, dy) };
    case 'group': {
      const group = { ...node, nodes: shifted(node.nodes, dx, dy) };
      return node.part ? { ...group, part: shiftedPart(node.part, dx, dy) } : group;
    }
  }
}

function shiftedPart(part: Part, dx: number, dy: number): Part {
  return part.kind === 'box' ? { ...part, x: part.x + dx, y: part.y + dy } : part;
}

/** Every pair of numbers is a point but for an arc, of which only the last two are. */
function shiftedPath(d: string, dx: number, dy: number): string {
  return d.replace(/([MLCAZ])([^MLCAZ]*)/gu, (_, command: string, rest: string) => {
    const numbers = rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giu) ?? [];
    const size = command === 'A' ? 7 : 2;
    const moved = numbers.map((number, index) => {
      const place = index % size;
      if (place < size - 2) return number;
      return String(tenths(Number(number) + (place === size - 2 ? dx : dy)));
    });
    return command + moved.join(' ');
  });
}

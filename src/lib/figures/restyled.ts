import type { Paint, Scene, SceneNode, Stroke } from './scene.ts';

/** Which paints stand for others. */
export type Repaint = Readonly<Partial<Record<Paint, Paint>>>;

/** A scene in other paints, and with or without its values as text. What is drawn stays where it is. */
export function restyled(scene: Scene, paints: Repaint, values: boolean): Scene {
  return { ...scene, nodes: scene.nodes.flatMap((node) => redrawn(node, paints, values)) };
}

function redrawn(node: SceneNode, paints: Repaint, values: boolean): SceneNode[] {
  const other = (paint: Paint): Paint => paints[paint] ?? paint;
  const drawn = (stroke: Stroke): Stroke => ({ ...stroke, paint: other(stroke.paint) });
  switch (node.kind) {
    case 'group':
      return [{ ...node, nodes: node.nodes.flatMap((each) => redrawn(each, paints, values)) }];
    case 'line':
      return [{ ...node, stroke: drawn(node.stroke) }];
    case 'text':
      return node.isValue && !values ? [] : [{ ...node, fill: other(node.fill) }];
    default:
      return [{ ...node, fill: other(node.fill), ...(node.stroke && { stroke: drawn(node.stroke) }) }];
  }
}

/** Every node of a scene that draws something, groups opened. */
export function leavesOf(nodes: readonly SceneNode[]): Exclude<SceneNode, { kind: 'group' }>[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? leavesOf(node.nodes) : [node]));
}

import { textWidth } from '#lib/figures/measure.ts';
import type { Scene, SceneNode, TextNode } from '#lib/figures/scene.ts';

export interface Area {
  readonly what: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** All nodes of a scene, groups opened. */
export function flat(nodes: readonly SceneNode[]): SceneNode[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? flat(node.nodes) : [node]));
}

/** Where a text has its ink: from the top of its digits to below its commas. */
export function textArea({ text, x, y, size, weight, anchor }: TextNode): Area {
  const width = textWidth(text, size, weight);
  const x1 = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { what: text, x1, x2: x1 + width, y1: y - 0.7 * size, y2: y + 0.2 * size };
}

export function textAreas(scene: Scene): Area[] {
  return flat(scene.nodes).flatMap((node) => (node.kind === 'text' ? [textArea(node)] : []));
}

export function touch(a: Area, b: Area): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Pairs that touch, by what they are. */
export function touching(areas: readonly Area[], others: readonly Area[] = areas): string[] {
  return areas.flatMap((a, index) =>
    others.flatMap((b, other) =>
      (areas === others && other <= index) || !touch(a, b) ? [] : [`${a.what} × ${b.what}`]
    )
  );
}

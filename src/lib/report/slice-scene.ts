import type { Scene, SceneNode } from '#lib/figures/scene.ts';

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Cuts a scene that is too tall for a page into several, at heights where nothing but upright lines is crossed.
 *
 * Title and description stay with each. A scene that fits, or offers no place to cut, comes back as it is: the caller
 * then has to shrink it.
 *
 * @param height  of the tallest slice allowed, in the scene's px
 */
export function sliceScene(scene: Scene, height: number): Scene[] {
  if (scene.height <= height) return [scene];
  const leaves = scene.nodes.flatMap(leavesOf);
  const blocked = leaves.filter((leaf) => !isUpright(leaf)).map(extentOf);
  const cuts: number[] = [0];
  while (scene.height - (cuts.at(-1) as number) > height) {
    const from = cuts.at(-1) as number;
    const cut = lastGap(blocked, from, from + height);
    if (cut === null) return [scene];
    cuts.push(cut);
  }
  return cuts.map((from, index) => slice(scene, leaves, from, cuts[index + 1] ?? scene.height));
}

function slice(scene: Scene, leaves: readonly SceneNode[], from: number, to: number): Scene {
  const nodes = leaves.flatMap((leaf) => {
    const { top, bottom } = extentOf(leaf);
    if (leaf.kind === 'line' && isUpright(leaf)) {
      if (bottom <= from || top >= to) return [];
      return [{ ...leaf, y1: Math.max(top, from) - from, y2: Math.min(bottom, to) - from }];
    }
    const middle = (top + bottom) / 2;
    return middle >= from && middle < to ? [movedUp(leaf, from)] : [];
  });
  return { ...scene, height: to - from, nodes };
}

/** The lowest height in the range, at least a quarter down, that no node crosses. */
function lastGap(blocked: readonly Extent[], from: number, to: number): number | null {
  const candidates = [to, ...blocked.map((extent) => extent.top)].sort((a, b) => b - a);
  const found = candidates.find(
    (y) => y <= to && y > from + (to - from) / 4 && !blocked.some((extent) => extent.top < y && extent.bottom > y)
  );
  return found ?? null;
}

function leavesOf(node: SceneNode): SceneNode[] {
  return node.kind === 'group' ? node.nodes.flatMap(leavesOf) : [node];
}

function isUpright(node: SceneNode): boolean {
  return node.kind === 'line' && node.x1 === node.x2;
}

function extentOf(node: SceneNode): Extent {
  switch (node.kind) {
    case 'rect':
      return { top: node.y, bottom: node.y + node.height };
    case 'line':
      return { top: Math.min(node.y1, node.y2), bottom: Math.max(node.y1, node.y2) };
    case 'circle':
      return { top: node.cy - node.r, bottom: node.cy + node.r };
    case 'text':
      return { top: node.y - node.size, bottom: node.y + node.size * 0.3 };
    case 'path': {
      const ys = pathNumbers(node.d).flatMap(({ values, isY }) => values.filter((_, index) => isY(index)));
      return ys.length === 0 ? { top: 0, bottom: 0 } : { top: Math.min(...ys), bottom: Math.max(...ys) };
    }
    case 'group':
      throw new RangeError('extentOf requires a leaf (got group)');
  }
}

function movedUp(node: SceneNode, by: number): SceneNode {
  switch (node.kind) {
    case 'rect':
    case 'text':
      return { ...node, y: node.y - by };
    case 'line':
      return { ...node, y1: node.y1 - by, y2: node.y2 - by };
    case 'circle':
      return { ...node, cy: node.cy - by };
    case 'path':
      return {
        ...node,
        d: pathNumbers(node.d)
          .map(
            ({ command, values, isY }) => command + values.map((value, at) => (isY(at) ? value - by : value)).join(' ')
          )
          .join('')
      };
    case 'group':
      return { ...node, nodes: node.nodes.map((child) => movedUp(child, by)) };
  }
}

/** The commands of a path with their numbers; all are absolute, so every second number is a y, but for arcs. */
function pathNumbers(d: string): { command: string; values: number[]; isY: (index: number) => boolean }[] {
  return [...d.matchAll(/([MLCAZ])([^MLCAZ]*)/gi)].map((match) => {
    const command = match[1] ?? '';
    const values = (match[2]?.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    const isY = (index: number) => (command === 'A' ? index % 7 === 6 : index % 2 === 1);
    return { command, values, isY };
  });
}

import { textWidth } from '#lib/figures/measure.ts';
import type { Scene, SceneNode, TextNode } from '#lib/figures/scene.ts';

interface LabelBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every text of a scene, those within groups too. */
export function textsOf(nodes: readonly SceneNode[]): TextNode[] {
  return nodes.flatMap((node) => (node.kind === 'text' ? [node] : node.kind === 'group' ? textsOf(node.nodes) : []));
}

/** Every node of a scene, groups opened. */
export function leavesOf(nodes: readonly SceneNode[]): SceneNode[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? leavesOf(node.nodes) : [node]));
}

function boxOf({ x, y, text, size, weight, anchor }: TextNode): LabelBox {
  const width = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  // Height of small letters with ascenders; descenders reach a fifth below the baseline.
  return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 };
}

/** What is wrong with a scene's labels: touching pairs, labels outside it, text under 12 px, numbers that are none. */
export function labelFaults(scene: Scene): string[] {
  const texts = textsOf(scene.nodes);
  const boxes = texts.map(boxOf);
  const faults = texts.filter(({ size }) => size < 12).map(({ text }) => `small: ${text}`);
  boxes.forEach((a, index) => {
    if (!(a.left >= -0.5 && a.right <= scene.width + 0.5 && a.top >= -0.5 && a.bottom <= scene.height + 0.5)) {
      faults.push(`outside: ${a.text}`);
    }
    for (const b of boxes.slice(index + 1)) {
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
        faults.push(`touching: ${a.text} | ${b.text}`);
      }
    }
  });
  if (/NaN|Infinity|undefined|null/.test(JSON.stringify(leavesOf(scene.nodes))))
    faults.push('a coordinate is no number');
  return faults;
}

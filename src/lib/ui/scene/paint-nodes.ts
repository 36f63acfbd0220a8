import type { GroupNode, Paint, SceneNode, Stroke } from '#lib/figures/scene.ts';
import { sameLeaf, type Leaf } from './same-leaf.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What stands in a group: the node, its element, and the attributes that this was given. */
interface Drawn {
  readonly node: SceneNode;
  readonly element: Element;
  readonly attributes: Attributes;
}

const drawnIn = new WeakMap<Element, readonly Drawn[]>();
const NONE: Attributes = {};

/**
 * Draws nodes that nobody can touch into an SVG group. What was drawn there before is changed only where it differs, so
 * that a figure that follows a moving thumb costs a few attributes.
 */
export function paintNodes(group: Element, nodes: readonly SceneNode[]): void {
  const before = drawnIn.get(group) ?? [];
  const drawn = nodes.map((node, index): Drawn => {
    const former = before[index];
    if (former?.node === node) return former;
    if (former?.node.kind === node.kind) return change(former.element, former, node);
    const fresh = document.createElementNS(SVG, node.kind === 'group' ? 'g' : node.kind);
    const made = change(fresh, null, node);
    if (former) former.element.replaceWith(fresh);
    else group.append(fresh);
    return made;
  });
  for (const { element } of before.slice(nodes.length)) element.remove();
  drawnIn.set(group, drawn);
}

function change(element: Element, former: Drawn | null, node: SceneNode): Drawn {
  if (node.kind === 'group') {
    paintNodes(element, node.nodes);
    return { node, element, attributes: NONE };
  }
  if (former && former.node.kind !== 'group' && sameLeaf(former.node, node))
    return { node, element, attributes: former.attributes };
  const before = former?.attributes ?? NONE;
  const attributes = attributesOf(node);
  for (const name in attributes) {
    const value = attributes[name];
    if (value === before[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  if (node.kind === 'text' && !(former?.node.kind === 'text' && former.node.text === node.text))
    element.textContent = node.text;
  return { node, element, attributes };
}

const paint = (token: Paint) => (token === 'none' ? 'none' : `var(--${token})`);

const strokeOf = (stroke: Stroke | undefined): Attributes => ({
  stroke: stroke && paint(stroke.paint),
  'stroke-width': stroke?.width,
  'stroke-dasharray': stroke?.dash?.join(' ')
});

function attributesOf(node: Leaf): Attributes {
  switch (node.kind) {
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke } = node;
      return { x, y, width, height, rx: radius, fill: paint(fill), ...strokeOf(stroke) };
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke } = node;
      return { x1, y1, x2, y2, ...strokeOf(stroke) };
    }
    case 'path':
      return { d: node.d, fill: paint(node.fill), ...strokeOf(node.stroke) };
    case 'circle': {
      const { cx, cy, r, fill, stroke } = node;
      return { cx, cy, r, fill: paint(fill), ...strokeOf(stroke) };
    }
    case 'text': {
      const { x, y, size, weight, anchor, fill } = node;
      return {
        x,
        y,
        'font-size': size,
        'font-weight': weight,
        'text-anchor': anchor,
        fill: paint(fill),
        // The figure's description and its table say the same in order; loose labels would be noise.
        'aria-hidden': 'true'
      };
    }
  }
}

/** Stretches of nodes that nobody can touch, and between them the parts that one can, in drawing order. */
export type Stretch =
  | { readonly kind: 'still'; readonly key: string; readonly nodes: readonly SceneNode[] }
  | { readonly kind: 'part'; readonly key: string; readonly node: GroupNode };

/**
 * Splits nodes so that all but the parts can be painted at once. Keys follow what a part is about, so that an arrow that
 * comes or goes leaves its neighbours as they are; a part that is as it was in the call before is the same object.
 */
export function openStretches(): (nodes: readonly SceneNode[]) => readonly Stretch[] {
  let former: readonly Stretch[] = [];
  return (nodes) => (former = stretchesOf(nodes, former));
}

function stretchesOf(nodes: readonly SceneNode[], former: readonly Stretch[]): Stretch[] {
  const before = new Map(former.map((stretch) => [stretch.key, stretch]));
  const stretches: Stretch[] = [];
  const seen = new Map<string, number>();
  let still: SceneNode[] = [];
  const keyOf = (name: string) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return `${name} ${times}`;
  };
  const flush = () => {
    if (still.length > 0) stretches.push({ kind: 'still', key: keyOf('still'), nodes: still });
    still = [];
  };
  for (const node of nodes) {
    if (!isTouched(node)) still.push(node);
    else {
      flush();
      const key = keyOf(nameOf(node));
      const was = before.get(key);
      const same = was?.kind === 'part' && sameNode(was.node, node);
      stretches.push(same ? was : { kind: 'part', key, node });
    }
  }
  flush();
  return stretches;
}

function sameNode(a: SceneNode, b: SceneNode): boolean {
  if (a === b) return true;
  if (a.kind === 'group' || b.kind === 'group') {
    if (a.kind !== 'group' || b.kind !== 'group' || a.nodes.length !== b.nodes.length) return false;
    return (
      a.nodes.every((node, index) => sameNode(node, b.nodes[index] as SceneNode)) &&
      (a.part === b.part || JSON.stringify(a.part) === JSON.stringify(b.part))
    );
  }
  return sameLeaf(a, b);
}

function nameOf({ part }: GroupNode): string {
  if (!part) return 'group';
  return `${part.kind} ${part.kind === 'detail' ? part.id : part.variable}`;
}

/** True where a user can do something with one of the nodes. */
export function hasParts(nodes: readonly SceneNode[]): boolean {
  return nodes.some(isTouched);
}

function isTouched(node: SceneNode): node is GroupNode {
  return node.kind === 'group' && (node.part !== undefined || hasParts(node.nodes));
}

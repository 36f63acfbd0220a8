import { describe, expect, it } from 'vitest';
import type { DetailPart, GroupNode, SceneNode } from '#lib/figures/scene.ts';
import { hasParts, openStretches } from '#lib/ui/scene/paint-nodes.ts';

const line = (x: number): SceneNode => ({
  kind: 'line',
  x1: x,
  y1: 0,
  x2: x,
  y2: 9,
  stroke: { paint: 'ink', width: 1, dash: [2, 3] }
});
const words = (text: string): SceneNode => ({
  kind: 'text',
  x: 0,
  y: 0,
  text,
  size: 12,
  weight: 400,
  anchor: 'start',
  fill: 'ink'
});
const arrow = (
  id: string,
  lines: readonly string[] = ['rho 0,4'],
  nodes: readonly SceneNode[] = [line(1)]
): GroupNode => {
  const part: DetailPart = { kind: 'detail', id, label: id, lines };
  return { kind: 'group', nodes, part };
};

describe('stretches', () => {
  it('gather what nobody can touch between the parts, in drawing order', () => {
    const [a, b, c] = [line(1), line(2), line(3)];
    const stretches = openStretches()([a, b, arrow('x'), c, arrow('y'), arrow('z')]);
    expect(stretches.map((each) => (each.kind === 'still' ? each.nodes : each.node.part))).toEqual([
      [a, b],
      arrow('x').part,
      [c],
      arrow('y').part,
      arrow('z').part
    ]);
  });

  it('have keys of their own, also where two parts are about the same', () => {
    const stretches = openStretches()([line(1), arrow('x'), line(2), arrow('x'), line(3)]);
    expect(new Set(stretches.map(({ key }) => key)).size).toBe(5);
  });

  it('keep the key of a part when its neighbour goes', () => {
    const stretchesOf = openStretches();
    const keyOf = (nodes: readonly SceneNode[]) =>
      stretchesOf(nodes).find((each) => each.kind === 'part' && each.node.part?.label === 'y')?.key;
    expect(keyOf([arrow('x'), arrow('y')])).toBe(keyOf([arrow('y')]));
  });

  it('are the same object where the part says the same, and another where it does not', () => {
    const stretchesOf = openStretches();
    const of = (node: SceneNode) => stretchesOf([node])[0];
    const first = of(arrow('x'));
    expect(of(arrow('x'))).toBe(first);
    const changes = [
      arrow('x', ['rho 0,5']),
      arrow('x', ['rho 0,5'], [line(2)]),
      arrow('x', ['rho 0,5'], [line(2), line(2)]),
      arrow('x', ['rho 0,5'], [words('0,5')]),
      arrow('x', ['rho 0,5'], [words('0,6')])
    ];
    let before = first;
    for (const changed of changes) {
      const now = of(changed);
      expect(now).not.toBe(before);
      expect(now).toMatchObject({ node: changed });
      before = now;
    }
  });

  it('remember the call before only, each drawing its own', () => {
    const stretchesOf = openStretches();
    const first = stretchesOf([arrow('x')])[0];
    expect(openStretches()([arrow('x')])[0]).not.toBe(first);
    stretchesOf([]);
    expect(stretchesOf([arrow('x')])[0]).not.toBe(first);
  });
});

it('a part is found however deep it lies', () => {
  const group = (nodes: readonly SceneNode[]): SceneNode => ({ kind: 'group', nodes });
  expect(hasParts([line(1), group([group([line(2)])])])).toBe(false);
  expect(hasParts([line(1), group([group([arrow('x')])])])).toBe(true);
});

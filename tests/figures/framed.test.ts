import { describe, expect, it, test } from 'vitest';
import { framedScene } from '#lib/figures/framed.ts';
import type { Scene, SceneNode } from '#lib/figures/scene.ts';
import { shifted } from '#lib/figures/shift.ts';

const scene: Scene = {
  width: 400,
  height: 100,
  title: 'T',
  description: 'D',
  nodes: [{ kind: 'rect', x: 0, y: 0, width: 400, height: 100, fill: 'komp' }]
};
const texts = (nodes: readonly SceneNode[]) => nodes.flatMap((node) => (node.kind === 'text' ? [node] : []));

describe('a figure that leaves the page', () => {
  it('has its number, title and subtitle above, its notes below, and touches none of them', () => {
    const framed = framedScene(scene, {
      number: 'Figur 3',
      title: 'Bare øving har p under 0,05',
      subtitle: 'Spearmans rho.',
      notes: ['En merknad.', 'En til.']
    });
    const drawing = framed.nodes.find((node) => node.kind === 'rect' && node.fill === 'komp');
    if (drawing?.kind !== 'rect') throw new Error('no drawing');
    const all = texts(framed.nodes);
    expect(all.map(({ text }) => text)).toEqual([
      'Figur 3',
      'Bare øving har p under 0,05',
      'Spearmans rho.',
      'En merknad.',
      'En til.'
    ]);
    const lines = all.map(({ y }) => y);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(all.filter(({ y }) => y < drawing.y)).toHaveLength(3);
    for (const { y, size } of all.slice(3)) expect(y - size).toBeGreaterThan(drawing.y + drawing.height);
    expect(framed.height).toBeGreaterThan((lines.at(-1) ?? 0) + 10);
    expect(framed.width).toBeGreaterThan(scene.width);
    expect([framed.title, framed.description]).toEqual(['T', 'D']);
  });

  it('breaks long titles within its width, and needs no number, subtitle or notes', () => {
    const bare = framedScene(scene, { number: '', title: 'lang tittel '.repeat(12), subtitle: '', notes: [] });
    expect(texts(bare.nodes).length).toBeGreaterThan(1);
    expect(texts(bare.nodes).every(({ weight }) => weight === 600)).toBe(true);
  });
});

test('a path is moved as a whole, arcs too, whose radii and flags stay', () => {
  const path: SceneNode = { kind: 'path', d: 'M1 2L-3.5,4C1 1 2 2 3 3A5 5 0 0 1 10 20Z', fill: 'none' };
  expect(shifted([path], 10, 100)).toEqual([{ ...path, d: 'M11 102L6.5 104C11 101 12 102 13 103A5 5 0 0 1 20 120Z' }]);
});

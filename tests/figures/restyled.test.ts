import { expect, test } from 'vitest';
import { restyled } from '#lib/figures/restyled.ts';
import type { Scene } from '#lib/figures/scene.ts';

test('a series has no colour of its own for what it is called', () => {
  const series = [{ id: 'constructor', label: 'Constructor', paint: 'utf', area: false } as const];
  const scene: Scene = {
    ...{ width: 10, height: 10, title: '', description: '', series },
    nodes: [{ kind: 'rect', series: 'constructor', x: 0, y: 0, width: 1, height: 1, fill: 'utf' }]
  };
  expect(restyled(scene, { paints: {}, marks: {}, own: new Map(), values: true })).toEqual(scene);
  const own = new Map([['constructor', { solid: 'led', on: 'surface' } as const]]);
  expect(restyled(scene, { paints: {}, marks: {}, own, values: true }).nodes).toMatchObject([{ fill: 'led' }]);
});

import { describe, expect, test } from 'vitest';
import type { Scene } from '#lib/figures/scene.ts';
import { sliceScene } from '#lib/report/slice-scene.ts';
import { bars } from './sample.ts';

describe('a scene taller than the page', () => {
  test('is cut between its rows, and nothing is lost', () => {
    const scene = bars(40);
    const slices = sliceScene(scene, 500);
    expect(slices.length).toBe(3);
    expect(slices.reduce((sum, slice) => sum + slice.height, 0)).toBe(scene.height);
    expect(Math.max(...slices.map((slice) => slice.height))).toBeLessThanOrEqual(500);
    const labels = slices.flatMap((slice) => slice.nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : [])));
    expect(labels).toEqual(scene.nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : [])));
  });

  test('an upright line is continued in each slice; everything lies inside its slice', () => {
    for (const slice of sliceScene(bars(40), 500)) {
      const lines = slice.nodes.filter((node) => node.kind === 'line');
      expect(lines).toMatchObject([{ y1: 0, y2: slice.height }]);
      for (const node of slice.nodes) {
        if (node.kind === 'rect') {
          expect(node.y).toBeGreaterThanOrEqual(0);
          expect(node.y + node.height).toBeLessThanOrEqual(slice.height);
        }
      }
    }
  });

  test('paths move with their slice, the radii of arcs do not', () => {
    const scene: Scene = {
      ...bars(0),
      height: 300,
      nodes: [
        { kind: 'rect', x: 0, y: 0, width: 10, height: 140, fill: 'ink' },
        { kind: 'group', nodes: [{ kind: 'path', d: 'M0 190A5 6 0 0 1 10 200L3 210Z', fill: 'ink' }] }
      ]
    };
    expect(sliceScene(scene, 200)[1]?.nodes).toEqual([{ kind: 'path', d: 'M0 0A5 6 0 0 1 10 10L3 20Z', fill: 'ink' }]);
  });

  test('one that fits, or has no gap, stays whole', () => {
    const scene = bars(5);
    expect(sliceScene(scene, 150)).toEqual([scene]);
    const block: Scene = { ...scene, nodes: [{ kind: 'rect', x: 0, y: 0, width: 9, height: 150, fill: 'ink' }] };
    expect(sliceScene(block, 100)).toEqual([block]);
  });
});

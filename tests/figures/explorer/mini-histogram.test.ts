import { describe, expect, test } from 'vitest';
import { miniHistogram } from '#lib/figures/mini-histogram.ts';
import type { RectNode, SceneNode } from '#lib/figures/scene.ts';
import { flat } from './labels.ts';

const study = {
  counts: [1, 2, 3, 11, 13, 0, 0, 1],
  missing: [{ kind: 'no-answer', count: 2 }],
  cutoff: 4,
  paint: 'utf',
  tint: 'utf-tint'
} as const;

const rects = (nodes: readonly SceneNode[], fill: string): RectNode[] =>
  flat(nodes).filter((node): node is RectNode => node.kind === 'rect' && node.fill === fill);

describe('the small histogram', () => {
  test('has a bar for each answer given, tint below the cut-off', () => {
    const nodes = miniHistogram(study);
    expect(rects(nodes, 'utf-tint').length).toBe(3);
    expect(rects(nodes, 'utf').length).toBe(3);
    const [tallest] = rects(nodes, 'utf').sort((a, b) => b.height - a.height);
    expect(tallest!.height).toBeCloseTo(Math.max(...rects(nodes, 'utf').map(({ height }) => height)), 9);
  });

  test('don’t-know is hatched and no answer empty, and neither is drawn where nobody has it', () => {
    const hatched = (kind: string, count: number) =>
      miniHistogram({ ...study, missing: [{ kind, count }] }).filter((node) => node.kind === 'path').length;
    expect(hatched('dont-know', 3)).toBe(1);
    expect(hatched('no-answer', 3)).toBe(0);
    expect(hatched('dont-know', 0)).toBe(0);
  });

  test('stays within its size, also with hundreds of levels or none', () => {
    const cases = [study.counts, Array.from({ length: 700 }, (_, index) => index % 9), [], [0, 0], [5]];
    for (const counts of cases) {
      for (const cutoff of [null, 1]) {
        const nodes = miniHistogram({ ...study, counts, cutoff, width: 104, height: 36 });
        for (const node of flat(nodes)) {
          if (node.kind !== 'rect') continue;
          expect(node.x).toBeGreaterThanOrEqual(0);
          expect(node.x + node.width).toBeLessThanOrEqual(104);
          expect(node.y).toBeGreaterThanOrEqual(0);
          expect(node.y + node.height).toBeLessThanOrEqual(36);
        }
        expect(JSON.stringify(nodes)).not.toMatch(/null|NaN/);
      }
    }
  });

  test('with a handle it has a stop for each cut-off, and the current one', () => {
    const handle = { variable: 'lou', label: 'Skille', valueTexts: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] };
    const part = (cutoff: number | null) => {
      const group = miniHistogram({ ...study, cutoff, width: 264, height: 96, handle }).find(
        ({ kind }) => kind === 'group'
      );
      if (group?.kind !== 'group' || group.part?.kind !== 'handle') throw new Error('a handle was asked for');
      return group.part;
    };
    expect(part(4).stops.map(({ cutoff }) => cutoff)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(part(4).current).toBe(3);
    expect(part(4).stops[3]?.valueText).toBe('d');
    expect(part(null).current).toBeNull();
  });
});

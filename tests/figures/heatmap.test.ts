import { describe, expect, test } from 'vitest';
import { heatmapScene, heatStep, type HeatCell, type Heatmap } from '#lib/figures/heatmap.ts';
import { labelFaults, leavesOf, textsOf } from './label-boxes.ts';

const cell = (value: number | null): HeatCell => ({
  value,
  text: value === null ? '–' : value.toFixed(2).replace('-', '−'),
  short: value === null ? '–' : value.toFixed(2).replace('-', '−').replace('0.', '.').replace('1.00', '1'),
  significant: value !== null && Math.abs(value) > 0.3,
  detail: { kind: 'detail', id: `cell-${value}`, label: 'a – b', lines: [] }
});

/** So many variables, with coefficients of all sizes and both signs. */
function heatmap(variables: number, format: Heatmap['format'], label = 'Variable'): Heatmap {
  return {
    format,
    title: 'Title',
    description: 'Description',
    labels: Array.from({ length: variables }, (_, index) => `${label} ${index + 1}`),
    rows: Array.from({ length: variables }, (_, i) =>
      Array.from({ length: i }, (__, j) => cell(i === 2 && j === 1 ? null : Math.sin(3 * i + 7 * j)))
    ),
    key: ['−0.5', '−0.3', '−0.1', '0.1', '0.3', '0.5'],
    negative: 'dashed: negative'
  };
}

describe('the heatmap', () => {
  test.each([2, 3, 5, 8, 12, 20, 40])('of %i variables has no labels that touch', (variables) => {
    for (const format of ['wide', 'compact', 'paper'] as const)
      for (const label of [
        'V',
        'Variable',
        'A question that is asked in so many words that nobody reads it to its end'
      ])
        expect(labelFaults(heatmapScene(heatmap(variables, format, label))), `${format} ${label}`).toEqual([]);
  });

  test('has a cell for each pair, inside the drawing', () => {
    for (const format of ['wide', 'compact', 'paper'] as const) {
      const scene = heatmapScene(heatmap(20, format));
      expect(scene.nodes.filter(({ kind }) => kind === 'group')).toHaveLength(190);
      for (const node of leavesOf(scene.nodes))
        if (node.kind === 'rect') {
          expect(node.x + node.width).toBeLessThanOrEqual(scene.width);
          expect(node.y + node.height).toBeLessThanOrEqual(scene.height);
        }
    }
  });

  test('writes numbers where they fit, without their zero where that helps, else signs', () => {
    const texts = (variables: number, format: Heatmap['format']) =>
      textsOf(heatmapScene(heatmap(variables, format)).nodes).map(({ text }) => text);
    expect(texts(5, 'wide')).toContain('−0.54');
    expect(texts(24, 'wide')).toContain('−.54');
    expect(texts(20, 'compact')).toContain('−');
    expect(texts(20, 'compact')).not.toContain('−.54');
  });

  test('tells the sign without colour: dashes below, and a minus', () => {
    const { nodes } = heatmapScene(heatmap(5, 'wide'));
    const groups = nodes.flatMap((node) => (node.kind === 'group' ? [node.nodes] : []));
    for (const inside of groups) {
      const dashed = inside.some((node) => node.kind === 'line' && node.stroke.dash !== undefined);
      expect(dashed).toBe(inside.some((node) => node.kind === 'text' && node.text.startsWith('−')));
    }
    expect(groups.length).toBe(10);
  });

  test('changes colour at .1, .3 and .5, whatever the sign', () => {
    expect([-1, -0.5, -0.3, -0.1, -0.09, 0, 0.09, 0.1, 0.3, 0.499, 0.5].map(heatStep)).toEqual([
      -3, -3, -2, -1, -0, 0, 0, 1, 2, 2, 3
    ]);
  });
});

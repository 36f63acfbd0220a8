import { describe, expect, it } from 'vitest';
import { heatGridScene, type HeatGrid } from '#lib/figures/heat-grid.ts';
import type { HeatCell } from '#lib/figures/heatmap.ts';
import { FORMAT_WIDTH, type Format } from '#lib/figures/scene.ts';
import { labelFaults, textsOf } from './label-boxes.ts';

const LONG =
  'I hvilken grad oppmuntrer ledelsen i kommunen til erfaringsdeling og handlingsveilederens tilpasningsdyktighet?';

const cell = (value: number | null): HeatCell => ({
  value,
  text: value === null ? '–' : value.toFixed(2).replace('.', ',').replace('-', '−'),
  short: '',
  significant: value !== null && value > 0.5,
  detail: { kind: 'detail', id: '', label: '', lines: [] }
});

function grid(format: Format, rows: number, groups: number): HeatGrid {
  const names = Array.from({ length: rows }, (_, row) => `${row} ${LONG}`);
  return {
    format,
    title: 't',
    description: 'd',
    rows: names,
    groups: Array.from({ length: groups }, (_, group) => ({
      heading: groups === 1 ? null : `Kommunesammenslåingsprosessen ${group}`,
      labels: ['Øving i selve handlingsveilederen', 'Levels of Use'],
      cells: names.map((_, row) => [
        row === rows - 1 ? null : cell(Math.sin(row + group)),
        cell(row === 3 ? null : 0.4)
      ])
    })),
    key: ['−0,5', '−0,3', '−0,1', '0,1', '0,3', '0,5'],
    negative: 'stiplet: negativ'
  };
}

describe.each(['wide', 'compact', 'paper'] as const)('a heatmap of some variables with a few others (%s)', (format) => {
  it.each([1, 2, 12])('lets no label touch another, with 25 long names and %i groups', (groups) => {
    const scene = heatGridScene(grid(format, 25, groups));
    expect(labelFaults(scene)).toEqual([]);
    expect(scene.width).toBe(FORMAT_WIDTH[format]);
    // All numbers stand, at their full length; the pair that is none has no cell.
    const numbers = textsOf(scene.nodes).filter(({ text }) => /^−?\d,\d\d$/u.test(text));
    expect(numbers).toHaveLength(groups * (24 + 24));
  });
});

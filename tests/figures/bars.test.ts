import { describe, expect, test } from 'vitest';
import type { Bar, BarPanel } from '#lib/figures/bar-column.ts';
import { barsScene } from '#lib/figures/bars.ts';
import type { Format, HandlePart, RectNode, Scene } from '#lib/figures/scene.ts';
import { labelFaults, leavesOf, textsOf } from './label-boxes.ts';

const FORMATS: readonly Format[] = ['wide', 'compact', 'paper'];

function panel(
  counts: readonly (number | null)[],
  over: Partial<BarPanel> & { label?: string; answer?: (index: number) => Bar['axis'] } = {}
): BarPanel {
  const answer = over.answer ?? ((index: number) => ({ value: String(index + 1), label: `svar ${index + 1}` }));
  return {
    label: 'Spørsmål',
    mark: { shape: 'komp', paint: 'komp' },
    paint: 'komp',
    tint: 'komp-tint',
    bars: counts.map((count, index) => ({
      axis: answer(index),
      count,
      countText: count === null ? '' : `${count} (10 %)`,
      side: over.cut ? (index < over.cut.at ? 'low' : 'high') : 'whole',
      detail: null
    })),
    missing: [
      { label: 'vet ikke', count: 2, countText: '2', hatched: true, detail: null },
      { label: 'ikke oppgitt', count: 1, countText: '1', hatched: false, detail: null }
    ],
    cut: null,
    handle: null,
    ...over
  };
}

const draw = (format: Format, ...panels: readonly BarPanel[]): Scene =>
  barsScene({ format, title: 'Funnet', description: 'Tallene', panels });
const cut = { at: 4, low: '17 lave', high: '14 høye (45 %)', lowCount: '17', highCount: '14' };
const handle = { variable: 'lou', label: 'Skille', stops: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] };
const rects = (scene: Scene): RectNode[] =>
  leavesOf(scene.nodes).filter((node): node is RectNode => node.kind === 'rect');

describe.each(FORMATS)('barsScene, %s', (format) => {
  const long = (index: number) => ({ value: String(index + 1), label: `gjennomføringsevne og mekanisk bruk ${index}` });

  test('ten levels with long names', () => {
    const counts = [1, 22, 3, 114, 13, 0, 0, 1, 7, 8];
    expect(labelFaults(draw(format, panel(counts, { answer: long, cut, handle })))).toEqual([]);
  });

  test('ten unordered answers with long names lie in rows', () => {
    const answer = (index: number) => ({ value: '', label: `${long(index).label} i kommunehelsetjenesten` });
    expect(labelFaults(draw(format, panel([3, 2, 99, 5, 6, 7, 8, 9, 10, 11], { answer })))).toEqual([]);
  });

  test('forty numbers', () => {
    const counts = Array.from({ length: 40 }, (_, index) => (index * 37) % 141);
    const answer = (index: number) => ({ value: String(1960 + index), label: '' });
    expect(labelFaults(draw(format, panel(counts, { answer, cut: { ...cut, at: 1 } })))).toEqual([]);
  });

  test('eleven panels with long heads', () => {
    const panels = Array.from({ length: 11 }, (_, index) =>
      panel([1, 20, 3], {
        label: `${index} Ledelsen har tilpasset mål, innhold og tempo til andre tiltak i enheten`,
        cut: { ...cut, at: 1 }
      })
    );
    expect(labelFaults(draw(format, ...panels))).toEqual([]);
  });
});

test('below the cut-off tint with outline, above it solid', () => {
  const bars = rects(draw('wide', panel([4, 3, 2, 5, 6], { cut })));
  expect(bars.filter(({ fill, stroke }) => fill === 'komp-tint' && stroke?.paint === 'komp')).toHaveLength(4);
  expect(bars.filter(({ fill }) => fill === 'komp')).toHaveLength(1);
});

test('height follows the count; panels share the scale', () => {
  const bars = rects(draw('wide', panel([10, 5]), panel([20, 1]))).filter(({ fill }) => fill === 'komp');
  const [ten, five, twenty] = bars.map(({ height }) => height);
  expect((ten ?? 0) / (five ?? 1)).toBeCloseTo(2, 6);
  expect((twenty ?? 0) / (ten ?? 1)).toBeCloseTo(2, 6);
});

test('a hidden answer is a dashed stub without a number, and none is as tall as its count', () => {
  const scene = draw('wide', panel([null, 30, null], { missing: [], answer: () => ({ value: '', label: 'x' }) }));
  expect(
    textsOf(scene.nodes)
      .map(({ text }) => text)
      .filter((text) => text !== 'x')
  ).toEqual(['30']);
  const stubs = rects(scene).filter(({ stroke }) => stroke?.dash);
  expect(stubs).toHaveLength(2);
  expect(stubs[0]?.height).toBe(stubs[1]?.height);
});

test('the cut-off has a stop between each two bars', () => {
  const group = draw('wide', panel([1, 2, 3, 11, 13, 0, 0, 1], { cut, handle })).nodes.find(
    (node) => node.kind === 'group' && node.part?.kind === 'handle'
  );
  const part = group?.kind === 'group' ? (group.part as HandlePart) : undefined;
  expect(part?.current).toBe(3);
  expect(part?.stops).toHaveLength(7);
  const gaps = part?.stops.slice(1).map(({ x }, index) => x - (part.stops[index]?.x ?? 0)) ?? [];
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1e-9);
});

test('without a cut-off the handle has no place yet', () => {
  const group = draw('wide', panel([1, 2, 3], { handle })).nodes.find(
    (node) => node.kind === 'group' && node.part?.kind === 'handle'
  );
  expect(group).toMatchObject({ nodes: [], part: { current: null } });
});

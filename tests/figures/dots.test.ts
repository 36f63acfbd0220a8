import { describe, expect, test } from 'vitest';
import { dotsScene, type Dot, type DotsFigure } from '#lib/figures/dots.ts';
import type { CircleNode, Format } from '#lib/figures/scene.ts';
import { labelFaults, leavesOf } from './label-boxes.ts';

const FORMATS: readonly Format[] = ['wide', 'compact', 'paper'];
const dot = (label: string, value: number | null, over: Partial<Dot> = {}): Dot => ({
  label,
  value,
  valueText: value === null ? '' : value.toFixed(2),
  hidden: false,
  side: '12 av 1300',
  detail: null,
  ...over
});

function figure(dots: readonly Dot[], format: Format, over: Partial<DotsFigure> = {}): DotsFigure {
  return {
    format,
    title: 'Funnet',
    description: 'Tallene',
    dots,
    reference: { value: 4.2, label: 'alle 4,20' },
    ticks: [1, 2, 3, 4, 5, 6, 7, 8].map((value) => ({ value, label: String(value) })),
    scale: { min: 1, max: 8 },
    axisLabel: 'Levels of Use',
    sideHead: 'svarte',
    ...over
  };
}

const circles = (given: DotsFigure): CircleNode[] =>
  leavesOf(dotsScene(given).nodes).filter((node): node is CircleNode => node.kind === 'circle');

describe.each(FORMATS)('dotsScene, %s', (format) => {
  test('25 groups with long names, values at both ends of the scale', () => {
    const dots = Array.from({ length: 25 }, (_, index) =>
      dot(`${index} Virksomhetsområde for oppvekst, utdanning og kommunehelsetjeneste`, 1 + (index % 8))
    );
    expect(labelFaults(dotsScene(figure(dots, format)))).toEqual([]);
  });

  test('intervals beside values at both ends of the scale', () => {
    const dots = Array.from({ length: 25 }, (_, index) => {
      const value = 1 + (index % 8);
      return dot(`${index} Virksomhetsområde for oppvekst`, value, { interval: { low: value - 3, high: value + 3 } });
    });
    expect(labelFaults(dotsScene(figure(dots, format)))).toEqual([]);
    expect(labelFaults(dotsScene(figure(dots, format, { reference: null })))).toEqual([]);
  });

  test('a reference at either end and wide ticks', () => {
    for (const value of [0, 1_000_000]) {
      const ticks = [0, 200_000, 400_000, 600_000, 800_000, 1_000_000].map((each) => ({
        value: each,
        label: `${each},00`
      }));
      const given = figure([dot('a', 0), dot('b', 1_000_000)], format, {
        scale: { min: 0, max: 1_000_000 },
        ticks,
        reference: { value, label: 'alle 1 000 000,00' }
      });
      expect(labelFaults(dotsScene(given))).toEqual([]);
    }
  });
});

test('a dot stands at its value on the scale', () => {
  const [one, four, eight] = circles(figure([dot('a', 1), dot('b', 4.5), dot('c', 8)], 'wide')).map(({ cx }) => cx);
  expect(((one ?? 0) + (eight ?? 0)) / 2).toBeCloseTo(four ?? 0, 9);
});

test('a hidden group has no dot, and a scale of one value draws', () => {
  expect(circles(figure([dot('a', null, { hidden: true, side: '' })], 'wide'))).toHaveLength(0);
  const flat = figure([dot('a', 3)], 'wide', {
    scale: { min: 3, max: 3 },
    ticks: [{ value: 3, label: '3' }],
    reference: null
  });
  expect(labelFaults(dotsScene(flat))).toEqual([]);
});

test('an interval reaches from its low to its high with a foot at each, and no further than the scale', () => {
  const horizontal = (low: number, high: number) => {
    const drawn = leavesOf(
      dotsScene(
        figure([dot('a', 1), dot('b', 4, { interval: { low, high } }), dot('c', 8)], 'wide', { reference: null })
      ).nodes
    );
    const lines = drawn.filter((node) => node.kind === 'line').filter(({ stroke }) => stroke.paint === 'utf');
    const ends = lines.filter(({ y1, y2 }) => y1 === y2).map(({ x1, x2 }) => [x1, x2]);
    return { ends, feet: lines.filter(({ x1, x2 }) => x1 === x2).map(({ x1 }) => x1) };
  };
  const [one, four, eight] = circles(figure([dot('a', 1), dot('b', 4), dot('c', 8)], 'wide', { reference: null })).map(
    ({ cx }) => cx
  ) as [number, number, number];
  const unit = (eight - one) / 7;
  const within = horizontal(3, 6);
  expect(within.ends).toEqual([[expect.closeTo(four - unit, 9), expect.closeTo(four + 2 * unit, 9)]]);
  expect(within.feet).toEqual(within.ends[0]);
  expect(horizontal(-2, 11)).toEqual({ ends: [[one, eight]], feet: [] });
});

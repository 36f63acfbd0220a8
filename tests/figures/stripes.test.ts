import { describe, expect, it } from 'vitest';
import { textWidth } from '#lib/figures/measure.ts';
import type { PathNode, TextNode } from '#lib/figures/scene.ts';
import { driverStripes, type Stripes } from '#lib/figures/stripes.ts';

const cover: Stripes = {
  width: 794,
  height: 490,
  margin: 92,
  stripes: [
    { paint: 'komp', weight: 0.8 },
    { paint: 'org', weight: 0.4 },
    { paint: 'org', weight: 0.2 },
    { paint: 'led', weight: 0.6 }
  ],
  groups: [
    { paint: 'komp', label: 'Kompetanse' },
    { paint: 'org', label: 'Organisasjon' },
    { paint: 'led', label: 'Ledelse' }
  ],
  target: 'Øving i veilederen',
  title: 'Drivere som flyter sammen i øving'
};

const bands = (figure: Stripes): PathNode[] =>
  driverStripes(figure).nodes.filter((node) => node.kind === 'path' && node.stroke !== undefined) as PathNode[];
const texts = (figure: Stripes): TextNode[] => driverStripes(figure).nodes.filter((node) => node.kind === 'text');

describe('driverStripes', () => {
  it('draws a stripe for each driver, as wide as its association is strong', () => {
    const widths = bands(cover).map((band) => band.stroke?.width ?? 0);
    const [first = 0] = widths;
    expect(widths).toHaveLength(4);
    [1, 0.5, 0.25, 0.75].forEach((share, index) => expect((widths[index] ?? 0) / first).toBeCloseTo(share, 1));
  });

  it('does not stretch weak associations to look strong', () => {
    const weak = { ...cover, stripes: cover.stripes.map((each) => ({ ...each, weight: each.weight / 4 })) };
    expect(bands(weak)[0]?.stroke?.width).toBeLessThan((bands(cover)[0]?.stroke?.width ?? 0) / 3);
  });

  it('lets stripes meet the head without touching each other, inside its base', () => {
    const many = {
      ...cover,
      stripes: Array.from({ length: 25 }, (_, i) => ({ paint: 'led' as const, weight: (i % 10) / 10 }))
    };
    const ends = bands(many).map((band) => ({
      y: Number(band.d.split(/[ ,]/).at(-1)),
      half: (band.stroke?.width ?? 0) / 2
    }));
    ends.slice(1).forEach((end, index) => {
      const above = ends[index] as (typeof ends)[0];
      expect(end.y - end.half).toBeGreaterThan(above.y + above.half);
    });
    expect((ends[0]?.y ?? 0) - (ends[0]?.half ?? 0)).toBeGreaterThan(490 * 0.14);
  });

  it('keeps the name of the target within the head, or leaves it out', () => {
    const words = texts(cover).slice(3);
    expect(words.map((node) => node.text).join(' ')).toBe(cover.target);
    for (const { x, text, size } of words) expect(x + textWidth(text, size, 600)).toBeLessThan(794 * 0.925);
    expect(texts({ ...cover, groups: [], target: 'Kommunesammenslåingsprosessen'.repeat(3) })).toEqual([]);
  });

  it('has no words where none are wished for, at a logo’s size', () => {
    const logo = { ...cover, width: 28, height: 28, groups: [], target: null };
    expect(texts(logo)).toEqual([]);
    expect(bands(logo)).toHaveLength(4);
  });

  it('refuses a weight that is no share', () => {
    expect(() => driverStripes({ ...cover, stripes: [{ paint: 'led', weight: Number.NaN }] })).toThrow(RangeError);
  });
});

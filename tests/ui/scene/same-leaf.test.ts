import { describe, expect, it } from 'vitest';
import type { Stroke } from '#lib/figures/scene.ts';
import { sameLeaf, type Leaf } from '#lib/ui/scene/same-leaf.ts';

const stroke: Stroke = { paint: 'ink', width: 1, dash: [2, 3] };
/** One of each kind, with everything that it is drawn from. */
const LEAVES: readonly Leaf[] = [
  { kind: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 5, fill: 'ink', stroke },
  { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke },
  { kind: 'path', d: 'M0 0', fill: 'none', stroke },
  { kind: 'circle', cx: 1, cy: 2, r: 3, fill: 'ink', stroke },
  { kind: 'text', x: 1, y: 2, text: 'a', size: 12, weight: 400, anchor: 'start', fill: 'ink' }
];

/** The leaf with one property after another changed. */
function changed(leaf: Leaf): Leaf[] {
  const other = (value: unknown): unknown => {
    if (typeof value === 'number') return value + 1;
    return value === 'ink' ? 'err' : `${String(value)}!`;
  };
  const names = Object.keys(leaf).filter((name) => name !== 'kind' && name !== 'stroke');
  const one = names.map((name): object => ({ ...leaf, [name]: other(leaf[name as keyof Leaf]) }));
  const strokes = [
    { ...stroke, paint: 'err' },
    { ...stroke, width: 2 },
    { ...stroke, dash: [2] },
    { ...stroke, dash: [2, 4] },
    { paint: 'ink', width: 1 }
  ];
  const stroked = 'stroke' in leaf ? strokes.map((drawn): object => ({ ...leaf, stroke: drawn })) : [];
  return [...one, ...stroked] as Leaf[];
}

describe.each(LEAVES)('a $kind', (leaf) => {
  it('is drawn as one that is made anew of the same', () => {
    expect(sameLeaf(leaf, structuredClone(leaf))).toBe(true);
  });

  it('is drawn otherwise where any one property differs', () => {
    const others = changed(leaf);
    expect(others.length).toBeGreaterThan(4);
    for (const other of others) {
      expect(sameLeaf(leaf, other), JSON.stringify(other)).toBe(false);
      expect(sameLeaf(other, leaf), JSON.stringify(other)).toBe(false);
    }
  });

  it('is no other kind', () => {
    for (const other of LEAVES) expect(sameLeaf(leaf, other)).toBe(leaf === other);
  });
});

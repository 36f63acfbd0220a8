import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complementOf, countedGroupsOf, groupsOf } from '#lib/analyses/groups.ts';
import type { Table } from '#lib/data/table.ts';

function grouped(sizes: readonly number[], without = 0): Table {
  const codes = [
    ...sizes.flatMap((size, code) => Array<number>(size).fill(code)),
    ...Array<number>(without).fill(sizes.length)
  ];
  const levels = sizes.map((_, index) => ({ value: `g${index}`, number: null }));
  return {
    rows: codes.length,
    columns: [{ name: 'g', levels, missing: ['no-answer'], codes: Uint8Array.from(codes) }]
  };
}

describe('groups', () => {
  it('hides a small group, and the next smallest with it', () => {
    const hidden = groupsOf(grouped([13, 15, 2]), 'g', 5).map((group) => group.hidden);
    expect(hidden).toEqual(['complement', null, 'small']);
  });

  it('hides no more where the small ones together are enough', () => {
    const hidden = groupsOf(grouped([13, 3, 4]), 'g', 5).map((group) => group.hidden);
    expect(hidden).toEqual([null, 'small', 'small']);
  });

  it('reckons with those who have no group', () => {
    expect(groupsOf(grouped([13, 15], 1), 'g', 5).map((group) => group.hidden)).toEqual(['complement', null]);
  });

  it('that are only counted are hidden where one is too small, not where few have no group', () => {
    const hidden = (sizes: readonly number[], without: number) =>
      countedGroupsOf(grouped(sizes, without), 'g', 5).map((group) => group.hidden);
    expect(hidden([13, 15], 1)).toEqual([null, null]);
    expect(hidden([13, 2], 1)).toEqual(['complement', 'small']);
  });

  it('hides the first of equals, and as many as it takes', () => {
    const counts = [{ n: 9 }, { n: 2 }, { n: 2 }];
    expect([...complementOf(counts, 14, 5)]).toEqual([counts[1], counts[2]]);
    expect([...complementOf(counts, 13, 5)]).toEqual([]);
  });

  it('never lets fewer than the smallest size be had by subtraction', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }),
        fc.nat(6),
        fc.integer({ min: 1, max: 8 }),
        (sizes, without, smallest) => {
          const table = grouped(sizes, without);
          const groups = groupsOf(table, 'g', smallest);
          const shown = groups.filter((group) => group.hidden === null);
          expect(shown.every((group) => group.n >= smallest)).toBe(true);
          const rest = table.rows - shown.reduce((sum, group) => sum + group.n, 0);
          expect(rest === 0 || rest >= smallest || shown.length === 0).toBe(true);
        }
      )
    );
  });
});

import { describe, expect, test } from 'vitest';
import { modes, trimmedMean } from '#lib/stats/description/centre.ts';
import { expectClose } from '../../reference/close.ts';
import { reference } from './described.ts';

describe('the trimmed mean', () => {
  test('agrees with R, which leaves out whole respondents', () => {
    for (const { id, numbers, counts, trimmed } of reference.described)
      [0.05, 0.1, 0.25].forEach((share, index) =>
        expectClose(trimmedMean(numbers, counts, share) as number, trimmed[index] as number, `${share}, ${id}`, {
          relative: 1e-13
        })
      );
  });

  test('agrees with PSPP, which leaves out a part of the last', () => {
    for (const { id, numbers, weights, trimmed } of reference.weighted)
      expectClose(trimmedMean(numbers, weights, 0.05, 'part') as number, trimmed, id, { relative: 1e-13 });
  });

  test('of nothing trimmed is the mean', () => {
    expect(trimmedMean([1, 2, 9], [1, 1, 1], 0)).toBe(4);
    expect(trimmedMean([1, 2, 9], [1, 1, 1], 0, 'part')).toBe(4);
    // 1.2 of three at each end: .8 of 1 is left out wholly, .6 of the middle one stays.
    expect(trimmedMean([1, 2, 9], [1, 1, 1], 0.4, 'part')).toBe(2);
  });

  test('of nobody there is none, and misuse is refused', () => {
    expect(trimmedMean([1], [0], 0.1)).toEqual({ why: 'nothing', n: 0 });
    expect(() => trimmedMean([1], [1], 0.5)).toThrow('trimmedMean requires a share from 0 to .5 (got 0.5)');
    expect(() => trimmedMean([2, 1], [1, 1], 0.1)).toThrow('rising');
  });
});

describe('modes', () => {
  test('are all that are most frequent', () => {
    expect(modes([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 11, 13, 0, 0, 1])).toEqual({ n: 31, numbers: [5], count: 13 });
    expect(modes([3, 1, 2], [4, 4, 1])).toEqual({ n: 9, numbers: [3, 1], count: 4 });
    expect(modes([1, 2], [0.5, 0.25])).toEqual({ n: 0.75, numbers: [1], count: 0.5 });
    const many = Array.from({ length: 300_000 }, (_, index) => index);
    expect(modes(many, new Uint8Array(300_000).fill(1))).toEqual({ n: 300_000, numbers: many, count: 1 });
  });

  test('of nobody there are none', () => {
    expect(modes([1, 2], [0, 0])).toEqual({ why: 'nothing', n: 0 });
    expect(() => modes([1], [1, 2])).toThrow('modes requires one count for each number (got 2 for 1)');
  });
});

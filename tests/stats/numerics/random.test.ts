import { describe, expect, test } from 'vitest';
import { chiSquareUpper } from '#lib/stats/distributions/gamma.ts';
import { drawBelow, seeded, seededWords, shuffle } from '#lib/stats/numerics/random.ts';
import { readReference } from '../../reference/read.ts';

const { cases } = readReference<{
  readonly cases: readonly {
    readonly seed: number;
    readonly first: readonly number[];
    readonly last: readonly number[];
    readonly sum: number;
  }[];
}>('random');

describe('the stream of a seed', () => {
  test.each(cases.map((expected) => [expected.seed, expected] as const))(
    'is xoshiro128++, from %i',
    (seed, expected) => {
      const words = new Uint32Array(300);
      seededWords(seed)(words);
      expect([...words.subarray(0, 8)]).toEqual(expected.first);
      expect([...words.subarray(296)]).toEqual(expected.last);
      expect(words.reduce((sum, word) => sum + word, 0)).toBe(expected.sum);
    }
  );

  test('is the same word by word, by arrays and in pieces', () => {
    const random = seeded(7);
    const fill = seededWords(7);
    for (const length of [1, 127, 0, 128, 129, 500]) {
      const words = new Uint32Array(length);
      fill(words);
      expect(Array.from(words, () => random.below(2 ** 32))).toEqual([...words]);
    }
  });

  test('draws below a count alike one by one and by arrays, also where words are left over', () => {
    for (const count of [1, 2, 7, 500, 2 ** 31 + 1, 3e9, 2 ** 32 - 1, 2 ** 32]) {
      const one = seeded(11);
      const drawn = new Uint32Array(1000);
      drawBelow(count, seededWords(11), drawn);
      const alone = Array.from(drawn, () => one.below(count));
      // Words that are left over are replaced in another order there, so only the numbers themselves are held to it here.
      if (2 ** 32 % count < 2 ** 12) expect([...drawn]).toEqual(alone);
      expect(Math.max(...drawn, ...alone)).toBeLessThan(count);
    }
  });

  test.each([2, 6, 37, 500])('favours none of %i numbers', (count) => {
    const drawn = new Uint32Array(200_000);
    drawBelow(count, seededWords(count), drawn);
    const seen = new Float64Array(count);
    for (const number of drawn) seen[number] = (seen[number] as number) + 1;
    const expected = drawn.length / count;
    const square = seen.reduce((sum, times) => sum + (times - expected) ** 2 / expected, 0);
    // Seeds are fixed, so that this passes always or never.
    expect(chiSquareUpper(square, count - 1)).toBeGreaterThan(0.001);
    expect(chiSquareUpper(square, count - 1)).toBeLessThan(0.999);
  });

  test('a third of the words left over favours nobody either', () => {
    const count = 3 * 2 ** 30;
    const drawn = new Uint32Array(300_000);
    drawBelow(count, seededWords(3), drawn);
    const thirds = [0, 0, 0];
    for (const number of drawn) {
      const third = Math.floor(number / 2 ** 30);
      thirds[third] = (thirds[third] as number) + 1;
    }
    const square = thirds.reduce((sum, times) => sum + (times - 100_000) ** 2 / 100_000, 0);
    expect(chiSquareUpper(square, 2)).toBeGreaterThan(0.001);
  });

  test('a shuffle keeps every item, and its order is the seed’s', () => {
    const items = Array.from({ length: 50 }, (_, item) => item);
    const [once, twice, other] = [5, 5, 6].map((seed) => {
      const shuffled = [...items];
      shuffle(shuffled, seeded(seed));
      return shuffled;
    });
    expect(once).toEqual(twice);
    expect(once).not.toEqual(other);
    expect(once?.toSorted((a, b) => a - b)).toEqual(items);
  });

  test('seeds and counts that are none are refused', () => {
    for (const seed of [-1, 0.5, NaN, 2 ** 53]) expect(() => seeded(seed)).toThrow('seeded requires a whole seed');
    for (const count of [0, -1, 1.5, NaN, 2 ** 32 + 1]) {
      expect(() => seeded(1).below(count)).toThrow('below requires a whole count');
      expect(() => drawBelow(count, seededWords(1), new Uint32Array(1))).toThrow('below requires a whole count');
    }
  });
});

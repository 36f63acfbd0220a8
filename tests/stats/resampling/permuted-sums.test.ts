import { describe, expect, test } from 'vitest';
import { chiSquareUpper } from '#lib/stats/distributions/gamma.ts';
import { permutedSums } from '#lib/stats/resampling/permuted-sums.ts';
import { randomChoices } from '#lib/stats/resampling/random-choices.ts';

/** χ² of how often each of so many equally probable things came. */
function evenness(times: readonly number[]): number {
  const expected = times.reduce((sum, one) => sum + one, 0) / times.length;
  const statistic = times.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0);
  return chiSquareUpper(statistic, times.length - 1);
}

describe('choices for shuffles', () => {
  // 2 and 7 by twos, 300 one by one.
  test.each([2, 3, 7, 256, 300])('of %i are each as probable, and below what is left', (n) => {
    const { width, block } = randomChoices(n, 5, false);
    const blocks = Math.ceil(60_000 / width);
    const places = [...new Set([0, 1, n - 3, n - 2])].filter((place) => place >= 0 && place < n - 1);
    const times = new Map(places.map((place) => [place, new Array<number>(n - place).fill(0)]));
    for (let index = 0; index < blocks; index++) {
      const choices = block(index);
      for (const [place, seen] of times)
        for (let draw = 0; draw < width; draw++) {
          const chosen = choices[place * width + draw] ?? NaN;
          seen[chosen] = (seen[chosen] ?? NaN) + 1;
        }
    }
    for (const [place, seen] of times) {
      expect(seen.length, `of ${n} at ${place}`).toBe(n - place);
      expect(evenness(seen), `of ${n} at ${place}`).toBeGreaterThan(1e-4);
    }
  });

  test('are the seed’s, whether kept or not, and whoever asks', () => {
    for (const n of [33, 400]) {
      const first = (keep: boolean, seed: number) => {
        const { block } = randomChoices(n, seed, keep);
        return [0, 1, 2].map((index) => Array.from(block(index)));
      };
      const once = first(false, 8);
      expect(first(true, 8)).toEqual(once);
      expect(first(true, 8)).toEqual(once);
      expect(first(true, 9)).not.toEqual(once);
      expect(first(false, 8)).toEqual(once);
    }
  });
});

describe('sums over permutations', () => {
  // Σ x y tells every order of y apart where no two sums of products are one.
  test.each([
    ['all different', [1, 10, 100, -111], 24],
    ['the commonest stays', [10, 10, 3, -23], 12]
  ] as const)('have every order equally often: %s', (_, x, orders) => {
    const y = Float64Array.from([-3, -1, 0.5, 3.5]);
    const values = Float64Array.from(x);
    const sums = new Set<number>();
    const each = (left: readonly number[], sum: number, place: number): void => {
      if (left.length === 0) sums.add(Math.round(sum * 2) / 2);
      left.forEach((value, index) => {
        each(left.toSpliced(index, 1), sum + value * (values[place] ?? NaN), place + 1);
      });
    };
    each(Array.from(y), 0, 0);
    expect(sums.size).toBe(orders);
    const sorted = [...sums].sort((a, b) => a - b);
    // How many lie at or above each, by the same stream; the differences are how often each came.
    const draws = 24_000;
    const atLeast = sorted.map((least) => permutedSums(values, y, 11, draws)(draws, { least, most: -Infinity }));
    expect(atLeast[0]).toBe(draws);
    expect(evenness(atLeast.map((count, index) => count - (atLeast[index + 1] ?? 0)))).toBeGreaterThan(1e-4);
  });

  test('go on where they were left, and count no more than was asked for', () => {
    const x = Float64Array.from({ length: 9 }, (_, place) => place - 4);
    const all = { least: -Infinity, most: Infinity };
    for (const draws of [1, 2, 3, 4, 5, 1001]) expect(permutedSums(x, x, 1, draws)(draws, all)).toBe(draws);
    const far = { least: 20, most: -20 };
    const whole = permutedSums(x, x, 3, 8000)(8000, far);
    const further = permutedSums(x, x, 3, 8000);
    expect(further(4000, far) + further(4000, far)).toBe(whole);
    expect(Array.from(x)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
  });

  test('of more respondents than half a word can choose among are drawn by whole words', () => {
    const n = 65_536;
    const x = Float64Array.from({ length: n }, (_, place) => (place < 8 ? 1 : 0));
    const y = Float64Array.from({ length: n }, (_, place) => (place % 2 === 0 ? 1 : -1));
    const far = permutedSums(x, y, 2, 2000)(2000, { least: 4, most: -4 });
    // P(at least 6 of 8 alike) = 2 · 37 / 256.
    expect(Math.abs(far / 2000 - 74 / 256)).toBeLessThan(0.05);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, median, mode, share, standardDeviation } from '#lib/stats/description/describe.ts';
import { quantilesOfCounts } from '#lib/stats/description/quantiles-of-counts.ts';
import { holm } from '#lib/stats/testing/holm.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

const reference = readReference<{
  readonly averages: readonly {
    readonly id: string;
    readonly numbers: readonly number[];
    readonly counts: readonly number[];
    readonly mean: number;
    readonly median: number;
    readonly sd: number | null;
  }[];
  readonly holm: readonly { readonly p: readonly number[]; readonly adjusted: readonly number[] }[];
}>('describe');

describe('averages from counts', () => {
  test.each(reference.averages.map((expected) => [expected.id, expected] as const))(
    'agree with R to 1e-12: %s',
    (id, { numbers, counts, ...expected }) => {
      expectClose(mean(numbers, counts) as number, expected.mean, `mean, ${id}`);
      expect(median(numbers, counts)).toBe(expected.median);
      const deviation = standardDeviation(numbers, counts);
      if (expected.sd === null) expect(deviation).toEqual({ why: 'one', n: 1 });
      else expectClose(deviation as number, expected.sd, `sd, ${id}`);
    }
  );

  test('the mode is the smallest of the most frequent, and says whether it is alone', () => {
    expect(mode([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 11, 13, 0, 0, 1])).toEqual({ value: 5, unique: true });
    expect(mode([3, 1, 2], [4, 4, 1])).toEqual({ value: 1, unique: false });
    const many = Array.from({ length: 300_000 }, (_, index) => index);
    expect(mode(many, new Uint8Array(300_000).fill(1))).toEqual({ value: 0, unique: false });
  });

  test('of nobody are undefined, with the reason', () => {
    for (const of of [mean, mode, median, standardDeviation]) {
      expect(of([], [])).toEqual({ why: 'nothing', n: 0 });
      expect(of([1, 2], [0, 0])).toEqual({ why: 'nothing', n: 0 });
    }
  });

  test('are those of the same answers one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1 }), (values) => {
        const numbers = Array.from({ length: 10 }, (_, index) => index - 4);
        const counts = numbers.map((number) => values.filter((value) => value - 4 === number).length);
        const ones = values.map((value) => value - 4).sort((a, b) => a - b);
        expectClose(mean(numbers, counts) as number, ones.reduce((sum, one) => sum + one, 0) / ones.length, 'mean');
        const middle = (ones.length - 1) / 2;
        const [low, high] = [ones[Math.floor(middle)] as number, ones[Math.ceil(middle)] as number];
        expectClose(median(numbers, counts) as number, (low + high) / 2, 'median');
      })
    );
  });

  test('count sums of weights, where they are not whole too', () => {
    // R 4.2.2, Hmisc 4.8: weighted.mean(x, w), wtd.quantile(x, w, .5), sqrt(wtd.var(x, w))
    const [numbers, counts] = [
      [1, 2, 4, 7],
      [0.5, 1.75, 2.25, 0.4]
    ];
    expectClose(mean(numbers, counts) as number, 15.8 / 4.9, 'mean');
    expectClose(standardDeviation(numbers, counts) as number, 1.7652675561344726, 'sd');
    expect(median(numbers, counts)).toBeCloseTo(3.9, 12);
    expect(mode(numbers, counts)).toEqual({ value: 4, unique: true });
    expect(median([1, 2], [0.4, 0.5])).toEqual({ why: 'too-few', n: 0.9 });
    expect(standardDeviation([1, 2], [0.4, 0.5])).toEqual({ why: 'one', n: 0.9 });
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.4, max: 9, noNaN: true }), { minLength: 3, maxLength: 9 }), (weights) => {
        const levels = weights.map((_, level) => level);
        const [quantile] = quantilesOfCounts(levels, weights, [0.5]) as number[];
        expect(median(levels, weights)).toBeCloseTo(quantile as number, 9);
      })
    );
  });

  test('refuse what is misuse', () => {
    expect(() => mean([1, 2], [1])).toThrow('mean requires one count for each number (got 1 for 2)');
    expect(() => mean([1, NaN], [1, 1])).toThrow('mean requires finite numbers (got NaN)');
    expect(() => mode([1], [-1])).toThrow('mode requires counts from 0 up (got -1)');
    expect(() => median([2, 1], [1, 1])).toThrow('median requires rising numbers (got 1 after 2)');
  });
});

test('a share is part of the whole, undefined for an empty whole', () => {
  expect(share(9, 20)).toBe(0.45);
  expect(share(0, 0)).toEqual({ why: 'nothing', n: 0 });
  expect(() => share(3, 2)).toThrow('share requires 0 ≤ part ≤ whole (got 3 of 2)');
});

describe('holm', () => {
  test('agrees with R', () => {
    for (const { p, adjusted } of reference.holm) {
      const found = holm(p);
      expect(found.length).toBe(adjusted.length);
      found.forEach((value, index) => expectClose(value, adjusted[index] as number, `p = ${p[index]}`));
    }
  });

  test('refuses what is no p value', () => {
    expect(() => holm([0.5, 1.5])).toThrow('adjusted requires p values in [0, 1] (got 1.5)');
  });
});

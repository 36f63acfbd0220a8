import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantiles } from '#lib/stats/description/quantiles.ts';
import { expectClose } from '../../reference/close.ts';

const P = [0, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 1];

describe('quantiles', () => {
  // R 4.2.2: quantile(x, c(0, .1, .25, 1/3, .5, .75, .9, 1), names = FALSE), digits = 17
  test.each([
    [
      [1, 2, 3, 4, 5],
      [1, 1.3999999999999999, 2, 2.333333333333333, 3, 4, 4.5999999999999996, 5]
    ],
    [
      [7, 1],
      [1, 1.6000000000000001, 2.5, 3, 4, 5.5, 6.4000000000000004, 7]
    ],
    [
      [2.5, -1, 0.125, 33, 8, 8, 1e6],
      [-1, -0.32500000000000001, 1.3125, 2.5, 8, 20.5, 400019.80000000034, 1e6]
    ]
  ])('agree with R: %j', (values, expected) => {
    quantiles(values, P).forEach((found, index) => expectClose(found, expected[index] as number, `p = ${P[index]}`));
  });

  test('of one value are that value', () => {
    expect(quantiles([4], [0, 0.5, 1])).toEqual([4, 4, 4]);
  });

  test('lie between the extremes, rise with the probability and leave the values alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 }), (values) => {
        const before = [...values];
        const found = quantiles(values, [0, 0.25, 0.5, 0.75, 1]);
        expect(values).toEqual(before);
        expect(found[0]).toBe(Math.min(...values));
        expect(found[4]).toBe(Math.max(...values));
        expect([...found].sort((a, b) => a - b)).toEqual(found);
      })
    );
  });

  test('of nothing, of NaN and beyond 1 are refused', () => {
    expect(() => quantiles([], [0.5])).toThrow('quantiles requires at least one value (got 0)');
    expect(() => quantiles([NaN], [0.5])).toThrow('finite');
    expect(() => quantiles([1], [1.5])).toThrow('from 0 to 1');
  });
});

import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import { boxplot, fiveNumbers } from '#lib/stats/description/boxplot.ts';
import { expectClose } from '../../reference/close.ts';
import { reference } from './described.ts';

describe('a boxplot', () => {
  test.each(reference.described.map((expected) => [expected.id, expected] as const))(
    'agrees with R: %s',
    (id, { numbers, counts, ...expected }) => {
      const found = boxplot(numbers, counts);
      if (!isDefined(found)) throw new Error(found.why);
      expect([found.lower, found.median, found.upper], id).toEqual(expected.hinges);
      expect(found.whiskers, id).toEqual(expected.whiskers);
      expect(
        found.outliers.map(({ number }) => number),
        id
      ).toEqual(expected.outliers);
      expect(
        found.outliers.reduce((sum, { count }) => sum + count, 0),
        id
      ).toBe(expected.outlying);
    }
  );

  test('marks what is more than three lengths away, and takes another reach', () => {
    const [numbers, counts] = [
      [0, 2, 4, 10, 11, 17, 40],
      [1, 6, 6, 1, 0, 1, 1]
    ];
    expect(boxplot(numbers, counts)).toMatchObject({
      lower: 2,
      upper: 4,
      whiskers: [0, 4],
      outliers: [
        { number: 10, count: 1, far: false },
        { number: 17, count: 1, far: true },
        { number: 40, count: 1, far: true }
      ]
    });
    expect(boxplot(numbers, counts, { reach: 10 })).toMatchObject({
      whiskers: [0, 17],
      outliers: [{ number: 40, count: 1, far: false }]
    });
  });

  test('takes quartiles of the type asked for', () => {
    const [numbers, counts] = [
      [1, 2, 4, 8],
      [1, 1, 1, 1]
    ];
    // R: quantile(c(1, 2, 4, 8), c(.25, .75), type = 6), and 7; fivenum
    expect(fiveNumbers(numbers, counts, 6)).toMatchObject({
      least: 1,
      lower: 1.25,
      median: 3,
      upper: 7,
      most: 8,
      iqr: 5.75
    });
    expect(fiveNumbers(numbers, counts)).toMatchObject({ lower: 1.75, upper: 5, range: 7, iqr: 3.25 });
    expect(boxplot(numbers, counts, { quartiles: 'hinges' })).toMatchObject({ lower: 1.5, upper: 6 });
  });

  test('of one, and of everyone alike, is a line', () => {
    for (const count of [1, 30]) {
      const found = boxplot([3, 7, 9], [0, count, 0]);
      if (!isDefined(found)) throw new Error(found.why);
      expect(found).toEqual({
        n: count,
        least: 7,
        lower: 7,
        median: 7,
        upper: 7,
        most: 7,
        range: 0,
        iqr: 0,
        whiskers: [7, 7],
        outliers: []
      });
    }
  });

  test('with weights has the counts of its outliers', () => {
    const found = boxplot([1, 2, 3, 50], [0.5, 4.5, 3.25, 0.75]);
    if (!isDefined(found)) throw new Error(found.why);
    expect(found.outliers).toEqual([{ number: 50, count: 0.75, far: true }]);
    expectClose(found.n, 9, 'n');
  });

  test('of nobody there is none, and misuse is refused', () => {
    expect(boxplot([1], [0])).toEqual({ why: 'nothing', n: 0 });
    expect(fiveNumbers([1, 2], [0.5, 0.25])).toEqual({ why: 'too-few', n: 0.75 });
    expect(() => boxplot([1], [1], { reach: 0 })).toThrow('boxplot requires a reach above 0 (got 0)');
  });
});

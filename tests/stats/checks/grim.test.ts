import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grim, grimSizes } from '#lib/stats/checks/grim.ts';
import { meanOnScale } from '#lib/stats/checks/mean-on-scale.ts';
import { readPrinted, toPrinted } from '#lib/stats/checks/printed.ts';
import { exact } from './exact.ts';

describe('a printed mean of whole answers', () => {
  test('is possible with the totals, and only those, that exact rounding finds', () => {
    expect(exact.grim.length).toBeGreaterThan(90);
    for (const { mean, n, totals, ...options } of exact.grim) {
      const found = grim(readPrinted(mean), n, options);
      expect([found.possible, found.totals], `${mean}, n = ${n}, ${JSON.stringify(options)}`).toEqual([
        totals !== null,
        totals
      ]);
    }
  });

  test('of 4.6 with N = 6, table 5.4, cannot be: 27/6 is 4.5 and 28/6 is 4.67; 23/5 is 4.6', () => {
    expect(grim(readPrinted('4.6'), 6)).toEqual({
      possible: false,
      reason: 'no-total',
      totals: null,
      nearest: [
        { total: 27, mean: 4.5 },
        { total: 28, mean: 28 / 6 }
      ],
      span: { low: 4.55, high: 4.65, lowIncluded: true, highIncluded: true }
    });
    expect(grim(readPrinted('4.6'), 5)).toMatchObject({
      possible: true,
      totals: [23, 23],
      nearest: [{ total: 23, mean: 4.6 }]
    });
  });

  test('is possible for the numbers of table 5.4 that are said to have answered', () => {
    const printed = ['3.7', '4.3', '3.4', '4.6', '4.8', '5'];
    const answered = [3, 6, 8, 5, 4, 5];
    printed.forEach((mean, index) =>
      expect(grim(readPrinted(mean), answered[index] as number).possible, mean).toBe(true)
    );
    // Of the printed N only that of 4.6 is impossible by itself.
    const said = [3, 6, 9, 6, 4, 5];
    expect(printed.map((mean, index) => grim(readPrinted(mean), said[index] as number).possible)).toEqual([
      true,
      true,
      true,
      false,
      true,
      true
    ]);
  });

  test('shows the sizes that it can be of', () => {
    expect(grimSizes(readPrinted('4.6'), 15)).toEqual([5, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(grimSizes(readPrinted('4.63'), 30)).toEqual([8, 16, 19, 24, 27, 30]);
    expect(grimSizes(readPrinted('4.63'), 0)).toEqual([]);
  });

  test('off its scale is told apart from one that no total gives', () => {
    expect(grim(readPrinted('5.1'), 10, { scale: [1, 5] })).toMatchObject({
      possible: false,
      reason: 'off-scale',
      nearest: [{ total: 50, mean: 5 }]
    });
    expect(grim(readPrinted('5.04'), 10, { scale: [1, 5] })).toMatchObject({ possible: false, reason: 'no-total' });
    expect(grim(readPrinted('5.0'), 300, { scale: [1, 5] })).toMatchObject({ possible: true, totals: [1485, 1500] });
  });

  test('of real answers is always possible', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 60 }),
        fc.nat(4),
        (answers, decimals) => {
          const total = answers.reduce((sum, answer) => sum + answer, 0);
          // Rounded by whole numbers: twice the total, times ten to the decimals, plus n, over 2 n.
          const units = Math.floor((2 * total * 10 ** decimals + answers.length) / (2 * answers.length));
          const found = grim({ units, decimals }, answers.length, { rounding: 'half-up', scale: [1, 7] });
          expect(found.possible).toBe(true);
          const [least, most] = found.totals ?? [NaN, NaN];
          expect(least <= total && total <= most).toBe(true);
        }
      )
    );
  });

  test('refuses what is no size, no items and no scale', () => {
    expect(() => grim(readPrinted('1'), 0)).toThrow('grim requires a whole n from 1 up (got 0)');
    expect(() => grim(readPrinted('1'), 5, { items: 0.5 })).toThrow('grim requires whole items from 1 up (got 0.5)');
    expect(() => grim(readPrinted('1'), 5, { scale: [5, 1] })).toThrow('(got 5 to 1)');
    expect(() => grimSizes(readPrinted('1'), -1)).toThrow('grimSizes requires a whole n from 0 up');
  });
});

test('a mean of any answers lies on its scale, within rounding', () => {
  expect(meanOnScale(readPrinted('5.1'), [1, 5])).toMatchObject({ possible: false, beyond: 'high' });
  expect(meanOnScale(readPrinted('0.9'), [1, 5])).toMatchObject({ possible: false, beyond: 'low' });
  expect(meanOnScale(readPrinted('5.0'), [1, 5])).toMatchObject({ possible: true, beyond: null });
  // 0.95 rounds to 1.0, and 1 itself rounds to 1; 5.5 is 6 by half-up, 4.5 is 4 by half-even.
  expect(meanOnScale(readPrinted('6'), [1, 5], 'half-up').possible).toBe(false);
  expect(meanOnScale(toPrinted(-3, 0), [-2, 2], 'down')).toMatchObject({ possible: false, beyond: 'low' });
  expect(meanOnScale(toPrinted(0, 0), [1, 2], 'half-even')).toMatchObject({ possible: false, beyond: 'low' });
  expect(() => meanOnScale(readPrinted('1'), [1.5, 2])).toThrow('meanOnScale requires a scale of whole numbers');
});

import { describe, expect, test } from 'vitest';
import { boxOf, whiskersOf } from '#lib/analyses/box.ts';

const NUMBERS = [1, 2, 3, 4, 9, 12];
const COUNTS = [1, 2, 3, 2, 1, 1];

describe('a box', () => {
  // R 4.2.2: x <- c(1, 2, 2, 3, 3, 3, 4, 4, 9, 12); q <- quantile(x, c(.25, .75), type = 7); r <- 1.5 * diff(q);
  // range(x[x >= q[1] - r & x <= q[2] + r]); x[x > q[2] + r]; and with type = 6
  test.each([
    [7, { low: 1, high: 4, outliers: [9, 12] }],
    [6, { low: 1, high: 9, outliers: [12] }]
  ] as const)('has the whiskers and outliers of R, type %d', (type, expected) => {
    expect(boxOf(NUMBERS, COUNTS, COUNTS, type, 1)).toEqual(expected);
  });

  test('has no end and no point that stands for fewer than the smallest group', () => {
    // Beside a box from 2.25 to 4: three are at 2 or below, four at 4 or above, and nobody shares 9 or 12.
    expect(boxOf(NUMBERS, COUNTS, COUNTS, 7, 3)).toEqual({ low: 2, high: 4, outliers: [] });
    expect(boxOf(NUMBERS, COUNTS, COUNTS, 7, 5)).toEqual({ low: 2.25, high: 4, outliers: [] });
    const many = [1, 5, 9, 5, 1, 5];
    expect(boxOf(NUMBERS, many, many, 7, 5)?.outliers).toEqual([12]);
  });

  test('counts respondents there, not weights', () => {
    const heavy = COUNTS.map((count) => 10 * count);
    expect(boxOf(NUMBERS, heavy, COUNTS, 7, 3)?.outliers).toEqual([]);
  });

  test('tells where its fences are, and why a whisker ends where it does', () => {
    // q[1] - r and q[2] + r of type 7 in R.
    expect(whiskersOf(NUMBERS, COUNTS, COUNTS, 7, 1)).toEqual({
      fences: [-0.375, 6.625],
      low: { number: 1, at: 'outermost', people: 1 },
      high: { number: 4, at: 'outermost', people: 4 },
      outliers: [9, 12]
    });
    expect(whiskersOf(NUMBERS, COUNTS, COUNTS, 7, 3)?.low).toEqual({ number: 2, at: 'enough', people: 3 });
    expect(whiskersOf(NUMBERS, COUNTS, COUNTS, 7, 5)?.low).toEqual({ number: 2.25, at: 'box', people: null });
  });
});

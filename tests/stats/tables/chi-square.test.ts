import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import { transposed } from '#lib/stats/counts/margins.ts';
import { spearman } from '#lib/stats/association/spearman.ts';
import { chiSquare, linearByLinear, type ChiSquareTest } from '#lib/stats/tables/chi-square.ts';
import { roundedCounts } from '#lib/stats/tables/independence.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { named, someTable, tableReference, widened } from './table-cases.ts';

function expectTest(found: ChiSquareTest, [statistic, p]: readonly [number, number], df: number, what: string): void {
  expect(found.df, what).toBe(df);
  // R subtracts count and expected count, and has rounding where the table is independent.
  expectClose(found.statistic, statistic, what, { relative: 1e-10, absolute: 1e-14 });
  expectClose(found.p, p, `p, ${what}`, { relative: 1e-10 });
}

describe('chiSquare', () => {
  test.each(named(tableReference.cases))('agrees with R: %s', (id, expected) => {
    const found = defined(chiSquare(expected));
    const { n, df, below, least } = expected;
    expect({ n: found.n, below: found.cellsBelow5 }).toEqual({ n, below });
    expectClose(found.leastExpected, least, `least, ${id}`);
    found.expected.forEach((mean, cell) => expectClose(mean, expected.expected[cell] ?? 0, `expected, ${id}`));
    expectTest(found.pearson, expected.pearson, df, `Pearson, ${id}`);
    expectTest(found.likelihoodRatio, expected.likelihoodRatio, df, `G², ${id}`);
    expect(found.continuity === null, id).toBe(expected.continuity === null);
    if (found.continuity && expected.continuity) expectTest(found.continuity, expected.continuity, df, `Yates, ${id}`);
  });

  test('is exactly zero where rows are proportional, and keeps its digits where a large table nearly is', () => {
    const even = defined(chiSquare({ rows: 2, columns: 2, cells: [1e6, 3e6, 2e6, 6e6] }));
    expect([even.pearson.statistic, even.likelihoodRatio.statistic, even.pearson.p]).toEqual([0, 0, 1]);
    const [a, b, c, d] = [1_000_001n, 3_000_000n, 2_000_000n, 6_000_000n];
    const near = defined(chiSquare({ rows: 2, columns: 2, cells: [a, b, c, d].map(Number) }));
    const [over, under] = [(a + b + c + d) * (a * d - b * c) ** 2n, (a + b) * (c + d) * (a + c) * (b + d)];
    expectClose(near.pearson.statistic, Number((over * 10n ** 40n) / under) / 1e40, 'X²');
  });

  test('has a p that is told far out', () => {
    const { p } = defined(chiSquare({ rows: 2, columns: 2, cells: [600, 0, 0, 700] })).pearson;
    expect(p).toBeGreaterThan(1e-290);
    expect(p).toBeLessThan(1e-280);
  });

  test('is the same for the table turned over or with empty levels, and leaves its input alone', () => {
    fc.assert(
      fc.property(someTable, (table) => {
        const before = structuredClone(table);
        const found = chiSquare(table);
        expect(table).toEqual(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const other of [chiSquare(transposed(table)), chiSquare(widened(table))]) {
          if (!isDefined(found) || !isDefined(other)) {
            expect(other).toEqual(found);
            continue;
          }
          expect([other.cells, other.cellsBelow5]).toEqual([found.cells, found.cellsBelow5]);
          for (const test of ['pearson', 'likelihoodRatio'] as const) {
            expect(other[test].df).toBe(found[test].df);
            expectClose(other[test].statistic, found[test].statistic, test);
          }
        }
      })
    );
  });

  test('grows as the weights do, all alike', () => {
    fc.assert(
      fc.property(someTable, fc.double({ min: 0.1, max: 50, noNaN: true }), (table, factor) => {
        const once = chiSquare(table);
        const weighted = chiSquare({ ...table, cells: Array.from(table.cells, (count) => count * factor) });
        if (!isDefined(once) || !isDefined(weighted)) return;
        const close = { relative: 1e-9, absolute: 1e-12 };
        expectClose(weighted.pearson.statistic, factor * once.pearson.statistic, 'X²', close);
        expectClose(weighted.likelihoodRatio.statistic, factor * once.likelihoodRatio.statistic, 'G²', close);
      })
    );
  });

  test('says why there is none, and refuses misuse', () => {
    expect(chiSquare({ rows: 2, columns: 2, cells: [0, 0, 0, 0] })).toEqual({ why: 'too-few', n: 0 });
    expect(chiSquare({ rows: 0, columns: 0, cells: [] })).toEqual({ why: 'too-few', n: 0 });
    expect(chiSquare({ rows: 2, columns: 3, cells: [3, 4, 5, 0, 0, 0] })).toEqual({ why: 'constant', n: 12 });
    expect(chiSquare({ rows: 2, columns: 2, cells: [3, 0, 4, 0] })).toEqual({ why: 'constant', n: 7 });
    expect(() => chiSquare({ rows: 2, columns: 2, cells: [1, 2, -1, 3] })).toThrow(
      'chiSquare requires counts from 0 up'
    );
    expect(() => chiSquare({ rows: 2, columns: 2, cells: [1, 2, NaN, 3] })).toThrow(RangeError);
    expect(() => chiSquare({ rows: 2, columns: 2, cells: [1, 2, 3] })).toThrow('chiSquare requires 4 cells (got 3)');
  });
});

describe('linearByLinear', () => {
  test.each(named(tableReference.cases))('agrees with R: %s', (id, expected) => {
    const [r, statistic, p] = expected.linear;
    const found = defined(linearByLinear(expected));
    expectClose(found.estimate, r, `r, ${id}`, { relative: 1e-10, absolute: 1e-14 });
    expectTest(found, [statistic, p], 1, id);
    const scored = defined(linearByLinear(expected, { rows: expected.scores }));
    expectClose(scored.statistic, expected.scored, `scored, ${id}`, { relative: 1e-10, absolute: 1e-14 });
  });

  test('of midranks is (n − 1) rho²', () => {
    // Rows of 20, 20 and 17, columns of 19, 20 and 18.
    const cells = [12, 7, 1, 5, 9, 6, 2, 4, 11];
    const scores = { rows: [10.5, 30.5, 49], columns: [10, 29.5, 48.5] };
    const { estimate } = defined(spearman({ rows: 3, columns: 3, cells }));
    expectClose(defined(linearByLinear({ rows: 3, columns: 3, cells }, scores)).statistic, 56 * estimate ** 2, 'M');
  });

  test('is not moved by the origin and the unit of the scores', () => {
    const table = { rows: 2, columns: 3, cells: [5, 9, 2, 8, 3, 6] };
    const years = defined(linearByLinear(table, { rows: [2019, 2024], columns: [1e7 + 1, 1e7 + 2, 1e7 + 3] }));
    expectClose(years.statistic, defined(linearByLinear(table)).statistic, 'M');
  });

  test('is n − 1 for full agreement, and undefined where scores do not differ', () => {
    const table = { rows: 3, columns: 3, cells: [4, 0, 0, 0, 5, 0, 0, 0, 6] };
    expectClose(defined(linearByLinear(table)).statistic, 14, 'M');
    expect(linearByLinear(table, { rows: [1, 1, 1] })).toEqual({ why: 'constant', n: 15 });
    expect(linearByLinear({ rows: 2, columns: 2, cells: [3, 4, 0, 0] })).toEqual({ why: 'constant', n: 7 });
    expect(linearByLinear({ rows: 2, columns: 2, cells: [1, 0, 0, 0] })).toEqual({ why: 'too-few', n: 1 });
    expect(() => linearByLinear(table, { columns: [1, 2] })).toThrow('one score for each of 3 levels (got 2)');
    expect(() => linearByLinear(table, { columns: [1, 2, NaN] })).toThrow('finite scores (got NaN)');
  });
});

test('counts are rounded as SPSS CROSSTABS rounds them', () => {
  expect(roundedCounts({ rows: 2, columns: 2, cells: [7.25, 2.5, 1.75, 0.49] })).toEqual({
    rows: 2,
    columns: 2,
    cells: [7, 3, 2, 0]
  });
});

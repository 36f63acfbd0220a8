import { describe, expect, test } from 'vitest';
import { studentizedRangeCritical, studentizedRangeUpper } from '#lib/stats/distributions/studentized-range.ts';
import { tTwoSided } from '#lib/stats/distributions/student-t.ts';
import { normalTwoSided } from '#lib/stats/distributions/normal.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

interface Case {
  readonly q: number;
  readonly k: number;
  readonly df: number;
  readonly p: number;
}

const { cases } = readReference<{ readonly cases: readonly Case[] }>('studentized-range');

describe('the studentized range', () => {
  test.each(cases.map((one) => [`q = ${one.q}, k = ${one.k}, df = ${one.df}`, one] as const))(
    'has mpmath’s tail at %s, and its quantile back',
    (what, { q, k, df, p }) => {
      expectClose(studentizedRangeUpper(q, k, df), p, what, { relative: 1e-12 });
      expectClose(studentizedRangeCritical(p, k, df), q, `quantile, ${what}`, { relative: 1e-10 });
    }
  );

  // R 4.2.2: qtukey(.05, k, df, lower.tail = FALSE); Harter's table (1960) has the same.
  test('has the critical values of the tables', () => {
    const rounded = [
      [3, 10],
      [4, 20],
      [10, 5],
      [20, 120]
    ].map(([k = 0, df = 0]) => studentizedRangeCritical(0.05, k, df).toFixed(2));
    expect(rounded).toEqual(['3.88', '3.96', '6.99', '5.13']);
  });

  test('of two means is Student’s t, and of a known error the normal range', () => {
    for (const df of [1, 2.5, 30, 4000])
      for (const q of [0.3, 2, 7])
        expectClose(studentizedRangeUpper(q, 2, df), tTwoSided(q / Math.SQRT2, df), `${q}, ${df}`);
    expectClose(studentizedRangeUpper(3, 2, Infinity), normalTwoSided(3 / Math.SQRT2), 'two, known');
    for (const q of [0.5, 3, 6])
      expectClose(studentizedRangeUpper(q, 5, 1e9), studentizedRangeUpper(q, 5, Infinity), `five, ${q}`, {
        relative: 1e-6
      });
  });

  test('falls in q, rises with the number of means, and lies within one pair’s p and Bonferroni’s', () => {
    for (const df of [0.3, 0.99, 1, 1.01, 3.3, 17, 800])
      for (const k of [3, 4, 7, 25])
        for (const q of [1e-6, 0.4, 1, 2.2, 5, 11, 40]) {
          const p = studentizedRangeUpper(q, k, df);
          const alone = tTwoSided(q / Math.SQRT2, df);
          const what = `q = ${q}, k = ${k}, df = ${df}`;
          expect(p, what).toBeLessThanOrEqual(1);
          expect(p, what).toBeLessThanOrEqual(((k * (k - 1)) / 2) * alone * (1 + 1e-10));
          expect(p, what).toBeGreaterThanOrEqual(Math.min(1, studentizedRangeUpper(q, k - 1, df)) * (1 - 1e-12));
          expect(studentizedRangeUpper(q * 1.1, k, df), what).toBeLessThanOrEqual(p);
        }
  });

  test('goes on smoothly where the way of summing changes, at one degree of freedom', () => {
    const at = (df: number): number => studentizedRangeUpper(4, 3, df);
    expectClose(at(1 - 1e-9), at(1), 'from below', { relative: 1e-8 });
  });

  test('has its ends, and an end at extreme arguments', () => {
    expect(studentizedRangeUpper(0, 3, 4)).toBe(1);
    expect(studentizedRangeUpper(Infinity, 3, 4)).toBe(0);
    expect(studentizedRangeCritical(1, 3, 4)).toBe(0);
    expect(studentizedRangeUpper(1e150, 3, 1)).toBeLessThan(1e-149);
    expect(studentizedRangeUpper(1e3, 3, 1e6)).toBe(0);
    expect(studentizedRangeUpper(1e8, 3, 1e15)).toBe(0);
    expect(studentizedRangeUpper(1e300, 3, 40)).toBe(0);
    expect(studentizedRangeUpper(1, 3, 1e-12)).toBeGreaterThan(0.999);
    expect(studentizedRangeUpper(3, 100, 1e12)).toBeCloseTo(studentizedRangeUpper(3, 100, Infinity), 8);
  });

  test('refuses what cannot be', () => {
    expect(() => studentizedRangeUpper(-1, 3, 4)).toThrow('studentizedRangeUpper requires q from 0 up (got -1)');
    expect(() => studentizedRangeUpper(NaN, 3, 4)).toThrow(RangeError);
    expect(() => studentizedRangeUpper(1, 2.5, 4)).toThrow('requires a whole k from 2 up (got 2.5)');
    expect(() => studentizedRangeUpper(1, 3, 0)).toThrow('requires df above 0 (got 0)');
    expect(() => studentizedRangeCritical(0, 3, 4)).toThrow('requires p above 0, at most 1 (got 0)');
  });
});

import { describe, expect, test } from 'vitest';
import { tTwoSided } from '#lib/stats/distributions/student-t.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

const reference = readReference<{
  readonly t: readonly { readonly t: number; readonly df: number; readonly p: number }[];
}>('distributions');

describe('tTwoSided', () => {
  test('agrees with R from p = 1 to p = 1e-300, 1 to 999 998 degrees of freedom', () => {
    expect(reference.t.length).toBeGreaterThan(150);
    for (const { t, df, p } of reference.t) expectClose(tTwoSided(t, df), p, `t = ${t}, df = ${df}`);
  });

  test('is 1 at zero and 0 at infinity', () => {
    for (const df of [1, 2, 31, 1e6]) {
      expect(tTwoSided(0, df)).toBe(1);
      expect(tTwoSided(-Infinity, df)).toBe(0);
    }
  });

  // R 4.2.2: 2 * pt(-c(0.3, 1.7, 4, 40), df), digits = 17; degrees of freedom of Welch's kind
  test('takes broken degrees of freedom', () => {
    const cases = [
      [0.3, 0.5, 0.84485915213049079],
      [1.7, 4.37, 0.15826778674862391],
      [4, 17.9, 0.00084789595829287375],
      [40, 2.25, 0.00029510179024889066]
    ] as const;
    for (const [t, df, p] of cases) expectClose(tTwoSided(t, df), p, `t = ${t}, df = ${df}`);
  });

  test('refuses what is no t and no degrees of freedom', () => {
    expect(() => tTwoSided(NaN, 3)).toThrow('tTwoSided requires a number t (got NaN)');
    expect(() => tTwoSided(1, 0)).toThrow('tTwoSided requires df above 0 (got 0)');
  });
});

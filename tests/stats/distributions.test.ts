import { describe, expect, test } from 'vitest';
import { normalTwoSided, tTwoSided } from '#lib/stats/distributions.ts';
import { expectClose } from '../reference/close.ts';
import { readReference } from '../reference/read.ts';

const reference = readReference<{
  readonly t: readonly { readonly t: number; readonly df: number; readonly p: number }[];
  readonly normal: readonly { readonly z: number; readonly p: number }[];
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

  test('approaches the normal as the degrees of freedom grow', () => {
    for (const z of [0.1, 1, 2, 5]) expectClose(tTwoSided(z, 1e12), normalTwoSided(z), `z = ${z}`, { relative: 1e-9 });
  });

  test('refuses what is no t and no degrees of freedom', () => {
    expect(() => tTwoSided(NaN, 3)).toThrow('tTwoSided requires a number t (got NaN)');
    expect(() => tTwoSided(1, 0)).toThrow('tTwoSided requires df above 0 (got 0)');
  });
});

describe('normalTwoSided', () => {
  test('agrees with R from p = 1 to p = 1e-299', () => {
    for (const { z, p } of reference.normal) expectClose(normalTwoSided(z), p, `z = ${z}`);
  });

  test('refuses NaN', () => {
    expect(() => normalTwoSided(NaN)).toThrow('normalTwoSided requires a number z (got NaN)');
  });
});

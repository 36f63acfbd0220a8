import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { transposed } from '#lib/stats/counts/margins.ts';
import { cramersV, phi } from '#lib/stats/association/nominal.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';
import { mirrored, someTable, withEmptyLevels } from './tables.ts';

interface Case extends Counts {
  readonly id: string;
  readonly cells: readonly number[];
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  readonly v: number;
  /** null where R divides by zero. */
  readonly corrected: number | null;
  readonly contingency: number;
  readonly phi: number | null;
}
const { cases } = readReference<{ readonly cases: readonly Case[] }>('association-nominal');

describe('cramersV', () => {
  test.each(cases.map((expected) => [expected.id, expected] as const))('agrees with R: %s', (id, expected) => {
    const found = defined(cramersV(expected));
    expect(found.df).toBe(expected.df);
    expectClose(found.statistic, expected.statistic, `X², ${id}`, { relative: 1e-11, absolute: 1e-14 });
    expectClose(found.p, expected.p, `p, ${id}`, { relative: 1e-10 });
    expectClose(found.estimate, expected.v, `V, ${id}`, { relative: 1e-12, absolute: 1e-15 });
    expectClose(found.contingency, expected.contingency, `C, ${id}`, { relative: 1e-12, absolute: 1e-15 });
    if (expected.corrected === null) expect(found.corrected).toBeNull();
    else expectClose(found.corrected as number, expected.corrected, `V corrected, ${id}`, { relative: 1e-11 });
  });

  test('does not depend on the order of levels, nor on empty ones, and is symmetric', () => {
    fc.assert(
      fc.property(someTable, (counts) => {
        const found = cramersV(counts);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const other of [transposed(counts), mirrored(counts), withEmptyLevels(counts)]) {
          const same = cramersV(other);
          if ('why' in found || 'why' in same) {
            expect(same).toEqual(found);
            continue;
          }
          expectClose(same.estimate, found.estimate, 'V', { absolute: 1e-12 });
          expect(same.df).toBe(found.df);
        }
        if ('why' in found) return;
        expect(found.estimate).toBeLessThanOrEqual(1);
        if (found.corrected !== null) expect(found.corrected).toBeLessThanOrEqual(1);
      })
    );
  });

  test('has no corrected V where there are as many levels as respondents', () => {
    const found = defined(cramersV({ rows: 3, columns: 3, cells: [1, 0, 0, 0, 1, 0, 0, 0, 1] }));
    expectClose(found.estimate, 1, 'V', { relative: 1e-15 });
    expect(found.corrected).toBeNull();
  });

  test('says why there is none', () => {
    expect(cramersV({ rows: 0, columns: 0, cells: [] })).toMatchObject({ n: 0 });
    expect(cramersV({ rows: 1, columns: 2, cells: [3, 4] })).toEqual({ why: 'constant', n: 7 });
    expect(() => cramersV({ rows: 1, columns: 2, cells: [3, -4] })).toThrow(RangeError);
  });
});

describe('phi', () => {
  test('agrees with R, with its sign', () => {
    const compared = cases.filter(({ rows, columns }) => rows === 2 && columns === 2);
    expect(compared.length).toBe(4);
    for (const expected of compared) {
      const found = defined(phi(expected));
      expectClose(found.estimate, expected.phi as number, `phi, ${expected.id}`, { relative: 1e-13 });
      expectClose(found.p, expected.p, `p, ${expected.id}`, { relative: 1e-10 });
    }
  });

  test('is V with a sign, which is turned with the columns', () => {
    const cells = fc.array(fc.nat(50), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cells, (given) => {
        const counts = { rows: 2, columns: 2, cells: given };
        const found = phi(counts);
        if ('why' in found) return;
        expectClose(Math.abs(found.estimate), defined(cramersV(counts)).estimate, 'V', { absolute: 1e-14 });
        expectClose(defined(phi(mirrored(counts))).estimate, -found.estimate, 'phi');
      })
    );
  });

  test('is of two-by-two tables only', () => {
    expect(phi({ rows: 2, columns: 3, cells: [1, 2, 3, 4, 5, 6] })).toEqual({ why: 'not-2x2', n: 21 });
    expect(phi({ rows: 2, columns: 2, cells: [1, 2, 0, 0] })).toEqual({ why: 'constant', n: 3 });
  });
});

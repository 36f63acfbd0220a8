import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cramersVInterval, noncentralChiSquareLower } from '#lib/stats/association/cramers-v-interval.ts';
import { cramersV } from '#lib/stats/association/nominal.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { transposed } from '#lib/stats/counts/margins.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';
import { someTable, withEmptyLevels } from './tables.ts';

interface Case extends Counts {
  readonly id: string;
  readonly level: number;
  readonly low: number;
  readonly high: number;
}
interface Lower {
  readonly x: number;
  readonly df: number;
  readonly noncentrality: number;
  readonly p: number;
}
const { cases, lower } = readReference<{ readonly cases: readonly Case[]; readonly lower: readonly Lower[] }>(
  'cramers-v-interval'
);

test.each(lower)('chi-square $x, $df df, noncentrality $noncentrality, as R', ({ x, df, noncentrality, p }) => {
  expectClose(noncentralChiSquareLower(x, df, noncentrality), p, 'p', { relative: 1e-11 });
});

describe('cramersVInterval', () => {
  test.each(cases.map((expected) => [expected.id, expected] as const))('agrees with R: %s', (id, expected) => {
    const found = defined(cramersVInterval(expected, { level: expected.level }));
    expectClose(found.low, expected.low, `low, ${id}`, { relative: 1e-10 });
    expectClose(found.high, expected.high, `high, ${id}`, { relative: 1e-10 });
  });

  test('is the same whichever variable is in rows, and empty levels do no harm', () => {
    fc.assert(
      fc.property(someTable, (counts) => {
        const found = cramersVInterval(counts);
        expect(cramersVInterval(withEmptyLevels(counts))).toEqual(found);
        const turned = cramersVInterval(transposed(counts));
        if ('why' in found) {
          expect(turned).toEqual(found);
          return;
        }
        expectClose(defined(turned).low, found.low, 'low', { relative: 1e-6, absolute: 1e-9 });
        expectClose(defined(turned).high, found.high, 'high', { relative: 1e-6, absolute: 1e-9 });
        expect(0 <= found.low && found.low <= found.high && found.high <= 1).toBe(true);
      })
    );
  });

  test('holds V wherever V is likely at all', () => {
    const counts = { rows: 2, columns: 3, cells: [5, 9, 2, 7, 3, 12] };
    const [found, v] = [defined(cramersVInterval(counts)), defined(cramersV(counts))];
    expect(found.low < v.estimate && v.estimate < found.high).toBe(true);
  });

  test('takes a million respondents', () => {
    const counts = { rows: 2, columns: 2, cells: [400_000, 100_000, 100_000, 400_000] };
    const { low, high } = defined(cramersVInterval(counts));
    expectClose((low + high) / 2, 0.6, 'middle', { relative: 1e-5 });
    expect(high - low).toBeLessThan(0.005);
  });

  test('says why there is none, and refuses a level that is none', () => {
    expect(cramersVInterval({ rows: 2, columns: 2, cells: [0, 0, 0, 0] })).toEqual({ why: 'too-few', n: 0 });
    expect(cramersVInterval({ rows: 2, columns: 2, cells: [1, 2, 0, 0] })).toEqual({ why: 'constant', n: 3 });
    expect(() => cramersVInterval({ rows: 2, columns: 2, cells: [1, 2, 3, 4] }, { level: 95 })).toThrow(RangeError);
  });
});

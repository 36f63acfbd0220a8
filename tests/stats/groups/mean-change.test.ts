import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanChange } from '#lib/stats/groups/mean-change.ts';
import { isDefined } from '#lib/stats/result.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';
import { squares } from './squares.ts';

type Ends = readonly [estimate: number, low: number, high: number];

const { cases } = readReference<{
  readonly pairs: {
    readonly cases: readonly {
      readonly id: string;
      readonly rows: number;
      readonly columns: number;
      readonly cells: readonly number[];
      readonly numbers: readonly number[];
      readonly mean?: readonly [estimate: number, t: number, df: number, p: number, low: number, high: number];
      readonly d?: Ends;
      readonly dPackage?: Ends;
    }[];
  };
}>('paired').pairs;

/** What R has as 1e-17 is 0. */
const close = { relative: 1e-10, absolute: 1e-14 };

describe('the mean change agrees with R', () => {
  test.each(cases.map((one) => [one.id, one] as const))('on %s', (id, one) => {
    const found = meanChange(one, one.numbers, 0.9);
    if (!one.mean || !one.d) {
      expect(['constant', 'too-few'], id).toContain('why' in found ? found.why : 'none');
      return;
    }
    const { estimate, statistic, df, p, low, high, cohensD } = defined(found);
    [estimate, statistic, df, p, low, high].forEach((value, place) =>
      expectClose(value, one.mean?.[place] as number, `t ${place}, ${id}`, close)
    );
    // R's own pt() with a noncentrality is good to 1e-12, absolute.
    [cohensD.estimate, cohensD.low, cohensD.high].forEach((value, place) =>
      expectClose(value, one.d?.[place] as number, `d ${place}, ${id}`, { relative: 1e-8, absolute: 1e-11 })
    );
    // effectsize searches to three to five digits.
    const gap = 3e-3 * (cohensD.high - cohensD.low);
    [cohensD.estimate, cohensD.low, cohensD.high].forEach((value, place) => {
      if (one.dPackage) expectClose(value, one.dPackage[place] as number, `package's d, ${id}`, { absolute: gap });
    });
  });
});

describe('the mean change', () => {
  test('is the difference of the means; turned about it has the other sign; inputs stay; JSON can carry it', () => {
    fc.assert(
      fc.property(squares, ({ counts, numbers, turned }) => {
        const before = JSON.stringify([counts, numbers]);
        const found = meanChange(counts, numbers);
        const back = meanChange(turned, numbers);
        expect(JSON.stringify([counts, numbers])).toBe(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        if (!isDefined(found)) {
          expect(back).toEqual(found);
          return;
        }
        expectClose(found.means[1] - found.means[0], found.estimate, 'difference', {
          relative: 1e-11,
          absolute: 1e-13
        });
        const other = defined(back);
        expect(other.means).toEqual(found.means.toReversed());
        expectClose(other.estimate, -found.estimate, 'estimate', { absolute: 1e-14 });
        expectClose(other.low, -found.high, 'interval', { absolute: 1e-13 });
        expectClose(other.cohensD.low, -found.cohensD.high, 'd', { relative: 1e-9, absolute: 1e-10 });
        expect(found.cohensD.low).toBeLessThan(found.cohensD.estimate + 1e-9);
      }),
      { numRuns: 50 }
    );
  });

  test('gives its reasons, and refuses what cannot be', () => {
    const of = (cells: number[], numbers = [1, 2]) => meanChange({ rows: 2, columns: 2, cells }, numbers);
    expect(of([0, 1, 0, 0])).toEqual({ why: 'too-few', n: 1 });
    expect(of([0, 0, 0, 0])).toEqual({ why: 'too-few', n: 0 });
    expect(of([0, 4, 0, 0])).toEqual({ why: 'constant', n: 4 });
    expect(of([3, 0, 0, 4])).toEqual({ why: 'constant', n: 7 });
    expect(() => of([1, 1, 1, 1], [2, 1])).toThrow('meanChange requires rising numbers');
    expect(() => of([1, 1, 1, -1])).toThrow('(got -1)');
    expect(() => meanChange({ rows: 1, columns: 2, cells: [1, 1] }, [1])).toThrow('a square table (got 1 × 2)');
    expect(() => meanChange({ rows: 2, columns: 2, cells: [1, 1, 1, 1] }, [1, 2], 1)).toThrow('level');
  });
});

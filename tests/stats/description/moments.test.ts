import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import { moments } from '#lib/stats/description/moments.ts';
import { meanInterval } from '#lib/stats/description/mean-interval.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';
import { answers } from './described.ts';

interface Exact {
  readonly id: string;
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
  readonly sd: number | null;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
}

const { nist, awkward } = readReference<{
  readonly nist: readonly (Exact & { readonly certifiedMean: number; readonly certifiedSd: number })[];
  readonly awkward: readonly Exact[];
}>('description-exact');

/** Some last digits of a double. */
const LAST = { relative: 1e-15 };

describe('moments', () => {
  test.each([...nist, ...awkward].map((expected) => [expected.id, expected] as const))(
    'are those of exact arithmetic: %s',
    (id, { numbers, counts, ...expected }) => {
      const found = defined(moments(numbers, counts));
      expectClose(found.n, expected.n, `n, ${id}`, LAST);
      expectClose(found.mean, expected.mean, `mean, ${id}`, LAST);
      expectClose(found.variance, expected.variance, `variance, ${id}`, LAST);
      expectClose(found.deviation, Math.sqrt(expected.variance), `deviation, ${id}`, LAST);
      for (const shape of ['skewness', 'kurtosis'] as const) {
        if (expected[shape] === null) expect(found[shape], id).toBeNull();
        // What is subtracted from, three for kurtosis, has digits of its own to lose.
        else
          expectClose(found[shape] as number, expected[shape], `${shape}, ${id}`, { relative: 2e-15, absolute: 1e-15 });
      }
    }
  );

  test.each(nist.map((expected) => [expected.id, expected] as const))(
    'are the certified ones of NIST: %s',
    (id, of) => {
      const found = meanInterval(of.numbers, of.counts);
      if (!isDefined(found)) throw new Error(found.why);
      // 15 digits are certified. The standard deviation is of decimals, and 10000000.1 is none of the doubles: what becomes of
      // it when it is read is more than this allows, and is no fault of the arithmetic.
      const read = { NumAcc3: 1e-9, NumAcc4: 1e-8, Mavro: 1e-12, Michelso: 1e-13 }[id] ?? 2e-15;
      expectClose(found.estimate, of.certifiedMean, `mean, ${id}`, { relative: 2e-15 });
      expectClose(found.sd, of.certifiedSd, `sd, ${id}`, { relative: read });
      expectClose(found.sd, of.sd as number, `sd of the doubles, ${id}`, LAST);
    }
  );

  test('do not depend on the order of the levels, nor on empty ones', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: -100, max: 100 }), ({ numbers, counts }, other) => {
        const found = moments(numbers, counts);
        const again = moments([...numbers.toReversed(), other], [...counts.toReversed(), 0]);
        if (!isDefined(found) || !isDefined(again)) {
          expect(again).toEqual(found);
          return;
        }
        for (const name of ['n', 'mean', 'variance', 'deviation'] as const)
          expectClose(again[name], found[name], name, { relative: 4e-16, absolute: 1e-30 });
      })
    );
  });

  test('are those of the same answers one by one, and of weights of one', () => {
    fc.assert(
      fc.property(answers, ({ numbers, counts, rows }) => {
        const ones = moments(rows, new Float64Array(rows.length).fill(1));
        const found = moments(numbers, counts);
        if (!isDefined(found) || !isDefined(ones)) {
          expect(ones).toEqual(found);
          return;
        }
        expect(ones.n).toBe(found.n);
        expectClose(ones.mean, found.mean, 'mean', { relative: 1e-15, absolute: 1e-30 });
        expectClose(ones.variance, found.variance, 'variance', { relative: 1e-14 });
        expect(ones.skewness === null).toBe(found.skewness === null);
      })
    );
  });

  test('move with the numbers, and are the same for twice the weights', () => {
    fc.assert(
      fc.property(answers, ({ numbers, counts }) => {
        const found = moments(numbers, counts);
        if (!isDefined(found)) return;
        const moved = defined(
          moments(
            numbers.map((number) => 1e6 - 2 * number),
            counts.map((count) => count / 2)
          )
        );
        expectClose(moved.mean, 1e6 - 2 * found.mean, 'mean', { relative: 1e-15 });
        expectClose(moved.deviation, 2 * found.deviation, 'deviation', { relative: 1e-14 });
        if (found.skewness === null || found.kurtosis === null) {
          expect(moved.skewness).toBeNull();
          return;
        }
        expectClose(moved.skewness as number, -found.skewness, 'skewness', { relative: 1e-12, absolute: 1e-12 });
        expectClose(moved.kurtosis as number, found.kurtosis, 'kurtosis', { relative: 1e-12, absolute: 1e-12 });
      })
    );
  });

  test('leave their input alone, and hold no number that JSON cannot carry', () => {
    fc.assert(
      fc.property(answers, ({ numbers, counts }) => {
        const before = [[...numbers], [...counts]];
        const found = moments(numbers, counts);
        expect([numbers, counts]).toEqual(before);
        // A mean of −0 is 0 in JSON.
        expect(JSON.stringify(JSON.parse(JSON.stringify(found)))).toBe(JSON.stringify(found));
      })
    );
  });

  test('of nobody there are none, and misuse is refused', () => {
    expect(moments([], [])).toEqual({ why: 'nothing', n: 0 });
    expect(moments([1, 2], [0, 0])).toEqual({ why: 'nothing', n: 0 });
    expect(() => moments([1, 2], [1])).toThrow('moments requires one count for each number (got 1 for 2)');
    expect(() => moments([NaN], [1])).toThrow('moments requires finite numbers of at most 1e150 (got NaN)');
    expect(() => moments([1e151], [1])).toThrow('(got 1e+151)');
    expect(() => moments([1], [-1])).toThrow('moments requires counts from 0 up (got -1)');
    expect(() => moments([1], [NaN])).toThrow('(got NaN)');
  });
});

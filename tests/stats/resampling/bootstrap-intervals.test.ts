import { describe, expect, test } from 'vitest';
import { bcaInterval, percentileInterval } from '#lib/stats/resampling/bootstrap-intervals.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';

const { intervals } = readReference<{
  readonly intervals: readonly {
    readonly estimate: number;
    readonly level: number;
    readonly replicates: readonly number[];
    readonly jackknife: readonly number[];
    readonly percentile: readonly [number, number];
    readonly bca: readonly [number, number];
  }[];
}>('resampling');

/** A quantile of zero is read as 1e-17 where its place is rounded. */
const CLOSE = { relative: 1e-10, absolute: 1e-15 };

describe('bootstrap intervals', () => {
  test('agree with boot.ci on the same replicates', () => {
    expect(intervals.length).toBe(9);
    for (const { percentile, bca, ...parts } of intervals) {
      const what = `${parts.estimate} at ${parts.level}`;
      const plain = defined(percentileInterval(parts.replicates, parts.level));
      const corrected = defined(bcaInterval(parts));
      expectClose(plain.low, percentile[0], `percentile low, ${what}`, CLOSE);
      expectClose(plain.high, percentile[1], `percentile high, ${what}`, CLOSE);
      expectClose(corrected.low, bca[0], `BCa low, ${what}`, CLOSE);
      expectClose(corrected.high, bca[1], `BCa high, ${what}`, CLOSE);
    }
  });

  test('do not depend on the order of the replicates, and leave them alone', () => {
    const { estimate, replicates, jackknife } = intervals[0] as (typeof intervals)[number];
    const turned = replicates.toReversed();
    const before = [...turned];
    expect(percentileInterval(turned)).toEqual(percentileInterval(replicates));
    expect(bcaInterval({ estimate, replicates: turned, jackknife })).toEqual(
      bcaInterval({ estimate, replicates, jackknife })
    );
    expect(turned).toEqual(before);
  });

  test('say why there is none', () => {
    const jackknife = [1, 2, 4];
    expect(percentileInterval([1])).toEqual({ why: 'too-few-replicates', n: 1 });
    expect(bcaInterval({ estimate: 1, replicates: [], jackknife })).toEqual({ why: 'too-few-replicates', n: 0 });
    expect(bcaInterval({ estimate: 0, replicates: [1, 2, 3], jackknife })).toEqual({ why: 'one-sided', n: 3 });
    expect(bcaInterval({ estimate: 4, replicates: [1, 2, 3], jackknife })).toEqual({ why: 'one-sided', n: 3 });
    expect(bcaInterval({ estimate: 2, replicates: [1, 2, 3], jackknife: [2, 2] })).toEqual({ why: 'constant', n: 3 });
  });

  test('refuse what cannot be', () => {
    expect(() => percentileInterval([1, NaN])).toThrow('percentileInterval requires finite numbers (got NaN)');
    expect(() => percentileInterval([1, 2], 1)).toThrow('requires a level between 0 and 1 (got 1)');
    expect(() => bcaInterval({ estimate: Infinity, replicates: [1, 2], jackknife: [1, 2] })).toThrow(RangeError);
  });
});

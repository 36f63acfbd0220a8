import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fisherZInterval,
  kendallInterval,
  spearmanInterval,
  waldInterval,
  type NoInterval
} from '#lib/stats/association/intervals.ts';
import { pearson } from '#lib/stats/association/pearson.ts';
import type { Interval } from '#lib/stats/result.ts';
import { oneSided } from '#lib/stats/testing/one-sided.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';

const variances = ['bonett-wright', 'fieller', 'caruso-cliff'] as const;
type Ends = readonly [number, number];
type Case = Readonly<Record<'r' | 'n' | 'level' | 'controls', number>> &
  Readonly<Record<'fisher' | 'kendall' | (typeof variances)[number], Ends>>;
interface Sample {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly level: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly greater: number;
  readonly less: number;
}
const { cases, samples } = readReference<{ readonly cases: readonly Case[]; readonly samples: readonly Sample[] }>(
  'association-intervals'
);

/** Respondents who all have numbers of their own, as a table. */
const correlation = ({ x, y }: Sample) =>
  defined(
    pearson(
      { rows: x.length, columns: y.length, row: [...x.keys()], column: [...y.keys()], count: x.map(() => 1) },
      x,
      y
    )
  );

function expectEnds(found: Interval | NoInterval, [low, high]: Ends, what: string): void {
  const interval = defined(found);
  // Near zero an end is a small difference of larger numbers.
  expectClose(interval.low, low, `low, ${what}`, { relative: 1e-12, absolute: 1e-15 });
  expectClose(interval.high, high, `high, ${what}`, { relative: 1e-12, absolute: 1e-15 });
}

describe('intervals of correlations', () => {
  test('agree with R', () => {
    expect(cases.length).toBe(60);
    for (const expected of cases) {
      const { r, n, level, controls, fisher, kendall } = expected;
      const what = `r = ${r}, n = ${n}, level ${level}, ${controls} controls`;
      expectEnds(fisherZInterval(r, n, { level, controls }), fisher, what);
      expectEnds(spearmanInterval(r, n, { level, controls, variance: 'fisher' }), fisher, what);
      expectEnds(kendallInterval(r, n, { level, controls }), kendall, what);
      for (const variance of variances)
        expectEnds(spearmanInterval(r, n, { level, controls, variance }), expected[variance], `${variance}, ${what}`);
    }
  });

  test('are those of cor.test', () => {
    for (const sample of samples) {
      const found = correlation(sample);
      expectClose(found.estimate, sample.estimate, 'r');
      expectEnds(
        fisherZInterval(found.estimate, found.n, { level: sample.level }),
        [sample.low, sample.high],
        'cor.test'
      );
    }
  });

  test('by Bonett and Wright are those that statpsych prints', () => {
    // statpsych's documentation, ci.spear(.05, y, x): n = 15, rho 0.8699639.
    const { low, high } = defined(spearmanInterval(0.8699639, 15));
    expect([low.toFixed(5), high.toFixed(5)]).toEqual(['0.58410', '0.96383']);
  });

  test('hold the estimate, turn with its sign, and grow with the level', () => {
    const r = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(r, fc.integer({ min: 5, max: 500 }), (estimate, n) => {
        for (const of of [fisherZInterval, spearmanInterval, kendallInterval]) {
          const [narrow, wide] = [defined(of(estimate, n, { level: 0.5 })), defined(of(estimate, n))];
          const turned = defined(of(-estimate, n));
          expect(narrow.low).toBeLessThanOrEqual(estimate + 1e-15);
          expect(narrow.high).toBeGreaterThanOrEqual(estimate - 1e-15);
          expect(wide.low).toBeLessThanOrEqual(narrow.low);
          expectClose(turned.low, -wide.high, 'turned', { absolute: 1e-15 });
        }
      })
    );
  });

  test('are the estimate itself where it is 1, and none where there are too few', () => {
    expect(fisherZInterval(-1, 10)).toEqual({ low: -1, high: -1, level: 0.95 });
    expect(spearmanInterval(1, 10, { variance: 'caruso-cliff' })).toEqual({ low: 1, high: 1, level: 0.95 });
    expect(fisherZInterval(0.3, 3)).toEqual({ why: 'too-few', n: 3 });
    expect(fisherZInterval(0.3, 6, { controls: 3 })).toEqual({ why: 'too-few', n: 6 });
    expect(spearmanInterval(0.3, 3, { variance: 'caruso-cliff' })).toEqual({ why: 'too-few', n: 3 });
    expect(kendallInterval(0.3, 4)).toEqual({ why: 'too-few', n: 4 });
  });

  test('by the standard error are cut at 1', () => {
    const { low, high } = waldInterval(0.9, 0.1);
    expectClose(low, 0.9 - 0.1959963984540054, 'low', { relative: 1e-14 });
    expect(high).toBe(1);
    expect(() => waldInterval(0.9, -1)).toThrow('waldInterval requires a standard error from 0 up (got -1)');
  });

  test('refuse what cannot be', () => {
    expect(() => fisherZInterval(1.1, 10)).toThrow('fisherZInterval requires an estimate in [-1, 1] (got 1.1)');
    expect(() => spearmanInterval(0, NaN)).toThrow('spearmanInterval requires n from 0 up (got NaN)');
    expect(() => kendallInterval(0, 9, { level: 1 })).toThrow('kendallInterval requires a level between 0 and 1');
    expect(() => fisherZInterval(0, 9, { controls: 0.5 })).toThrow('whole number of controls');
  });
});

describe('oneSided', () => {
  test('agrees with R on both sides', () => {
    for (const sample of samples) {
      const found = correlation(sample);
      expectClose(oneSided(found, 'greater'), sample.greater, 'greater', { relative: 1e-10 });
      expectClose(oneSided(found, 'less'), sample.less, 'less', { relative: 1e-10 });
    }
  });

  test('keeps far tails, and takes the sign of what is infinite from its estimate', () => {
    expect(oneSided({ statistic: -37, df: null, p: 1e-299 }, 'less')).toBe(5e-300);
    expect(oneSided({ statistic: 0, df: 5, p: 1 }, 'less')).toBe(0.5);
    expect(oneSided({ statistic: null, df: 5, p: 0, estimate: -1 }, 'less')).toBe(0);
    expect(oneSided({ statistic: null, df: 5, p: 0, estimate: -1 }, 'greater')).toBe(1);
    expect(() => oneSided({ statistic: null, df: 5, p: 0 }, 'greater')).toThrow('requires an estimate');
    expect(() => oneSided({ statistic: 2, df: [1, 5], p: 0.1 }, 'greater')).toThrow('requires z or t');
  });
});

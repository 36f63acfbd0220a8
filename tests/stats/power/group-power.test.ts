import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meansPower, meansSize, sharesPower, sharesSize } from '#lib/stats/power/group-power.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

interface Means {
  readonly delta: number;
  readonly sd1: number;
  readonly sd2: number;
  readonly n1: number;
  readonly n2: number;
  readonly alpha: number;
  readonly found: number;
}

type Equal = { readonly delta: number; readonly sd: number; readonly alpha: number; readonly found: number };
type Shares = { readonly p1: number; readonly p2: number; readonly alpha: number; readonly found: number };

const reference = readReference<{
  readonly welch: readonly Means[];
  readonly student: readonly Means[];
  readonly mannWhitney: readonly Means[];
  readonly equal: readonly (Equal & { readonly n: number })[];
  readonly equalSizes: readonly Equal[];
  readonly normal: readonly (Shares & { readonly n: number })[];
  readonly arcsine: readonly (Shares & { readonly n1: number; readonly n2: number })[];
  readonly shareSizes: readonly Shares[];
}>('power');

describe('the power of a comparison of means agrees with R', () => {
  test.each([
    ['welch', reference.welch],
    ['student', reference.student],
    ['mann-whitney', reference.mannWhitney]
  ] as const)('by %s', (name, cases) => {
    for (const { delta, sd1, sd2, n1, n2, alpha, found } of cases) {
      const power = meansPower(delta, [sd1, sd2], [n1, n2], { alpha, test: name });
      // R's noncentral t is a sum that stops at 1e-12.
      expectClose(power as number, found, `delta ${delta}, n ${n1} and ${n2}`, { relative: 1e-9 });
    }
  });

  test('for equal groups, by power.t.test, and the sizes that are needed', () => {
    for (const { delta, n, sd, alpha, found } of reference.equal)
      expectClose(
        meansPower(delta, [sd, sd], [n, n], { alpha, test: 'student' }) as number,
        found,
        `delta ${delta}, n ${n}`,
        { relative: 1e-9 }
      );
    for (const { delta, sd, alpha, found } of reference.equalSizes)
      expect(meansSize(delta, [sd, sd], { alpha, test: 'student' }), `delta ${delta}`).toBe(found);
  });
});

describe('the power of a comparison of shares agrees with R', () => {
  test('by power.prop.test, and the sizes that are needed', () => {
    for (const { p1, p2, n, alpha, found } of reference.normal)
      expectClose(sharesPower([p1, p2], [n, n], { alpha }) as number, found, `${p1} and ${p2}, n ${n}`, {
        relative: 1e-10
      });
    for (const { p1, p2, alpha, found } of reference.shareSizes)
      expect(sharesSize([p1, p2], { alpha }), `${p1} and ${p2}`).toBe(found);
  });

  test('by Cohen’s h', () => {
    for (const { p1, p2, n1, n2, alpha, found } of reference.arcsine)
      expectClose(
        sharesPower([p1, p2], [n1, n2], { alpha, method: 'arcsine' }) as number,
        found,
        `${p1} and ${p2}, n ${n1} and ${n2}`,
        { relative: 1e-10 }
      );
  });
});

describe('what must hold whatever the groups', () => {
  const tests = ['welch', 'student', 'mann-whitney'] as const;
  const group = fc.record({ sd: fc.double({ min: 0.2, max: 3, noNaN: true }), n: fc.integer({ min: 3, max: 200 }) });

  test('groups exchanged, or a difference turned, change nothing; power lies within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3, noNaN: true }),
        group,
        group,
        fc.constantFrom(...tests),
        (difference, a, b, name) => {
          const power = meansPower(difference, [a.sd, b.sd], [a.n, b.n], { test: name }) as number;
          expect(power).toBeGreaterThan(0.0499999);
          expect(power).toBeLessThanOrEqual(1);
          const turned = meansPower(-difference, [b.sd, a.sd], [b.n, a.n], { test: name }) as number;
          expectClose(turned, power, 'turned', { relative: 1e-10 });
        }
      ),
      { numRuns: 60 }
    );
  });

  test('alpha where there is no difference', () => {
    for (const name of tests)
      for (const n of [2, 5, 40, 100_000])
        expectClose(meansPower(0, [1, 2], [n, n + 1], { test: name }) as number, 0.05, `${name}, ${n}`, {
          relative: 1e-10
        });
    expectClose(sharesPower([0.3, 0.3], [50, 80]) as number, 0.05, 'shares', { relative: 1e-10 });
    expectClose(sharesPower([0.3, 0.3], [50, 80], { method: 'arcsine' }) as number, 0.05, 'h', { relative: 1e-10 });
  });

  test('sizes are the least that are enough', () => {
    for (const name of tests)
      for (const difference of [0.1, 0.5, 1.3]) {
        const n = meansSize(difference, [1, 1.4], { test: name, power: 0.9 }) as number;
        expect(meansPower(difference, [1, 1.4], [n, n], { test: name })).toBeGreaterThanOrEqual(0.9);
        expect(meansPower(difference, [1, 1.4], [n - 1, n - 1], { test: name })).toBeLessThan(0.9);
      }
    for (const method of ['normal', 'arcsine'] as const) {
      const n = sharesSize([0.2, 0.35], { method }) as number;
      expect(sharesPower([0.2, 0.35], [n, n], { method })).toBeGreaterThanOrEqual(0.8);
      expect(sharesPower([0.2, 0.35], [n - 1, n - 1], { method })).toBeLessThan(0.8);
    }
  });

  // Twice 3/π of the respondents is what t needs.
  test('ranks need a twentieth more than means', () => {
    const [t, ranks] = (['student', 'mann-whitney'] as const).map(
      (name) => meansSize(0.2, [1, 1], { test: name }) as number
    ) as [number, number];
    expectClose(t / ranks, 3 / Math.PI, 'efficiency', { relative: 0.005 });
  });
});

describe('what has no answer', () => {
  test('too few are told, and no difference needs no finite number', () => {
    expect(meansPower(1, [1, 1], [1, 8])).toEqual({ why: 'too-few', n: 9 });
    expect(sharesPower([0.1, 0.2], [0, 8])).toEqual({ why: 'too-few', n: 8 });
    expect(meansSize(0, [1, 1])).toBe(null);
    expect(sharesSize([0.4, 0.4])).toBe(null);
    expect(sharesPower([0, 1], [9, 9])).toBe(1);
    expect(sharesPower([0, 0], [9, 9])).toBe(0);
  });

  test('misuse is refused', () => {
    expect(() => meansPower(NaN, [1, 1], [9, 9])).toThrow('meansPower requires a finite difference (got NaN)');
    expect(() => meansPower(1, [0, 1], [9, 9])).toThrow('meansPower requires standard deviations above 0 (got 0)');
    expect(() => meansPower(1, [1, 1], [9, 2.5])).toThrow('meansPower requires whole sizes from 0 up (got 2.5)');
    expect(() => meansSize(1, [1, 1], { power: 0 })).toThrow(RangeError);
    expect(() => sharesPower([0.1, 1.2], [9, 9])).toThrow('sharesPower requires shares from 0 to 1 (got 1.2)');
    expect(() => sharesSize([0.1, 0.2], { alpha: 1 })).toThrow(RangeError);
  });
});

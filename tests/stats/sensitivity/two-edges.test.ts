import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined, type Undefined } from '#lib/stats/result.ts';
import {
  independentDifference,
  overlappingDifference,
  separateDifference,
  type CorrelationDifference,
  type OverlappingEdges,
  type SeparateEdges
} from '#lib/stats/sensitivity/two-edges.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

interface Found {
  readonly statistic: number;
  readonly p: number;
}

const reference = readReference<{
  readonly independent: readonly (Found & Record<'r1' | 'n1' | 'r2' | 'n2', number>)[];
  readonly overlapping: readonly (Found & OverlappingEdges & { readonly n: number })[];
  readonly separate: readonly (Found & SeparateEdges & { readonly n: number })[];
}>('sensitivity');

function expectFound(found: CorrelationDifference | Undefined<string>, expected: Found, what: string): void {
  if (!isDefined(found)) throw new Error(`${what}: ${found.why}`);
  expectClose(found.statistic as number, expected.statistic, `statistic, ${what}`);
  expectClose(found.p, expected.p, `p, ${what}`, { relative: 1e-10 });
}

describe('two correlations are compared as by psych', () => {
  test('among different respondents', () => {
    expect(reference.independent.length).toBe(8);
    for (const expected of reference.independent) {
      const { r1, n1, r2, n2 } = expected;
      expectFound(independentDifference(r1, n1, r2, n2), expected, `${r1} of ${n1}, ${r2} of ${n2}`);
    }
  });

  test('with a common variable', () => {
    expect(reference.overlapping.length).toBe(10);
    for (const expected of reference.overlapping) {
      const found = overlappingDifference(expected, expected.n);
      expectFound(found, expected, `${expected.xy}, ${expected.xz}, ${expected.yz} of ${expected.n}`);
      expect(found).toMatchObject({ df: expected.n - 3, estimate: expected.xy - expected.xz });
    }
  });

  test('without a common variable', () => {
    expect(reference.separate.length).toBe(6);
    for (const expected of reference.separate) {
      expectFound(
        separateDifference(expected, expected.n),
        expected,
        `${expected.xy}, ${expected.zw} of ${expected.n}`
      );
    }
  });
});

const correlation = fc.double({ min: -0.99, max: 0.99, noNaN: true });
const size = fc.integer({ min: 4, max: 10_000 });

test('correlations exchanged give the same p and the other sign', () => {
  fc.assert(
    fc.property(correlation, correlation, correlation, size, size, (xy, xz, yz, n1, n2) => {
      const pairs = [
        [independentDifference(xy, n1, xz, n2), independentDifference(xz, n2, xy, n1)],
        [overlappingDifference({ xy, xz, yz }, n1), overlappingDifference({ xy: xz, xz: xy, yz }, n1)]
      ] as const;
      for (const [one, other] of pairs) {
        if (!isDefined(one) || !isDefined(other)) {
          expect(other).toEqual(one);
          continue;
        }
        expect(other.statistic).toBeCloseTo(0 - (one.statistic as number), 8);
        expectClose(other.p, one.p, 'p', { relative: 1e-9 });
        expect(one.p).toBeGreaterThanOrEqual(0);
        expect(one.p).toBeLessThanOrEqual(1);
      }
    })
  );
});

test('a variable turned round turns its correlations, and no p changes', () => {
  fc.assert(
    fc.property(correlation, correlation, correlation, size, (xy, xz, yz, n) => {
      const [one, turned] = [
        overlappingDifference({ xy, xz, yz }, n),
        overlappingDifference({ xy: 0 - xy, xz: 0 - xz, yz }, n)
      ];
      if (isDefined(one) && isDefined(turned)) expectClose(turned.p, one.p, 'p', { relative: 1e-9 });
      else expect(turned).toEqual(one);
    })
  );
});

test('what cannot be compared says why', () => {
  expect(independentDifference(0.5, 3, 0.2, 40)).toEqual({ why: 'too-few', n: 3 });
  expect(independentDifference(0.5, 9, -1, 8)).toEqual({ why: 'perfect', n: 8 });
  expect(overlappingDifference({ xy: 0.5, xz: 0.1, yz: 0 }, 3)).toEqual({ why: 'too-few', n: 3 });
  expect(overlappingDifference({ xy: 0.5, xz: 0.5, yz: 1 }, 30)).toEqual({ why: 'collinear', n: 30 });
  expect(overlappingDifference({ xy: 0.5, xz: -0.5, yz: -1 }, 30)).toEqual({ why: 'collinear', n: 30 });
  expect(overlappingDifference({ xy: 0.9, xz: 0.9, yz: -0.9 }, 30)).toEqual({ why: 'impossible', n: 30 });
  const twice = { xy: 0.4, zw: 0.4, xz: 1, xw: 0.4, yz: 0.4, yw: 1 };
  expect(separateDifference(twice, 30)).toEqual({ why: 'collinear', n: 30 });
  expect(separateDifference({ ...twice, xy: 1 }, 30)).toEqual({ why: 'perfect', n: 30 });
  expect(separateDifference(twice, 0)).toEqual({ why: 'too-few', n: 0 });
});

test('correlations and sizes that are none are refused', () => {
  expect(() => independentDifference(1.1, 9, 0, 9)).toThrow('requires correlations in [-1, 1] (got 1.1)');
  expect(() => overlappingDifference({ xy: NaN, xz: 0, yz: 0 }, 9)).toThrow('(got NaN)');
  expect(() => independentDifference(0, 9, 0, 9.5)).toThrow('requires a whole n from 0 up (got 9.5)');
  expect(() => separateDifference({ xy: 0, zw: 0, xz: 0, xw: 0, yz: 0, yw: 0 }, -1)).toThrow(RangeError);
});

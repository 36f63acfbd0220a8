import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  correlationPower,
  correlationSize,
  detectableCorrelation,
  type CorrelationMethod
} from '#lib/stats/power/correlation-power.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

interface Power {
  readonly rho: number;
  readonly n: number;
  readonly alpha: number;
  readonly found: number;
}

interface Size {
  readonly rho: number;
  readonly power: number;
  readonly alpha: number;
  readonly found: number;
}

const reference = readReference<{
  readonly fisherZ: readonly Power[];
  readonly bonettWright: readonly Power[];
  readonly fieller: readonly Power[];
  readonly exact: readonly Power[];
  readonly sizes: readonly Size[];
  readonly exactSizes: readonly Size[];
  readonly detectable: readonly { readonly n: number; readonly power: number; readonly found: number }[];
}>('power');

const METHODS: readonly CorrelationMethod[] = ['fisher-z', 'exact', 'bonett-wright', 'fieller'];

function powerOf(rho: number, n: number, method: CorrelationMethod, alpha = 0.05): number {
  const found = correlationPower(rho, n, { method, alpha });
  if (typeof found !== 'number') throw new Error(found.why);
  return found;
}

describe('the power of a correlation agrees with R', () => {
  test.each([
    ['fisher-z', reference.fisherZ, 1e-10],
    ['bonett-wright', reference.bonettWright, 1e-10],
    ['fieller', reference.fieller, 1e-10],
    // pt() of a noncentral t stops at 1e-12, and does so 1280 times in each sum.
    ['exact', reference.exact, 1e-9]
  ] as const)('by %s', (method, cases, relative) => {
    for (const { rho, n, alpha, found } of cases)
      expectClose(powerOf(rho, n, method, alpha), found, `rho ${rho}, n ${n}, alpha ${alpha}`, { relative });
  });

  test('and so do the pairs that are needed', () => {
    for (const { rho, power, alpha, found } of reference.sizes)
      expect(correlationSize(rho, { power, alpha })?.n, `rho ${rho}, power ${power}`).toBe(found);
    for (const { rho, power, alpha, found } of reference.exactSizes)
      expect(correlationSize(rho, { power, alpha, method: 'exact' })?.n, `rho ${rho}, exact`).toBe(found);
  });

  test('and the smallest correlation that can be shown', () => {
    for (const { n, power, found } of reference.detectable)
      expectClose(detectableCorrelation(n, { power }) as number, found, `n ${n}, power ${power}`, { relative: 1e-10 });
  });
});

describe('what is published', () => {
  // Cohen 1992 (A power primer, table 2): r = .10, .30, .50 at .05 with power .80, by an approximation.
  test('Cohen’s sizes are the exact ones but for one pair', () => {
    const found = [0.1, 0.3, 0.5].map((rho) => correlationSize(rho, { method: 'exact' })?.n as number);
    [783, 85, 28].forEach((size, i) => {
      expect(Math.abs((found[i] as number) - size)).toBeLessThanOrEqual(1);
    });
  });
});

describe('what must hold whatever the numbers', () => {
  const anyMethod = fc.constantFrom(...METHODS);
  const anyRho = fc.double({ min: 0.02, max: 0.99, noNaN: true });

  test('the sign of rho does not matter', () => {
    fc.assert(
      fc.property(anyRho, fc.integer({ min: 4, max: 400 }), anyMethod, (rho, n, method) => {
        expect(powerOf(-rho, n, method)).toBe(powerOf(rho, n, method));
      }),
      { numRuns: 40 }
    );
  });

  test('power lies within 0 and 1, and rises with rho and with n', () => {
    fc.assert(
      fc.property(anyRho, fc.integer({ min: 5, max: 400 }), anyMethod, (rho, n, method) => {
        const power = powerOf(rho, n, method);
        expect(power).toBeGreaterThan(0);
        expect(power).toBeLessThanOrEqual(1);
        expect(powerOf(Math.min(1, rho + 0.01), n, method)).toBeGreaterThanOrEqual(power - 1e-12);
        if (rho > 0.1) expect(powerOf(rho, 2 * n, method)).toBeGreaterThanOrEqual(power - 1e-12);
      }),
      { numRuns: 60 }
    );
  });

  test('exactly alpha where there is no correlation', () => {
    for (const n of [3, 4, 7, 10, 50, 5000])
      for (const alpha of [0.05, 0.001])
        expectClose(powerOf(0, n, 'exact', alpha), alpha, `n ${n}`, { relative: 1e-11 });
  });

  test('the size is the least: one pair fewer is not enough', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.constantFrom(0.5, 0.8, 0.99),
        anyMethod,
        (rho, power, method) => {
          const size = correlationSize(rho, { power, method });
          if (!size) throw new Error('no size');
          expect(size.power).toBeGreaterThanOrEqual(power);
          expect(size.power).toBe(powerOf(rho, size.n, method));
          if (size.n > 4) expect(powerOf(rho, size.n - 1, method)).toBeLessThan(power);
        }
      ),
      { numRuns: 40 }
    );
  });

  test('what n can show has the power that was asked for', () => {
    for (const method of METHODS)
      for (const n of [4, 5, 12, 80, 1000, 1_000_000]) {
        const rho = detectableCorrelation(n, { method, power: 0.8 }) as number;
        expectClose(powerOf(rho, n, method), 0.8, `${method}, n ${n}`, { relative: 1e-8 });
      }
  });

  test('Spearman’s rho needs more pairs than Pearson’s r', () => {
    for (const rho of [0.2, 0.4, 0.6, 0.8]) {
      const pearson = correlationSize(rho)?.n as number;
      expect(correlationSize(rho, { method: 'bonett-wright' })?.n).toBeGreaterThan(pearson);
      expect(correlationSize(rho, { method: 'fieller' })?.n).toBeGreaterThan(pearson);
    }
  });
});

describe('what has no answer', () => {
  test('too few pairs are told, and no correlation needs no finite number of them', () => {
    for (const n of [0, 1, 2, 3]) {
      expect(correlationPower(0.5, n)).toEqual({ why: 'too-few', n });
      expect(detectableCorrelation(n)).toEqual({ why: 'too-few', n });
    }
    expect(correlationPower(0.5, 3, { method: 'exact' })).toBeGreaterThan(0.05);
    expect(correlationSize(0)).toBe(null);
    expect(correlationSize(1e-9)).toBe(null);
  });

  test('a perfect correlation is always shown, and a power of alpha needs none', () => {
    for (const method of METHODS) {
      expect(correlationPower(1, 4, { method })).toBe(1);
      expect(correlationPower(-1, 1000, { method })).toBe(1);
      expect(detectableCorrelation(50, { method, power: 0.03 })).toBe(0);
    }
    expect(correlationSize(1)).toEqual({ n: 4, power: 1 });
  });

  test('misuse is refused', () => {
    expect(() => correlationPower(1.1, 20)).toThrow('correlationPower requires rho in [-1, 1] (got 1.1)');
    expect(() => correlationPower(NaN, 20)).toThrow(RangeError);
    expect(() => correlationPower(0.5, 20.5)).toThrow('correlationPower requires a whole n from 0 up (got 20.5)');
    expect(() => correlationPower(0.5, 20, { alpha: 0 })).toThrow(
      'correlationPower requires alpha between 0 and 1 (got 0)'
    );
    expect(() => correlationSize(0.5, { power: 1 })).toThrow(
      'correlationSize requires a power between 0 and 1 (got 1)'
    );
    expect(() => detectableCorrelation(-1)).toThrow(RangeError);
    expect(() => detectableCorrelation(20, { power: NaN })).toThrow(RangeError);
  });
});

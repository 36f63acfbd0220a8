import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlationP, criticalCorrelation, pairsForSignificance, starCheck } from '#lib/stats/checks/correlation.ts';
import { readPrinted } from '#lib/stats/checks/printed.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';

const reference = readReference<{
  readonly p: readonly { readonly rho: number; readonly n: number; readonly found: number }[];
  readonly critical: readonly { readonly n: number; readonly alpha: number; readonly found: number }[];
  readonly pairs: readonly { readonly rho: number; readonly alpha: number; readonly found: number }[];
}>('checks');

describe('the significance of a correlation, from rho and n', () => {
  test('agrees with R', () => {
    for (const { rho, n, found } of reference.p)
      expectClose(correlationP(rho, n) as number, found, `rho = ${rho}, n = ${n}`, {
        relative: 1e-10,
        absolute: 1e-300
      });
    for (const { n, alpha, found } of reference.critical)
      expectClose(criticalCorrelation(n, alpha) as number, found, `n = ${n}, ${alpha}`, { relative: 1e-12 });
    for (const { rho, alpha, found } of reference.pairs)
      expect(pairsForSignificance(rho, alpha), `rho = ${rho}, ${alpha}`).toBe(found);
  });

  test('of .471 is .076 among 15, .089 among 14, and needs 18', () => {
    expect((correlationP(0.471, 15) as number).toFixed(3)).toBe('0.076');
    expect((correlationP(0.471, 14) as number).toFixed(3)).toBe('0.089');
    expect(pairsForSignificance(0.471)).toBe(18);
    const claimed = defined(starCheck(readPrinted('.471'), 15, 1, { claim: 'at-least' }));
    expect(claimed).toMatchObject({ verdict: 'fails', pairs: 18, size: [0.4705, 0.4715] });
    expectClose(claimed.critical, criticalCorrelation(15) as number, 'critical');
    expect(claimed.critical.toFixed(3)).toBe('0.514');
  });

  test('of the printed tables bears the stars that they have', () => {
    // Tables 5.8 and 5.9, n by the coding that gives their numbers.
    const printed = [
      ['.422', 31, 1],
      ['.608', 29, 2],
      ['.499', 29, 2],
      ['.387', 31, 1],
      ['.549', 29, 2],
      ['.519', 30, 2],
      ['.290', 33, 0]
    ] as const;
    for (const [rho, n, stars] of printed)
      expect(starCheck(readPrinted(rho), n, stars), rho).toMatchObject({ verdict: 'holds' });
    expect(starCheck(readPrinted('.290'), 33, 1)).toMatchObject({ verdict: 'fails' });
    expect(starCheck(readPrinted('.608'), 29, 1)).toMatchObject({ verdict: 'fails' });
    expect(starCheck(readPrinted('.608'), 29, 1, { claim: 'at-least' })).toMatchObject({ verdict: 'holds' });
  });

  test('can hang on the rounding', () => {
    // R: p of .5139 and .5140 with n = 15 is .05002 and .04998
    const found = defined(starCheck(readPrinted('.514'), 15, 1));
    expect(found.verdict).toBe('depends-on-rounding');
    expect(found.p[0]).toBeLessThan(0.05);
    expect(found.p[1]).toBeGreaterThan(0.05);
    // From none to two within one decimal: one star lies between.
    expect(starCheck(readPrinted('0'), 40, 1)).toMatchObject({ verdict: 'depends-on-rounding' });
    expect(starCheck(readPrinted('0'), 20, 1)).toMatchObject({ verdict: 'depends-on-rounding', size: [0, 0.5] });
    expect(starCheck(readPrinted('0.0'), 20, 0)).toMatchObject({ verdict: 'holds', size: [0, 0.05] });
    expect(starCheck(readPrinted('1.00'), 5, 2)).toMatchObject({ verdict: 'holds', size: [0.995, 1] });
  });

  test('is the same for either sign, and less with more pairs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 990 }), fc.integer({ min: 3, max: 100 }), (units, n) => {
        const rho = units / 1000;
        const p = correlationP(rho, n) as number;
        expect(correlationP(-rho, n)).toBe(p);
        expect(correlationP(rho, n + 1)).toBeLessThan(p);
        for (const stars of [0, 1, 2] as const)
          expect(starCheck({ units: -units, decimals: 3 }, n, stars)).toEqual(
            starCheck({ units, decimals: 3 }, n, stars)
          );
        expect(p < 0.05).toBe(rho > (criticalCorrelation(n) as number));
        const pairs = pairsForSignificance(rho) as number;
        expect(correlationP(rho, pairs)).toBeLessThan(0.05);
        if (pairs > 3) expect(correlationP(rho, pairs - 1)).toBeGreaterThanOrEqual(0.05);
      })
    );
  });

  test('at the ends: none for no correlation, all for a perfect one, nothing for fewer than three pairs', () => {
    expect(pairsForSignificance(0)).toBeNull();
    expect(pairsForSignificance(1)).toBe(3);
    expect([correlationP(1, 3), correlationP(-1, 9), correlationP(0, 5)]).toEqual([0, 0, 1]);
    for (const n of [0, 1, 2]) {
      expect(correlationP(0.5, n)).toEqual({ why: 'too-few', n });
      expect(criticalCorrelation(n)).toEqual({ why: 'too-few', n });
      expect(starCheck(readPrinted('.5'), n, 1)).toEqual({ why: 'too-few', n });
    }
  });

  test('refuses what is no correlation, no size and no alpha', () => {
    expect(() => correlationP(1.1, 5)).toThrow('correlationP requires rho in [-1, 1] (got 1.1)');
    expect(() => correlationP(0.1, 5.5)).toThrow('correlationP requires a whole n from 0 up (got 5.5)');
    expect(() => criticalCorrelation(9, 0)).toThrow('criticalCorrelation requires alpha between 0 and 1 (got 0)');
    expect(() => pairsForSignificance(NaN)).toThrow('pairsForSignificance requires rho');
    expect(() => starCheck(readPrinted('1.2'), 9, 1)).toThrow('starCheck requires rho in [-1, 1] (got 1.15)');
    expect(() => starCheck(readPrinted('.2'), 9, 1, { alphas: [0.01, 0.05] })).toThrow('two alphas that fall');
  });
});

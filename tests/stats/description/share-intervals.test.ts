import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined, type Undefined } from '#lib/stats/result.ts';
import {
  agrestiCoull,
  clopperPearson,
  shareStandardError,
  wilson,
  type ShareInterval
} from '#lib/stats/description/share-intervals.ts';
import { binomialTails } from '#lib/stats/distributions/beta.ts';
import { expectClose } from '../../reference/close.ts';
import { reference } from './described.ts';

function ends(found: ShareInterval | Undefined<'nothing'>): readonly [number, number] {
  if (!isDefined(found)) throw new Error(found.why);
  return [found.low, found.high];
}

function expectEnds(
  found: ShareInterval | Undefined<'nothing'>,
  expected: readonly [number, number],
  what: string,
  relative: number
): void {
  ends(found).forEach((end, index) =>
    expectClose(end, expected[index] as number, `${what}, end ${index}`, { relative, absolute: 1e-16 })
  );
}

describe('the interval of a share', () => {
  test.each(reference.shares.map((expected) => [`${expected.part} of ${expected.n}`, expected] as const))(
    'agrees with R: %s',
    (id, { part, n, level, ...expected }) => {
      // R subtracts where nothing is subtracted here: of three of a million it has lost some digits.
      expectEnds(wilson(part, n, { level }), expected.wilson, `Wilson, ${id}`, 1e-11);
      expectEnds(wilson(part, n, { level, continuity: true }), expected.continuity, `continuity, ${id}`, 1e-11);
      expectEnds(clopperPearson(part, n, level), expected.exact, `exact, ${id}`, 1e-13);
      expectEnds(agrestiCoull(part, n, level), expected.agrestiCoull, `Agresti–Coull, ${id}`, 1e-13);
    }
  );

  test.each(
    reference.finite.map(
      (expected) => [`${expected.part} of ${expected.n} in ${expected.population}`, expected] as const
    )
  )(
    'in a finite population is that of the size that says as much: %s',
    (id, { part, n, level, population, ...expected }) => {
      expectEnds(wilson(part, n, { level, population }), expected.interval, id, 1e-11);
      expectClose(shareStandardError(part, n, population) as number, expected.se, `se, ${id}`);
    }
  );

  test('is no interval where everyone answered', () => {
    for (const continuity of [false, true])
      expect(wilson(33, 120, { population: 120, continuity })).toEqual({
        n: 120,
        estimate: 0.275,
        low: 0.275,
        high: 0.275,
        level: 0.95
      });
    expect(shareStandardError(33, 120, 120)).toBe(0);
    expect(ends(wilson(1, 1, { population: 1 }))).toEqual([1, 1]);
  });

  test('of 33 of 120 invited is narrower by the correction', () => {
    const [low, high] = ends(wilson(26, 33));
    const [lowOf120, highOf120] = ends(wilson(26, 33, { population: 120 }));
    expect(lowOf120).toBeGreaterThan(low);
    expect(highOf120).toBeLessThan(high);
    expect(ends(wilson(26, 33, { population: Infinity }))).toEqual([low, high]);
  });

  const counted = fc
    .tuple(fc.nat(60), fc.nat(60), fc.double({ min: 0.5, max: 0.999, noNaN: true }))
    .map(([part, rest, level]) => ({ part, n: part + rest, level }));

  test('holds the share, turns with it, and is widest by the exact and the corrected method', () => {
    fc.assert(
      fc.property(counted, ({ part, n, level }) => {
        if (n === 0) return;
        for (const of of [
          (k: number) => wilson(k, n, { level }),
          (k: number) => wilson(k, n, { level, continuity: true }),
          (k: number) => wilson(k, n, { level, population: 2 * n }),
          (k: number) => clopperPearson(k, n, level),
          (k: number) => agrestiCoull(k, n, level)
        ]) {
          const [low, high] = ends(of(part));
          const [lowOfRest, highOfRest] = ends(of(n - part));
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(part / n);
          expect(high).toBeGreaterThanOrEqual(part / n);
          expect(high).toBeLessThanOrEqual(1);
          expectClose(lowOfRest, 1 - high, 'turned', { relative: 1e-11, absolute: 1e-13 });
          expectClose(highOfRest, 1 - low, 'turned', { relative: 1e-11, absolute: 1e-13 });
        }
        const [low, high] = ends(wilson(part, n, { level }));
        const [wideLow, wideHigh] = ends(wilson(part, n, { level, continuity: true }));
        expect(wideLow).toBeLessThanOrEqual(low);
        expect(wideHigh).toBeGreaterThanOrEqual(high);
      })
    );
  });

  test('of Clopper and Pearson leaves half of the rest in each tail', () => {
    fc.assert(
      fc.property(counted, ({ part, n, level }) => {
        if (n === 0) return;
        const [low, high] = ends(clopperPearson(part, n, level));
        if (part > 0) expectClose(binomialTails(part, n, low).upper, (1 - level) / 2, 'upper tail', { relative: 1e-9 });
        if (part < n)
          expectClose(binomialTails(part, n, high).lower, (1 - level) / 2, 'lower tail', { relative: 1e-9 });
      })
    );
  });

  test('takes weights but for the exact one', () => {
    const [low, high] = ends(wilson(2.5, 7.25));
    expect(low).toBeLessThan(2.5 / 7.25);
    expect(high).toBeGreaterThan(2.5 / 7.25);
    expect(() => clopperPearson(2.5, 7.25)).toThrow('clopperPearson requires whole counts (got 2.5 of 7.25)');
  });

  test('of nobody there is none, and misuse is refused', () => {
    expect(wilson(0, 0)).toEqual({ why: 'nothing', n: 0 });
    expect(clopperPearson(0, 0)).toEqual({ why: 'nothing', n: 0 });
    expect(agrestiCoull(0, 0)).toEqual({ why: 'nothing', n: 0 });
    expect(shareStandardError(0, 0)).toEqual({ why: 'nothing', n: 0 });
    expect(() => wilson(3, 2)).toThrow('wilson requires 0 ≤ part ≤ n (got 3 of 2)');
    expect(() => wilson(1, 2, { level: 1 })).toThrow('wilson requires a level between 0 and 1 (got 1)');
    expect(() => wilson(1, 3, { population: 2 })).toThrow('wilson requires a population');
    expect(() => agrestiCoull(-1, 2)).toThrow('agrestiCoull requires');
    expect(() => shareStandardError(1, NaN)).toThrow('shareStandardError requires');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneFactor } from '#lib/stats/scales/one-factor.ts';
import { omegaTotal } from '#lib/stats/scales/omega.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { reference } from './answers.ts';

function expectLoadings(found: readonly number[], expected: readonly number[], what: string, absolute: number): void {
  expect(found.length, what).toBe(expected.length);
  found.forEach((loading, item) => expectClose(loading, expected[item] as number, `${what}, ${item}`, { absolute }));
}

/** Correlations that a factor with these loadings makes. */
function made(loadings: readonly number[]): number[][] {
  return loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));
}

describe('one factor', () => {
  test.each(reference.factors.map((expected) => [expected.id, expected] as const))(
    'satisfies its equations to 1e-12, and is R’s as far as optim() goes: %s',
    (id, { n, correlations, ...expected }) => {
      const minres = defined(oneFactor({ n, covariances: correlations }, 'minres'));
      expectLoadings(minres.loadings, expected.minres, `minres, ${id}`, 1e-12);
      expectLoadings(minres.loadings, expected.psych, `psych, ${id}`, 1e-5);
      const ml = defined(oneFactor({ n, covariances: correlations }, 'ml'));
      expectLoadings(ml.loadings, expected.ml, `ml, ${id}`, 1e-12);
      expectLoadings(ml.uniquenesses, expected.mlUniquenesses, `uniquenesses, ${id}`, 1e-12);
      expectLoadings(ml.loadings, expected.factanal, `factanal, ${id}`, 1e-7);
      expect([minres.heywood, ml.heywood]).toEqual([[], []]);
      expect(minres.fit).toBeNull();
      if (expected.statistic === null) expect(ml.fit).toBeNull();
      else {
        expectClose(ml.fit?.statistic ?? NaN, expected.statistic, `fit, ${id}`, { relative: 1e-9, absolute: 1e-9 });
        expectClose(ml.fit?.statistic ?? NaN, expected.factanalStatistic ?? NaN, `factanal, ${id}`, {
          relative: 1e-8,
          absolute: 1e-7
        });
      }
    }
  );

  test.each(reference.heywood.map((expected) => [expected.id, expected] as const))(
    'that would explain more than an item has is held, and said: %s',
    (id, { correlations, minres, residuals, ml, discrepancy }) => {
      const found = defined(oneFactor({ n: 100, covariances: correlations }));
      expect(found.heywood).toEqual([0]);
      expect(found.uniquenesses[0]).toBeCloseTo(0.005, 12);
      expectLoadings(found.loadings, minres, `minres, ${id}`, 1e-6);
      expect(found.discrepancy).toBeLessThanOrEqual(residuals * (1 + 1e-12));
      const likely = defined(oneFactor({ n: 100, covariances: correlations }, 'ml'));
      expect(likely.heywood).toEqual([0]);
      expectLoadings(likely.loadings, ml, `ml, ${id}`, 1e-5);
      expect(likely.discrepancy).toBeLessThanOrEqual(discrepancy * (1 + 1e-10));
    }
  );

  test('that made the correlations is found again, by both methods, with its signs', () => {
    const loading = fc.double({ min: 0.3, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(fc.array(loading, { minLength: 3, maxLength: 9 }), (loadings) => {
        const turned = loadings.map((one, item) => (item === 1 ? -one : one));
        // Where the one negative loading is the larger part, all signs turn.
        const sign = turned.reduce((sum, one) => sum + one, 0) < 0 ? -1 : 1;
        for (const method of ['minres', 'ml'] as const) {
          const found = defined(oneFactor({ n: 100, covariances: made(turned) }, method));
          expectLoadings(
            found.loadings,
            turned.map((one) => sign * one),
            method,
            1e-9
          );
          expect(found.negative).toEqual(sign > 0 ? [1] : Array.from(loadings.keys()).filter((item) => item !== 1));
          expect(found.discrepancy).toBeLessThan(1e-15);
        }
      }),
      { numRuns: 60 }
    );
  });

  test('of three items is the closed form', () => {
    const [a, b, c] = [0.5, 0.4, 0.6];
    const { loadings } = defined(
      oneFactor({
        n: 50,
        covariances: [
          [1, a, b],
          [a, 1, c],
          [b, c, 1]
        ]
      })
    );
    expectLoadings(
      loadings,
      [Math.sqrt((a * b) / c), Math.sqrt((a * c) / b), Math.sqrt((b * c) / a)],
      'loadings',
      1e-12
    );
  });

  test('is the same of covariances as of their correlations, and with items in another order', () => {
    for (const { id, correlations, n, minres, ml } of reference.factors) {
      const spread = correlations.map((_, item) => 0.2 + item);
      const covariances = correlations.map((row, i) =>
        row.map((value, j) => value * (spread[i] as number) * (spread[j] as number))
      );
      const order = Array.from(correlations.keys()).toReversed();
      const turned = order.map((i) => order.map((j) => correlations[i]?.[j] as number));
      for (const [method, expected] of [
        ['minres', minres],
        ['ml', ml]
      ] as const) {
        expectLoadings(defined(oneFactor({ n, covariances }, method)).loadings, expected, id, 1e-9);
        expectLoadings(
          defined(oneFactor({ n, covariances: turned }, method)).loadings.toReversed(),
          expected,
          id,
          1e-9
        );
      }
    }
  });

  test('of items that have nothing in common is none', () => {
    for (const method of ['minres', 'ml'] as const) {
      const found = defined(oneFactor({ n: 9, covariances: made([0, 0, 0, 0]) }, method));
      expect([found.loadings, found.uniquenesses]).toEqual([
        [0, 0, 0, 0],
        [1, 1, 1, 1]
      ]);
      expect(found.discrepancy).toBeLessThan(1e-15);
      expect(defined(omegaTotal({ n: 9, covariances: made([0, 0, 0, 0]) }, { method })).estimate).toBe(0);
    }
  });

  test('does without a definite matrix by least squares, not by likelihood', () => {
    // Pairwise correlations that no answers can have.
    const covariances = [
      [1, 0.9, -0.5],
      [0.9, 1, 0.5],
      [-0.5, 0.5, 1]
    ];
    expect(defined(oneFactor({ n: 40, covariances })).loadings.every(Number.isFinite)).toBe(true);
    expect(oneFactor({ n: 40, covariances }, 'ml')).toEqual({ why: 'singular', n: 40 });
    expect(oneFactor({ n: 40, covariances: made([1, 1, 1]) }, 'ml')).toEqual({ why: 'singular', n: 40 });
    expect(oneFactor({ n: 40, covariances: made([1, 1, 1]) })).toMatchObject({ heywood: [0, 1, 2] });
  });

  test('is undefined with a reason, and misuse is refused', () => {
    expect(oneFactor({ n: 9, covariances: made([0.5, 0.5]) })).toEqual({ why: 'too-few-items', n: 9 });
    expect(
      oneFactor({
        n: 9,
        covariances: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 0]
        ]
      })
    ).toEqual({ why: 'constant', n: 9 });
    expect(() =>
      oneFactor({
        n: 9,
        covariances: [
          [1, 2, 0],
          [2, 1, 0],
          [0, 0, 1]
        ]
      })
    ).toThrow('correlations in [-1, 1] (got 2)');
  });

  test('holds what JSON can carry, and leaves its input alone', () => {
    const { n, correlations } = reference.factors[0]!;
    const before = JSON.stringify(correlations);
    for (const method of ['minres', 'ml'] as const) {
      const found = omegaTotal({ n, covariances: correlations }, { method });
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
    expect(JSON.stringify(correlations)).toBe(before);
  });
});

describe('McDonald’s omega', () => {
  test.each(reference.factors.map((expected) => [expected.id, expected] as const))(
    'agrees with R: %s',
    (id, { n, correlations, ...expected }) => {
      const of = (options: Parameters<typeof omegaTotal>[1]): number =>
        defined(omegaTotal({ n, covariances: correlations }, options)).standardised;
      expectClose(of({}), expected.omegaModel, `model, ${id}`, { relative: 1e-9 });
      expectClose(of({ total: 'observed' }), expected.omegaObserved, `observed, ${id}`, { relative: 1e-9 });
      expectClose(of({ method: 'ml' }), expected.omegaMl, `ml, ${id}`, { relative: 1e-9 });
      if (expected.psychOmega !== null)
        expectClose(of({ total: 'observed' }), expected.psychOmega, `psych, ${id}`, { relative: 1e-5 });
    }
  );

  test('is the reliability that a model has, raw and standardised, and alpha where loadings are equal', () => {
    const loadings = [0.8, 0.6, 0.7];
    const spread = [1, 2, 0.5];
    const covariances = made(loadings).map((row, i) =>
      row.map((value, j) => value * (spread[i] as number) * (spread[j] as number))
    );
    const common = (1 * 0.8 + 2 * 0.6 + 0.5 * 0.7) ** 2;
    const unique = 0.36 + 4 * 0.64 + 0.25 * 0.51;
    for (const method of ['minres', 'ml'] as const)
      for (const total of ['model', 'observed'] as const) {
        const found = defined(omegaTotal({ n: 50, covariances }, { method, total }));
        expectClose(found.estimate, common / (common + unique), `${method}, ${total}`, { relative: 1e-9 });
        expectClose(found.standardised, 2.1 ** 2 / (2.1 ** 2 + 0.36 + 0.64 + 0.51), `${method}, ${total}`, {
          relative: 1e-9
        });
      }
    expectClose(
      defined(omegaTotal({ n: 50, covariances: made([0.6, 0.6, 0.6, 0.6]) })).estimate,
      (4 * 0.36) / (1 + 3 * 0.36),
      'alpha',
      { relative: 1e-9 }
    );
  });

  test('is undefined as its factor is', () => {
    expect(omegaTotal({ n: 9, covariances: made([0.5, 0.5]) })).toEqual({ why: 'too-few-items', n: 9 });
    expect(omegaTotal({ n: 9, covariances: made([1, 1, 1]) }, { method: 'ml' })).toEqual({ why: 'singular', n: 9 });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logisticRegression } from '#lib/stats/regression/logistic.ts';
import { ordinalRegression, type OrdinalFit, type OrdinalOptions } from '#lib/stats/regression/ordinal.ts';
import { predictOrdinal } from '#lib/stats/regression/predict.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { encode, readReference } from '../../reference/read.ts';
import { patternsOf, type Given } from './given.ts';

interface Case extends Given {
  readonly levels: readonly number[] | null;
  readonly n: number;
  readonly estimates: readonly number[];
  readonly se: readonly number[];
  readonly ps: readonly number[];
  readonly fall: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly logLikelihood: number;
  readonly nullDeviance: number;
  readonly test: number | null;
  readonly nagelkerke: number;
  readonly wald: readonly (number | null)[];
  readonly termFall: readonly (number | null)[];
  readonly values: readonly number[];
  readonly chances: readonly number[];
  readonly chancesSe: readonly number[];
  readonly chancesLow: readonly number[];
  readonly chancesHigh: readonly number[];
}

const { cases } = readReference<{ readonly cases: readonly Case[] }>('regression-ordinal');
const named = cases.map((expected) => [expected.id, expected] as const);

function fitted(given: Given, options?: OrdinalOptions, levels?: readonly number[] | null): OrdinalFit {
  return defined(ordinalRegression(patternsOf(given, levels ?? undefined), options));
}

describe('ordinal regression agrees with R', () => {
  test.each(named)('on %s, by Wald', (_, expected) => {
    const found = fitted(expected, {}, expected.levels);
    expect(found.n).toBe(expected.n);
    expect(found.coefficients.length).toBe(expected.estimates.length);
    found.coefficients.forEach(({ estimate, se, p, low }, i) => {
      expectClose(estimate, expected.estimates[i] as number, `b ${i}`, { relative: 1e-8, absolute: 1e-10 });
      expectClose(se, expected.se[i] as number, `SE ${i}`, { relative: 1e-8 });
      expectClose(p, expected.ps[i] as number, `p ${i}`, { relative: 1e-6 });
      const reach = 1.959963984540054 * (expected.se[i] as number);
      expectClose(low as number, (expected.estimates[i] as number) - reach, `low ${i}`, {
        relative: 1e-8,
        absolute: 1e-9
      });
    });
    const { levels, emptyLevels, logLikelihood, deviance, nullDeviance } = found;
    expectClose(logLikelihood, expected.logLikelihood, 'log-likelihood', { relative: 1e-10 });
    expect(deviance).toBe(-2 * logLikelihood);
    expectClose(nullDeviance, expected.nullDeviance, 'null deviance', { relative: 1e-12 });
    expectClose(found.aic, deviance + 2 * expected.estimates.length, 'AIC');
    expectClose(found.nagelkerke, expected.nagelkerke, 'Nagelkerke', { relative: 1e-8, absolute: 1e-12 });
    expect([...levels, ...emptyLevels].sort((a, b) => a - b)).toEqual(
      Array.from({ length: levels.length + emptyLevels.length }, (__, level) => level)
    );
    if (expected.test === null) expect(found.test).toBe(null);
    else expectClose(found.test?.statistic as number, expected.test, 'G²', { relative: 1e-7, absolute: 1e-9 });
    found.terms.forEach(({ test: term }, i) => {
      const wald = expected.wald[i] as number | null;
      if (wald === null) expect(term).toBe(null);
      else expectClose(term?.statistic as number, wald, `Wald of ${i}`, { relative: 1e-7, absolute: 1e-12 });
    });
  });

  test.each(named)('on %s, by the profile', (_, expected) => {
    const found = fitted(expected, { inference: 'profile' }, expected.levels);
    const slopes = found.coefficients.filter(({ kind }) => kind !== 'threshold');
    expect(slopes.length).toBe(expected.fall.length);
    slopes.forEach(({ statistic, df, low, high, oddsRatio, oddsHigh, estimate }, i) => {
      expect(df).toBe(1);
      expectClose(statistic as number, expected.fall[i] as number, `G² ${i}`, { relative: 1e-6, absolute: 1e-8 });
      expectClose(low as number, expected.low[i] as number, `low ${i}`, { relative: 1e-6, absolute: 1e-7 });
      expectClose(high as number, expected.high[i] as number, `high ${i}`, { relative: 1e-6, absolute: 1e-7 });
      expect([oddsRatio, oddsHigh]).toEqual([Math.exp(estimate), Math.exp(high as number)]);
    });
    found.terms.forEach(({ test: term }, i) => {
      const fall = expected.termFall[i] as number | null;
      if (fall === null) expect(term).toBe(null);
      else expectClose(term?.statistic as number, fall, `G² of ${i}`, { relative: 1e-6, absolute: 1e-8 });
    });
  });

  test.each(named)('on %s, predicted chances', (_, expected) => {
    const at = expected.predictors.map(({ name, kind, values }, i) => {
      const value = expected.values[i] as number;
      return { name, value: kind === 'numeric' ? value : encode(values).levels.indexOf(value) };
    });
    const found = predictOrdinal(fitted(expected, {}, expected.levels), at);
    expect(found.length).toBe(expected.chances.length);
    found.forEach(({ estimate, se, low, high }, i) => {
      expectClose(estimate, expected.chances[i] as number, `chance ${i}`, { relative: 1e-8 });
      expectClose(se, expected.chancesSe[i] as number, `SE ${i}`, { relative: 1e-7 });
      expectClose(low, expected.chancesLow[i] as number, `low ${i}`, { relative: 1e-7 });
      expectClose(high, expected.chancesHigh[i] as number, `high ${i}`, { relative: 1e-7 });
    });
    expectClose(
      found.reduce((sum, { estimate }) => sum + estimate, 0),
      1,
      'sum'
    );
  });
});

const rowsOf = (y: readonly number[], ...predictors: (readonly number[])[]): Given => ({
  id: '',
  outcome: y,
  predictors: predictors.map((values, i) => ({ name: `x${i}`, kind: 'numeric', values, reference: null })),
  weights: null
});

describe('what has no fit', () => {
  test('complete separation is told', () => {
    expect(ordinalRegression(patternsOf(rowsOf([1, 1, 2, 2, 3, 3], [1, 2, 3, 4, 5, 6])))).toEqual({
      why: 'separated',
      n: 6,
      separation: { kind: 'complete', columns: [{ kind: 'numeric', name: 'x0' }] }
    });
  });

  test('quasi-complete separation names what is driven away, and nothing else', () => {
    // All with x0 = 1 are in the highest level; x1 is mixed.
    const y = [1, 2, 3, 1, 2, 3, 1, 2, 3, 3, 3, 3];
    const x0 = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1];
    const x1 = [1, 2, 1, 3, 1, 3, 2, 3, 2, 1, 2, 3];
    expect(ordinalRegression(patternsOf(rowsOf(y, x0, x1)))).toEqual({
      why: 'separated',
      n: 12,
      separation: { kind: 'quasi-complete', columns: [{ kind: 'numeric', name: 'x0' }] }
    });
  });

  test('one split separated by itself is none: the others hold the slope', () => {
    // Level 3 is apart, but 1 and 2 are not.
    const found = fitted(rowsOf([1, 2, 1, 2, 1, 3, 3], [2, 1, 3, 2, 3, 4, 4]));
    expect(found.coefficients.every(({ estimate, se }) => Math.abs(estimate) < 20 && se < 20)).toBe(true);
  });

  test('nobody, or one level in use', () => {
    expect(ordinalRegression(patternsOf(rowsOf([], []), [1, 2, 3]))).toEqual({ why: 'too-few', n: 0 });
    expect(ordinalRegression(patternsOf(rowsOf([2, 2, 2], [1, 2, 3]), [1, 2, 3]))).toEqual({ why: 'constant', n: 3 });
    expect(ordinalRegression(patternsOf(rowsOf([2], [1]), [1, 2, 3]))).toEqual({ why: 'constant', n: 1 });
  });

  test('misuse is refused', () => {
    const patterns = patternsOf(rowsOf([1, 2, 3, 1], [1, 2, 1, 2]));
    expect(() => ordinalRegression(patterns, { confidence: 1 })).toThrow(
      'ordinalRegression requires a confidence between 0 and 1 (got 1)'
    );
    const found = defined(ordinalRegression(patterns));
    expect(() => predictOrdinal(found, [])).toThrow('predictOrdinal requires a value for x0');
    const grouped = fitted({
      ...rowsOf([1, 2, 3, 1, 3, 2]),
      predictors: [{ name: 'g', kind: 'categorical', values: [0, 0, 0, 1, 1, 1], reference: null }]
    });
    expect(() => predictOrdinal(grouped, [{ name: 'g', value: 7 }])).toThrow(
      'predictOrdinal requires a level of g that somebody had (got 7)'
    );
  });
});

const people = fc
  .array(fc.tuple(fc.nat(3), fc.nat(3), fc.option(fc.nat(2), { freq: 8 }), fc.integer({ min: 1, max: 4 })), {
    maxLength: 30
  })
  .map((rows): Given => ({
    id: '',
    outcome: rows.map(([y]) => y),
    predictors: [
      { name: 'x', kind: 'numeric', values: rows.map(([, x]) => x), reference: null },
      { name: 'g', kind: 'categorical', values: rows.map(([, , g]) => g), reference: null }
    ],
    weights: rows.map(([, , , weight]) => weight)
  }));
const LEVELS = [0, 1, 2, 3];

describe('what must hold whatever the answers', () => {
  test('there is a fit of ordinary size or a reason; JSON carries it all; weights are rows written out', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('wald', 'profile'), (given, inference) => {
        const repeated = <T>(of: readonly T[]): T[] =>
          of.flatMap((value, i) => Array<T>(given.weights?.[i] ?? 0).fill(value));
        const rows = {
          ...given,
          outcome: repeated(given.outcome),
          predictors: given.predictors.map((predictor) => ({ ...predictor, values: repeated(predictor.values) })),
          weights: null
        };
        const found = ordinalRegression(patternsOf(given, LEVELS), { inference });
        expect(ordinalRegression(patternsOf(rows, LEVELS), { inference })).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        if ('why' in found) {
          expect(['too-few', 'constant', 'separated']).toContain(found.why);
          return;
        }
        found.coefficients.forEach(({ estimate, se, low, high }) => {
          expect(Math.abs(estimate)).toBeLessThan(50);
          expect(se).toBeLessThan(100);
          expect(low ?? -Infinity).toBeLessThanOrEqual(estimate);
          expect(high ?? Infinity).toBeGreaterThanOrEqual(estimate);
        });
      }),
      { numRuns: 60 }
    );
  });

  test('two levels are logistic regression, whose intercept is minus the threshold', () => {
    fc.assert(
      fc.property(people, (given) => {
        const patterns = patternsOf({ ...given, outcome: given.outcome.map((y) => Math.min(y ?? 0, 1)) }, [0, 1]);
        const found = ordinalRegression(patterns);
        const logistic = logisticRegression(patterns, { method: 'ml', inference: 'wald' });
        if ('why' in found || 'why' in logistic) {
          expect(found).toEqual(logistic);
          return;
        }
        expectClose(found.logLikelihood, logistic.logLikelihood, 'log-likelihood', { relative: 1e-10 });
        found.coefficients.forEach(({ kind, estimate, se }, i) => {
          const { estimate: b, se: of } = logistic.coefficients[i] as (typeof logistic.coefficients)[number];
          expectClose(kind === 'threshold' ? -estimate : estimate, b, `b ${i}`, { relative: 1e-7, absolute: 1e-8 });
          expectClose(se, of, `SE ${i}`, { relative: 1e-7 });
        });
      })
    );
  });

  test('levels turned round change the sign of slopes, and of thresholds in reverse', () => {
    fc.assert(
      fc.property(people, (given) => {
        const found = ordinalRegression(patternsOf(given, LEVELS));
        const turned = ordinalRegression(
          patternsOf({ ...given, outcome: given.outcome.map((y) => 3 - (y ?? 0)) }, LEVELS)
        );
        if ('why' in found || 'why' in turned) {
          expect(turned).toEqual(found);
          return;
        }
        const isThreshold = ({ kind }: { readonly kind: string }): boolean => kind === 'threshold';
        const [thresholds, slopes] = [
          found.coefficients.filter(isThreshold),
          found.coefficients.filter((row) => !isThreshold(row))
        ];
        [...thresholds.toReversed(), ...slopes].forEach(({ estimate, se }, i) => {
          const row = turned.coefficients[i] as (typeof turned.coefficients)[number];
          expectClose(-row.estimate, estimate, `b ${i}`, { relative: 1e-7, absolute: 1e-8 });
          expectClose(row.se, se, `SE ${i}`, { relative: 1e-7 });
        });
      })
    );
  });

  test('inputs are left as they were', () => {
    const patterns = patternsOf(cases.find(({ id }) => id === 'sixty') as Case);
    const before = structuredClone(patterns);
    ordinalRegression(patterns, { inference: 'profile' });
    expect(patterns).toEqual(before);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logisticRegression, type LogisticFit, type LogisticOptions } from '#lib/stats/regression/logistic.ts';
import { predictLogistic } from '#lib/stats/regression/predict.ts';
import { expectClose } from '../../reference/close.ts';
import { encode, readReference } from '../../reference/read.ts';
import { patternsOf, type Given } from './given.ts';

interface Case extends Given {
  readonly intercept: boolean;
  readonly method: 'ml' | 'firth';
  readonly n: number;
  readonly estimates: readonly number[];
  readonly se: readonly number[];
  readonly ps: readonly number[];
  readonly waldLow: readonly number[];
  readonly fall: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly logLikelihood: number;
  readonly deviance: number;
  readonly nullDeviance: number;
  readonly test: number | null;
  readonly mcFadden: number;
  readonly nagelkerke: number;
  readonly auc: number;
  readonly wald: readonly (number | null)[];
  readonly vif: readonly number[];
  readonly logit: number;
  readonly logitSe: number;
  readonly values: readonly number[];
}

const { cases, separations } = readReference<{
  readonly cases: readonly Case[];
  readonly separations: readonly {
    readonly y: readonly number[];
    readonly predictors: readonly (readonly number[])[];
    readonly kind: 'complete' | 'quasi-complete' | 'none';
    readonly driven: readonly boolean[];
  }[];
}>('regression-logistic');

const TWO = [0, 1];

function fitted(given: Given, options: LogisticOptions): LogisticFit {
  const found = logisticRegression(patternsOf(given, TWO), options);
  if ('why' in found) throw new Error(found.why);
  return found;
}

describe('logistic regression agrees with R', () => {
  test.each(cases.map((expected) => [expected.id, expected] as const))('on %s, by Wald', (_, expected) => {
    const { intercept, method } = expected;
    const found = fitted(expected, { intercept, method, inference: 'wald' });
    expect({ n: found.n, method: found.method }).toEqual({ n: expected.n, method });
    expect(found.coefficients.length).toBe(expected.estimates.length);
    found.coefficients.forEach(({ estimate, se, p, low, oddsRatio }, i) => {
      expectClose(estimate, expected.estimates[i] as number, `b ${i}`, { relative: 1e-9, absolute: 1e-12 });
      expectClose(se, expected.se[i] as number, `SE ${i}`, { relative: 1e-9 });
      expectClose(p, expected.ps[i] as number, `p ${i}`, { relative: 1e-8 });
      expectClose(low as number, expected.waldLow[i] as number, `low ${i}`, { relative: 1e-8, absolute: 1e-9 });
      expectClose(oddsRatio as number, Math.exp(expected.estimates[i] as number), `odds ${i}`, { relative: 1e-6 });
    });
    expectClose(found.logLikelihood, expected.logLikelihood, 'log-likelihood', { relative: 1e-10 });
    expectClose(found.deviance, expected.deviance, 'deviance', { relative: 1e-10 });
    expectClose(found.nullDeviance, expected.nullDeviance, 'null deviance', { relative: 1e-10 });
    if (expected.test === null) expect(found.test).toBe(null);
    else expectClose(found.test?.statistic as number, expected.test, 'G²', { relative: 1e-7, absolute: 1e-9 });
    expectClose(found.mcFadden, expected.mcFadden, 'McFadden', { relative: 1e-8, absolute: 1e-12 });
    expectClose(found.nagelkerke, expected.nagelkerke, 'Nagelkerke', { relative: 1e-8, absolute: 1e-12 });
    expectClose(found.auc, expected.auc, 'AUC', { relative: 1e-12 });
    found.terms.forEach(({ test: term }, i) => {
      const wald = expected.wald[i];
      if (wald === null) expect(term).toBe(null);
      else expectClose(term?.statistic as number, wald as number, `Wald of ${i}`, { relative: 1e-8, absolute: 1e-12 });
    });
    expected.vif.forEach((vif, i) => expectClose(found.terms[i]?.vif as number, vif, `VIF ${i}`, { relative: 1e-6 }));
    if (method === 'ml') {
      expectClose(found.aic as number, expected.deviance + 2 * expected.estimates.length, 'AIC', { relative: 1e-10 });
    } else expect(found.aic).toBe(null);
  });

  test.each(cases.map((expected) => [expected.id, expected] as const))('on %s, by the profile', (_, expected) => {
    const { intercept, method } = expected;
    const found = fitted(expected, { intercept, method, inference: 'profile' });
    found.coefficients.forEach(({ statistic, df, low, high }, i) => {
      expect(df).toBe(1);
      expectClose(statistic as number, expected.fall[i] as number, `G² ${i}`, { relative: 1e-6, absolute: 1e-8 });
      expectClose(low as number, expected.low[i] as number, `low ${i}`, { relative: 1e-6, absolute: 1e-7 });
      expectClose(high as number, expected.high[i] as number, `high ${i}`, { relative: 1e-6, absolute: 1e-7 });
    });
    found.terms.forEach(({ test: term }, i) => {
      const places = found.coefficients.flatMap(({ name }, place) => (name === found.terms[i]?.name ? [place] : []));
      if (places.length === 1) expect(term?.statistic).toBe(found.coefficients[places[0] as number]?.statistic);
    });
  });

  test('on predicted chances', () => {
    for (const expected of cases.filter(({ wald }) => !wald.includes(null))) {
      const at = expected.predictors.map(({ name, kind, values }, i) => ({
        name,
        value:
          kind === 'numeric'
            ? (expected.values[i] as number)
            : encode(values).levels.indexOf(expected.values[i] as number)
      }));
      const { intercept, method } = expected;
      const found = predictLogistic(fitted(expected, { intercept, method, inference: 'wald' }), at);
      expectClose(found.logit, expected.logit, `logit, ${expected.id}`, { relative: 1e-8, absolute: 1e-10 });
      expectClose(found.logitSe, expected.logitSe, `its SE, ${expected.id}`, { relative: 1e-7 });
      const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));
      expectClose(found.estimate, chance(expected.logit), 'chance', { relative: 1e-8 });
      expectClose(found.high, chance(expected.logit + 1.959963984540054 * expected.logitSe), 'high', {
        relative: 1e-7
      });
      expectClose(found.low, chance(expected.logit - 1.959963984540054 * expected.logitSe), 'low', { relative: 1e-7 });
    }
  });
});

const binary = (y: readonly number[], predictors: readonly (readonly number[])[]): Given => ({
  id: '',
  outcome: y,
  predictors: predictors.map((values, i) => ({ name: `x${i}`, kind: 'numeric', values, reference: null })),
  weights: null
});

describe('separation', () => {
  test('is told, with the coefficients that it drives away, as by linear programs in R', () => {
    const kinds = { complete: 0, 'quasi-complete': 0, none: 0 };
    for (const { y, predictors, kind, driven } of separations) {
      kinds[kind]++;
      const found = logisticRegression(patternsOf(binary(y, predictors), TWO), { method: 'ml' });
      if (kind === 'none') {
        if ('why' in found) throw new Error(`${found.why} in ${y.join()}, ${predictors.join(' / ')}`);
        continue;
      }
      const columns = driven.flatMap((is, i) => (is ? [{ kind: 'numeric', name: `x${i}` }] : []));
      expect(found, `${y.join()}, ${predictors.join(' / ')}`).toEqual({
        why: 'separated',
        n: y.length,
        separation: { kind, columns }
      });
    }
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(20);
  });

  test('is not found where there is a maximum, however close, and found a step beyond', () => {
    const x = Array.from({ length: 200 }, (_, i) => i);
    const step = x.map((i) => (i < 100 ? 0 : 1));
    expect(logisticRegression(patternsOf(binary(step, [x]), TWO), { method: 'ml' })).toMatchObject({
      why: 'separated'
    });
    // One pair of neighbours exchanged.
    const nearly = step.with(99, 1).with(100, 0);
    const found = fitted(binary(nearly, [x]), { method: 'ml' });
    expect(found.separation).toBe(null);
    expect(found.coefficients[1]?.estimate).toBeGreaterThan(0.5);
  });

  test('of one level alone names that level’s dummy', () => {
    const given: Given = {
      id: '',
      outcome: [0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 0],
      predictors: [
        { name: 'g', kind: 'categorical', values: [0, 0, 1, 1, 2, 2, 0, 2, 1, 0, 1, 1], reference: null },
        { name: 'x', kind: 'numeric', values: [1, 2, 3, 1, 2, 3, 3, 2, 1, 1, 2, 3], reference: null }
      ],
      weights: null
    };
    expect(logisticRegression(patternsOf(given, TWO), { method: 'ml' })).toEqual({
      why: 'separated',
      n: 12,
      separation: { kind: 'quasi-complete', columns: [{ kind: 'dummy', name: 'g', level: 2 }] }
    });
  });

  test('leads to Firth’s method unless that is refused, and the fit says so', () => {
    const given = binary([0, 0, 0, 0, 1, 1, 1, 1], [[1, 2, 3, 4, 5, 6, 7, 8]]);
    const found = fitted(given, {});
    expect(found).toMatchObject({ method: 'firth', inference: 'profile', separation: { kind: 'complete' } });
    expect(found.coefficients[1]?.low).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe('which method', () => {
  const large = cases.find(({ id }) => id === 'six hundred') as Case;
  test('auto is maximum likelihood for many of the rarer outcome, Firth’s for few', () => {
    expect(fitted(large, {})).toMatchObject({ method: 'ml', inference: 'wald' });
    expect(fitted(cases.find(({ id }) => id === 'sixty') as Case, {})).toMatchObject({ method: 'firth' });
    expect(fitted(large, {})).toEqual(fitted(large, { method: 'ml', inference: 'wald' }));
  });

  // Firth 1993: for one chance, half a respondent is added to either side.
  test('Firth’s chance of the intercept alone is (events + ½) / (n + 1)', () => {
    const found = fitted(binary([0, 0, 0, 1, 0, 0, 0, 0, 1], []), { method: 'firth' });
    expectClose(found.coefficients[0]?.estimate as number, Math.log(2.5 / 7.5), 'b', { relative: 1e-10 });
  });

  test('Firth’s for one predictor of two values is half a respondent in each cell', () => {
    const found = fitted(binary([0, 0, 0, 1, 0, 0, 0, 0, 1, 1], [[0, 0, 0, 0, 0, 1, 1, 1, 1, 1]]), { method: 'firth' });
    expectClose(found.coefficients[0]?.estimate as number, Math.log(1.5 / 4.5), 'intercept', { relative: 1e-9 });
    expectClose(found.coefficients[1]?.estimate as number, Math.log(2.5 / 3.5) - Math.log(1.5 / 4.5), 'b', {
      relative: 1e-9
    });
  });
});

const people = fc
  .array(fc.tuple(fc.nat(1), fc.nat(3), fc.option(fc.nat(2), { freq: 8 }), fc.integer({ min: 1, max: 4 })), {
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

describe('what must hold whatever the answers', () => {
  test('whole weights are rows written out; JSON carries it all; Firth’s always has a fit', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('auto', 'ml', 'firth'), (given, method) => {
        const repeated = <T>(of: readonly T[]): T[] =>
          of.flatMap((value, i) => Array<T>(given.weights?.[i] ?? 0).fill(value));
        const rows = {
          ...given,
          outcome: repeated(given.outcome),
          predictors: given.predictors.map((predictor) => ({ ...predictor, values: repeated(predictor.values) })),
          weights: null
        };
        const options = { method: method };
        const found = logisticRegression(patternsOf(given, TWO), options);
        expect(logisticRegression(patternsOf(rows, TWO), options)).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        if (method !== 'ml' && 'why' in found) expect(['too-few', 'constant']).toContain(found.why);
        if ('why' in found) return;
        for (const { estimate, low, high } of found.coefficients) {
          expect(low).toBeLessThanOrEqual(estimate);
          expect(high).toBeGreaterThanOrEqual(estimate);
        }
        expect(found.auc).toBeGreaterThanOrEqual(0);
        expect(found.auc).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 }
    );
  });

  test('outcomes exchanged change the sign of every coefficient', () => {
    fc.assert(
      fc.property(people, (given) => {
        const found = logisticRegression(patternsOf(given, TWO), { inference: 'wald' });
        const turned = logisticRegression(
          patternsOf({ ...given, outcome: given.outcome.map((y) => 1 - (y as number)) }, TWO),
          { inference: 'wald' }
        );
        if ('why' in found || 'why' in turned) {
          expect(turned).toEqual(found);
          return;
        }
        expect(turned.method).toBe(found.method);
        expectClose(turned.logLikelihood, found.logLikelihood, 'log likelihood', { relative: 1e-9, absolute: 1e-9 });
        const isSame = found.coefficients.every(
          ({ estimate }, i) => Math.abs(estimate + (turned.coefficients[i]?.estimate ?? NaN)) < 1e-3
        );
        // Firth's likelihood of few and separated answers may have two tops of one height, as where a symmetry of the answers
        // turns one into the other; which is found is chance.
        if (!isSame && found.method === 'firth') return;
        found.coefficients.forEach(({ estimate, se }, i) => {
          expectClose(-(turned.coefficients[i]?.estimate as number), estimate, 'b', { relative: 1e-7, absolute: 1e-8 });
          expectClose(turned.coefficients[i]?.se as number, se, 'SE', { relative: 1e-7 });
        });
      })
    );
  });

  test('the maximum reproduces the number of events, for all and in each level (the score is zero)', () => {
    fc.assert(
      fc.property(people, (given) => {
        const patterns = patternsOf(given, TWO);
        const found = logisticRegression(patterns, { method: 'ml' });
        if ('why' in found) return;
        let [events, chances] = [0, 0];
        for (let cell = 0; cell < patterns.counts.count.length; cell++) {
          const pattern = patterns.counts.row[cell] as number;
          const count = patterns.counts.count[cell] as number;
          if (patterns.counts.column[cell] === 1) events += count;
          const values = patterns.predictors.map(({ name, codes }) => ({ name, value: codes[pattern] as number }));
          chances += count * predictLogistic(found, numbered(values, patterns)).estimate;
        }
        expectClose(chances, events, 'events', { relative: 1e-9 });
      })
    );
  });
});

/** Codes of numeric predictors as their numbers. */
function numbered(
  values: readonly { readonly name: string; readonly value: number }[],
  { predictors }: ReturnType<typeof patternsOf>
): { readonly name: string; readonly value: number }[] {
  return values.map(({ name, value }, i) => {
    const predictor = predictors[i];
    return { name, value: predictor?.kind === 'numeric' ? (predictor.scores[value] as number) : value };
  });
}

describe('awkward data', () => {
  test('has its reason', () => {
    expect(logisticRegression(patternsOf(binary([], [[]]), TWO))).toEqual({ why: 'too-few', n: 0 });
    expect(logisticRegression(patternsOf(binary([1, 1, 1], [[1, 2, 3]]), TWO))).toEqual({ why: 'constant', n: 3 });
    const aliased = fitted(
      binary(
        [0, 1, 0, 1],
        [
          [5, 5, 5, 5],
          [1, 2, 3, 4]
        ]
      ),
      { method: 'firth' }
    );
    expect(aliased.aliased).toEqual([{ kind: 'numeric', name: 'x0' }]);
    expect(aliased.terms[0]).toEqual({ kind: 'numeric', name: 'x0', test: null, vif: null, vifScaled: null });
  });

  test('is refused where it is no question', () => {
    expect(() => logisticRegression(patternsOf(binary([0, 1, 2], [[1, 2, 3]])))).toThrow(
      'logisticRegression requires an outcome of 2 levels (got 3)'
    );
    expect(() => logisticRegression(patternsOf(binary([0, 1], [[1, 2]])), { confidence: 0 })).toThrow(
      'between 0 and 1 (got 0)'
    );
  });
});

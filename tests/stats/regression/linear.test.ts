import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse } from '#lib/stats/regression/collapse.ts';
import { linearRegression, type LinearFit, type LinearOptions } from '#lib/stats/regression/linear.ts';
import { predictLinear } from '#lib/stats/regression/predict.ts';
import { expectClose } from '../../reference/close.ts';
import { encode, readReference } from '../../reference/read.ts';
import { patternsOf, predictorOf, type Given } from './given.ts';

interface Case extends Given {
  readonly intercept: boolean;
  readonly n: number;
  readonly rSquared: number;
  readonly adjusted: number;
  readonly sigma: number;
  readonly df: number;
  readonly f: number | null;
  readonly p: number | null;
  readonly aliased: number;
  readonly estimates: readonly number[];
  readonly se: readonly number[];
  readonly t: readonly number[];
  readonly ps: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly hc: readonly {
    readonly kind: 'HC0' | 'HC1' | 'HC2' | 'HC3';
    readonly why?: string;
    readonly se: readonly number[];
    readonly f: number | null;
  }[];
  readonly vif: readonly number[];
  readonly vifScaled: readonly number[];
  readonly termF: readonly number[];
  readonly leverage: number;
  readonly cook: number | null;
  readonly highLeverage?: number;
  readonly highCook?: number | null;
  readonly predicted: {
    readonly values: readonly number[];
    readonly estimate: number;
    readonly se: number;
    readonly low: number;
    readonly high: number;
    readonly newLow: number;
    readonly newHigh: number;
  } | null;
}

const { cases } = readReference<{ readonly cases: readonly Case[] }>('regression');

function fitted(given: Given, options: LinearOptions = {}): LinearFit {
  const found = linearRegression(patternsOf(given), options);
  if ('why' in found) throw new Error(found.why);
  return found;
}

/** Zeros of R are 1e-16 here and there; what is compared with them is of size 1. */
const NEAR = { relative: 1e-10, absolute: 1e-12 };

function expectAll(found: readonly (number | null)[], expected: readonly number[], what: string): void {
  expect(found.length, what).toBe(expected.length);
  found.forEach((value, i) => expectClose(value as number, expected[i] as number, `${what} ${i}`, NEAR));
}

describe('linear regression agrees with R', () => {
  test.each(cases.map((expected) => [expected.id, expected] as const))('on %s', (_, expected) => {
    const { intercept } = expected;
    const found = fitted(expected, { intercept });
    expectClose(found.n, expected.n, 'n');
    expectClose(found.df, expected.df, 'df');
    expectClose(found.rSquared, expected.rSquared, 'R²', NEAR);
    expectClose(found.adjustedRSquared, expected.adjusted, 'adjusted R²', NEAR);
    expectClose(found.residualSd, expected.sigma, 'residual SD', NEAR);
    expect(found.aliased.length).toBe(expected.aliased);
    if (expected.f === null) expect(found.test).toBe(null);
    else {
      expectClose(found.test?.statistic as number, expected.f, 'F', NEAR);
      expectClose(found.test?.p as number, expected.p as number, 'p of F', { relative: 1e-9 });
    }
    const rows = found.coefficients;
    expectAll(
      rows.map(({ estimate }) => estimate),
      expected.estimates,
      'b'
    );
    expectAll(
      rows.map(({ se }) => se),
      expected.se,
      'SE'
    );
    expectAll(
      rows.map(({ statistic }) => statistic),
      expected.t,
      't'
    );
    rows.forEach(({ p }, i) => expectClose(p, expected.ps[i] as number, `p ${i}`, { relative: 1e-9, absolute: 1e-13 }));
    expectAll(
      rows.map(({ low }) => low),
      expected.low,
      'low'
    );
    expectAll(
      rows.map(({ high }) => high),
      expected.high,
      'high'
    );
  });

  test.each(cases.map((expected) => [expected.id, expected] as const))('on robust errors: %s', (_, expected) => {
    for (const { kind, why, se, f } of expected.hc) {
      const { robust } = fitted(expected, { intercept: expected.intercept, robust: kind });
      expect(robust.kind).toBe(kind);
      if (why !== undefined || 'why' in robust) {
        expect(robust, kind).toEqual({ why, n: expected.n, kind });
        continue;
      }
      expectAll(
        robust.coefficients.map((row) => row.se),
        se,
        kind
      );
      if (f === null) expect(robust.test).toBe(null);
      // Longley's covariances have a condition of 1e19 before R inverts them.
      else expectClose(robust.test?.statistic as number, f, `F, ${kind}`, { relative: 1e-9 });
    }
  });

  test.each(cases.map((expected) => [expected.id, expected] as const))('on terms and influence: %s', (_, expected) => {
    const found = fitted(expected, { intercept: expected.intercept });
    if (expected.vif.length > 0) {
      expectAll(
        found.terms.map(({ vif }) => vif),
        expected.vif,
        'GVIF'
      );
      expectAll(
        found.terms.map(({ vifScaled }) => vifScaled),
        expected.vifScaled,
        'GVIF^(1/2df)'
      );
    }
    if (expected.termF.length > 0) {
      found.terms.forEach(({ test: term }, i) =>
        expectClose(term?.statistic as number, expected.termF[i] as number, `F of ${i}`, { relative: 1e-9 })
      );
    }
    const { influence } = found;
    expectClose(influence.largestLeverage, expected.leverage, 'leverage', NEAR);
    expectClose(influence.meanLeverage, expected.estimates.length / expected.n, 'mean leverage');
    if (expected.cook === null) expect(influence.cook).toBe(null);
    else expectClose(influence.cook?.largest as number, expected.cook, 'Cook', NEAR);
    if (expected.highLeverage !== undefined) expect(influence.highLeverage).toBe(expected.highLeverage);
    if (expected.highCook !== undefined) expect(influence.cook?.high ?? null).toBe(expected.highCook);
  });

  test('on predicted means and new respondents', () => {
    const predicted = cases.filter((expected) => expected.predicted !== null);
    expect(predicted.length).toBeGreaterThan(10);
    for (const expected of predicted) {
      const { values, ...numbers } = expected.predicted as NonNullable<Case['predicted']>;
      const at = expected.predictors.map(({ name, kind, values: all }, i) => ({
        name,
        value: kind === 'numeric' ? (values[i] as number) : encode(all).levels.indexOf(values[i] as number)
      }));
      const found = predictLinear(fitted(expected, { intercept: expected.intercept }), at);
      // xᵀ V x, where Longley's covariances cancel to a few millionths of themselves.
      const near = expected.id === 'Longley' ? { relative: 1e-8 } : NEAR;
      for (const [name, value] of Object.entries(numbers))
        expectClose(found[name as keyof typeof numbers], value, `${name}, ${expected.id}`, near);
    }
  });
});

// Certified by NIST (Longley 1967): https://www.itl.nist.gov/div898/strd/lls/data/Longley.shtml. Employment in persons.
test('NIST’s certified Longley, to 10 digits', () => {
  const longley = cases.find(({ id }) => id === 'Longley') as Case;
  const times = [1, 1000, 10, 10, 1000, 1];
  const persons = {
    ...longley,
    outcome: longley.outcome.map((value) => Math.round((value as number) * 1000)),
    predictors: longley.predictors.map((predictor, i) => ({
      ...predictor,
      values: predictor.values.map((value) => Math.round((value as number) * (times[i] as number) * 1e6) / 1e6)
    }))
  };
  const found = fitted(persons);
  const estimates = [
    -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359, -0.0511041056535807,
    1829.15146461355
  ];
  const errors = [
    890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675, 0.22607320006937,
    455.478499142212
  ];
  found.coefficients.forEach(({ estimate, se }, i) => {
    expectClose(estimate, estimates[i] as number, `b ${i}`, { relative: 2e-11 });
    expectClose(se, errors[i] as number, `SE ${i}`, { relative: 2e-11 });
  });
  expectClose(found.residualSd, 304.854073561965, 'residual SD', { relative: 2e-11 });
  expectClose(found.rSquared, 0.995479004577296, 'R²', { relative: 1e-12 });
  expectClose(found.test?.statistic as number, 330.285339234588, 'F', { relative: 2e-11 });
});

// Wampler's polynomials, certified by NIST: no residual, and coefficients that are known.
test.each([
  ['Wampler1', [1, 1, 1, 1, 1, 1]],
  ['Wampler2', [1, 0.1, 0.01, 0.001, 0.0001, 0.00001]]
] as const)('NIST’s %s, which leaves no residual', (_, certified) => {
  const x = Array.from({ length: 21 }, (__, i) => i);
  const power = (k: number): number[] => x.map((value) => value ** k);
  const outcome = x.map((value) => certified.reduce((sum, b, k) => sum + b * value ** k, 0));
  const predictors = [1, 2, 3, 4, 5].map((k) => ({
    name: `x${k}`,
    kind: 'numeric' as const,
    values: power(k),
    reference: null
  }));
  const found = fitted({ id: '', outcome, predictors, weights: null });
  found.coefficients.forEach(({ estimate, se, statistic, p }, i) => {
    expectClose(estimate, certified[i] as number, `b ${i}`, { relative: 1e-8 });
    expect({ se, statistic, p }).toEqual({ se: 0, statistic: null, p: 0 });
  });
  expect(found).toMatchObject({ rSquared: 1, residualSd: 0, test: { statistic: null, p: 0 } });
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});

const values = fc.integer({ min: 0, max: 4 });
const people = fc
  .array(
    fc.tuple(values, values, fc.option(fc.integer({ min: 0, max: 2 }), { freq: 8 }), fc.integer({ min: 1, max: 4 })),
    {
      minLength: 1,
      maxLength: 40
    }
  )
  .map((rows): Given => ({
    id: '',
    outcome: rows.map(([y]) => y),
    predictors: [
      { name: 'x', kind: 'numeric', values: rows.map(([, x]) => x), reference: null },
      { name: 'g', kind: 'categorical', values: rows.map(([, , g]) => g), reference: null }
    ],
    weights: rows.map(([, , , weight]) => weight)
  }));

function expectSame(found: unknown, expected: unknown, near: { relative: number; absolute: number }, what = ''): void {
  if (typeof expected === 'number') expectClose(found as number, expected, what, near);
  else if (expected !== null && typeof expected === 'object')
    for (const [key, value] of Object.entries(expected))
      expectSame((found as Record<string, unknown>)[key], value, near, `${what}.${key}`);
  else expect(found, what).toEqual(expected);
}

describe('what must hold whatever the answers', () => {
  const near = { relative: 1e-8, absolute: 1e-8 };

  test('whole weights are rows written out, in every number', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('HC0', 'HC1', 'HC2', 'HC3'), (given, robust) => {
        const repeated = <T>(of: readonly T[]): T[] =>
          of.flatMap((value, i) => Array<T>(given.weights?.[i] ?? 0).fill(value));
        const rows = {
          ...given,
          outcome: repeated(given.outcome),
          predictors: given.predictors.map((predictor) => ({ ...predictor, values: repeated(predictor.values) })),
          weights: null
        };
        const kind = robust;
        expect(linearRegression(patternsOf(given), { robust: kind })).toEqual(
          linearRegression(patternsOf(rows), { robust: kind })
        );
      })
    );
  });

  test('the order of rows changes nothing, nor do weights of one', () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (given, order) => {
        const keys = given.outcome.map(() => order.next().value as number);
        const places = [...keys.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number));
        const moved = <T>(of: readonly T[]): T[] => places.map((place) => of[place] as T);
        const shuffled: Given = {
          ...given,
          outcome: moved(given.outcome),
          predictors: given.predictors.map((predictor) => ({ ...predictor, values: moved(predictor.values) })),
          weights: given.weights && moved(given.weights)
        };
        expect(linearRegression(patternsOf(shuffled))).toEqual(linearRegression(patternsOf(given)));
        const ones = { ...given, weights: given.outcome.map(() => 1) };
        expect(linearRegression(patternsOf(ones))).toEqual(linearRegression(patternsOf({ ...given, weights: null })));
      })
    );
  });

  test('another unit of the outcome is another unit of the coefficients; JSON carries it all', () => {
    fc.assert(
      fc.property(people, (given) => {
        const found = linearRegression(patternsOf(given));
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        const scaled = linearRegression(
          patternsOf({ ...given, outcome: given.outcome.map((value) => 1000 * (value as number) + 5000) })
        );
        if ('why' in found || 'why' in scaled) {
          expect(scaled).toEqual(found);
          return;
        }
        found.coefficients.forEach((row, i) => {
          const other = scaled.coefficients[i] as (typeof scaled.coefficients)[number];
          const shift = row.kind === 'intercept' ? 5000 : 0;
          expectClose(other.estimate, 1000 * row.estimate + shift, row.kind, { relative: 1e-8, absolute: 1e-7 });
          expectClose(other.se, 1000 * row.se, 'SE', { relative: 1e-7, absolute: 1e-7 });
        });
        expectClose(scaled.rSquared, found.rSquared, 'R²', near);
      })
    );
  });

  test('a predictor measured from another zero changes the intercept alone', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(-3, 1e3, 1e6), (given, shift) => {
        const [x, g] = given.predictors as [Given['predictors'][number], Given['predictors'][number]];
        const moved = {
          ...given,
          predictors: [{ ...x, values: x.values.map((value) => (value as number) + shift) }, g]
        };
        const [found, other] = [linearRegression(patternsOf(given)), linearRegression(patternsOf(moved))];
        if ('why' in found || 'why' in other) {
          expect(other).toEqual(found);
          return;
        }
        expect(other.aliased).toEqual(found.aliased);
        expectSame(
          other.coefficients.filter(({ kind }) => kind !== 'intercept'),
          found.coefficients.filter(({ kind }) => kind !== 'intercept'),
          { relative: 1e-6, absolute: 1e-6 }
        );
      })
    );
  });
});

describe('awkward data', () => {
  const given = (outcome: readonly number[], x: readonly number[]): Given => ({
    id: '',
    outcome,
    predictors: [{ name: 'x', kind: 'numeric', values: x, reference: null }],
    weights: null
  });
  test('has its reason', () => {
    expect(linearRegression(patternsOf(given([], [])))).toEqual({ why: 'too-few', n: 0 });
    expect(linearRegression(patternsOf(given([1, 2], [1, 2])))).toEqual({ why: 'too-few', n: 2 });
    expect(linearRegression(patternsOf(given([4, 4, 4], [1, 2, 3])))).toEqual({ why: 'constant', n: 3 });
  });

  test('names the column that others give already', () => {
    const alone = fitted(given([1, 3, 2, 5], [7, 7, 7, 7]));
    expect(alone.aliased).toEqual([{ kind: 'numeric', name: 'x' }]);
    expect(alone.terms).toEqual([{ kind: 'numeric', name: 'x', test: null, vif: null, vifScaled: null }]);
    expect(alone.test).toBe(null);
    const twice = fitted({
      ...given([1, 3, 2, 5, 2], [1, 2, 3, 4, 6]),
      predictors: [1, -2].map((times) => ({
        name: `x${times}`,
        kind: 'numeric',
        values: [1, 2, 3, 4, 6].map((value) => times * value + 1),
        reference: null
      }))
    });
    expect(twice.aliased).toEqual([{ kind: 'numeric', name: 'x-2' }]);
  });

  test('keeps years apart from a constant, however small their spread beside their size', () => {
    const base = 1e9;
    const found = fitted(given([1, 2, 4, 3, 5], [base + 1, base + 2, base + 3, base + 4, base + 5]));
    expect(found.aliased).toEqual([]);
    expectClose(found.coefficients[1]?.estimate as number, 0.9, 'b', { relative: 1e-6 });
  });

  test('compares with the lowest level in use where nobody has the reference', () => {
    const predictor = { kind: 'categorical' as const, name: 'g', codes: [1, 1, 3, 3, 1], levels: 5, reference: 4 };
    const found = linearRegression(collapse({ name: 'y', codes: [0, 1, 2, 2, 1], scores: [1, 2, 3] }, [predictor]));
    if ('why' in found) throw new Error(found.why);
    expect(found.terms[0]).toMatchObject({ name: 'g', reference: 1 });
    expect(found.coefficients.map(({ level }) => level)).toEqual([undefined, 3]);
  });

  test('fits exactly what is exact, and calls a zero a zero', () => {
    const found = fitted({
      ...given([1, 3, 5, 7, 9], [0, 1, 2, 3, 4]),
      predictors: [
        { name: 'x', kind: 'numeric', values: [0, 1, 2, 3, 4], reference: null },
        { name: 'z', kind: 'numeric', values: [3, 1, 4, 1, 5], reference: null }
      ]
    });
    expect(found.rSquared).toBe(1);
    const [, x, z] = found.coefficients;
    expect(x).toMatchObject({ se: 0, statistic: null, p: 0 });
    expect(z).toMatchObject({ estimate: 0, se: 0, statistic: 0, p: 1 });
    expect(found.terms.map(({ test: term }) => term?.p)).toEqual([0, 1]);
    expect(found.influence.cook).toBe(null);
  });
});

test('standardised coefficients are those of variables in units of their standard deviations', () => {
  const study = cases.find(({ id }) => id === 'numbers and factors') as Case;
  const standard = (of: readonly (number | null)[]): number[] => {
    const mean = of.reduce<number>((sum, value) => sum + (value as number), 0) / of.length;
    const sd = Math.sqrt(of.reduce<number>((sum, value) => sum + ((value as number) - mean) ** 2, 0) / (of.length - 1));
    return of.map((value) => ((value as number) - mean) / sd);
  };
  const numeric = { ...study, predictors: study.predictors.filter(({ kind }) => kind === 'numeric') };
  const standardised = fitted({
    ...numeric,
    outcome: standard(numeric.outcome),
    predictors: numeric.predictors.map((predictor) => ({ ...predictor, values: standard(predictor.values) }))
  });
  fitted(numeric).coefficients.forEach(({ kind, beta }, i) => {
    if (kind === 'intercept') expect(beta).toBe(null);
    else
      expectClose(beta as number, standardised.coefficients[i]?.estimate as number, `beta ${i}`, { relative: 1e-11 });
  });
});

test('refuses a confidence that is none, and predictions without a value or of a level nobody had', () => {
  const [study] = cases as [Case];
  expect(() => fitted(study, { confidence: 1 })).toThrow(
    'linearRegression requires a confidence between 0 and 1 (got 1)'
  );
  const found = fitted(cases.find(({ id }) => id === 'study, dummies') as Case);
  expect(() => predictLinear(found, [{ name: 'oving', value: 1 }])).toThrow('predictLinear requires a value for plan');
  expect(() =>
    predictLinear(found, [
      { name: 'oving', value: 7 },
      { name: 'plan', value: 1 }
    ])
  ).toThrow('predictLinear requires a level of oving that somebody had (got 7)');
  expect(predictorOf({ name: 'x', kind: 'numeric', values: [null], reference: null }).codes[0]).toBe(0);
});

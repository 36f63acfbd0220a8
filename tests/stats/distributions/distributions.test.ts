import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaTails, binomialTails, fUpper } from '#lib/stats/distributions/beta.ts';
import { chiSquareUpper, gammaTails } from '#lib/stats/distributions/gamma.ts';
import { normalQuantile, normalTwoSided, normalUpper } from '#lib/stats/distributions/normal.ts';
import { betaQuantile, chiSquareCritical, fCritical, tCritical } from '#lib/stats/distributions/quantiles.ts';
import { logGamma } from '#lib/stats/distributions/saddle-point.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

type Case<Names extends string> = Readonly<Record<Names, number>>;
type Quantiles<Names extends string> = { readonly cases: readonly Case<Names | 'p' | 'x'>[] };

const reference = readReference<{
  readonly normal: readonly Case<'z' | 'p'>[];
  readonly chiSquare: readonly Case<'x' | 'df' | 'p'>[];
  readonly f: readonly Case<'f' | 'df1' | 'df2' | 'p'>[];
  readonly beta: readonly Case<'x' | 'a' | 'b' | 'p'>[];
  readonly binomial: readonly Case<'k' | 'n' | 'p0' | 'p'>[];
  readonly logGamma: readonly Case<'a' | 'p'>[];
  readonly quantiles: {
    readonly normal: Quantiles<never>;
    readonly t: Quantiles<'df'>;
    readonly f: Quantiles<'df1' | 'df2'>;
    readonly chiSquare: Quantiles<'df'>;
    readonly beta: Quantiles<'a' | 'b'>;
  };
}>('distributions');

/** What a tail may differ from R's; a double's own last digit, some hundred times. */
const TAIL = { relative: 1e-12 };

describe('tails agree with R, down to 1e-300', () => {
  test('normal', () => {
    expect(reference.normal.some(({ p }) => p < 1e-290)).toBe(true);
    for (const { z, p } of reference.normal) expectClose(normalUpper(z), p, `z = ${z}`, TAIL);
  });
  test('chi-square', () => {
    expect(reference.chiSquare.some(({ p }) => p < 1e-290)).toBe(true);
    for (const { x, df, p } of reference.chiSquare) expectClose(chiSquareUpper(x, df), p, `x = ${x}, df = ${df}`, TAIL);
  });
  test('F', () => {
    expect(reference.f.some(({ p }) => p < 1e-290)).toBe(true);
    for (const { f, df1, df2, p } of reference.f) expectClose(fUpper(f, df1, df2), p, `F = ${f}, ${df1}, ${df2}`, TAIL);
  });
  test('beta', () => {
    for (const { x, a, b, p } of reference.beta)
      expectClose(betaTails(x, 1 - x, a, b).lower, p, `x = ${x}, ${a}, ${b}`, TAIL);
  });
  test('binomial', () => {
    for (const { k, n, p0, p } of reference.binomial)
      expectClose(binomialTails(k, n, p0).lower, p, `${k} of ${n}`, TAIL);
  });
  test('ln Γ', () => {
    for (const { a, p } of reference.logGamma)
      expectClose(logGamma(a), p, `a = ${a}`, { relative: 1e-13, absolute: 1e-14 });
  });
});

describe('quantiles agree with R', () => {
  const { normal, t, f, chiSquare, beta } = reference.quantiles;
  test('normal', () => {
    for (const { p, x } of normal.cases) expectClose(normalQuantile(p), x, `p = ${p}`, { relative: 1e-13 });
  });
  test('t', () => {
    for (const { p, df, x } of t.cases) expectClose(tCritical(p, df), x, `p = ${p}, df = ${df}`, { relative: 1e-11 });
  });
  test('F', () => {
    for (const { p, df1, df2, x } of f.cases)
      expectClose(fCritical(p, df1, df2), x, `p = ${p}, df = ${df1}, ${df2}`, { relative: 1e-11 });
  });
  test('chi-square', () => {
    for (const { p, df, x } of chiSquare.cases)
      expectClose(chiSquareCritical(p, df), x, `p = ${p}, df = ${df}`, { relative: 1e-12 });
  });
  test('beta', () => {
    for (const { p, a, b, x } of beta.cases)
      expectClose(betaQuantile(p, a, b), x, `p = ${p}, ${a}, ${b}`, { relative: 1e-11 });
  });
});

const shape = fc.double({ min: 0.1, max: 500, noNaN: true });

describe('what must hold whatever the numbers', () => {
  test('the tails of gamma and beta are shares and make a whole', () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, x) => {
        for (const { lower, upper } of [gammaTails(a, x * b), betaTails(x, 1 - x, a, b)]) {
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeGreaterThanOrEqual(0);
          expect(Math.abs(lower + upper - 1)).toBeLessThan(1e-12);
        }
      })
    );
  });
  test('a critical value has its own tail', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.99, noNaN: true }), shape, shape, (p, a, b) => {
        expectClose(fUpper(fCritical(p, a, b), a, b), p, 'F', { relative: 1e-9 });
        expectClose(chiSquareUpper(chiSquareCritical(p, a), a), p, 'chi-square', { relative: 1e-9 });
        expectClose(normalTwoSided(normalQuantile(p / 2)), p, 'normal', { relative: 1e-12 });
      })
    );
  });
  test('ends', () => {
    expect([normalUpper(Infinity), normalUpper(-Infinity), normalTwoSided(0)]).toEqual([0, 1, 1]);
    expect([chiSquareUpper(0, 3), chiSquareUpper(Infinity, 3), fUpper(0, 2, 2), fUpper(Infinity, 2, 2)]).toEqual([
      1, 0, 1, 0
    ]);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    expect([tCritical(1, 4), betaQuantile(0, 2, 2), betaQuantile(1, 2, 2)]).toEqual([0, 0, 1]);
    expect(binomialTails(4, 4, 0.5).lower).toBe(1);
    expectClose(binomialTails(4, 4, 0.5).upper, 0.0625, 'all of four');
  });
});

test('what is no probability, place or shape is refused', () => {
  expect(() => normalUpper(NaN)).toThrow('normalUpper requires a number (got NaN)');
  expect(() => normalQuantile(1.1)).toThrow('normalQuantile requires p in [0, 1] (got 1.1)');
  expect(() => chiSquareUpper(-1, 2)).toThrow('gammaTails requires x from 0 up');
  expect(() => fUpper(1, 0, 2)).toThrow('fTails requires df above 0');
  expect(() => tCritical(0, 2)).toThrow('tCritical requires p above 0');
  expect(() => binomialTails(3, 2, 0.5)).toThrow('whole 0 ≤ k ≤ n');
  expect(() => logGamma(0)).toThrow('logGamma requires a number above 0');
});

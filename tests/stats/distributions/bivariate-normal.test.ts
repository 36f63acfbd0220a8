import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bivariateNormalDensity,
  bivariateNormalLower,
  bivariateNormalRectangle,
  normalBetween
} from '#lib/stats/distributions/bivariate-normal.ts';
import { normalUpper } from '#lib/stats/distributions/normal.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

const { orthants } = readReference<{
  readonly orthants: readonly { readonly h: number; readonly k: number; readonly rho: number; readonly p: number }[];
}>('polychoric');
const { rectangles } = readReference<{
  readonly rectangles: readonly {
    readonly a: number | null;
    readonly b: number;
    readonly c: number | null;
    readonly d: number;
    readonly rho: number;
    readonly p: number;
  }[];
}>('bivariate-normal');

describe('bivariate normal', () => {
  test('orthants agree with mvtnorm, at every correlation', () => {
    expect(orthants.length).toBeGreaterThan(500);
    for (const { h, k, rho, p } of orthants)
      expectClose(bivariateNormalLower(h, k, rho), p, `${h}, ${k}, rho = ${rho}`, { relative: 0, absolute: 1e-14 });
  });

  test('rectangles agree with mpmath to 12 digits, down to 1e-200', () => {
    expect(rectangles.filter(({ p }) => p < 1e-20).length).toBeGreaterThan(5);
    for (const { a, b, c, d, rho, p } of rectangles) {
      const found = bivariateNormalRectangle([a ?? -Infinity, b], [c ?? -Infinity, d], rho);
      expectClose(found, p, `${a}, ${b} × ${c}, ${d}, rho = ${rho}`, { relative: 1e-12 });
    }
  });

  test('quadrants are ¼ + asin ρ / 2π', () => {
    for (const rho of [-1, -0.999999, -0.95, -0.7, -0.1, 0, 1e-9, 0.3, 0.7, 0.9, 0.91, 0.99, 1]) {
      const p = 0.25 + Math.asin(rho) / (2 * Math.PI);
      expectClose(bivariateNormalLower(0, 0, rho), p, `orthant, ${rho}`, { absolute: 1e-16, relative: 1e-14 });
      const quadrant = bivariateNormalRectangle([0, Infinity], [0, Infinity], rho);
      expectClose(quadrant, p, `rectangle, ${rho}`, { absolute: 1e-16, relative: 1e-13 });
    }
  });
});

const place = fc.double({ min: -6, max: 6, noNaN: true });
const correlation = fc.oneof(
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1e-3, noNaN: true }).map((gap) => 1 - gap),
  fc.constantFrom(-1, 0, 1)
);

describe('what must hold whatever the numbers', () => {
  test('both ways agree: corners subtracted, and strips added', () => {
    fc.assert(
      fc.property(place, place, place, place, correlation, (a, b, c, d, rho) => {
        const [x, y] = [
          [Math.min(a, b), Math.max(a, b)],
          [Math.min(c, d), Math.max(c, d)]
        ] as [[number, number], [number, number]];
        const corners =
          bivariateNormalLower(x[1], y[1], rho) -
          bivariateNormalLower(x[0], y[1], rho) -
          bivariateNormalLower(x[1], y[0], rho) +
          bivariateNormalLower(x[0], y[0], rho);
        expect(Math.abs(bivariateNormalRectangle(x, y, rho) - corners)).toBeLessThan(2e-14);
      }),
      { numRuns: 300 }
    );
  });

  test('variables exchanged, or both reversed, change nothing; one reversed changes the sign of ρ', () => {
    fc.assert(
      fc.property(place, place, correlation, (h, k, rho) => {
        const p = bivariateNormalLower(h, k, rho);
        const near = { relative: 0, absolute: 2e-14 };
        expectClose(bivariateNormalLower(k, h, rho), p, 'exchanged', near);
        expectClose(bivariateNormalRectangle([-h, Infinity], [-k, Infinity], rho), p, 'reversed', near);
        expectClose(normalUpper(-h) - bivariateNormalLower(h, -k, -rho), p, 'one reversed', near);
      })
    );
  });

  test('the density is the second derivative of the distribution', () => {
    for (const rho of [-0.97, -0.4, 0, 0.6, 0.92]) {
      const half = 1e-4;
      const p = bivariateNormalRectangle([0.3 - half, 0.3 + half], [-0.2 - half, -0.2 + half], rho);
      expectClose(bivariateNormalDensity(0.3, -0.2, rho), p / (4 * half * half), `rho = ${rho}`, { relative: 1e-5 });
    }
  });
});

test('ends and infinite limits', () => {
  expect(bivariateNormalLower(-Infinity, 2, 0.5)).toBe(0);
  expect(bivariateNormalLower(Infinity, Infinity, -0.3)).toBe(1);
  expect(bivariateNormalLower(Infinity, 1, 0.5)).toBe(normalUpper(-1));
  expect(bivariateNormalLower(-1, 1, -1)).toBe(0);
  expect(bivariateNormalRectangle([1, 2], [-2, -1], 1)).toBe(0);
  expect(bivariateNormalRectangle([1, 1], [0, 3], 0.5)).toBe(0);
  expectClose(bivariateNormalRectangle([1, 2], [-3, -1.5], -1), normalBetween(1.5, 2), 'opposite', { relative: 1e-15 });
  expectClose(bivariateNormalRectangle([-Infinity, Infinity], [-Infinity, Infinity], 0.8), 1, 'all');
});

test('what is no place, no side and no correlation is refused', () => {
  expect(() => bivariateNormalLower(NaN, 0, 0)).toThrow('bivariateNormalLower requires numbers (got NaN)');
  expect(() => bivariateNormalLower(0, 0, 1.01)).toThrow('bivariateNormalLower requires rho in [-1, 1] (got 1.01)');
  expect(() => bivariateNormalRectangle([1, 0], [0, 1], 0)).toThrow('rising limits (got 1, 0 and 0, 1)');
  expect(() => bivariateNormalRectangle([0, 1], [0, 1], NaN)).toThrow('requires rho in [-1, 1] (got NaN)');
});

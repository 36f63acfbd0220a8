import { describe, expect, test } from 'vitest';
import { starsOf, strengthOf } from '#lib/stats/association/strength.ts';

describe('strengthOf', () => {
  test.each([
    [0, 'weak'],
    [0.2999, 'weak'],
    [0.3, 'moderate'],
    [-0.34, 'moderate'],
    [0.5, 'moderate'],
    [0.5001, 'strong'],
    [-1, 'strong']
  ] as const)('by Jacobsen: %d is %s', (estimate, strength) => {
    expect(strengthOf(estimate, 'jacobsen')).toBe(strength);
  });

  test.each([
    [0.0999, 'weak'],
    [0.2999, 'weak'],
    [0.3, 'moderate'],
    [0.4999, 'moderate'],
    [-0.5, 'strong']
  ] as const)('by Cohen: %d is %s', (estimate, strength) => {
    expect(strengthOf(estimate, 'cohen')).toBe(strength);
  });

  test('refuses what is no coefficient', () => {
    expect(() => strengthOf(1.01, 'jacobsen')).toThrow('strengthOf requires an estimate in [-1, 1] (got 1.01)');
    expect(() => strengthOf(NaN, 'jacobsen')).toThrow(RangeError);
  });
});

test('stars: two below .01, one below .05, none from .05', () => {
  expect([0, 0.00999, 0.01, 0.0499, 0.05, 1].map(starsOf)).toEqual([2, 2, 1, 1, 0, 0]);
  expect(() => starsOf(-0.1)).toThrow('starsOf requires p in [0, 1] (got -0.1)');
});

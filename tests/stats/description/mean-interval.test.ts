import { describe, expect, test } from 'vitest';
import { meanInterval } from '#lib/stats/description/mean-interval.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { reference } from './described.ts';

const meanOf = (...of: Parameters<typeof meanInterval>) => defined(meanInterval(...of));

describe('the interval of a mean', () => {
  test.each(reference.described.map((expected) => [expected.id, expected] as const))(
    'agrees with R: %s',
    (id, { numbers, counts, level, ...expected }) => {
      const found = meanOf(numbers, counts, { level });
      expect(found.level).toBe(level);
      expect(found.df).toBe(found.n - 1);
      expectClose(found.estimate, expected.mean, `mean, ${id}`, { relative: 1e-14 });
      for (const name of ['variance', 'sd', 'se'] as const)
        expectClose(found[name], expected[name], `${name}, ${id}`, { relative: 1e-13 });
      for (const name of ['low', 'high'] as const)
        expectClose(found[name], expected[name], `${name}, ${id}`, { relative: 1e-12, absolute: 1e-13 * expected.sd });
    }
  );

  test.each(reference.weighted.map((expected) => [expected.id, expected] as const))(
    'with weights agrees with PSPP: %s',
    (id, { numbers, weights, ...expected }) => {
      const found = meanOf(numbers, weights);
      expectClose(found.estimate, expected.mean, `mean, ${id}`, { relative: 1e-14 });
      expectClose(found.variance, expected.variance, `variance, ${id}`, { relative: 1e-14 });
      expectClose(found.se, expected.se, `se, ${id}`, { relative: 1e-14 });
      for (const name of ['low', 'high'] as const)
        expectClose(found[name], expected[name], `${name}, ${id}`, { relative: 1e-14 });
    }
  );

  test('in a finite population agrees with R survey, by its divisor', () => {
    for (const { part, n, population, se, survey } of reference.finite) {
      const counts = [n - part, part];
      const id = `${part} of ${n} in ${population}`;
      const byN = meanOf([0, 1], counts, { population, divisor: 'N' });
      expectClose(byN.se, survey, id, { relative: 1e-12 });
      // SD has the divisor n − 1, a share's p (1 − p) has not.
      expectClose(meanOf([0, 1], counts, { population }).se, se * Math.sqrt(n / (n - 1)), id, { relative: 1e-12 });
    }
  });

  test('is unbiased by the divisor N over every sample that there is, and the share by N − 1', () => {
    const population = [1, 2, 2, 5, 9];
    const of = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const samples: number[][] = [];
    for (let a = 0; a < 5; a++)
      for (let b = 0; b < a; b++)
        for (let c = 0; c < b; c++) samples.push([a, b, c].map((place) => population[place] as number));
    const means = samples.map(of);
    const truth = of(means.map((one) => (one - of(means)) ** 2));
    const squares = samples.map((sample) => meanOf(sample, [1, 1, 1], { population: 5, divisor: 'N' }).se ** 2);
    expectClose(of(squares), truth, 'variance of the mean');
  });

  test('has no width where everyone is alike or everyone answered', () => {
    expect(meanOf([4], [12])).toMatchObject({ sd: 0, se: 0, low: 4, high: 4 });
    const all = meanOf([1, 4], [3, 4], { population: 7 });
    expect([all.se, all.low, all.high]).toEqual([0, all.estimate, all.estimate]);
    expect(all.sd).toBeGreaterThan(0);
    expect(meanOf([1, 4], [3, 4], { population: 7, divisor: 'N' }).se).toBe(0);
  });

  test('is undefined with a reason, and misuse is refused', () => {
    expect(meanInterval([], [])).toEqual({ why: 'nothing', n: 0 });
    expect(meanInterval([3], [1])).toEqual({ why: 'too-few', n: 1 });
    expect(meanInterval([3, 4], [0.5, 0.25])).toEqual({ why: 'too-few', n: 0.75 });
    expect(() => meanInterval([1], [5], { level: 95 })).toThrow(
      'meanInterval requires a level between 0 and 1 (got 95)'
    );
    expect(() => meanInterval([1], [5], { population: 4 })).toThrow(
      'meanInterval requires a population of at least 1 and of n (got 4 and n = 5)'
    );
  });
});

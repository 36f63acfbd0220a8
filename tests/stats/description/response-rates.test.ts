import { describe, expect, test } from 'vitest';
import { effectiveSize, finitePopulationFactor } from '#lib/stats/description/finite-population.ts';
import { responseRates, topBox } from '#lib/stats/description/response-rates.ts';
import { wilson } from '#lib/stats/description/share-intervals.ts';
import { expectClose } from '../../reference/close.ts';

describe('response rates', () => {
  test('of the study, by municipality and in all', () => {
    const invited = [44, 14, 15, 14, 14, 19];
    const answered = [3, 6, 9, 6, 4, 5];
    const { groups, all } = responseRates(
      invited.map((of, index) => ({ invited: of, answered: answered[index] ?? 0 }))
    );
    expect(groups).toEqual(invited.map((of, index) => wilson(answered[index] ?? 0, of)));
    expect(all).toEqual(wilson(33, 120));
    expect(all).toMatchObject({ estimate: 0.275, n: 120 });
  });

  test('of a group that nobody was invited from there is none', () => {
    expect(responseRates([{ invited: 0, answered: 0 }])).toEqual({
      groups: [{ why: 'nothing', n: 0 }],
      all: { why: 'nothing', n: 0 }
    });
    expect(responseRates([])).toEqual({ groups: [], all: { why: 'nothing', n: 0 } });
  });

  test('above one and of parts of people are refused', () => {
    expect(() => responseRates([{ invited: 3, answered: 4 }])).toThrow('wilson requires 0 ≤ part ≤ n (got 4 of 3)');
    expect(() => responseRates([{ invited: 3, answered: 0.5 }])).toThrow(
      'responseRates requires whole counts (got 0.5 of 3)'
    );
  });
});

describe('the top box', () => {
  test('is the share from a level up', () => {
    expect(topBox([2, 5, 22, 4], 2)).toEqual({ n: 33, part: 26, estimate: 26 / 33 });
    expect(topBox([2, 5, 22, 4], 0)).toEqual({ n: 33, part: 33, estimate: 1 });
    expect(topBox([2, 5, 22, 4], 4)).toEqual({ n: 33, part: 0, estimate: 0 });
    expect(topBox([0.1, 0.2, 0.3], 0)).toMatchObject({ estimate: 1 });
    expect(topBox([0, 0], 1)).toEqual({ why: 'nothing', n: 0 });
  });

  test('refuses what is no level and no count', () => {
    expect(() => topBox([1, 2], 3)).toThrow('topBox requires a level from 0 to 2 (got 3)');
    expect(() => topBox([1, 2], 0.5)).toThrow('(got 0.5)');
    expect(() => topBox([1, -2], 1)).toThrow('topBox requires counts from 0 up (got -2)');
  });
});

describe('a finite population', () => {
  test('takes from nothing to all of the standard error', () => {
    expectClose(finitePopulationFactor(33, 120), Math.sqrt(87 / 119), 'factor');
    expect(finitePopulationFactor(33, Infinity)).toBe(1);
    expect(finitePopulationFactor(1, 120)).toBe(1);
    expect(finitePopulationFactor(120, 120)).toBe(0);
    expect(finitePopulationFactor(1, 1)).toBe(0);
  });

  test('makes n worth more', () => {
    expectClose(effectiveSize(33, 120) as number, (33 * 119) / 87, 'size');
    expect(effectiveSize(33, Infinity)).toBe(33);
    expect(effectiveSize(120, 120)).toBeNull();
    const n = effectiveSize(33, 120) as number;
    expectClose(1 / Math.sqrt(n), finitePopulationFactor(33, 120) / Math.sqrt(33), 'the same standard error');
  });

  test('is no smaller than who answered', () => {
    expect(() => finitePopulationFactor(5, 4)).toThrow('finitePopulationFactor requires a population');
    expect(() => effectiveSize(-1, 4)).toThrow('effectiveSize requires a population');
    expect(() => effectiveSize(0, 0.5)).toThrow('(got 0.5 and n = 0)');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import { median } from '#lib/stats/description/describe.ts';
import { quantiles } from '#lib/stats/description/quantiles.ts';
import { quantilesOfCounts, tukeyHinges, type QuantileType } from '#lib/stats/description/quantiles-of-counts.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { answers, reference } from './described.ts';

const TYPES: readonly QuantileType[] = [2, 6, 7];

function expectAll(found: readonly number[], expected: readonly number[], what: string): void {
  expect(found.length, what).toBe(expected.length);
  found.forEach((value, index) =>
    expectClose(value, expected[index] as number, `${what}, ${index}`, { relative: 1e-13, absolute: 1e-14 })
  );
}

describe('quantiles', () => {
  test.each(reference.described.map((expected) => [expected.id, expected] as const))(
    'agree with R in types 2, 6 and 7: %s',
    (id, { numbers, counts, ...expected }) => {
      TYPES.forEach((type, index) =>
        expectAll(
          defined(quantilesOfCounts(numbers, counts, reference.probabilities, type)),
          expected.quantiles[index] as readonly number[],
          `type ${type}, ${id}`
        )
      );
      const { lower, median: middle, upper } = defined(tukeyHinges(numbers, counts));
      expectAll([lower, middle, upper], expected.hinges, `hinges, ${id}`);
    }
  );

  test.each(reference.weighted.map((expected) => [expected.id, expected] as const))(
    'with weights agree with PSPP and Hmisc: %s',
    (id, { numbers, weights, ...expected }) => {
      const at = (type: QuantileType): number[] =>
        defined(quantilesOfCounts(numbers, weights, reference.weightedProbabilities, type));
      expectAll(at(2), expected.two, `type 2, ${id}`);
      expectAll(at(6), expected.six, `type 6, ${id}`);
      expectAll(at(7), expected.seven, `type 7, ${id}`);
      const { lower, median: middle, upper } = defined(tukeyHinges(numbers, weights));
      expectAll([lower, middle, upper], expected.hinges, `hinges, ${id}`);
    }
  );

  test('never fall below the least number, as PSPP does where (W + 1) p is less than the first weight', () => {
    expect(quantilesOfCounts([5, 6], [3, 3], [0, 0.05, 0.1], 6)).toEqual([5, 5, 5]);
  });

  test('take sums of weights that differ by rounding for the same place', () => {
    // Ten weights of a tenth sum to 0.9999999999999999 in passing.
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(quantilesOfCounts(numbers, new Array<number>(20).fill(0.1), [0.5], 2)).toEqual([10.5]);
  });

  test('of type 7 are those of the same answers one by one, and their middle the median', () => {
    fc.assert(
      fc.property(answers, fc.double({ min: 0, max: 1, noNaN: true }), ({ numbers, counts, rows }, p) => {
        const found = quantilesOfCounts(numbers, counts, [p, 0.5]);
        if (!isDefined(found)) {
          expect(rows).toEqual([]);
          return;
        }
        expectClose(found[0] as number, quantiles(rows, [p])[0] as number, `p = ${p}`, { absolute: 1e-12 });
        expect(found[1]).toBe(median(numbers, counts));
      })
    );
  });

  test('rise with the probability, lie between the extremes, and weights of one are no weights', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...TYPES), ({ numbers, counts, rows }, type) => {
        const before = [[...numbers], [...counts]];
        const found = quantilesOfCounts(numbers, counts, [0, 0.1, 0.25, 0.5, 0.6, 0.9, 1], type);
        expect([numbers, counts]).toEqual(before);
        if (!isDefined(found)) return;
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect([found[0], found.at(-1)]).toEqual([rows[0], rows.at(-1)]);
        const ones = quantilesOfCounts(numbers, Float64Array.from(counts), [0, 0.1, 0.25, 0.5, 0.6, 0.9, 1], type);
        expect(ones).toEqual(found);
      })
    );
  });

  test('turn with the numbers', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...TYPES), ({ numbers, counts }, type) => {
        const found = quantilesOfCounts(numbers, counts, [0.25, 0.5, 0.75], type);
        const turned = quantilesOfCounts(
          numbers.map((number) => -number).toReversed(),
          counts.toReversed(),
          [0.75, 0.5, 0.25],
          type
        );
        if (!isDefined(found) || !isDefined(turned)) {
          expect(turned).toEqual(found);
          return;
        }
        turned.forEach((value, index) =>
          expectClose(-value, found[index] as number, `quartile ${index}`, { relative: 1e-12, absolute: 1e-12 })
        );
      })
    );
  });

  test('of nobody, or of weights below one in all, there are none; misuse is refused', () => {
    for (const type of TYPES) expect(quantilesOfCounts([1, 2], [0, 0], [0.5], type)).toEqual({ why: 'nothing', n: 0 });
    expect(tukeyHinges([], [])).toEqual({ why: 'nothing', n: 0 });
    expect(quantilesOfCounts([1, 2], [0.25, 0.5], [0.5])).toEqual({ why: 'too-few', n: 0.75 });
    expect(tukeyHinges([1, 2], [0.25, 0.5])).toEqual({ why: 'too-few', n: 0.75 });
    expect(() => quantilesOfCounts([2, 1], [1, 1], [0.5])).toThrow(
      'quantilesOfCounts requires rising numbers (got 1 after 2)'
    );
    expect(() => quantilesOfCounts([1], [1], [1.5])).toThrow('requires probabilities from 0 to 1 (got 1.5)');
    expect(() => quantilesOfCounts([1], [-1], [0.5])).toThrow('requires counts from 0 up');
    expect(() => tukeyHinges([1, 1], [1, 1])).toThrow('tukeyHinges requires rising numbers (got 1 after 1)');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortPairs } from '#lib/stats/matrix/radix-sort.ts';
import { levelValues, rankCodes, rankRoom } from '#lib/stats/matrix/rank-codes.ts';
import { seeded } from '#lib/stats/numerics/random.ts';
import { readReference } from '../../reference/read.ts';

const { ranks } = readReference<{
  readonly ranks: readonly {
    readonly id: string;
    readonly values: readonly (number | string | null)[];
    readonly codes: readonly number[];
  }[];
}>('correlation-matrix');

/** As a dictionary of distinct values, sorted by comparison. */
function expected(values: Float64Array): { readonly codes: number[]; readonly levels: number } {
  const distinct = Float64Array.from(new Set(values.filter((value) => !Number.isNaN(value)))).sort();
  const place = new Map([...distinct].map((value, level) => [value, level]));
  return { codes: Array.from(values, (value) => place.get(value) ?? distinct.length), levels: distinct.length };
}

function expectRanked(values: Float64Array): void {
  const { codes, levels } = rankCodes(values);
  const should = expected(values);
  expect(levels).toBe(should.levels);
  expect(codes.length).toBe(values.length);
  // Not toEqual, which takes seconds for a hundred thousand.
  expect(codes.findIndex((code, row) => code !== should.codes[row])).toBe(-1);
  expect(codes.BYTES_PER_ELEMENT).toBe(levels < 256 ? 1 : levels < 65536 ? 2 : 4);
}

describe('rankCodes', () => {
  test.each(ranks.map((one) => [one.id, one] as const))('agrees with R on numbers %s', (_, { values, codes }) => {
    const numbers = values.map((value) => (value === null ? NaN : Number(String(value).replace('Inf', 'Infinity'))));
    expect(Array.from(rankCodes(Float64Array.from(numbers)).codes)).toEqual(codes);
  });

  test('is the place among the distinct values, for any doubles', () => {
    const values = fc.float64Array({ maxLength: 200 });
    fc.assert(fc.property(values, (values) => expectRanked(values.map((value) => (value === 0 ? 0 : value)))));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1.5, 0, -0, 1e-320, 2, NaN)), (values) => {
        expectRanked(Float64Array.from(values, (value) => (value === 0 ? 0 : value)));
        expect(rankCodes(Float64Array.from(values))).toEqual(
          rankCodes(Float64Array.from(values, (value) => value + 0))
        );
      })
    );
  });

  test.each([31, 33, 300, 9_000, 140_000])('sorts %i values of every kind of closeness', (rows) => {
    const random = seeded(rows);
    const made = (value: () => number): void => expectRanked(Float64Array.from({ length: rows }, value));
    made(() => random.uniform() - 0.5);
    made(() => Math.exp(200 * (random.uniform() - 0.5)) * (random.below(2) - 0.5));
    made(() => 1 + random.below(rows) * 2 ** -52);
    made(() => -1e9 - random.below(4 * rows) / 1024);
    made(() => random.below(7) / 10);
    made(() => (random.below(5) === 0 ? NaN : random.below(3000)));
    made(() => NaN);
    made(() => -3);
  });

  test('takes part of a buffer, leaves it alone, and can share its room', () => {
    const values = Float64Array.of(9, 3, NaN, 3, 1, 7).subarray(1, 5);
    const room = rankRoom(10);
    const first = rankCodes(values, room);
    expect(first).toEqual({ codes: Uint8Array.of(1, 2, 1, 0), levels: 2 });
    rankCodes(Float64Array.of(5, 4, 3, 2, 1), room);
    expect(first.codes).toEqual(Uint8Array.of(1, 2, 1, 0));
    expect(values).toEqual(Float64Array.of(3, NaN, 3, 1));
    expect(levelValues(values, first)).toEqual(Float64Array.of(1, 3));
    expect(() => rankCodes(new Float64Array(11), room)).toThrow('rankCodes requires room for 11 values (got 10)');
  });
});

test('sortPairs sorts a range by its keys, keeps the order of equal ones, and leaves the rest', () => {
  for (const length of [0, 1, 2, 40, 500, 10_000, 150_000]) {
    const random = seeded(length);
    const pairs = new Uint32Array(2 * (length + 4));
    for (let at = 0; at < pairs.length; at += 2) {
      pairs[at] = random.below(2) === 0 ? random.below(2 ** 32) : random.below(40) * 2 ** 27;
      pairs[at + 1] = at;
    }
    const rows = Array.from({ length: length + 4 }, (_, at) => [pairs[2 * at], pairs[2 * at + 1]] as [number, number]);
    const sorted = rows.slice(2, -2).sort(([a, i], [b, j]) => a - b || i - j);
    sortPairs(pairs, new Uint32Array(pairs.length), 2, length + 2);
    expect(Array.from(pairs)).toEqual([...rows.slice(0, 2), ...sorted, ...rows.slice(-2)].flat());
  }
});

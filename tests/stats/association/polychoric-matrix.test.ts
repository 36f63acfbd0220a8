import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polychoricMatrix, smoothedCorrelations } from '#lib/stats/association/polychoric-matrix.ts';
import { polychoricEstimate } from '#lib/stats/association/polychoric.ts';
import { jointCounts, type Counts } from '#lib/stats/counts/counts.ts';
import { cholesky, symmetricEigen } from '#lib/stats/numerics/matrix.ts';
import { seeded } from '#lib/stats/numerics/random.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';

const { smooth } = readReference<{
  readonly smooth: readonly {
    readonly id: string;
    readonly items: number;
    readonly correlations: readonly number[];
    readonly smoothed: readonly number[];
    readonly changed: boolean;
  }[];
}>('polychoric');

const square = (items: number, values: readonly number[]) => ({
  rows: items,
  columns: items,
  values: Float64Array.from(values)
});

/** Answers of `rows` respondents to items that have a common cause. */
function answers(items: number, rows: number, levels: number, seed: number): Uint8Array[] {
  const random = seeded(seed);
  const causes = Array.from({ length: rows }, () => random.uniform());
  return Array.from({ length: items }, () =>
    Uint8Array.from(causes, (cause) => Math.floor(((cause + random.uniform()) / 2) * levels))
  );
}

const tablesOf =
  (codes: readonly Uint8Array[], levels: number) =>
  (row: number, column: number): Counts =>
    jointCounts(codes[row] as Uint8Array, codes[column] as Uint8Array, levels, levels);

describe('smoothing agrees with psych', () => {
  test.each(smooth.map((expected) => [expected.id, expected] as const))('on %s', (_, expected) => {
    const given = square(expected.items, expected.correlations);
    const found = smoothedCorrelations(given);
    expect([...given.values]).toEqual(expected.correlations);
    expect(found.smoothed).toBe(expected.changed);
    found.matrix.values.forEach((value, i) =>
      expectClose(value, expected.smoothed[i] as number, `${i}`, { absolute: 1e-12 })
    );
  });
});

describe('a matrix of polychoric correlations', () => {
  const codes = answers(6, 300, 5, 7);
  test('holds each pair’s own estimate, where they are possible together', () => {
    const found = polychoricMatrix(6, tablesOf(codes, 5));
    if ('why' in found) throw new Error(found.why);
    expect(found.smoothed).toBe(false);
    expect(found.pairs.length).toBe(15);
    for (const { row, column, n, boundary } of found.pairs) {
      expect([n, boundary]).toEqual([300, false]);
      const estimate = polychoricEstimate(tablesOf(codes, 5)(row, column));
      expect(found.correlations[row]?.[column]).toBe(estimate);
      expect(found.correlations[column]?.[row]).toBe(estimate);
    }
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test('is positive definite whatever the answers, and says when that took smoothing', () => {
    let smoothed = 0;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 8, max: 25 }), fc.nat(1e6), (items, rows, seed) => {
        const found = polychoricMatrix(items, tablesOf(answers(items, rows, 3, seed), 3));
        if ('why' in found) return;
        const values = found.correlations.flat();
        expect(symmetricEigen(square(items, values)).values[items - 1]).toBeGreaterThan(0);
        expect(cholesky(square(items, values))).not.toBe(null);
        found.correlations.forEach((row, i) => {
          expect(row[i]).toBe(1);
          row.forEach((value, j) => expect(value).toBe(found.correlations[j]?.[i]));
        });
        expect(found.smoothed).toBe(found.smallestEigenvalue < 1e-12);
        if (found.smoothed) smoothed++;
      }),
      { numRuns: 60, seed: 4 }
    );
    expect(smoothed).toBeGreaterThan(3);
  });

  test('names the pairs that have no correlation', () => {
    const constant = new Uint8Array(300).fill(2);
    const found = polychoricMatrix(3, tablesOf([codes[0] as Uint8Array, constant, codes[1] as Uint8Array], 5));
    expect(found).toEqual({
      why: 'pairs',
      n: 300,
      pairs: [
        { row: 0, column: 1, why: 'constant', n: 300 },
        { row: 1, column: 2, why: 'constant', n: 300 }
      ]
    });
  });

  test('of one item is 1, and of none is refused', () => {
    const never = (): Counts => {
      throw new Error('asked');
    };
    expect(polychoricMatrix(1, never)).toEqual({
      correlations: [[1]],
      pairs: [],
      smoothed: false,
      smallestEigenvalue: 1
    });
    expect(() => polychoricMatrix(0, never)).toThrow('polychoricMatrix requires items from 1 up (got 0)');
  });
});

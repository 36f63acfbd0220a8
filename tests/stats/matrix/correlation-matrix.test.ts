import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import type { CodedColumn } from '#lib/stats/kernel/columns.ts';
import { eachPairOf, type Kernel } from '#lib/stats/kernel/kernel.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import { pairOf, rowNumbers, type CorrelationMatrix } from '#lib/stats/matrix/correlation-matrix.ts';
import type { NumberedColumn } from '#lib/stats/matrix/deviations.ts';
import { pearsonMatrix } from '#lib/stats/matrix/pearson-matrix.ts';
import { levelValues, rankCodes } from '#lib/stats/matrix/rank-codes.ts';
import { spearmanMatrix } from '#lib/stats/matrix/spearman-matrix.ts';
import { seeded, shuffle } from '#lib/stats/numerics/random.ts';
import { isDefined } from '#lib/stats/result.ts';
import { expectClose } from '../../reference/close.ts';
import { readReference } from '../../reference/read.ts';
import { drawnColumn, drawnColumns } from '../kernel/columns.ts';
import { wasm } from '../kernel/wasm.ts';

const { cases } = readReference<{
  readonly cases: readonly {
    readonly id: string;
    readonly method: 'spearman' | 'pearson';
    readonly use: 'pairwise.complete.obs' | 'complete.obs';
    readonly columns: readonly (readonly (number | null)[])[];
    readonly n: readonly number[];
    readonly estimate: readonly (number | null)[];
    readonly p: readonly (number | null)[];
  }[];
}>('correlation-matrix');

function numbered(values: readonly (number | null)[]): NumberedColumn {
  const numbers = Float64Array.from(values, (value) => value ?? NaN);
  const coded = rankCodes(numbers);
  return { ...coded, numbers: levelValues(numbers, coded) };
}

const kernels = [plainKernel, wasm].map((kernel) => [kernel.name, kernel] as const);

describe.each(kernels)('by the %s kernel, a matrix agrees with R', (_, kernel) => {
  test.each(cases.map((expected) => [expected.method, expected.use, expected.id, expected] as const))(
    '%s, %s: %s',
    (method, use, id, expected) => {
      const columns = expected.columns.map(numbered);
      const options = { missing: use === 'complete.obs' ? 'listwise' : 'pairwise' } as const;
      const { pairs } = (method === 'spearman' ? spearmanMatrix : pearsonMatrix)(columns, kernel, options);
      expect(pairs.length).toBe(expected.n.length);
      pairs.forEach((found, pair) => {
        const what = `${method} of pair ${pair}, ${id}`;
        expect(found.n, what).toBe(expected.n[pair]);
        const [estimate, p] = [expected.estimate[pair], expected.p[pair]];
        if (!isDefined(found) || typeof estimate !== 'number' || typeof p !== 'number') {
          expect(found, what).toEqual({ why: found.n < 3 ? 'too-few' : 'constant', n: found.n });
          expect(estimate, what).toBeNull();
          return;
        }
        expectClose(found.estimate, estimate, `r, ${what}`, { relative: 1e-12, absolute: 1e-15 });
        expectClose(found.p, p, `p, ${what}`, { relative: 1e-10 });
      });
    }
  );
});

/** Columns of few and of many levels, whole and with holes; some rows of them. */
const mixed = drawnColumns(fc.constantFrom(0, 1, 2, 5, 16, 17, 40, 300, 3000), {
  least: 0,
  most: 6,
  lengths: [0, 1, 2, 3, 4, 5, 33, 500, 2000]
});

function pairwise(columns: readonly CodedColumn[], rows: Uint32Array | undefined) {
  const pairs: ReturnType<typeof spearmanOfCodes>[] = [];
  eachPairOf(columns.length, (i, j) => {
    const [x, y] = [columns[i] as CodedColumn, columns[j] as CodedColumn];
    pairs.push(spearmanOfCodes(x.codes, y.codes, x.levels, y.levels, rows));
  });
  return pairs;
}

describe.each(kernels)('by the %s kernel, a matrix', (_, kernel) => {
  test('of Spearman’s rho is that of each pair, to the last bit', () => {
    fc.assert(
      fc.property(mixed, ({ columns, taken }) => {
        const { variables, pairs } = spearmanMatrix(columns, kernel, taken ? { rows: taken } : {});
        expect(variables).toBe(columns.length);
        expect(pairs).toEqual(pairwise(columns, rowNumbers(taken)));
      })
    );
  });

  test('listwise is that of the rows with every value', () => {
    fc.assert(
      fc.property(mixed, ({ columns, taken }) => {
        const options = { missing: 'listwise', ...(taken && { rows: taken }) } as const;
        const rows = columns[0]?.codes.length ?? 0;
        const whole = Uint32Array.from(
          Array.from({ length: rows }, (_, row) => row).filter(
            (row) => taken?.[row] !== 0 && columns.every(({ codes, levels }) => (codes[row] as number) < levels)
          )
        );
        expect(spearmanMatrix(columns, kernel, options).pairs).toEqual(pairwise(columns, whole));
      })
    );
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), ({ columns }, seed) => {
        const order = Uint32Array.from({ length: columns[0]?.codes.length ?? 0 }, (_, row) => row);
        shuffle(order, seeded(seed));
        const moved = columns.map(({ codes, levels }) => ({
          codes: codes.map((_, row) => codes[order[row] as number] as number),
          levels
        }));
        expect(spearmanMatrix(moved, kernel)).toEqual(spearmanMatrix(columns, kernel));
      }),
      { numRuns: 50 }
    );
  });

  test('follows its columns when they are exchanged', () => {
    fc.assert(
      fc.property(mixed, ({ columns }) => {
        const found = spearmanMatrix(columns, kernel);
        const turned = spearmanMatrix(columns.toReversed(), kernel);
        const last = columns.length - 1;
        eachPairOf(columns.length, (i, j) => expect(pairOf(turned, last - j, last - i)).toEqual(pairOf(found, i, j)));
      }),
      { numRuns: 50 }
    );
  });

  test('of ranks as numbers has Pearson’s r equal to rho', () => {
    fc.assert(
      fc.property(mixed, ({ columns, taken }) => {
        // Listwise, a column's ranks are the same in every pair.
        const options = { missing: 'listwise', ...(taken && { rows: taken }) } as const;
        const rho = spearmanMatrix(columns, kernel, options);
        const rows = columns[0]?.codes.length ?? 0;
        const whole = Array.from(
          { length: rows },
          (_, row) => taken?.[row] !== 0 && columns.every(({ codes, levels }) => (codes[row] as number) < levels)
        );
        const ranked = columns.map(({ codes, levels }) => {
          const counts = new Float64Array(levels);
          for (let row = 0; row < rows; row++) {
            const code = codes[row] as number;
            if (whole[row]) counts[code] = (counts[code] as number) + 1;
          }
          let below = 0;
          const numbers = counts.map((count) => {
            below += count;
            return below - (count - 1) / 2;
          });
          return { codes, levels, numbers };
        });
        expectAlike(pearsonMatrix(ranked, kernel, options), rho);
      }),
      { numRuns: 50 }
    );
  });

  test('leaves its input alone', () => {
    const columns = [drawnColumn(500, 5, 0.1, 8, 1), drawnColumn(500, 300, 0.1, 16, 2), drawnColumn(500, 99, 0, 32, 3)];
    const before = structuredClone(columns);
    const rows = new Uint8Array(500).fill(1, 20);
    spearmanMatrix(columns, kernel, { rows, missing: 'listwise' });
    pearsonMatrix(
      columns.map((column) => ({ ...column, numbers: Array.from({ length: column.levels }, (_, level) => level) })),
      kernel,
      { rows }
    );
    expect(columns).toEqual(before);
    expect(rows).toEqual(new Uint8Array(500).fill(1, 20));
  });
});

function expectAlike(found: CorrelationMatrix<string>, expected: CorrelationMatrix<string>): void {
  found.pairs.forEach((one, pair) => {
    const other = expected.pairs[pair] as typeof one;
    if (!isDefined(one) || !isDefined(other)) expect(one).toEqual(other);
    else expectClose(one.estimate, other.estimate, `pair ${pair}`, { relative: 1e-10, absolute: 1e-14 });
  });
}

describe('matrices of a million rows', () => {
  const rows = 1_000_000;
  const continuous = (seed: number, missing: number): CodedColumn => drawnColumn(rows, 900_000, missing, 32, seed);
  const same = (columns: readonly CodedColumn[], kernel: Kernel): void =>
    expect(spearmanMatrix(columns, kernel).pairs).toEqual(pairwise(columns, undefined));

  test('are exact where sums of products are beyond what a double holds', () => {
    same([continuous(1, 0), continuous(2, 0), drawnColumn(rows, 5, 0, 8, 3)], wasm);
    const holes = continuous(4, 0.1);
    const near = { codes: holes.codes.map((code) => code ^ 5), levels: holes.levels };
    same([holes, near], wasm);
    const x = continuous(6, 0);
    const turned = { codes: x.codes.map((code) => x.levels - 1 - code), levels: x.levels };
    expect(spearmanMatrix([x, turned], wasm).pairs).toEqual([
      { estimate: -1, n: rows, statistic: null, df: rows - 2, p: 0 }
    ]);
  }, 30_000);
});

test('Pearson’s r does not mind where numbers begin, nor how large they are', () => {
  const x = drawnColumn(400, 60, 0.1, 8, 1);
  const y = drawnColumn(400, 5, 0, 8, 2);
  const z = drawnColumn(400, 80, 0, 8, 3);
  const of = (number: (level: number) => number): CorrelationMatrix<string> =>
    pearsonMatrix(
      [x, y, z].map((column) => ({ ...column, numbers: Array.from({ length: column.levels }, (_, at) => number(at)) })),
      wasm
    );
  const plain = of((level) => level ** 2);
  for (const number of [
    (level: number) => 1e8 + level ** 2,
    (level: number) => level ** 2 * 1e-300,
    (level: number) => level ** 2 * 1e300
  ]) {
    expectAlike(of(number), plain);
  }
  expect(of(() => 0.1).pairs.map((pair) => ('why' in pair ? pair.why : ''))).toEqual(Array(3).fill('constant'));
});

test('a matrix of one column, or none, has no pairs', () => {
  expect(spearmanMatrix([], wasm)).toEqual({ variables: 0, pairs: [] });
  expect(spearmanMatrix([drawnColumn(10, 300, 0, 16, 1)], wasm)).toEqual({ variables: 1, pairs: [] });
});

test('what is no matrix is refused', () => {
  const x = drawnColumn(10, 3, 0, 8, 1);
  expect(() => spearmanMatrix([x, drawnColumn(9, 3, 0, 8, 1)], wasm)).toThrow(
    'spearmanMatrix requires columns of equal'
  );
  expect(() => spearmanMatrix([x], wasm, { rows: new Uint8Array(9) })).toThrow(RangeError);
  for (const numbers of [
    [1, 2],
    [1, 2, 3, 4],
    [1, NaN, 3],
    [1, 2, Infinity]
  ]) {
    expect(() => pearsonMatrix([{ ...x, numbers }], wasm)).toThrow(
      'pearsonMatrix requires a finite number for each of 3'
    );
  }
  const matrix = spearmanMatrix([x, x], wasm);
  expect(pairOf(matrix, 1, 0)).toBe(matrix.pairs[0]);
  for (const [i, j] of [
    [0, 0],
    [0, 2],
    [-1, 1],
    [0.5, 1]
  ] as const)
    expect(() => pairOf(matrix, i, j)).toThrow(RangeError);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointCounts } from '#lib/stats/counts/counts.ts';
import type { CodedColumn } from '#lib/stats/kernel/columns.ts';
import { pairPlace, type Filler, type Kernel } from '#lib/stats/kernel/kernel.ts';
import { packRows, tableStarts } from '#lib/stats/kernel/packed-rows.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import { wasmKernel } from '#lib/stats/kernel/wasm/wasm-kernel.ts';
import { seeded } from '#lib/stats/numerics/random.ts';
import { drawnColumn, drawnColumns, LENGTHS } from './columns.ts';
import { wasm } from './wasm.ts';

const filler =
  (numbers: ArrayLike<number>): Filler =>
  (from, to, into, at) => {
    for (let row = from; row < to; row++) into[at++] = numbers[row] as number;
  };

const few = fc.integer({ min: 0, max: 16 });
const many = fc.constantFrom(0, 1, 2, 17, 100, 254, 255, 256, 300, 5000, 65535, 65536);

const rowNumbers = (taken: Uint8Array | undefined): number[] | undefined =>
  taken && [...taken.keys()].filter((row) => taken[row] !== 0);

describe('the kernel in WebAssembly equals its plain twin', () => {
  test('in the tables of all pairs of columns of few levels', () => {
    fc.assert(
      fc.property(drawnColumns(few, { least: 0 }), ({ columns, taken }) => {
        expect(wasm.pairTables(columns, taken)).toEqual(plainKernel.pairTables(columns, taken));
      }),
      { numRuns: 200 }
    );
  });

  test.each(LENGTHS)('in every number of levels from 1 to 16, among %i rows', (rows) => {
    const columns = Array.from({ length: 16 }, (_, index) => drawnColumn(rows, index + 1, index % 3 && 0.2, 8, index));
    expect(wasm.pairTables(columns)).toEqual(plainKernel.pairTables(columns));
  });

  test('in the table of two columns of any levels', () => {
    fc.assert(
      fc.property(drawnColumns(many, { least: 2, most: 2 }), ({ columns, taken }) => {
        const [x, y] = columns as [CodedColumn, CodedColumn];
        if (x.levels * y.levels > 1e6) return;
        expect(wasm.jointCounts(x, y, taken)).toEqual(plainKernel.jointCounts(x, y, taken));
      }),
      { numRuns: 200 }
    );
  });

  test('in histograms', () => {
    fc.assert(
      fc.property(drawnColumns(many, { most: 1 }), ({ columns, taken }) => {
        const [column] = columns as [CodedColumn];
        expect(wasm.histogram(column, taken)).toEqual(plainKernel.histogram(column, taken));
      })
    );
  });

  test('in sums of scores, to the last bit', () => {
    fc.assert(
      fc.property(drawnColumns(many, { least: 2, most: 2 }), fc.nat(), ({ columns, taken }, seed) => {
        const [x, y] = columns as [CodedColumn, CodedColumn];
        const random = seeded(seed);
        const scores = Float64Array.from({ length: y.levels }, () => random.uniform() - 0.5);
        expect(wasm.scoreSums(x, y, scores, taken)).toEqual(plainKernel.scoreSums(x, y, scores, taken));
      })
    );
  });

  test('in sums of products, to the last bit', () => {
    const shapes = fc.record({
      rows: fc.constantFrom(...LENGTHS),
      columns: fc.integer({ min: 0, max: 7 }),
      first: fc.integer({ min: 0, max: 7 }),
      largest: fc.constantFrom(0, 1, 999, 2 ** 20, 2 ** 23 + 1, 2 ** 25),
      seed: fc.nat()
    });
    fc.assert(
      fc.property(shapes, ({ rows, columns, first, largest, seed }) => {
        const random = seeded(seed);
        const numbers = Array.from({ length: columns }, () =>
          Float64Array.from({ length: rows }, () => random.uniform() - 0.5)
        );
        const from = Math.min(first, columns);
        const fillers = numbers.map(filler);
        expect(wasm.products(fillers, rows, from)).toEqual(plainKernel.products(fillers, rows, from));
        const whole = numbers.map((column) => filler(column.map((number) => Math.round(2 * number * largest))));
        const expected = plainKernel.wholeProducts(whole, rows, largest, from);
        expect(wasm.wholeProducts(whole, rows, largest, from)).toEqual(expected);
      }),
      { numRuns: 60 }
    );
  });

  test('in the tables of resamples', () => {
    const drawn = drawnColumns(few, { least: 0, most: 18, lengths: [1, 2, 15, 33, 128, 1000] });
    fc.assert(
      fc.property(drawn, fc.constantFrom(0, 1, 33, 127, 128, 129, 20000), fc.nat(), ({ columns }, size, seed) => {
        const rows = packRows(columns);
        const random = seeded(seed);
        const draws = Uint32Array.from({ length: 3 * size }, () => random.below(Math.max(1, rows.rows)));
        if (rows.rows === 0) return;
        expect(wasm.resampledTables(rows, draws, size)).toEqual(plainKernel.resampledTables(rows, draws, size));
      }),
      { numRuns: 60 }
    );
  });
});

describe.each([plainKernel, wasm].map((kernel) => [kernel.name, kernel] as const))('the %s kernel', (_, kernel) => {
  test('counts as counts.ts does', () => {
    fc.assert(
      fc.property(drawnColumns(few, { least: 2, most: 3 }), ({ columns, taken }) => {
        const tables = kernel.pairTables(columns, taken);
        columns.forEach((x, i) =>
          columns.forEach((y, j) => {
            if (i >= j) return;
            const expected = jointCounts(x.codes, y.codes, x.levels, y.levels, rowNumbers(taken));
            expect(tables[pairPlace(i, j, columns.length)]).toEqual(expected);
            expect(kernel.jointCounts(x, y, taken)).toEqual(expected);
          })
        );
      }),
      { numRuns: 50 }
    );
  });

  test('gives a histogram, rank sums and products that can be seen by hand', () => {
    const x = { codes: Uint8Array.of(0, 1, 1, 2, 3, 0), levels: 3 };
    const y = { codes: Uint16Array.of(1, 0, 1, 1, 0, 9), levels: 2 };
    expect(kernel.histogram(x)).toEqual(Float64Array.of(2, 2, 1));
    expect(kernel.histogram(x, Uint8Array.of(1, 0, 1, 1, 1, 0))).toEqual(Float64Array.of(1, 1, 1));
    expect(kernel.scoreSums(x, y, [0.5, 10])).toEqual(Float64Array.of(10, 10.5, 10));
    const columns = [
      [1, 2, 3],
      [-1, 0, 1],
      [5, 5, 5]
    ].map(filler);
    expect(kernel.wholeProducts(columns, 3, 5)).toEqual([2n, 30n, 0n]);
    expect(kernel.wholeProducts(columns, 3, 5, 2)).toEqual([30n, 0n]);
    expect(kernel.products(columns, 3)).toEqual(Float64Array.of(2, 30, 0));
  });

  test('sums whole numbers exactly where doubles would round', () => {
    const [rows, x, y] = [5001, 2 ** 25 - 1, 2 ** 25 - 3];
    const columns = [x, y].map((number) => filler(new Float64Array(rows).fill(number)));
    expect(kernel.wholeProducts(columns, rows, 2 ** 25)).toEqual([BigInt(rows) * BigInt(x) * BigInt(y)]);
  });

  test('counts a row as often as it is drawn', () => {
    const x = { codes: Uint8Array.of(0, 1, 2), levels: 2 };
    const y = { codes: Uint8Array.of(1, 0, 1), levels: 2 };
    const z = { codes: Uint8Array.of(0, 0, 0), levels: 1 };
    const draws = Uint32Array.of(0, 0, 2, 1, 1, 1);
    const rows = packRows([x, y, z]);
    expect([...tableStarts(rows.levels)]).toEqual([0, 4, 6, 8]);
    expect([...kernel.resampledTables(rows, draws, 3)]).toEqual([0, 2, 0, 0, 2, 0, 0, 3, 0, 0, 3, 0, 0, 3, 3, 0]);
  });

  test('leaves its input alone, and gives results that a later run does not touch', () => {
    const columns = [drawnColumn(5000, 5, 0.1, 8, 1), drawnColumn(5000, 16, 0, 16, 2)];
    const taken = new Uint8Array(5000).fill(1, 100);
    const before = [...columns.map(({ codes }) => codes.slice()), taken.slice()];
    const first = kernel.pairTables(columns, taken);
    const copy = structuredClone(first);
    kernel.pairTables([...columns].reverse());
    kernel.jointCounts(columns[0] as CodedColumn, columns[1] as CodedColumn, taken);
    expect(first).toEqual(copy);
    expect([...columns.map(({ codes }) => codes), taken]).toEqual(before);
  });

  test('does not depend on the order of rows', () => {
    const columns = [drawnColumn(3000, 5, 0.1, 8, 1), drawnColumn(3000, 7, 0, 8, 2), drawnColumn(3000, 40, 0.2, 16, 3)];
    const turned = columns.map(({ codes, levels }) => ({ codes: codes.toReversed(), levels }));
    const all = ([x, y, z]: CodedColumn[], { pairTables, jointCounts, histogram }: Kernel) => [
      pairTables([x as CodedColumn, y as CodedColumn]),
      jointCounts(y as CodedColumn, z as CodedColumn),
      histogram(z as CodedColumn)
    ];
    expect(all(turned, kernel)).toEqual(all(columns, kernel));
  });

  test('refuses what it cannot count', () => {
    const x = drawnColumn(5, 3, 0, 8, 1);
    const short = drawnColumn(4, 3, 0, 8, 1);
    expect(() => kernel.pairTables([x, short])).toThrow(
      'pairTables requires columns of equal length (got 5 and 4 rows)'
    );
    expect(() => kernel.jointCounts(x, short)).toThrow(RangeError);
    expect(() => kernel.histogram(x, new Uint8Array(4))).toThrow(RangeError);
    expect(() => kernel.pairTables([drawnColumn(5, 17, 0, 8, 1)])).toThrow('columns of 0 to 16 levels (got 17)');
    expect(() => kernel.histogram({ codes: x.codes, levels: 2.5 })).toThrow('(got 2.5)');
    expect(() => kernel.scoreSums(x, x, [1, 2])).toThrow('scoreSums requires a score for each of 3 levels (got 2)');
    expect(() => kernel.scoreSums(x, x, [1, 2, NaN])).toThrow('scoreSums requires finite scores (got NaN)');
    expect(() => kernel.wholeProducts([], 0, 2 ** 26)).toThrow('scores up to 2^25 in size (got 67108864)');
    expect(() => kernel.resampledTables(packRows([x]), Uint32Array.of(1, 2, 3), 2)).toThrow('(got 3)');
    expect(() => kernel.resampledTables(packRows([x]), Uint32Array.of(4, 5), 2)).toThrow('draws below 5 (got 5)');
  });
});

test('another module is not taken for the kernel', () => {
  expect(() => wasmKernel({ exports: { memory: null } })).toThrow('wasmKernel requires an instance of counts.wasm');
});

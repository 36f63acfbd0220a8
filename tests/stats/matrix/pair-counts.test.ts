import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spearman } from '#lib/stats/association/spearman.ts';
import { jointCounts, sparseCounts, type Counts } from '#lib/stats/counts/counts.ts';
import type { CodedColumn } from '#lib/stats/kernel/columns.ts';
import { eachPairOf } from '#lib/stats/kernel/kernel.ts';
import { pairOf, rowNumbers } from '#lib/stats/matrix/correlation-matrix.ts';
import { countsOfPairs } from '#lib/stats/matrix/pair-counts.ts';
import { recodeCounts, type LevelMap } from '#lib/stats/matrix/recode-counts.ts';
import { rhoOfCells } from '#lib/stats/matrix/rho-of-cells.ts';
import { isDefined } from '#lib/stats/result.ts';
import { drawnColumn, drawnColumns } from '../kernel/columns.ts';
import { wasm } from '../kernel/wasm.ts';

describe('countsOfPairs', () => {
  test('has the table of every pair, sparse where a full one would be larger than the data', () => {
    const mixed = drawnColumns(fc.constantFrom(0, 1, 5, 16, 40, 300), { most: 5, lengths: [0, 1, 33, 500] });
    fc.assert(
      fc.property(mixed, ({ columns, taken }) => {
        const { variables, pairs } = countsOfPairs(columns, wasm, taken ? { rows: taken } : {});
        expect(variables).toBe(columns.length);
        const rows = rowNumbers(taken);
        eachPairOf(columns.length, (i, j, place) => {
          const [x, y] = [columns[i] as CodedColumn, columns[j] as CodedColumn];
          const found = pairs[place] as Counts;
          const made = 'cells' in found ? jointCounts : sparseCounts;
          expect(found).toEqual(made(x.codes, y.codes, x.levels, y.levels, rows));
          expect('cells' in found).toBe(x.levels * y.levels <= Math.max(4096, 4 * (rows ?? x.codes).length));
        });
      })
    );
  });

  test('with one level more keeps the missing apart', () => {
    const columns = [drawnColumn(1000, 5, 0.2, 8, 1), drawnColumn(1000, 4, 0.1, 8, 2)];
    const raw = columns.map(({ codes, levels }) => ({
      codes: codes.map((code) => Math.min(code, levels)),
      levels: levels + 1
    }));
    const { cells } = pairOf(countsOfPairs(raw, wasm), 0, 1) as Counts;
    let total = 0;
    for (let cell = 0; cell < cells.length; cell++) total += cells[cell] as number;
    expect(total).toBe(1000);
  });
});

const tables = fc
  .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 1, max: 8 }), seed: fc.nat() })
  .map(({ rows, columns, seed }) => ({
    x: drawnColumn(300, rows, 0, 8, seed),
    y: drawnColumn(300, columns, 0, 8, seed + 1)
  }));

const mapOf = (levels: number): fc.Arbitrary<LevelMap> =>
  fc.record({
    levels: fc.integer({ min: 0, max: 4 }),
    to: fc.array(fc.nat(5), { minLength: levels, maxLength: levels })
  });

describe('recodeCounts', () => {
  test('gives the table of the recoded columns', () => {
    const cases = tables.chain(({ x, y }) =>
      fc.record({ x: fc.constant(x), y: fc.constant(y), rows: mapOf(x.levels), columns: mapOf(y.levels) })
    );
    fc.assert(
      fc.property(cases, ({ x, y, rows, columns }) => {
        const before = jointCounts(x.codes, y.codes, x.levels, y.levels);
        const recoded = [
          [x, rows],
          [y, columns]
        ].map(([column, map]) => (column as CodedColumn).codes.map((code) => (map as LevelMap).to[code] as number));
        const [a, b] = recoded as [Uint8Array, Uint8Array];
        expect(recodeCounts(before, rows, columns)).toEqual(jointCounts(a, b, rows.levels, columns.levels));
        expect(before).toEqual(jointCounts(x.codes, y.codes, x.levels, y.levels));
      })
    );
  });

  test('adds weights as they are, and changes nothing where nothing is recoded', () => {
    const counts = { rows: 2, columns: 3, cells: Float64Array.of(0.5, 1, 2, 0.25, 3, 4) };
    const same = (levels: number): LevelMap => ({ levels, to: Array.from({ length: levels }, (_, level) => level) });
    expect(recodeCounts(counts, same(2), same(3))).toEqual(counts);
    expect(recodeCounts(counts, { levels: 1, to: [0, 0] }, { levels: 2, to: [0, 0, 9] }).cells).toEqual(
      Float64Array.of(4.75, 0)
    );
  });

  test('refuses a map that does not fit', () => {
    const counts = { rows: 2, columns: 1, cells: [1, 2] };
    const one = { levels: 1, to: [0] };
    expect(() => recodeCounts(counts, one, one)).toThrow(
      'recodeCounts requires a map of the 2 levels of the rows (got 1)'
    );
    expect(() => recodeCounts(counts, { levels: 2, to: [0, -1] }, one)).toThrow('(got -1)');
    expect(() => recodeCounts(counts, { levels: 2, to: [0, 0.5] }, one)).toThrow('(got 0.5)');
  });
});

describe('rhoOfCells', () => {
  const rhoOf = rhoOfCells();

  test('is rho as spearman has it, to the last bit', () => {
    fc.assert(
      fc.property(drawnColumns(fc.integer({ min: 0, max: 16 }), { least: 2, most: 2 }), ({ columns, taken }) => {
        const [x, y] = columns as [CodedColumn, CodedColumn];
        const counts = wasm.jointCounts(x, y, taken);
        const found = spearman(counts);
        const cells = Uint32Array.of(7, 7, ...Array.from(counts.cells));
        expect(rhoOf(cells, 2, x.levels, y.levels)).toBe(isDefined(found) ? found.estimate : null);
      })
    );
  });

  test('is so beyond what a double holds, nearly', () => {
    const cells = Uint32Array.from([31, 17, 2, 9, 40, 33, 1, 12, 28], (count) => count * 9_000_007);
    const found = spearman({ rows: 3, columns: 3, cells });
    expect(Math.abs((rhoOf(cells, 0, 3, 3) as number) - (isDefined(found) ? found.estimate : NaN))).toBeLessThan(1e-15);
  });

  test('forgets the table before', () => {
    rhoOf(new Uint32Array(256).fill(1), 0, 16, 16);
    expect(rhoOf(Uint32Array.of(3, 1, 1, 3), 0, 2, 2)).toBe(0.5);
  });
});

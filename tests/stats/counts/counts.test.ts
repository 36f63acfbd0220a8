import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointCounts, sparseCounts } from '#lib/stats/counts/counts.ts';
import { demandCounts, eachCell, isWhole, marginsOf, transposed, withoutEmpty } from '#lib/stats/counts/margins.ts';

const answers = fc
  .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc
      .array(fc.tuple(fc.nat(rows), fc.nat(columns), fc.double({ min: 0, max: 3, noNaN: true })), { maxLength: 50 })
      .map((triples) => ({
        rows,
        columns,
        x: triples.map(([x]) => x),
        y: triples.map(([, y]) => y),
        weights: triples.map(([, , weight]) => weight)
      }))
  );

const entries = (counts: Parameters<typeof eachCell>[0]) => {
  const found: number[][] = [];
  eachCell(counts, (...cell) => found.push(cell));
  return found;
};

describe('counts', () => {
  test('leave out pairs with a missing value, and count within the rows asked for', () => {
    const [x, y] = [
      [0, 1, 2, 1, 0, 1],
      [1, 0, 1, 2, 1, 0]
    ];
    expect([...(jointCounts(x, y, 2, 2).cells as Float64Array)]).toEqual([0, 2, 2, 0]);
    expect([...(jointCounts(x, y, 2, 2, [0, 1]).cells as Float64Array)]).toEqual([0, 1, 1, 0]);
    expect([...(jointCounts(x, y, 2, 2, [1, 5], [9, 0.5, 9, 9, 9, 2]).cells as Float64Array)]).toEqual([0, 0, 2.5, 0]);
    expect(() => jointCounts([1], [1, 2], 2, 2)).toThrow('jointCounts requires arrays of equal length (got 1 and 2)');
    expect(() => sparseCounts([1], [], 2, 2)).toThrow('sparseCounts requires arrays of equal length');
  });

  test('are the same with and without room for empty cells, weighted or not', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), ({ x, y, rows, columns, weights }, weighted) => {
        const options = [x, y, rows, columns, undefined, weighted ? weights : undefined] as const;
        const sparse = entries(sparseCounts(...options)).filter(([, , count]) => count !== 0);
        expect(sparse).toEqual(entries(jointCounts(...options)));
        expect(marginsOf(sparseCounts(...options)).n).toBeCloseTo(marginsOf(jointCounts(...options)).n);
      })
    );
  });

  test('with weights of one are those without weights', () => {
    fc.assert(
      fc.property(answers, ({ x, y, rows, columns }) => {
        const ones = x.map(() => 1);
        expect(jointCounts(x, y, rows, columns, undefined, ones)).toEqual(jointCounts(x, y, rows, columns));
      })
    );
  });

  test('have the margins of their cells, turned or not, and none are empty once those are left out', () => {
    fc.assert(
      fc.property(answers, ({ x, y, rows, columns }) => {
        const counts = jointCounts(x, y, rows, columns);
        const margins = marginsOf(counts);
        const turned = marginsOf(transposed(counts));
        expect([turned.rows, turned.columns, turned.n]).toEqual([margins.columns, margins.rows, margins.n]);
        const kept = withoutEmpty(counts);
        const left = marginsOf(kept);
        expect(left.n).toBe(margins.n);
        expect([...left.rows, ...left.columns].every((total) => total > 0)).toBe(true);
        expect(kept.keptRows.map((row) => margins.rows[row])).toEqual([...left.rows]);
      })
    );
  });

  test('that are no counts are refused, and fractions where a method knows none', () => {
    const of = (...cells: number[]) => ({ rows: 1, columns: cells.length, cells });
    expect(() => demandCounts('it', of(1, -1), 'any')).toThrow('it requires counts from 0 up (got -1)');
    expect(() => demandCounts('it', of(1, 0.5), 'whole')).toThrow('it requires whole counts from 0 up (got 0.5)');
    expect(() => demandCounts('it', of(NaN), 'any')).toThrow('got NaN');
    expect(() => demandCounts('it', of(1, 0.5), 'any')).not.toThrow();
    expect([isWhole(of(1, 2)), isWhole(of(1, 2.5))]).toEqual([true, false]);
  });
});

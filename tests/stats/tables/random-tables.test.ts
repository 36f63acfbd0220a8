import { describe, expect, test } from 'vitest';
import { randomTables } from '#lib/stats/tables/random-tables.ts';

/** Counts as rows, the sides as they were given: where columns are the longer side, cells come column by column. */
const totalsOf = (cells: Uint32Array, rows: number): [number[], number[]] => {
  const columns = cells.length / rows;
  const sum = (of: (cell: number) => boolean): number =>
    cells.reduce((total, count, cell) => (of(cell) ? total + count : total), 0);
  return [
    Array.from({ length: rows }, (_, row) => sum((cell) => Math.floor(cell / columns) === row)),
    Array.from({ length: columns }, (_, column) => sum((cell) => cell % columns === column))
  ];
};

describe('randomTables', () => {
  test.each([
    ['the commonest row is left', [2, 9, 4], [7, 5, 3], false],
    ['the commonest column is left', [5, 6, 4], [2, 10, 3], true],
    ['more than 65 535', [40_000, 30_001], [20_000, 50_001], true]
  ])('keeps both margins: %s', (_, rows, columns, turned) => {
    const next = randomTables(rows, columns, 3);
    for (let draw = 0; draw < 10; draw++) {
      expect(totalsOf(next(), (turned ? columns : rows).length)).toEqual(turned ? [columns, rows] : [rows, columns]);
    }
  });

  test.each([
    ['rows', [2, 4], [3, 2, 1]],
    ['columns', [3, 2, 1], [1, 5]]
  ])('draws each table as often as it is probable, the commonest among %s', (_, rows, columns) => {
    const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
    const product = (counts: readonly number[]): number => counts.reduce((all, count) => all * factorial(count), 1);
    const drawn = new Map<string, number>();
    const draws = 40_000;
    const next = randomTables(rows, columns, 11);
    for (let draw = 0; draw < draws; draw++) {
      const key = next().join(' ');
      drawn.set(key, (drawn.get(key) ?? 0) + 1);
    }
    let all = 0;
    for (const [key, times] of drawn) {
      const cells = key.split(' ').map(Number);
      const probability = (product(rows) * product(columns)) / (factorial(6) * product(cells));
      all += probability;
      // Four standard errors.
      expect(Math.abs(times / draws - probability), key).toBeLessThan(4 * Math.sqrt(probability / draws));
    }
    expect(all).toBeCloseTo(1, 12);
  });

  test('is decided by its seed', () => {
    const first = (seed: number): number[] => Array.from(randomTables([5, 6, 7], [9, 9], seed)());
    expect(first(1)).toEqual(first(1));
    expect([2, 3, 4].map(first)).not.toEqual([1, 1, 1].map(first));
    expect(() => randomTables([1, 2], [1, 2], 0.5)).toThrow('whole seed');
  });
});

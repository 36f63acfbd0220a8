import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenOf, type Hidden } from '#lib/analyses/hidden-levels.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';

const nowhere = ({ rows, columns }: Counts): Hidden => ({
  rows: new Array<null>(rows).fill(null),
  columns: new Array<null>(columns).fill(null)
});
const someTable = fc
  .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cells: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rows * columns, maxLength: rows * columns })
    })
  );
const places = (side: Hidden['rows'], shown: boolean): number[] =>
  [...side.keys()].filter((place) => (side[place] === null) === shown);
const sumOf = (counts: Counts, rows: readonly number[], columns: readonly number[]): number =>
  rows.flatMap((i) => columns.map((j) => counts.cells[i * counts.columns + j] as number)).reduce((a, b) => a + b, 0);

describe('hiddenOf', () => {
  test('leaves no total of too few, neither among what is shown nor by subtraction', () => {
    fc.assert(
      fc.property(someTable, fc.integer({ min: 1, max: 12 }), (counts, smallest) => {
        const hidden = hiddenOf(counts, smallest, nowhere(counts));
        const [rows, columns] = [places(hidden.rows, true), places(hidden.columns, true)];
        const safe = (n: number): boolean => n === 0 || n >= smallest;
        for (const row of rows) expect(sumOf(counts, [row], columns)).toBeGreaterThanOrEqual(smallest);
        for (const column of columns) expect(sumOf(counts, rows, [column])).toBeGreaterThanOrEqual(smallest);
        expect(safe(sumOf(counts, places(hidden.rows, false), columns))).toBe(true);
        expect(safe(sumOf(counts, rows, places(hidden.columns, false)))).toBe(true);
      })
    );
  });

  test('hides nothing but what nobody gave where one is enough', () => {
    const counts = { rows: 2, columns: 3, cells: [1, 0, 4, 2, 0, 1] };
    expect(hiddenOf(counts, 1, nowhere(counts))).toEqual({ rows: [null, null], columns: [null, 'nobody', null] });
  });

  test('hides the next smallest with a small one, and what other cells hide', () => {
    const counts = { rows: 2, columns: 4, cells: [9, 8, 7, 2, 9, 8, 6, 1] };
    expect(hiddenOf(counts, 5, nowhere(counts)).columns).toEqual([null, null, 'complement', 'small']);
    const elsewhere: Hidden = { rows: [null, null], columns: ['complement', null, null, null] };
    expect(hiddenOf(counts, 5, elsewhere).columns).toEqual(['complement', null, null, 'small']);
  });

  test('counts each side in what the other shows', () => {
    // The first two rows hold 7 each, but only 3 of them in columns that are shown.
    const counts = { rows: 4, columns: 4, cells: [2, 1, 3, 1, 1, 2, 1, 3, 9, 9, 0, 0, 9, 9, 0, 0] };
    expect(hiddenOf(counts, 5, nowhere(counts))).toEqual({
      rows: ['small', 'small', null, null],
      columns: [null, null, 'small', 'small']
    });
  });
});

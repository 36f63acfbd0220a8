import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import { columnProportions, type ColumnProportions } from '#lib/stats/tables/column-proportions.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { named, someTable, tableReference } from './table-cases.ts';

const lettersOf = ({ cells }: ColumnProportions): string[] => cells.map(({ letters }) => letters.join(''));

describe('columnProportions', () => {
  test.each(named(tableReference.proportions))('agrees with R: %s', (id, expected) => {
    const found = defined(columnProportions(expected, { alpha: [0.05, 0.01] }));
    expect(found.comparisons.length).toBe(expected.comparisons.length / 7);
    found.comparisons.forEach((comparison, place) => {
      const values = expected.comparisons.slice(7 * place, 7 * place + 7);
      const [row, first, second, difference, z, p, adjusted] = values as [
        number,
        number,
        number,
        number,
        number,
        number,
        number
      ];
      const what = `row ${row}, columns ${first} and ${second}, ${id}`;
      expect([comparison.row, ...comparison.columns], what).toEqual([row - 1, first - 1, second - 1]);
      expectClose(comparison.estimate, difference, `difference, ${what}`, { relative: 1e-10, absolute: 1e-15 });
      expectClose(comparison.statistic, z, `z, ${what}`, { relative: 1e-10, absolute: 1e-12 });
      expectClose(comparison.p, p, `p, ${what}`, { relative: 1e-10 });
      expectClose(comparison.pAdjusted, adjusted, `adjusted p, ${what}`, { relative: 1e-10 });
    });
    // R and SPSS write the letters of a cell in the order of the columns.
    expect(lettersOf(found)).toEqual(expected.letters);
  });

  test('puts the letter of the smaller share in the cell of the larger', () => {
    const table = { rows: 2, columns: 3, cells: [12, 30, 44, 38, 20, 6] };
    expect(lettersOf(defined(columnProportions(table)))).toEqual(['', 'A', 'AB', 'BC', 'C', '']);
  });

  test('says which cells it does not compare, and counts only the other pairs', () => {
    const table = { rows: 2, columns: 4, cells: [0, 20, 9, 1, 15, 4, 30, 0] };
    const found = defined(columnProportions(table));
    expect(found.cells.map(({ left }) => left).slice(0, 4)).toEqual(['share-0-or-1', null, null, 'total-below-2']);
    const first = found.comparisons.filter(({ row }) => row === 0);
    expect(first.map(({ columns }) => columns)).toEqual([[1, 2]]);
    expect(first[0]?.pAdjusted).toBe(first[0]?.p);
  });

  test('has capital letters for the stricter of two levels, whichever comes first', () => {
    const table = { rows: 2, columns: 2, cells: [30, 45, 20, 10] };
    const { p } = defined(columnProportions(table)).comparisons[0] as { readonly p: number };
    expect(lettersOf(defined(columnProportions(table, { alpha: [p * 2, p / 2] })))[1]).toBe('a');
    expect(lettersOf(defined(columnProportions(table, { alpha: [p / 2, p * 2] })))[1]).toBe('a');
    expect(lettersOf(defined(columnProportions(table, { alpha: p })))[1]).toBe('A');
    expect(lettersOf(defined(columnProportions(table, { alpha: p / 2 })))[1]).toBe('');
  });

  test('names the columns after Z as a spreadsheet does', () => {
    const found = defined(columnProportions({ rows: 1, columns: 54, cells: new Array<number>(54).fill(3) }));
    expect([0, 25, 26, 27, 52].map((column) => found.letters[column])).toEqual(['A', 'Z', 'AA', 'AB', 'BA']);
    expect(found.comparisons).toEqual([]);
  });

  test('mirrors its z when columns change places, and never adjusts p downwards', () => {
    fc.assert(
      fc.property(someTable, (table) => {
        const before = structuredClone(table);
        const found = columnProportions(table);
        expect(table).toEqual(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        const cells = Array.from({ length: table.rows * table.columns }, (_, cell) => {
          const column = cell % table.columns;
          return table.cells[cell - column + (table.columns - 1 - column)] as number;
        });
        const mirrored = columnProportions({ ...table, cells }, { adjust: 'none' });
        if (!isDefined(found) || !isDefined(mirrored)) {
          expect(mirrored).toEqual(found);
          return;
        }
        for (const { row, columns, statistic, p, pAdjusted } of found.comparisons) {
          const [first, second] = columns.map((column) => table.columns - 1 - column);
          const other = mirrored.comparisons.find(
            (one) => one.row === row && one.columns[0] === second && one.columns[1] === first
          );
          expectClose(other?.statistic ?? NaN, 0 - statistic, 'z');
          expect(other?.pAdjusted).toBe(other?.p);
          expect(pAdjusted).toBeGreaterThanOrEqual(p);
          expect(pAdjusted).toBeLessThanOrEqual(1);
        }
      })
    );
  });

  test('says why there is nothing to compare, and refuses misuse', () => {
    expect(columnProportions({ rows: 2, columns: 2, cells: [0, 0, 0, 0] })).toEqual({ why: 'too-few', n: 0 });
    expect(columnProportions({ rows: 2, columns: 2, cells: [3, 0, 2, 0] })).toEqual({ why: 'constant', n: 5 });
    const table = { rows: 2, columns: 2, cells: [3, 1, 2, 4] };
    expect(() => columnProportions(table, { alpha: 0 })).toThrow('columnProportions requires alpha between 0 and 1');
    expect(() => columnProportions(table, { alpha: [0.05, NaN] })).toThrow('(got NaN)');
    expect(() => columnProportions({ ...table, cells: [3, 1, 2, -4] })).toThrow('columnProportions requires counts');
  });
});

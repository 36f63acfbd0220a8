import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import { chiSquare } from '#lib/stats/tables/chi-square.ts';
import { residuals } from '#lib/stats/tables/residuals.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { named, someTable, tableReference, widened } from './table-cases.ts';

/** R subtracts count and expected count. */
const close = { relative: 1e-10, absolute: 1e-13 };

function expectAll(found: readonly (number | null)[], expected: readonly (number | null)[], what: string): void {
  expect(found.map((value) => value === null)).toEqual(expected.map((value) => value === null));
  found.forEach((value, cell) => expectClose(value ?? 0, expected[cell] ?? 0, `${what}, cell ${cell}`, close));
}

describe('residuals', () => {
  test.each(named(tableReference.cases))('agree with R: %s', (id, expected) => {
    const found = defined(residuals(expected));
    expectAll(found.pearson, expected.pearsonResiduals, `Pearson, ${id}`);
    expectAll(found.adjusted, expected.adjusted, `adjusted, ${id}`);
    found.raw.forEach((off, cell) =>
      expectClose(off, (expected.cells[cell] as number) - (expected.expected[cell] ?? 0), `raw, ${id}`, {
        ...close,
        absolute: 1e-9
      })
    );
    expect(found.counts).toEqual(expected.cells);
  });

  test('of Pearson sum to X², raw ones to nothing in each row and column', () => {
    fc.assert(
      fc.property(someTable, (table) => {
        const found = residuals(table);
        const test = chiSquare(table);
        if (!isDefined(found) || !isDefined(test)) {
          expect(found).toEqual(test);
          return;
        }
        const squares = found.pearson.reduce<number>((sum, value) => sum + (value ?? 0) ** 2, 0);
        expectClose(squares, test.pearson.statistic, 'X²');
        for (let i = 0; i < table.rows; i++) {
          const row = found.raw.slice(i * table.columns, (i + 1) * table.columns);
          expectClose(
            row.reduce((sum, off) => sum + off, 0),
            0,
            'row',
            { absolute: 1e-12 }
          );
        }
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      })
    );
  });

  test('of an empty row or column are null', () => {
    const found = defined(residuals(widened({ rows: 2, columns: 2, cells: [3, 1, 1, 3] })));
    expect(found.adjusted.slice(0, 4)).toEqual([null, null, null, null]);
    expect(found.pearson.slice(0, 4)).toEqual([null, null, null, null]);
    expectClose(found.adjusted[4] as number, Math.SQRT2, 'adjusted');
    expect(found.raw.slice(0, 3)).toEqual([0, 0, 0]);
  });

  test('refuse misuse', () => {
    expect(() => residuals({ rows: 1, columns: 2, cells: [1, -2] })).toThrow('residuals requires counts from 0 up');
    expect(residuals({ rows: 1, columns: 2, cells: [1, 2] })).toEqual({ why: 'constant', n: 3 });
  });
});

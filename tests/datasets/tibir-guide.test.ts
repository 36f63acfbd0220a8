import { describe, expect, it } from 'vitest';
import { columnOf, type Column } from '#lib/data/table.ts';
import { tabulate, unknownValues } from '#lib/data/tabulate.ts';
import { recode } from '#lib/recode/recode.ts';
import { isDefined } from '#lib/stats/result.ts';
import { jointCounts } from '#lib/stats/counts/counts.ts';
import { spearman } from '#lib/stats/association/spearman.ts';
import { shippedPackage, shippedRows } from './shipped.ts';

const { codebook, codings } = shippedPackage('tibir-guide');
const raw = shippedRows('tibir-guide');
const table = tabulate(raw, codebook);

/** Printed: not used, then not useful to decisive; or no to absolutely. */
const margins = {
  del1: [1, 0, 2, 9, 4, 1],
  del2: [1, 0, 2, 8, 5, 1],
  del3: [0, 0, 1, 7, 6, 3],
  del4: [1, 0, 1, 6, 6, 3],
  synlig: [2, 4, 5, 6],
  forstaelig: [0, 6, 3, 8],
  handterbar: [1, 6, 4, 6]
};

function count({ codes }: Column, code: number): number {
  return codes.filter((other) => other === code).length;
}

describe('TIBIR’s guide', () => {
  it.each(Object.entries(margins))('has the printed margin of %s', (name, margin) => {
    const column = columnOf(table, name);
    const levels = column.levels.map((_, code) => count(column, code));
    const notUsed = count(column, column.levels.length + column.missing.indexOf('not-applicable'));
    expect(margin.length === 6 ? [notUsed, ...levels] : levels).toEqual(margin);
  });

  it('has 17 rows, every answer in the codebook, and cut-offs that fit', () => {
    expect(table.rows).toBe(17);
    expect(unknownValues(raw, codebook)).toEqual([]);
    expect(recode(table, codings.described ?? []).columns.filter(({ levels }) => levels.length === 2)).toHaveLength(7);
  });

  it('lets no two questions go together much, as its README says', () => {
    const columns = Object.keys(margins).map((name) => columnOf(table, name));
    const rhos = columns.flatMap((x, index) =>
      columns.slice(0, index).map((y) => {
        const result = spearman(jointCounts(x.codes, y.codes, x.levels.length, y.levels.length));
        return isDefined(result) ? Math.abs(result.estimate) : 1;
      })
    );
    expect(rhos).toHaveLength(21);
    expect(Math.max(...rhos)).toBeCloseTo(0.28, 2);
  });
});

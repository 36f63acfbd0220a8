import fc from 'fast-check';
import type { Counts, SparseCounts } from '#lib/stats/counts/counts.ts';
import { eachCell } from '#lib/stats/counts/margins.ts';

/** Small tables of whole counts, many of them empty in places. */
export const someTable: fc.Arbitrary<Counts> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.oneof(fc.constant(0), fc.nat(6)), { minLength: rows * columns, maxLength: rows * columns })
      .map((cells) => ({ rows, columns, cells }))
  );

/** The same table with its empty cells left out. */
export function sparsely(counts: Counts): SparseCounts {
  const [row, column, count]: [number[], number[], number[]] = [[], [], []];
  eachCell(counts, (i, j, here) => {
    row.push(i);
    column.push(j);
    count.push(here);
  });
  return { rows: counts.rows, columns: counts.columns, row, column, count };
}

/** The same table with an empty row before it, and an empty column in its middle. */
export function withEmptyLevels({ rows, columns, cells }: Counts): Counts {
  const middle = Math.floor(columns / 2);
  const wider = Array.from({ length: rows }, (_, i) =>
    Array.from(cells)
      .slice(i * columns, (i + 1) * columns)
      .toSpliced(middle, 0, 0)
  );
  return { rows: rows + 1, columns: columns + 1, cells: [...new Array<number>(columns + 1).fill(0), ...wider.flat()] };
}

/** The levels of the columns turned about. */
export function mirrored({ rows, columns, cells }: Counts): Counts {
  const turned = Array.from({ length: rows }, (_, i) =>
    Array.from(cells)
      .slice(i * columns, (i + 1) * columns)
      .reverse()
  );
  return { rows, columns, cells: turned.flat() };
}

import type { Counts, SparseCounts } from './counts.ts';

/** Row totals, column totals and their sum. */
export interface Margins {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly n: number;
}

/** Visits the cells that are not empty, row by row, each row from left to right. */
export function eachCell(
  counts: Counts | SparseCounts,
  visit: (row: number, column: number, count: number) => void
): void {
  if ('cells' in counts) {
    const { rows, columns, cells } = counts;
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        const count = cells[i * columns + j] as number;
        if (count !== 0) visit(i, j, count);
      }
  } else
    for (let cell = 0; cell < counts.count.length; cell++)
      visit(counts.row[cell] as number, counts.column[cell] as number, counts.count[cell] as number);
}

/** The margins of a table. */
export function marginsOf(counts: Counts | SparseCounts): Margins {
  const rows = new Float64Array(counts.rows);
  const columns = new Float64Array(counts.columns);
  let n = 0;
  eachCell(counts, (i, j, count) => {
    rows[i] = (rows[i] as number) + count;
    columns[j] = (columns[j] as number) + count;
    n += count;
  });
  return { rows, columns, n };
}

/**
 * Demands counts from 0 up, and whole ones where no method for weights is known.
 *
 * @param caller  name of the function that requires it, for the message
 * @throws RangeError for a count that is negative, not a number or, unless weights are allowed, fractional
 */
export function demandCounts(caller: string, counts: Counts | SparseCounts, weights: 'whole' | 'any'): void {
  const cells = 'cells' in counts ? counts.cells : counts.count;
  for (let cell = 0; cell < cells.length; cell++) {
    const count = cells[cell] as number;
    if (!(count >= 0 && count < Infinity && (weights === 'any' || Number.isInteger(count)))) {
      throw new RangeError(`${caller} requires ${weights === 'whole' ? 'whole ' : ''}counts from 0 up (got ${count})`);
    }
  }
}

/** True where every count is whole: nobody is weighted by a fraction, and exact tests make sense. */
export function isWhole(counts: Counts | SparseCounts): boolean {
  const cells = 'cells' in counts ? counts.cells : counts.count;
  for (let cell = 0; cell < cells.length; cell++) if (!Number.isInteger(cells[cell])) return false;
  return true;
}

/** The table without empty rows and columns, and which levels it kept. */
export function withoutEmpty(counts: Counts): Counts & { readonly keptRows: number[]; readonly keptColumns: number[] } {
  const { rows, columns } = marginsOf(counts);
  const kept = (totals: Float64Array): number[] => [...totals.keys()].filter((level) => totals[level] !== 0);
  const [keptRows, keptColumns] = [kept(rows), kept(columns)];
  const cells = keptRows.flatMap((i) => keptColumns.map((j) => counts.cells[i * counts.columns + j] as number));
  return { rows: keptRows.length, columns: keptColumns.length, cells, keptRows, keptColumns };
}

/** Rows become columns. */
export function transposed({ rows, columns, cells }: Counts): Counts {
  const turned = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) turned[j * rows + i] = cells[i * columns + j] as number;
  return { rows: columns, columns: rows, cells: turned };
}

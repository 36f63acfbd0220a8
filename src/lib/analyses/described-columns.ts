import type { ColumnGroup, TableCell, TableColumn, TableRow } from './block.ts';

/** A column, and what stands in it for each row; `over` heads it together with its neighbours of the same head. */
export interface Described<Row> {
  readonly column: TableColumn;
  readonly cell: (row: Row) => TableCell;
  readonly over?: string;
}

/** What a table block needs of columns. */
export interface Grid {
  readonly groups: readonly ColumnGroup[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Without column groups where no column has a head over it. */
export function gridOf<Row>(columns: readonly Described<Row>[], rows: readonly Row[]): Grid {
  const groups: { label: string; span: number }[] = [];
  for (const { over = '' } of columns) {
    const last = groups.at(-1);
    if (last?.label === over) last.span += 1;
    else groups.push({ label: over, span: 1 });
  }
  return {
    groups: groups.some(({ label }) => label !== '') ? groups : [],
    columns: columns.map(({ column }) => column),
    rows: rows.map((row) => ({ cells: columns.map(({ cell }) => cell(row)) }))
  };
}

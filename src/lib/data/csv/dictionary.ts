import { table } from 'arquero';
import { codesFor, type RawColumn } from '../table.ts';

/**
 * A column of cells as its distinct texts, in order of first appearance, and an index into them for each row.
 *
 * The grouping is Arquero's, which generates code: call this in a worker or in Node, not on a page under a strict
 * content security policy.
 */
export function dictionaryColumn(name: string, cells: readonly string[]): RawColumn {
  const groups = table({ cell: cells as string[] })
    .groupby('cell')
    .groups();
  if (!groups) return { name, values: [], codes: codesFor(0, 0) };
  const values = Array.from(groups.rows, (row) => cells[row] as string);
  const codes = codesFor(cells.length, values.length - 1);
  codes.set(groups.keys);
  return { name, values, codes };
}

/** How many rows have each distinct text of a column, in the order of its `values`. */
export function valueCounts(column: RawColumn): number[] {
  if (column.codes.length === 0) return [];
  const counted = table({ code: column.codes }).groupby('code').count().orderby('code');
  return Array.from(counted.array('count') as ArrayLike<number>);
}

import { columnOf, type Column } from '#lib/data/table.ts';
import { CountMemory, countSource } from '#lib/recode/count-source.ts';
import { jointCounts, sparseCounts, type Counts, type SparseCounts } from '#lib/stats/counts/counts.ts';
import { eachCell } from '#lib/stats/counts/margins.ts';
import { rowNumbers, rowsOf } from '#lib/stats/matrix/correlation-matrix.ts';
import type { Input } from './contract.ts';

/** Answers as they are paired. */
export interface Answers {
  readonly column: (name: string) => Column;
  /** Of those who answered both; weighted where `weights` are used. */
  readonly table: (x: string, y: string) => Counts | SparseCounts;
  /** The same without weights. */
  readonly respondents: (x: string, y: string) => Counts | SparseCounts;
  /** A byte for each row, 0 where it lacks one of the variables; undefined where pairs are complete by themselves. */
  readonly complete: Uint8Array | undefined;
}

/** As many cells a full table of rows that are counted here may have. */
const CELLS = 4096;
const CELLS_PER_ROW = 4;

/** @param names  all variables: listwise, only rows that have each of them take part */
export function answersOf(
  { coded, missing }: { readonly coded: boolean; readonly missing: 'pairwise' | 'listwise' },
  names: readonly string[],
  weighted: boolean,
  { table: read, coded: codedTable, counts: codedCounts, weights }: Input
): Answers {
  const table = coded ? codedTable : read;
  const column = (name: string): Column => columnOf(table, name);
  if (missing === 'pairwise' || names.length === 0) {
    // Counts as read are those of a coding that changes nothing.
    const counts = coded ? codedCounts : countSource(read, read, () => null, weights, new CountMemory());
    return {
      column,
      table: weighted ? counts.pair : counts.unweighted.pair,
      respondents: counts.unweighted.pair,
      complete: undefined
    };
  }
  const complete = rowsOf(
    names.map((name) => ({ codes: column(name).codes, levels: column(name).levels.length })),
    { missing }
  );
  const within = rowNumbers(complete);
  const count = (x: string, y: string, by: Float64Array | null): Counts | SparseCounts => {
    const [a, b] = [column(x), column(y)];
    const [rows, columns] = [a.levels.length, b.levels.length];
    const joint = rows * columns <= Math.max(CELLS, CELLS_PER_ROW * table.rows) ? jointCounts : sparseCounts;
    return joint(a.codes, b.codes, rows, columns, within, by ?? undefined);
  };
  return {
    column,
    table: (x, y) => count(x, y, weighted ? weights : null),
    respondents: (x, y) => count(x, y, null),
    complete
  };
}

/** A full table, or null where it would have more cells than `most`. */
export function fullTable(counts: Counts | SparseCounts, most: number): Counts | null {
  const { rows, columns } = counts;
  if (rows * columns > most) return null;
  if ('cells' in counts) return counts;
  const cells = new Float64Array(rows * columns);
  eachCell(counts, (i, j, count) => (cells[i * columns + j] = count));
  return { rows, columns, cells };
}

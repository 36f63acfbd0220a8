import type { Counts } from '../counts/counts.ts';
import { demandCounts, marginsOf } from '../counts/margins.ts';

/** A table of counts as groups: row by row, with the totals of the levels. */
export interface GroupTable {
  /** For each group its respondents at each level. */
  readonly groups: readonly Float64Array[];
  readonly sizes: Float64Array;
  readonly totals: Float64Array;
  readonly n: number;
  /** The groups that have respondents, by their rows. */
  readonly filled: readonly number[];
}

/**
 * Reads a table whose rows are groups and whose columns are levels in rising order. Not modified.
 *
 * @param caller  name of the function that requires it, for the message
 * @param rows    how many groups it requires; any number where absent
 * @throws RangeError for a table of another shape, and as `demandCounts`
 */
export function groupTable(caller: string, counts: Counts, weights: 'whole' | 'any', rows?: number): GroupTable {
  const { columns, cells } = counts;
  if (rows !== undefined && counts.rows !== rows) {
    throw new RangeError(`${caller} requires ${rows} rows (got ${counts.rows})`);
  }
  if (cells.length !== counts.rows * columns) {
    throw new RangeError(`${caller} requires ${counts.rows} × ${columns} cells (got ${cells.length})`);
  }
  demandCounts(caller, counts, weights);
  const margins = marginsOf(counts);
  return {
    groups: Array.from({ length: counts.rows }, (_, group) =>
      Float64Array.from({ length: columns }, (__, level) => cells[group * columns + level] as number)
    ),
    sizes: margins.rows,
    totals: margins.columns,
    n: margins.n,
    filled: [...margins.rows.keys()].filter((group) => margins.rows[group] !== 0)
  };
}

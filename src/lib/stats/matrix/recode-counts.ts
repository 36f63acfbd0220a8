import type { Counts } from '../counts/counts.ts';

/** Where a coding puts each level of a variable. */
export interface LevelMap {
  /** Levels after coding. */
  readonly levels: number;
  /** For each level before coding the one after; at or above `levels` it becomes missing. */
  readonly to: ArrayLike<number>;
}

/**
 * A table of counts after both variables are coded anew: the table of the coded columns, without a look at their rows.
 *
 *   With the kinds of missing among the levels of the table, every coding that goes by levels can be had of it: cut-offs,
 *   merges, reversals, don't-knows as low. A table of 10 × 10 takes less than a microsecond, whatever n.
 *
 * @param counts   any counts, with weights too. Not modified.
 * @param rows, columns  what becomes of the levels of each
 * @throws RangeError for a map of another number of levels than the table has, or to a negative or fractional level
 */
export function recodeCounts(counts: Counts, rows: LevelMap, columns: LevelMap): Counts {
  demandMap('rows', rows, counts.rows);
  demandMap('columns', columns, counts.columns);
  const cells = new Float64Array(rows.levels * columns.levels);
  for (let i = 0; i < counts.rows; i++) {
    const row = rows.to[i] as number;
    if (row >= rows.levels) continue;
    for (let j = 0; j < counts.columns; j++) {
      const column = columns.to[j] as number;
      if (column >= columns.levels) continue;
      const place = row * columns.levels + column;
      cells[place] = (cells[place] as number) + (counts.cells[i * counts.columns + j] as number);
    }
  }
  return { rows: rows.levels, columns: columns.levels, cells };
}

function demandMap(side: string, { to }: LevelMap, levels: number): void {
  if (to.length !== levels) {
    throw new RangeError(`recodeCounts requires a map of the ${levels} levels of the ${side} (got ${to.length})`);
  }
  for (let level = 0; level < levels; level++) {
    const place = to[level] as number;
    if (!(Number.isInteger(place) && place >= 0)) {
      throw new RangeError(`recodeCounts requires whole levels from 0 up (got ${place})`);
    }
  }
}

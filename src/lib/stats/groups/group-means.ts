import type { Counts } from '../counts/counts.ts';
import { demandRising } from '../description/levels.ts';
import { moments } from '../description/moments.ts';
import { groupTable, type GroupTable } from './group-table.ts';

/** What comparisons of means are made of; for groups without respondents all is 0. */
export interface GroupMeans {
  readonly table: GroupTable;
  /** Means less `origin`, which is near them: differences of large means lose nothing. */
  readonly centred: readonly number[];
  readonly origin: number;
  /** Σ count · (number − mean)² of each group; 0 exactly where all in it are alike. */
  readonly squares: readonly number[];
}

/**
 * @param caller   name of the function that requires it, for the message
 * @param counts   rows are groups, columns levels
 * @param numbers  of the levels, rising
 * @throws RangeError for counts or numbers that cannot be, or not one number for each level
 */
export function groupMeans(caller: string, counts: Counts, numbers: ArrayLike<number>, rows?: number): GroupMeans {
  const table = groupTable(caller, counts, 'any', rows);
  demandRising(caller, numbers, table.totals);
  const origin = numbers[table.totals.findIndex((total) => total > 0)] ?? 0;
  const near = Float64Array.from(numbers, (number) => number - origin);
  const found = table.groups.map((group) => {
    const of = moments(near, group);
    return 'why' in of ? { mean: 0, squares: 0 } : { mean: of.mean, squares: of.variance * of.n };
  });
  return {
    table,
    origin,
    centred: found.map(({ mean }) => mean),
    squares: found.map(({ squares }) => squares)
  };
}

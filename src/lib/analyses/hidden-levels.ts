import type { Counts } from '#lib/stats/counts/counts.ts';
import { complementOf } from './groups.ts';

/** Why an answer has no row or column: nobody gave it, too few did, or the hidden ones could be had by subtraction. */
export type Why = 'nobody' | 'small' | 'complement';

/** By level; null for those that are shown. */
export interface Hidden {
  readonly rows: readonly (Why | null)[];
  readonly columns: readonly (Why | null)[];
}

/**
 * Which rows and columns of a table must not be shown. Hidden are those that fewer than `smallest` respondents fill, and
 * the next smallest with them until the hidden ones of a side are as many as `smallest`. Each side is counted in what the
 * other shows, until nothing more has to go: no total of what remains is too small, and none lets the rest be subtracted.
 *
 * @param counts     respondents, not weights. Not modified.
 * @param elsewhere  levels that other cells hide, as they are groups: they stay hidden here
 */
export function hiddenOf(counts: Counts, smallest: number, elsewhere: Hidden): Hidden {
  const rows = [...elsewhere.rows];
  const columns = [...elsewhere.columns];
  const at = (row: number, column: number): number => counts.cells[row * counts.columns + column] as number;
  const shown = (side: readonly (Why | null)[]): number[] => [...side.keys()].filter((level) => side[level] === null);
  const sum = (levels: readonly number[], count: (level: number) => number): number =>
    levels.reduce((total, level) => total + count(level), 0);

  const everyRow = [...rows.keys()];
  const everyColumn = [...columns.keys()];
  everyRow.forEach(
    (row) => (rows[row] = sum(everyColumn, (column) => at(row, column)) === 0 ? 'nobody' : (rows[row] ?? null))
  );
  everyColumn.forEach(
    (column) => (columns[column] = sum(everyRow, (row) => at(row, column)) === 0 ? 'nobody' : (columns[column] ?? null))
  );
  for (let before = -1; before !== shown(rows).length + shown(columns).length;) {
    before = shown(rows).length + shown(columns).length;
    hideIn(
      rows,
      everyRow.map((row) => sum(shown(columns), (column) => at(row, column))),
      smallest
    );
    hideIn(
      columns,
      everyColumn.map((column) => sum(shown(rows), (row) => at(row, column))),
      smallest
    );
  }
  return { rows, columns };
}

/** Hides more of one side, whose levels have these totals. */
function hideIn(side: (Why | null)[], totals: readonly number[], smallest: number): void {
  totals.forEach((n, level) => {
    if (side[level] === null && n < smallest) side[level] = 'small';
  });
  const large = totals.flatMap((n, level) => (side[level] === null ? [{ n, level }] : []));
  const total = totals.reduce((sum, n) => sum + n, 0);
  for (const { level } of complementOf(large, total, smallest)) side[level] = 'complement';
}

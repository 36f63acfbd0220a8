import { columnOf, type Table } from '#lib/data/table.ts';

/** The respondents with one answer to a grouping variable. */
export interface Group {
  readonly value: string;
  readonly n: number;
  /** Row numbers, rising. */
  readonly rows: Uint32Array;
  /** Why it must not be shown: fewer than the smallest size, or hidden so that another cannot be had by subtraction. */
  readonly hidden: 'small' | 'complement' | null;
}

/**
 * Splits the rows by a grouping variable, in the order of its levels; answers nobody gave are left out.
 *
 * Disclosure control: a group below `smallest` is hidden; where only one is, the next smallest is hidden with it, so that
 * the total minus what is shown never gives a number of fewer than two groups together.
 *
 * @throws RangeError where the table lacks the variable
 */
export function groupsOf(table: Table, variable: string, smallest: number): Group[] {
  const column = columnOf(table, variable);
  const rows: number[][] = column.levels.map(() => []);
  column.codes.forEach((code, row) => rows[code]?.push(row));
  const groups = column.levels
    .map((level, index) => ({ value: level.value, rows: rows[index] ?? [] }))
    .filter((group) => group.rows.length > 0);

  const small = groups.filter((group) => group.rows.length < smallest);
  const complement =
    small.length === 1
      ? groups
          .filter((group) => group.rows.length >= smallest)
          .reduce<(typeof groups)[number] | null>(
            (least, group) => (least === null || group.rows.length < least.rows.length ? group : least),
            null
          )
      : null;

  return groups.map((group) => ({
    value: group.value,
    n: group.rows.length,
    rows: Uint32Array.from(group.rows),
    hidden: small.includes(group) ? 'small' : group === complement ? 'complement' : null
  }));
}

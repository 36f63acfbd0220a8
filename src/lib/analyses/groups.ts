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
 * Disclosure control: a group below `smallest` is hidden. The total minus what is shown gives the hidden groups together
 * with those who have no group; where these are fewer than `smallest`, the next smallest groups are hidden with them.
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
  const large = groups.filter((group) => !small.includes(group)).sort((a, b) => a.rows.length - b.rows.length);
  const shown = large.reduce((sum, group) => sum + group.rows.length, 0);
  const complement = new Set<(typeof groups)[number]>();
  let unseen = table.rows - shown;
  for (const group of large) {
    if (unseen === 0 || unseen >= smallest) break;
    complement.add(group);
    unseen += group.rows.length;
  }

  return groups.map((group) => ({
    value: group.value,
    n: group.rows.length,
    rows: Uint32Array.from(group.rows),
    hidden: small.includes(group) ? 'small' : complement.has(group) ? 'complement' : null
  }));
}

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
 * Disclosure control: a group below `smallest` is hidden, and others with it by `complementOf`, where those unseen are
 * the hidden groups together with those who have no group.
 *
 * @throws RangeError where the table lacks the variable
 */
export function groupsOf(table: Table, variable: string, smallest: number): Group[] {
  const column = columnOf(table, variable);
  const rows: number[][] = column.levels.map(() => []);
  column.codes.forEach((code, row) => rows[code]?.push(row));
  const groups = column.levels
    .map((level, index) => ({
      value: level.value,
      n: rows[index]?.length ?? 0,
      rows: Uint32Array.from(rows[index] ?? [])
    }))
    .filter((group) => group.n > 0);
  const large = groups.filter((group) => group.n >= smallest);
  const complement = complementOf(large, table.rows, smallest);
  return groups.map((group) => ({
    ...group,
    hidden: group.n < smallest ? 'small' : complement.has(group) ? 'complement' : null
  }));
}

/**
 * As `groupsOf`, for cells that only count the groups: where none is too small there is nothing to give away, so none is
 * hidden, and how many are without a group may be told.
 *
 * @throws RangeError where the table lacks the variable
 */
export function countedGroupsOf(table: Table, variable: string, smallest: number): Group[] {
  const groups = groupsOf(table, variable, smallest);
  return groups.some(({ hidden }) => hidden === 'small') ? groups : groups.map((group) => ({ ...group, hidden: null }));
}

/**
 * Which counts to hide although they are large enough: the total minus what is shown gives the rest together; where these
 * are fewer than `smallest`, but somebody, the next smallest counts are hidden with them. Of equals the first.
 *
 * @param large  the counts that are not too small
 * @param total  everyone, also those whose count is not among them
 */
export function complementOf<Count extends { readonly n: number }>(
  large: readonly Count[],
  total: number,
  smallest: number
): Set<Count> {
  const complement = new Set<Count>();
  let unseen = total - large.reduce((sum, { n }) => sum + n, 0);
  for (const count of large.toSorted((a, b) => a.n - b.n)) {
    if (unseen === 0 || unseen >= smallest) break;
    complement.add(count);
    unseen += count.n;
  }
  return complement;
}

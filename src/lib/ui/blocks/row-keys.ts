import type { TableRow } from '#lib/analyses/block.ts';

/** A key for each row of a table: what the row is about, and the how manieth of that name it is. */
export function rowKeys(rows: readonly TableRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = row.cells[0]?.text ?? '';
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return `${name} ${times}`;
  });
}

import type { RawTable } from '#lib/data/table.ts';

/**
 * The rows of a notebook as the file that its scripts read: RFC 4180 in UTF-8 without a mark, parted by commas. Values are
 * as in the file that was opened, but for line breaks within a cell, which SPSS cannot read: they are spaces (`oneLine`).
 */
export function dataCsv({ rows, columns }: RawTable): string {
  const values = columns.map((column) => column.values.map(field));
  const lines = [columns.map(({ name }) => field(name)).join(',')];
  for (let row = 0; row < rows; row++)
    lines.push(columns.map(({ codes }, index) => values[index]?.[codes[row] as number] ?? '').join(','));
  return `${lines.join('\n')}\n`;
}

/** A text without line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, ' ');
}

function field(text: string): string {
  const line = oneLine(text);
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

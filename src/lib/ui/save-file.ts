import type { TableColumn, TableRow } from '#lib/analyses/block.ts';
import type { Say } from '#lib/messages/say.ts';

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the blob once the click's task is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A table with unrounded numbers, as spreadsheets of that language open it. */
export async function saveTable(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  say: Say
): Promise<void> {
  const { tableToCsv } = await import('#lib/report/csv.ts');
  saveFile(`${name}.csv`, tableToCsv(columns, rows, say.language), 'text/csv;charset=utf-8');
}

/** A title as part of a file name: lower case, letters and digits, hyphens between. */
export function fileNameOf(title: string): string {
  const name = title
    .toLocaleLowerCase('nb')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name || 'drivkraft';
}

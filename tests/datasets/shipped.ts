import { readFileSync } from 'node:fs';
import { readDataPackage, type DataPackage } from '#lib/data/package.ts';
import { codesFor, type RawTable } from '#lib/data/table.ts';

/** A file of a shipped study, as text. */
export function shippedText(dataset: string, file: string): string {
  return readFileSync(new URL(`../../datasets/${dataset}/${file}`, import.meta.url), 'utf8');
}

export function shippedPackage(dataset: string): DataPackage {
  return readDataPackage(JSON.parse(shippedText(dataset, 'datapackage.json')));
}

/** The rows of a shipped study, read without the CSV reader: the files have no quotes. */
export function shippedRows(dataset: string): RawTable {
  const [header = '', ...lines] = shippedText(dataset, 'data.csv').trimEnd().split(/\r?\n/);
  const cells = lines.map((line) => line.split(','));
  const columns = header.split(',').map((name, index) => {
    const texts = cells.map((row) => row[index] ?? '');
    const values = [...new Set(texts)];
    const codes = codesFor(texts.length, values.length - 1);
    texts.forEach((text, row) => (codes[row] = values.indexOf(text)));
    return { name, values, codes };
  });
  return { rows: lines.length, columns };
}

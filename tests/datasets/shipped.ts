import { readFileSync } from 'node:fs';
import { readPlain } from '#lib/data/csv/plain.ts';
import { readDataPackage, type DataPackage } from '#lib/data/package.ts';
import type { RawTable } from '#lib/data/table.ts';

/** A file of a shipped study, as text. */
export function shippedText(dataset: string, file: string): string {
  return readFileSync(new URL(`../../datasets/${dataset}/${file}`, import.meta.url), 'utf8');
}

export function shippedPackage(dataset: string): DataPackage {
  return readDataPackage(JSON.parse(shippedText(dataset, 'datapackage.json')));
}

/** The rows of a shipped study. */
export function shippedRows(dataset: string): RawTable {
  return readPlain(shippedText(dataset, 'data.csv'));
}

import type { TableCell, TableColumn, TableRow } from '#lib/analyses/block.ts';
import type { Language } from '#lib/messages/language.ts';
import { withoutFormula } from './without-formula.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180), made to open right by double-click in a spreadsheet of that language: UTF-8 with a byte
 * order mark; semicolon and decimal comma in Norwegian, comma and decimal point in English.
 *
 * Numbers are unrounded. A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or
 * a line break) gets an apostrophe in front: answers and labels come from files. Columns without a CSV name are left out.
 *
 * @throws RangeError for a number that is not finite
 */
export function tableToCsv(columns: readonly TableColumn[], rows: readonly TableRow[], language: Language): string {
  const separator = language === 'en' ? ',' : ';';
  const names = columns.map((column) => column.csv);
  const pick = <Item>(items: readonly Item[]): (Item | undefined)[] =>
    names.flatMap((name, index) => (name === null ? [] : [items[index]]));

  const head = pick(names).map((name) => textField(name ?? ''));
  const body = rows.map((row) => pick(row.cells).map((cell) => field(cell, language)));
  return BYTE_ORDER_MARK + [head, ...body].map((fields) => `${fields.join(separator)}\r\n`).join('');
}

function field(cell: TableCell | undefined, language: Language): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return textField(value);
  if (!Number.isFinite(value)) throw new RangeError(`tableToCsv requires finite numbers (got ${value})`);
  const digits = String(value);
  return language === 'en' ? digits : digits.replace('.', ',');
}

function textField(text: string): string {
  const safe = withoutFormula(text);
  return /[;,"\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

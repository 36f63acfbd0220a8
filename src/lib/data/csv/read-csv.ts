import Papa from 'papaparse';
import type { RawTable } from '../table.ts';
import { dictionaryColumn } from './dictionary.ts';
import { columnNames, isHeaderless } from './header.ts';
import type { Problem, Remark, Separator } from './reading.ts';
import { declaredSeparator, detectSeparator } from './separator.ts';

export interface CsvTable {
  readonly raw: RawTable;
  readonly separator: Separator;
  readonly remarks: readonly Remark[];
}

export interface CsvOptions {
  /** Detected where absent. */
  readonly separator?: Separator;
  /** Told now and then how much is read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Fewer respondents than this are opened, but no correlation can be computed. */
const FEWEST_ROWS = 3;
const ROWS_BETWEEN_PROGRESS = 5000;

/**
 * Reads separated values with one header row: quotes and line breaks in cells, CR, LF or CRLF. Cells lose the spaces
 * around them. Rows that are too short or too long, names that are empty or repeated, are mended and remarked.
 */
export function readCsv(text: string, options: CsvOptions = {}): CsvTable | { problem: Problem } {
  if (text.trim() === '') return { problem: { code: 'empty', about: {} } };
  const { separator: declared, rest } = declaredSeparator(text);
  const separator = options.separator ?? declared ?? detectSeparator(rest);
  if (!separator) return { problem: oneColumn(rest) };

  const grid = readGrid(rest, separator, options.onProgress);
  if (grid.header.length < 2) return { problem: oneColumn(rest) };
  if (grid.rows === 0) return { problem: { code: 'header-only', about: { columns: grid.header.length } } };

  const isEmpty = grid.header.map((name, index) => name === '' && grid.cells[index]?.every((cell) => cell === ''));
  const { names, remarks } = columnNames(grid.header);
  const kept = names.flatMap((name, index) => (isEmpty[index] ? [] : [{ name, cells: grid.cells[index] ?? [] }]));
  const dropped = names.length - kept.length;
  const raw = { rows: grid.rows, columns: kept.map(({ name, cells }) => dictionaryColumn(name, cells)) };
  return {
    raw,
    separator,
    remarks: [
      ...grid.remarks,
      ...remarks.filter(({ about }) => !isEmpty[Number(about.place) - 1]),
      ...(dropped > 0 ? [{ code: 'empty-columns', about: { count: dropped } } as const] : []),
      ...(grid.rows < FEWEST_ROWS ? [{ code: 'few-rows', about: { count: grid.rows } } as const] : [])
    ]
  };
}

function oneColumn(text: string): Problem {
  const [line = ''] = text.trimStart().split(/\r?\n/, 1);
  return { code: 'one-column', about: { line: line.length > 60 ? `${line.slice(0, 60)} …` : line } };
}

interface Grid {
  readonly header: readonly string[];
  readonly cells: readonly string[][];
  readonly rows: number;
  readonly remarks: readonly Remark[];
}

/** How many rows were unlike the header, and the first of them (counted from 1 in the file, header included). */
interface Odd {
  count: number;
  first: number;
}

function readGrid(text: string, separator: Separator, onProgress?: (share: number) => void): Grid {
  let header: string[] | null = null;
  let cells: string[][] = [];
  let rows = 0;
  let place = 0;
  let unclosedQuote = false;
  const remarks: Remark[] = [];
  const short: Odd = { count: 0, first: 0 };
  const long: Odd = { count: 0, first: 0 };
  const empty: Odd = { count: 0, first: 0 };

  const addRow = (row: readonly string[], width: number): void => {
    if (row.length < width) note(short, place);
    if (row.slice(width).some((cell) => cell !== '')) note(long, place);
    for (let index = 0; index < width; index++) cells[index]?.push(row[index] ?? '');
    rows++;
  };

  Papa.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data, errors, meta }) => {
      place++;
      if (errors.some(({ code }) => code === 'MissingQuotes')) unclosedQuote = true;
      const row = data.map((cell) => cell.trim());
      if (row.every((cell) => cell === '')) {
        if (row.length > 1) note(empty, place);
        return;
      }
      if (header) {
        addRow(row, header.length);
      } else {
        const headerless = isHeaderless(row) && row.length > 1;
        header = headerless ? row.map((_, index) => `v${index + 1}`) : row;
        cells = header.map(() => []);
        if (headerless) {
          remarks.push({ code: 'no-header', about: { first: 'v1', last: `v${row.length}` } });
          addRow(row, row.length);
        }
      }
      if (onProgress && rows % ROWS_BETWEEN_PROGRESS === 0) onProgress(meta.cursor / text.length);
    }
  });

  if (unclosedQuote) remarks.push({ code: 'unclosed-quote', about: { row: place } });
  if (short.count > 0) remarks.push({ code: 'short-rows', about: { ...short } });
  if (long.count > 0) remarks.push({ code: 'long-rows', about: { ...long } });
  if (empty.count > 0) remarks.push({ code: 'empty-rows', about: { ...empty } });
  return { header: header ?? [], cells, rows, remarks };
}

function note(odd: Odd, place: number): void {
  if (odd.count === 0) odd.first = place;
  odd.count++;
}

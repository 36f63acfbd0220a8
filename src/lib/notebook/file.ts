import { codesFor, type RawColumn, type RawTable } from '#lib/data/table.ts';
import type { Notebook } from './notebook.ts';
import { readNotebook, type NotebookProblem } from './read-notebook.ts';
import { demandDistinct, isRecord, listOf, Misfit, shape, text, whole } from './shape.ts';

/** The ending of a notebook's file. */
export const FILE_ENDING = '.drivkraft';

/** Of the file around the notebook; the notebook inside has its own. */
const FILE_FORMAT = 1;

/** What a file holds. `raw` is null where the notebook was saved without its rows (a shipped study has them itself). */
export type FileReading =
  { readonly notebook: Notebook; readonly raw: RawTable | null } | { readonly problem: NotebookProblem };

/** A notebook as one file: JSON, with the rows dictionary-coded, or without them. */
export function toFile(notebook: Notebook, raw: RawTable | null): string {
  const data = raw && {
    rows: raw.rows,
    columns: raw.columns.map(({ name, values, codes }) => ({ name, values, codes: Array.from(codes) }))
  };
  return JSON.stringify({ format: FILE_FORMAT, notebook, data });
}

/** A notebook and its rows from the text of a file, or why it cannot be opened. */
export function readFile(content: string): FileReading {
  let file: unknown;
  try {
    file = JSON.parse(content);
  } catch {
    return { problem: { code: 'not-json' } };
  }
  if (!isRecord(file) || !isRecord(file['notebook'])) return { problem: { code: 'not-a-notebook' } };
  const { format } = file;
  if (typeof format === 'number' && format > FILE_FORMAT)
    return { problem: { code: 'newer-format', format, known: FILE_FORMAT } };
  if (format !== FILE_FORMAT) return { problem: { code: 'damaged', where: 'format', wanted: String(FILE_FORMAT) } };
  const reading = readNotebook(file['notebook']);
  if ('problem' in reading) return reading;
  try {
    const raw = file['data'] === null || file['data'] === undefined ? null : readRows(file['data']);
    if (raw && raw.rows !== reading.notebook.source.rows)
      throw new Misfit('data.rows', `the notebook's ${reading.notebook.source.rows} rows`);
    return { notebook: reading.notebook, raw };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    return { problem: { code: 'damaged', where: error.where, wanted: error.wanted } };
  }
}

interface WrittenTable {
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly values: string[]; readonly codes: unknown[] }[];
}

const list = listOf(() => undefined);
const writtenTable = shape({
  rows: whole(0),
  columns: listOf(shape({ name: text, values: listOf(text), codes: list }))
});

function readRows(data: unknown): RawTable {
  writtenTable(data, 'data');
  const { rows, columns } = data as WrittenTable;
  demandDistinct(
    columns.map(({ name }) => name),
    (index) => `data.columns[${index}].name`
  );
  return { rows, columns: columns.map((column, index) => readColumn(column, rows, `data.columns[${index}]`)) };
}

function readColumn(
  { name, values, codes: written }: WrittenTable['columns'][number],
  rows: number,
  where: string
): RawColumn {
  if (written.length !== rows) throw new Misfit(`${where}.codes`, `${rows} codes`);
  const codes = codesFor(rows, Math.max(0, values.length - 1));
  written.forEach((code, row) => {
    if (typeof code !== 'number' || !Number.isInteger(code) || code < 0 || code >= values.length)
      throw new Misfit(`${where}.codes[${row}]`, `a whole number below ${values.length}`);
    codes[row] = code;
  });
  return { name, values, codes };
}

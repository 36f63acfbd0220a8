import type { OpenedTable, Reading } from '#lib/data/csv/reading.ts';
import { readFile } from '#lib/data/csv/read-file.ts';
import type { Codebook, Variable } from '#lib/data/codebook.ts';
import type { RawTable } from '#lib/data/table.ts';

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes that an older Norwegian Windows program writes (æ, ø, å are the same in Latin-1). */
export function windows1252(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

export function opened(reading: Reading): OpenedTable {
  if ('problem' in reading) throw new Error(`expected a table, got the problem ${reading.problem.code}`);
  return reading;
}

/** Opens text as the file `test.csv`. */
export function open(text: string): OpenedTable {
  return opened(readFile(utf8(text), 'test.csv'));
}

/** The cells of each column, by name. */
export function cells(raw: RawTable): Record<string, string[]> {
  return Object.fromEntries(
    raw.columns.map(({ name, values, codes }) => [name, Array.from(codes, (code) => values[code] ?? '?')])
  );
}

export function variable(codebook: Codebook, name: string): Variable {
  const found = codebook.variables.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no variable ${name}`);
  return found;
}

/** A file with one column of these answers beside a running number. */
export function column(name: string, answers: readonly (string | number)[]): string {
  return `nr;${name}\n${answers.map((answer, index) => `${index + 1};"${answer}"`).join('\n')}\n`;
}

import type { Codebook, Variable } from './codebook.ts';
import { readNumber } from './number.ts';
import {
  codesFor,
  MISSING_KINDS,
  type Column,
  type Level,
  type MissingKind,
  type RawColumn,
  type RawTable,
  type Table
} from './table.ts';

/** A text that the codebook does not know, and how many rows have it. */
export interface UnknownValue {
  readonly variable: string;
  readonly value: string;
  readonly count: number;
}

/**
 * The table that a codebook makes of a file: columns without a variable are left out, in the file's order.
 *
 * Levels in rising order: the categories of the codebook (also those nobody chose); without categories, numbers by size
 * where every value is one, else texts by code point. Interval columns have their distinct numbers, however written.
 * A code of the variable's `missing` is of that kind; the empty cell is `no-answer` unless the codebook says otherwise;
 * a value that is no category, or no number in an interval column, is `user-missing` (see `unknownValues`).
 *
 * `Column.missing` has the kinds that the codebook declares or the rows have.
 */
export function tabulate(raw: RawTable, codebook: Codebook): Table {
  const variables = new Map(codebook.variables.map((variable) => [variable.name, variable]));
  const columns: Column[] = [];
  for (const column of raw.columns) {
    const variable = variables.get(column.name);
    if (variable) columns.push(tabulateColumn(column, variable));
  }
  return { rows: raw.rows, columns };
}

/** The values that became `user-missing` because the codebook knows them neither as an answer nor as missing. */
export function unknownValues(raw: RawTable, codebook: Codebook): UnknownValue[] {
  const variables = new Map(codebook.variables.map((variable) => [variable.name, variable]));
  return raw.columns.flatMap((column) => {
    const variable = variables.get(column.name);
    if (!variable) return [];
    const { meanings } = meaningsOf(column, variable);
    if (!meanings.includes(UNKNOWN)) return [];
    const counts = new Float64Array(column.values.length);
    for (const code of column.codes) counts[code] = (counts[code] as number) + 1;
    return column.values.flatMap((value, index) =>
      meanings[index] === UNKNOWN ? [{ variable: column.name, value, count: counts[index] as number }] : []
    );
  });
}

const UNKNOWN = 'unknown';

/** What a distinct text means: an index into the levels, a kind of missing, or not known. */
type Meaning = number | MissingKind | typeof UNKNOWN;

function tabulateColumn(column: RawColumn, variable: Variable): Column {
  const { levels, meanings } = meaningsOf(column, variable);
  const kinds = new Set<MissingKind>(variable.missing.map(({ kind }) => kind));
  for (const meaning of meanings) {
    if (typeof meaning === 'string') kinds.add(meaning === UNKNOWN ? 'user-missing' : meaning);
  }
  const missing = MISSING_KINDS.filter((kind) => kinds.has(kind));
  const codeOf = meanings.map((meaning) =>
    typeof meaning === 'number'
      ? meaning
      : levels.length + missing.indexOf(meaning === UNKNOWN ? 'user-missing' : meaning)
  );
  const codes = codesFor(column.codes.length, levels.length + missing.length - 1);
  for (let row = 0; row < codes.length; row++) codes[row] = codeOf[column.codes[row] as number] as number;
  return { name: column.name, levels, missing, codes };
}

function meaningsOf(column: RawColumn, variable: Variable): { levels: Level[]; meanings: Meaning[] } {
  const kindOf = new Map<string, MissingKind>([['', 'no-answer']]);
  for (const { value, kind } of variable.missing) kindOf.set(value, kind);
  const answers = column.values.filter((value) => !kindOf.has(value));
  const { levels, indexOf } = variable.level === 'interval' ? numbers(answers) : texts(answers, variable);
  return { levels, meanings: column.values.map((value) => kindOf.get(value) ?? indexOf(value) ?? UNKNOWN) };
}

interface Levels {
  readonly levels: Level[];
  readonly indexOf: (value: string) => number | undefined;
}

function numbers(answers: readonly string[]): Levels {
  const written = new Map<number, string>();
  for (const value of answers) {
    const number = readNumber(value);
    if (number !== null && !written.has(number)) written.set(number, value);
  }
  const levels = [...written].sort(([a], [b]) => a - b).map(([number, value]) => ({ value, number }));
  const place = new Map(levels.map(({ number }, index) => [number, index]));
  return {
    levels,
    indexOf: (value) => {
      const number = readNumber(value);
      return number === null ? undefined : place.get(number);
    }
  };
}

function texts(answers: readonly string[], variable: Variable): Levels {
  const declared = variable.level !== 'text' && variable.categories.length > 0;
  const values = declared ? variable.categories.map(({ value }) => value) : rising(answers);
  const place = new Map(values.map((value, index) => [value, index]));
  const number = variable.level === 'text' ? () => null : readNumber;
  return {
    levels: values.map((value) => ({ value, number: number(value) })),
    indexOf: (value) => place.get(value)
  };
}

/** By size where all are numbers, else by code point, which is the same on every machine. */
export function rising(values: readonly string[]): string[] {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const sizes = new Map(sorted.map((value) => [value, readNumber(value)]));
  if ([...sizes.values()].includes(null)) return sorted;
  return sorted.sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
}

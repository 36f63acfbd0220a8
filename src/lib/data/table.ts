/**
 * Why an answer is not on the scale. The kinds are kept apart from reading to report, never folded into NaN.
 *
 * - `dont-know`: the respondent chose a don't-know answer (*vet ikke*)
 * - `no-answer`: the cell is empty or carries the file's no-answer code (*ikke svart*)
 * - `not-applicable`: the question did not concern the respondent
 * - `user-missing`: any other code that the codebook declares missing
 */
export type MissingKind = (typeof MISSING_KINDS)[number];

/** In the order in which they are shown. */
export const MISSING_KINDS = ['dont-know', 'no-answer', 'not-applicable', 'user-missing'] as const;

/** One code for each row; the narrowest array that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** One distinct answer. `value` is the text of the file; `number` its number, or null where it has none. */
export interface Level {
  readonly value: string;
  readonly number: number | null;
}

/**
 * A dictionary-coded column.
 *
 * `codes[row] < levels.length` is an index into `levels`, which stand in rising order;
 * `codes[row] - levels.length` is an index into `missing`.
 */
export interface Column {
  readonly name: string;
  readonly levels: readonly Level[];
  readonly missing: readonly MissingKind[];
  readonly codes: Codes;
}

/** Columns of equal length. Never modified after it is made. */
export interface Table {
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** A column as the file has it: distinct texts (in order of first appearance) and an index into them for each row. */
export interface RawColumn {
  readonly name: string;
  readonly values: readonly string[];
  readonly codes: Codes;
}

/** What a reader gives back before a codebook gives it meaning. */
export interface RawTable {
  readonly rows: number;
  readonly columns: readonly RawColumn[];
}

/**
 * The column of that name.
 *
 * @throws RangeError where the table has none
 */
export function columnOf(table: Table, name: string): Column {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (!column) throw new RangeError(`columnOf requires a column of the table (got ${JSON.stringify(name)})`);
  return column;
}

/** An array of `length` codes, as narrow as codes up to `largest` allow. */
export function codesFor(length: number, largest: number): Codes {
  if (largest < 0x100) return new Uint8Array(length);
  if (largest < 0x10000) return new Uint16Array(length);
  return new Uint32Array(length);
}

/**
 * A number for each level: its own where every level has one; otherwise its place in the order, from 1, so that answers in
 * words can be scored. A no-answer that is a value of its own (`''`) lies one below the lowest.
 */
export function scoresOf({ levels }: Pick<Column, 'levels'>): number[] {
  const numbers = levels.map(({ number }) => number);
  if (numbers.every((number) => number !== null)) return numbers;
  const first = levels[0]?.value === '' ? 0 : 1;
  return levels.map((_, index) => first + index);
}

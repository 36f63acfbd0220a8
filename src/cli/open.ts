import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { variableOf, type Codebook, type Variable } from '#lib/data/codebook.ts';
import { readFile as readTable } from '#lib/data/csv/read-file.ts';
import { SEPARATORS, type Separator } from '#lib/data/csv/reading.ts';
import { missingKindOfWords, MISSING_LABELS } from '#lib/data/csv/words.ts';
import { readNumber } from '#lib/data/number.ts';
import { readDataPackage } from '#lib/data/package.ts';
import type { RawColumn, RawTable } from '#lib/data/table.ts';
import type { Say } from '#lib/messages/say.ts';
import { FILE_ENDING, readFile as readNotebookFile } from '#lib/notebook/file.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import type { Step } from '#lib/recode/step.ts';
import { listed } from './options.ts';
import { Misuse } from './misuse.ts';

/** Rows and what they mean. */
export interface Opened {
  readonly raw: RawTable;
  readonly codebook: Codebook;
  /** A notebook's own steps; none for a table. */
  readonly steps: readonly Step[];
  readonly title: string;
}

export interface OpenOptions {
  readonly separator: string | undefined;
  readonly codebook: string | undefined;
  /** `8,9` for every variable, `x:8,9` for one. */
  readonly missing: readonly string[];
}

/**
 * A file of separated values, or a notebook with its rows.
 *
 * Nothing is guessed from numbers, so that another program on the same file gives the same: a column of numbers is a scale
 * of all its numbers, and only empty cells, NA, and `missing` are missing. Columns of words are read as the app reads them.
 *
 * @throws Misuse for what cannot be read
 */
export function openFile(path: string, options: OpenOptions, say: Say): Opened {
  const bytes = bytesOf(path);
  if (extname(path) === FILE_ENDING) return withMissing(openNotebook(path, bytes, say), options.missing);
  const { separator } = options;
  const known = SEPARATORS.find((each) => each === (separator === 'tab' ? '\t' : separator));
  if (separator !== undefined && !known)
    throw new Misuse('value', { option: '--separator', value: separator, wanted: '; , | tab' });
  const reading = readTable(bytes, basename(path), known === undefined ? {} : { separator: known satisfies Separator });
  if ('problem' in reading) {
    const { code, about } = reading.problem;
    throw new Misuse('unreadable', { file: path, why: say.messages.reading.problems[code](about) });
  }
  const { raw } = reading;
  const codebook =
    options.codebook === undefined
      ? {
          ...reading.codebook,
          variables: raw.columns.map((column) => plainVariable(column, variableOf(reading.codebook, column.name)))
        }
      : codebookOf(options.codebook, raw);
  return withMissing({ raw, codebook, steps: [], title: basename(path) }, options.missing);
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new Misuse('no-file', { file: path });
    throw new Misuse('file', { file: path, why: code });
  }
}

/**
 * A notebook with its rows.
 *
 * @throws Misuse for what is none, or was saved without them
 */
export function notebookOf(path: string, bytes = bytesOf(path)): { notebook: Notebook; raw: RawTable } {
  const reading = readNotebookFile(new TextDecoder().decode(bytes));
  if ('problem' in reading) throw new Misuse('not-a-notebook', { file: path });
  if (!reading.raw) throw new Misuse('no-rows', { file: path });
  return { notebook: reading.notebook, raw: reading.raw };
}

function openNotebook(path: string, bytes: Uint8Array, say: Say): Opened {
  const { notebook, raw } = notebookOf(path, bytes);
  const { codebook, steps, title } = notebook;
  return { raw, codebook, steps, title: say.local(title) };
}

/** The codebook of a Data Package, for the columns of this file. */
function codebookOf(path: string, raw: RawTable): Codebook {
  try {
    const { codebook } = readDataPackage(JSON.parse(new TextDecoder().decode(bytesOf(path))));
    const known = raw.columns.flatMap(
      (column) => variableOf(codebook, column.name) ?? plainVariable(column, undefined)
    );
    return { ...codebook, variables: known };
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse('codebook', { file: path });
  }
}

/** A column of numbers has no more meaning than its numbers; words keep what was proposed for them. */
function plainVariable({ name, values }: RawColumn, proposed: Variable | undefined): Variable {
  const answers = values.filter((value) => value !== '' && !missingKindOfWords(value));
  const base: Variable = {
    name,
    label: name,
    level: 'nominal',
    categories: [],
    missing: [],
    role: 'none',
    driverGroup: null
  };
  if (answers.length > 0 && answers.every((value) => readNumber(value) !== null)) {
    const missing = values.flatMap((value) => {
      const kind = value === '' ? 'no-answer' : missingKindOfWords(value);
      return kind ? [{ value, kind, label: MISSING_LABELS[kind] }] : [];
    });
    return { ...base, level: 'interval', missing };
  }
  return proposed ? { ...proposed, role: 'none' } : base;
}

/** The codebook with codes that stand for no answer. */
function withMissing(opened: Opened, given: readonly string[]): Opened {
  if (given.length === 0) return opened;
  const codesOf = new Map<string, string[]>();
  for (const text of given) {
    const [, name = '*', codes = ''] = /^(?:([^:]+):)?(.*)$/u.exec(text) ?? [];
    if (name !== '*') demandVariable(opened, name);
    codesOf.set(name, [...(codesOf.get(name) ?? []), ...listed(codes)]);
  }
  const variables = opened.codebook.variables.map((variable) => {
    const codes = [...(codesOf.get('*') ?? []), ...(codesOf.get(variable.name) ?? [])];
    const texts = opened.raw.columns.find(({ name }) => name === variable.name)?.values ?? [];
    const found = texts.filter((text) => codes.some((code) => sameAnswer(code, text)));
    const missing = found
      .filter((value) => !variable.missing.some((each) => each.value === value))
      .map((value) => ({ value, kind: 'user-missing' as const, label: MISSING_LABELS['user-missing'] }));
    return {
      ...variable,
      categories: variable.categories.filter(({ value }) => !found.includes(value)),
      missing: [...variable.missing, ...missing]
    };
  });
  return { ...opened, codebook: { ...opened.codebook, variables } };
}

/** True for the same text, or the same number written in another way. */
export function sameAnswer(a: string, b: string): boolean {
  if (a === b) return true;
  const number = readNumber(a);
  return number !== null && number === readNumber(b);
}

/** @throws Misuse where the data have no variable of that name */
export function demandVariable({ raw, codebook, steps }: Opened, name: string): void {
  const made = steps.some((step) => step.kind === 'index' && step.name === name);
  if (made || raw.columns.some((column) => column.name === name)) return;
  const known = codebook.variables.map((variable) => variable.name);
  throw new Misuse('variable', { variable: name, known: known.join(', ') });
}

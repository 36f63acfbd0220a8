import type { Input } from '#lib/analyses/contract.ts';
import type { Codebook, Variable } from '#lib/data/codebook.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { codesFor, type RawTable } from '#lib/data/table.ts';
import type { Step } from '#lib/recode/step.ts';
import { inputFrom } from './study.ts';

/** An ordinal variable with nothing out of the ordinary. */
export function variable(name: string, over: Partial<Variable> = {}): Variable {
  const plain = {
    label: name,
    level: 'ordinal',
    categories: [],
    missing: [],
    role: 'none',
    driverGroup: null
  } as const;
  return { name, ...plain, ...over };
}

export function codebook(variables: readonly Variable[], over: Partial<Codebook> = {}): Codebook {
  return { title: 'Test', note: null, variables, driverGroups: [], invited: null, ...over };
}

/** Columns of texts as a reader gives them. */
export function rows(columns: Readonly<Record<string, readonly string[]>>): RawTable {
  const names = Object.keys(columns);
  return {
    rows: columns[names[0] ?? '']?.length ?? 0,
    columns: names.map((name) => {
      const texts = columns[name] ?? [];
      const values = [...new Set(texts)];
      const codes = codesFor(texts.length, Math.max(0, values.length - 1));
      texts.forEach((text, row) => (codes[row] = values.indexOf(text)));
      return { name, values, codes };
    })
  };
}

/** `times({ a: 3, b: 2 })` is a, a, a, b, b. Keys that are whole numbers come first, rising. */
export function times(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).flatMap(([value, count]) => new Array<string>(count).fill(value));
}

/** What an analysis computes from, of columns and what they mean. */
export function survey(
  columns: Readonly<Record<string, readonly string[]>>,
  book: Codebook,
  { steps = [], smallestGroup = 1 }: { steps?: readonly Step[]; smallestGroup?: number } = {}
): Input {
  return inputFrom(tabulate(rows(columns), book), book, steps, { smallestGroup });
}

/** Every number in a result or in blocks: what could be read off the screen or a file. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

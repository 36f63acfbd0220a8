import type { Variable } from '#lib/data/codebook.ts';
import type { ScriptSource } from '#lib/syntax/syntax.ts';
import { ownSource } from './own.ts';
import { cell, TESTED } from './tested-cells.ts';

/** Two groups, which the own survey has not. */
const KJONN: Variable = {
  name: 'kjonn',
  label: 'Kjønn',
  level: 'nominal',
  categories: [
    { value: 'k', label: 'kvinne' },
    { value: 'm', label: 'mann' }
  ],
  missing: [],
  role: 'none',
  driverGroup: null
};

/** Answers in words, of which some are those of another question: to be asked again. */
const WORDS = ['aldri\\', "of'te", 'alltid, æøå 🙂'];
const AGAIN: Variable = {
  name: 'igjen',
  label: 'Igjen',
  level: 'ordinal',
  categories: WORDS.map((value) => ({ value, label: value })),
  missing: [],
  role: 'none',
  driverGroup: null
};

/** A scale of items that have nothing in common: every set of answers once. */
export async function unrelatedSource(): Promise<ScriptSource> {
  const names = ['a', 'b', 'c', 'd'];
  const { notebook, ...source } = await ownSource([
    cell('unrelated', 'reliability', { variables: names }),
    cell('unrelated-three', 'reliability', { variables: names.slice(1), convention: 'spss' })
  ]);
  const values = ['1', '2', '3'];
  const rows = values.length ** names.length;
  const columns = names.map((name, at) => ({
    ...{ name, values },
    codes: Uint8Array.from({ length: rows }, (_, row) => Math.floor(row / values.length ** at) % values.length)
  }));
  const variables = names.map((name): Variable => ({
    ...AGAIN,
    ...{ name, label: name, categories: values.map((value) => ({ value, label: value })), role: 'driver' }
  }));
  return {
    ...source,
    raw: { rows, columns },
    notebook: { ...notebook, steps: [], codebook: { ...notebook.codebook, variables, invited: null } }
  };
}

/** The survey of `ownSource` with two groups and these cells; without its weight where so wanted. */
export async function testedSource(weighted: boolean): Promise<ScriptSource> {
  const { raw, ...source } = await ownSource(TESTED);
  const { steps, codebook } = source.notebook;
  const codes = Uint8Array.from({ length: raw.rows }, (_, row) => Number((row * 7) % 5 < 2));
  const again = Uint8Array.from({ length: raw.rows }, (_, row) => (row * row + (row % 7)) % 3);
  return {
    ...source,
    raw: {
      ...raw,
      columns: [
        ...raw.columns,
        { name: 'kjonn', values: ['k', 'm'], codes },
        { name: 'igjen', values: WORDS, codes: again }
      ]
    },
    notebook: {
      ...source.notebook,
      codebook: { ...codebook, variables: [...codebook.variables, KJONN, AGAIN] },
      steps: weighted ? steps : steps.filter(({ kind }) => kind !== 'weight')
    }
  };
}

import type { Variable } from '#lib/data/codebook.ts';
import type { AnalysisCell } from '#lib/notebook/notebook.ts';
import type { ScriptSource } from '#lib/syntax/syntax.ts';
import { NAME, OWN, ownSource } from './own.ts';

const cell = (id: string, kind: string, spec: Readonly<Record<string, unknown>>): AnalysisCell => ({
  id,
  kind,
  version: 1,
  spec
});

const ITEMS = [OWN, NAME, 'snudd', 'falling'];

/** Cells of the kinds that test, under the options that change what is computed. */
const CELLS: readonly AnalysisCell[] = [
  cell('crosstab', 'crosstab', { columns: 'sted' }),
  cell('crosstab-two', 'crosstab', { columns: 'snudd', exact: 'mid-p', show: 'row', level: 90 }),
  cell('crosstab-fisher', 'crosstab', { columns: 'Alder', exact: 'fisher', letters: false }),
  cell('crosstab-read', 'crosstab', { rows: 'snudd', columns: 'falling', coded: false, exact: 'fisher' }),
  cell('crosstab-nominal', 'crosstab', { rows: NAME, columns: 'sted', show: 'total', expected: true }),
  cell('compare', 'compare', { by: 'sted' }),
  cell('compare-two', 'compare', { by: 'kjonn', outcome: NAME }),
  cell('compare-two-spss', 'compare', { by: 'kjonn', outcome: 'falling', convention: 'spss', level: 90 }),
  cell('compare-means', 'compare', { by: 'sted', method: 'means', pairwise: 'welch', adjust: 'bh' }),
  cell('compare-coded', 'compare', { by: 'sted', outcome: 'snudd', method: 'means', coded: true, adjust: 'none' }),
  cell('compare-t', 'compare', { by: 'kjonn', outcome: 'alder', method: 'means', convention: 'spss', level: 99 }),
  cell('reliability', 'reliability', {}),
  cell('reliability-spss', 'reliability', { variables: ITEMS, convention: 'spss', reverse: 'none', level: 90 }),
  cell('reliability-pairwise', 'reliability', { variables: ITEMS, missing: 'pairwise' }),
  cell('reliability-two', 'reliability', { variables: ['snudd', 'falling'] }),
  cell('reliability-polychoric', 'reliability', { variables: ITEMS, matrix: 'polychoric' })
];

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

/** The survey of `ownSource` with two groups and these cells; without its weight where so wanted. */
export async function testedSource(weighted: boolean): Promise<ScriptSource> {
  const { raw, ...source } = await ownSource(CELLS);
  const { steps, codebook } = source.notebook;
  const codes = Uint8Array.from({ length: raw.rows }, (_, row) => Number((row * 7) % 5 < 2));
  return {
    ...source,
    raw: { ...raw, columns: [...raw.columns, { name: 'kjonn', values: ['k', 'm'], codes }] },
    notebook: {
      ...source.notebook,
      codebook: { ...codebook, variables: [...codebook.variables, KJONN] },
      steps: weighted ? steps : steps.filter(({ kind }) => kind !== 'weight')
    }
  };
}

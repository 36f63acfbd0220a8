import type { AnalysisCell } from '#lib/notebook/notebook.ts';
import type { ScriptSource } from '#lib/syntax/syntax.ts';
import { NAME, ownSource } from './own.ts';

const cell = (id: string, kind: string, spec: Readonly<Record<string, unknown>>): AnalysisCell => ({
  id,
  kind,
  version: 1,
  spec
});

/** Cells of the kinds that test, under the options that change what is computed. */
const CELLS: readonly AnalysisCell[] = [
  cell('crosstab', 'crosstab', { columns: 'sted' }),
  cell('crosstab-two', 'crosstab', { columns: 'snudd', exact: 'mid-p', show: 'row', level: 90 }),
  cell('crosstab-fisher', 'crosstab', { columns: 'Alder', exact: 'fisher', letters: false }),
  cell('crosstab-read', 'crosstab', { rows: 'snudd', columns: 'falling', coded: false, exact: 'fisher' }),
  cell('crosstab-nominal', 'crosstab', { rows: NAME, columns: 'sted', show: 'total', expected: true })
];

/** The survey of `ownSource` with these cells; without its weight where so wanted. */
export async function testedSource(weighted: boolean): Promise<ScriptSource> {
  const source = await ownSource(CELLS);
  const { steps } = source.notebook;
  return {
    ...source,
    notebook: { ...source.notebook, steps: weighted ? steps : steps.filter(({ kind }) => kind !== 'weight') }
  };
}

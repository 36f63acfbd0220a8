import type { Published } from '#lib/data/published.ts';
import { findAnalysis } from '#lib/engine/find-analysis.ts';
import { run, type CellResult } from '#lib/engine/run.ts';
import type { Language } from '#lib/messages/language.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import type { Cell, Notebook } from '#lib/notebook/notebook.ts';
import { shippedNotebook } from '#lib/notebook/shipped.ts';
import type { ScriptSource } from '#lib/syntax/syntax.ts';
import { shippedPackage, shippedRows, shippedText } from '../datasets/shipped.ts';

/** What the scripts of a shipped notebook are made from. */
export async function shippedSource(dataset: string, name: string, language: Language = 'nb'): Promise<ScriptSource> {
  const raw = shippedRows(dataset);
  const source = { name: 'data.csv', sha256: '0'.repeat(64), rows: raw.rows, dataset };
  const template = JSON.parse(shippedText(dataset, `notebooks/${name}.json`)) as Notebook;
  return {
    notebook: shippedNotebook(template, shippedPackage(dataset).codebook, source),
    raw,
    published: dataset === 'bti-agder' ? (JSON.parse(shippedText(dataset, 'published.json')) as Published) : null,
    dataFile: `${dataset}.csv`,
    madeWith: 'Drivkraft',
    say: await loadSpeaker(language)
  };
}

/** What the notebook itself computes. */
export function resultsOf({ notebook, raw, published }: ScriptSource): CellResult[] {
  return run(notebook, { raw, published }, findAnalysis);
}

/** The same with more cells. */
export function withCells(source: ScriptSource, cells: readonly Cell[]): ScriptSource {
  return { ...source, notebook: { ...source.notebook, cells: [...source.notebook.cells, ...cells] } };
}

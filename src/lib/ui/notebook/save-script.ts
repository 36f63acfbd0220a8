import { loadSpeaker } from '#lib/messages/say.ts';
import type { ScriptSource } from '#lib/syntax/syntax.ts';
import { preferences } from '../preferences.svelte.ts';
import { saveFile } from '../save-file.ts';
import { version } from '../version.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';
import { presentAll } from './present-cells.ts';
import { quotedFrom } from './quoted.ts';

/** What can be saved for colleagues who compute elsewhere: a script, or the data file that the scripts read. */
export type ScriptFile = 'r' | 'spss' | 'data';

/** Saves the notebook as a script in the language of the page, or its rows; the three files belong together by name. */
export async function saveScript(open: OpenNotebook, what: ScriptFile): Promise<void> {
  const dataFile = `${open.fileName}.csv`;
  if (what === 'data') {
    const { dataCsv } = await import('#lib/syntax/data-csv.ts');
    return saveFile(dataFile, dataCsv(open.raw), 'text/csv;charset=utf-8');
  }
  const kinds = [...open.notebook.cells.map(({ kind }) => kind), 'notebook', 'syntax'];
  const [say] = await Promise.all([loadSpeaker(preferences.language, kinds), open.computing.done()]);
  const { notebook, raw, published } = open;
  const shown = presentAll(notebook, open.results, say, 'paper').map(({ blocks }) => blocks);
  const source: ScriptSource = {
    ...{ notebook, raw, published, dataFile, say },
    madeWith: `Drivkraft ${version}`,
    quoted: quotedFrom(notebook.cells, shown)
  };
  if (what === 'r') {
    const { rScript } = await import('#lib/syntax/r/script.ts');
    saveFile(`${open.fileName}.R`, rScript(source), 'text/plain;charset=utf-8');
  } else {
    const { spssSyntax } = await import('#lib/syntax/spss/script.ts');
    saveFile(`${open.fileName}.sps`, spssSyntax(source), 'text/plain;charset=utf-8');
  }
}

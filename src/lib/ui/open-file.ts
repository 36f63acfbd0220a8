import { openCsv } from '#lib/data/csv/open-csv.ts';
import type { Separator } from '#lib/data/csv/reading.ts';
import { IMPLEMENTATION_DRIVERS } from '#lib/data/driver-groups.ts';
import type { RawTable } from '#lib/data/table.ts';
import type { Say } from '#lib/messages/say.ts';
import { FILE_ENDING, readFile } from '#lib/notebook/file.ts';
import { FORMAT } from '#lib/notebook/migrations.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { newId } from './identity.ts';
import { notebookProblemText } from './notebook-problem.ts';
import { tellOnOpening } from './notebook/opening-remarks.ts';
import { preferences } from './preferences.svelte.ts';
import { storageProblem } from './storage/problem.ts';
import { withStore } from './storage/store.ts';

/** Why a file was not opened, ready to show. */
export interface FileProblem {
  readonly text: string;
  /** Reading it with another separator may be the cure. */
  readonly separatorMayHelp: boolean;
}

interface Options {
  readonly signal: AbortSignal;
  readonly separator?: Separator;
}

/**
 * Opens a survey or a saved notebook: reads it, keeps it in the browser, and gives the id that it is opened by. Null where
 * it was cancelled. Nothing that was there before is touched.
 */
export async function openFile(
  file: File,
  say: Say,
  options: Options
): Promise<{ id: string } | { problem: FileProblem } | null> {
  await preferences.learn(['reading']);
  return file.name.toLowerCase().endsWith(FILE_ENDING) ? openNotebookFile(file, say) : openSurvey(file, say, options);
}

async function openSurvey(file: File, say: Say, { signal, separator }: Options): ReturnType<typeof openFile> {
  const words = say.messages.reading;
  const reading = await openCsv(file, { signal, ...(separator && { separator }) }).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  if (reading === null) return null;
  if ('problem' in reading) {
    const { code, about } = reading.problem;
    return { problem: { text: words.problems[code](about), separatorMayHelp: code === 'one-column' } };
  }
  const { raw, codebook, sha256, remarks } = reading;
  const id = newId();
  const notebook: Notebook = {
    format: FORMAT,
    id,
    title: file.name.replace(/\.[^.]+$/, ''),
    subtitle: '',
    source: { name: file.name, sha256, rows: raw.rows, dataset: null },
    codebook: { ...codebook, driverGroups: IMPLEMENTATION_DRIVERS },
    steps: [],
    smallestGroup: 5,
    cells: []
  };
  tellOnOpening(
    id,
    remarks.map(({ code, about }) => words.remarks[code](about))
  );
  return keep(notebook, raw, say);
}

async function openNotebookFile(file: File, say: Say): ReturnType<typeof openFile> {
  const content = await file.text().catch(() => null);
  if (content === null)
    return { problem: { text: say.messages.reading.problems.unreadable(), separatorMayHelp: false } };
  const reading = readFile(content);
  if ('problem' in reading)
    return { problem: { text: notebookProblemText(reading.problem, say), separatorMayHelp: false } };
  const { notebook, raw } = reading;
  // A copy of its own: what is kept under the former id stays as it is.
  return keep({ ...notebook, id: newId() }, raw, say);
}

async function keep(notebook: Notebook, raw: RawTable | null, say: Say): ReturnType<typeof openFile> {
  try {
    await withStore(async (store) => {
      if (raw) await store.saveData(notebook.source.sha256, raw);
      await store.save(notebook);
    });
    return { id: notebook.id };
  } catch (error) {
    const { fileProblems } = say.messages.reading;
    const full = storageProblem(error).code === 'full';
    return { problem: { text: full ? fileProblems.full : fileProblems.denied, separatorMayHelp: false } };
  }
}

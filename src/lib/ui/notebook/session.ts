import type { LocalText } from '#lib/data/codebook.ts';
import type { RawTable } from '#lib/data/table.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import type { NotebookProblem } from '#lib/notebook/read-notebook.ts';
import {
  datasetOfNotebook,
  isDataset,
  isShipped,
  loadShipped,
  readShipped,
  shippedPackage,
  shippedPublished
} from '../shipped.ts';
import { drawNoLonger } from '../drawn-before.ts';
import { autosave, type Autosave } from '../storage/autosave.ts';
import { openStore, type Store } from '../storage/store.ts';
import { storageProblem } from '../storage/problem.ts';
import { roomForCells } from '../first-screen.ts';
import { nextTask } from '../when-idle.ts';
import { watchOtherTabs, type TabWatch } from '../storage/tabs.ts';
import { learnKinds, openingKinds } from './learn-kinds.ts';
import { remarksOn } from './opening-remarks.ts';
import { OpenNotebook, type Opening } from './open-notebook.svelte.ts';

/** A notebook on the page with what keeps it; `end` lets go of both. */
export interface Session {
  readonly open: OpenNotebook;
  readonly end: () => void;
}

type Codings = NonNullable<Opening['codings']>;

/** A notebook that is kept here, and that this program must not open, lest it write over it. */
export interface Unreadable {
  readonly title: LocalText;
  readonly problem: NotebookProblem;
}

/**
 * Opens a notebook by its id: as it is kept in the browser, or as it shipped.
 *
 * @param takeOver  edit it here, though another tab has it open
 * @param freed     the other tab that had it open is gone, and what it made is in the store: open it anew
 * @returns null where there is none of that id
 */
export async function startSession(
  id: string,
  takeOver: boolean,
  freed: () => void
): Promise<Session | Unreadable | WithoutData | null> {
  const store = await storeOrProblem();
  const found = await find(id, 'problem' in store ? null : store);
  if (!found || 'problem' in found || 'withoutData' in found) {
    if (!('problem' in store)) store.close();
    return found;
  }
  const { notebook, raw, kept } = found;
  const [published] = await Promise.all([
    shippedPublished(notebook.source.dataset),
    learnKinds(openingKinds(notebook, roomForCells()))
  ]);

  const codings = published ? await codingsOf(notebook.source.dataset) : null;

  await nextTask();
  let saving: Autosave | null = null;
  const open = new OpenNotebook({
    notebook,
    raw,
    published,
    codings,
    remarks: remarksOn(id),
    keep: (changed) => {
      if ('problem' in store) failed(store.problem.code);
      else saving?.put(changed);
    },
    shipped: isShipped(id) ? () => loadShipped(id, notebook.source) : null
  });

  const failed = (code: string) =>
    (open.saved = { state: 'failed', at: open.saved.at, problem: code === 'full' ? 'full' : 'denied' });
  if ('problem' in store) failed(store.problem.code);
  else {
    saving = autosave(store, {
      saved: () => (open.saved = { state: 'saved', at: new Date() }),
      failed: (problem) => failed(problem.code)
    });
    if (kept) open.saved = { state: 'saved', at: null };
  }
  /** Keeps what has just come, as it is by then. */
  const keepFirst = async (): Promise<void> => {
    await nextTask();
    if ('problem' in store) return;
    if (isShipped(id)) drawNoLonger(id);
    if (kept) return;
    try {
      await store.saveData(notebook.source.sha256, raw);
      if (!open.inOtherTab) saving?.put(open.notebook);
    } catch (error) {
      failed(storageProblem(error).code);
    }
  };

  const tabs: TabWatch = watchOtherTabs(id, (editing) => {
    if (editing === 'elsewhere') open.inOtherTab = true;
    else freed();
  });
  if (takeOver) tabs.takeOver();
  // What is computed and what is drawn are tasks of their own; the page is not kept waiting for what keeps it.
  await nextTask();
  // The rows are coded in a task of their own.
  open.computing.prepare({ ...notebook, cells: [] });
  await nextTask();
  open.computing.begin();
  await nextTask();
  const keeping = keepFirst();
  return {
    open,
    end: () => {
      open.close();
      tabs.stop();
      saving?.stop();
      if (saving && !('problem' in store)) void keeping.then(() => saving?.idle()).then(store.close);
    }
  };
}

async function storeOrProblem(): Promise<Store | { problem: ReturnType<typeof storageProblem> }> {
  try {
    return await openStore();
  } catch (error) {
    return { problem: storageProblem(error) };
  }
}

/** A notebook whose rows are not here: they were left out of its file or link. */
export interface WithoutData {
  readonly withoutData: Notebook;
}

/** A notebook with its rows; `kept` where it is in the browser already. */
interface Found {
  readonly notebook: Notebook;
  readonly raw: RawTable;
  readonly kept: boolean;
}

async function find(id: string, store: Store | null): Promise<Found | Unreadable | WithoutData | null> {
  const stored = await store?.load(id);
  if (stored) {
    if ('problem' in stored.reading) return { title: stored.title, problem: stored.reading.problem };
    const { notebook } = stored.reading;
    const { dataset } = notebook.source;
    const raw = stored.raw ?? (isDataset(dataset) ? (await readShipped(dataset)).raw : null);
    if (raw) return { notebook, raw, kept: true };
    if (!isDataset(dataset)) return { withoutData: notebook };
  }
  const dataset = datasetOfNotebook(id);
  if (dataset === null) return null;
  const read = await readShipped(dataset);
  await nextTask();
  return { notebook: await loadShipped(id, read.source), raw: read.raw, kept: false };
}

async function codingsOf(dataset: string | null): Promise<Codings | null> {
  if (dataset === null) return null;
  const { described, printed } = (await shippedPackage(dataset)).codings;
  return described && printed ? { described, printed } : null;
}

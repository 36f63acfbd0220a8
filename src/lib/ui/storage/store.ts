import type { LocalText } from '#lib/data/codebook.ts';
import type { RawTable } from '#lib/data/table.ts';
import type { Notebook, Source } from '#lib/notebook/notebook.ts';
import type { Reading } from '#lib/notebook/read-notebook.ts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { packed, unpacked, type Packed } from './packed.ts';
import { tooMany, VERSION_EVERY } from './thinning.ts';

/** A notebook in the list of the start page. */
export interface Recent {
  readonly id: string;
  readonly title: LocalText;
  readonly source: Source;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** A stored notebook with its rows; `raw` is null where the rows are a shipped study's. */
export interface Stored {
  readonly title: LocalText;
  readonly reading: Reading;
  readonly raw: RawTable | null;
}

/** A notebook as it was at a time. */
export interface Version {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reading: Reading;
}

/** What the browser keeps. Every function rejects with the browser's error (see `storageProblem`). */
export interface Store {
  /** Keeps the notebook as it stands, in place of its former state. */
  readonly save: (notebook: Notebook) => Promise<void>;
  /** Keeps the rows that notebooks with this source use; once, however many they are. */
  readonly saveData: (sha256: string, raw: RawTable) => Promise<void>;
  /** Newest first. */
  readonly recent: () => Promise<Recent[]>;
  /** Null where there is no notebook of that id. */
  readonly load: (id: string) => Promise<Stored | null>;
  /** The versions of a notebook that are kept, newest first. */
  readonly versions: (id: string) => Promise<Version[]>;
  /** Removes a notebook with its versions, and its rows where no other notebook uses them. */
  readonly remove: (id: string) => Promise<void>;
  readonly close: () => void;
}

/** A version as it is stored. */
interface Kept {
  readonly id: string;
  readonly at: number;
  readonly notebook: Packed | Notebook;
}

interface Schema extends DBSchema {
  notebooks: { key: string; value: Recent & { readonly notebook: Packed | Notebook }; indexes: { sha256: string } };
  data: { key: string; value: RawTable };
  versions: { key: [string, number]; value: Kept };
}

const VERSION = 3;

/**
 * Opens the browser's store for notebooks.
 *
 * @param ended called when the browser closes it, or a newer version of this program needs it
 * @throws the browser's error where it has or gives none
 */
export async function openStore(ended: () => void = () => undefined, now: () => number = Date.now): Promise<Store> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>('drivkraft', VERSION, {
    // Version 3 has large parts of notebooks as text (packed.ts); what was stored before is read as well.
    upgrade: (fresh, from) => {
      if (from < 1) {
        fresh.createObjectStore('notebooks', { keyPath: 'id' }).createIndex('sha256', 'source.sha256');
        fresh.createObjectStore('data');
      }
      if (from < 2) fresh.createObjectStore('versions', { keyPath: ['id', 'at'] });
    },
    blocking: () => {
      database.close();
      ended();
    },
    terminated: ended
  });

  /** Of what time the newest version of a notebook is, ms, where a save has looked for it. */
  const newestVersion = new Map<string, number>();

  return {
    save: async (notebook) => {
      const { id, title, source } = notebook;
      const at = now();
      const change = database.transaction('notebooks', 'readwrite');
      // Most saves come soon after the last version, and have nothing to read.
      const due = at - (newestVersion.get(id) ?? -Infinity) >= VERSION_EVERY;
      const former = due ? change.store.get(id) : undefined;
      const put = change.store.put({ id, title, source, savedAt: at, notebook: packed(notebook) });
      // Not left to the browser: a page that ends before it commits by itself would lose the edit.
      change.commit();
      const [before] = await Promise.all([former, put, change.done]);
      if (before) newestVersion.set(id, await keepVersion(database, before, at));
    },
    saveData: async (sha256, raw) => {
      if ((await database.getKey('data', sha256)) === undefined) await database.put('data', raw, sha256);
    },
    recent: async () => {
      const all = await database.getAll('notebooks');
      return all
        .map(({ id, title, source, savedAt }) => ({ id, title, source, savedAt }))
        .sort((a, b) => b.savedAt - a.savedAt);
    },
    load: async (id) => {
      const stored = await database.get('notebooks', id);
      if (!stored) return null;
      const raw = (await database.get('data', stored.source.sha256)) ?? null;
      return { title: stored.title, reading: await read(stored.notebook), raw };
    },
    versions: async (id) => {
      const all = await database.getAll('versions', every(id));
      return Promise.all(all.map(async ({ at, notebook }) => ({ at, reading: await read(notebook) })).reverse());
    },
    remove: async (id) => {
      const change = database.transaction(['notebooks', 'data', 'versions'], 'readwrite');
      await change.objectStore('versions').delete(every(id));
      newestVersion.delete(id);
      const notebooks = change.objectStore('notebooks');
      const stored = await notebooks.get(id);
      if (stored) {
        const { sha256 } = stored.source;
        await notebooks.delete(id);
        if ((await notebooks.index('sha256').count(sha256)) === 0) await change.objectStore('data').delete(sha256);
      }
      await change.done;
    },
    close: () => database.close()
  };
}

/** Reads what is stored; what reads it comes with the first notebook that is. */
async function read(stored: Packed | Notebook): Promise<Reading> {
  const { readNotebook } = await import('#lib/notebook/read-notebook.ts');
  return readNotebook(unpacked(stored));
}

/** The keys of every version of a notebook. */
function every(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}

/**
 * Keeps what a save replaced as a version, where the last one is old enough, and lets go of those too many.
 *
 * @returns  the time of the newest version, ms
 */
async function keepVersion(
  database: IDBPDatabase<Schema>,
  { id, savedAt: at, notebook }: Schema['notebooks']['value'],
  now: number
): Promise<number> {
  const change = database.transaction('versions', 'readwrite');
  const times = (await change.store.getAllKeys(every(id))).map(([, time]) => time);
  const newest = Math.max(-Infinity, ...times);
  const old = now - newest >= VERSION_EVERY;
  if (old) {
    await change.store.put({ id, at, notebook });
    for (const time of tooMany([...times, at], now)) await change.store.delete([id, time]);
  }
  await change.done;
  return old ? at : newest;
}

/** Opens the store for one task and closes it after, also where the task fails. */
export async function withStore<Result>(task: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore();
  try {
    return await task(store);
  } finally {
    store.close();
  }
}

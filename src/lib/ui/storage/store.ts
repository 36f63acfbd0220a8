import type { LocalText } from '#lib/data/codebook.ts';
import type { RawTable } from '#lib/data/table.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import type { Reading } from '#lib/notebook/read-notebook.ts';
import { openDB, type IDBPDatabase } from 'idb';
import { unpacked, type Packed } from './packed.ts';
import { every, latest, type Recent, type Schema, type Since, type Whole } from './records.ts';
import { saver } from './saving.ts';

export type { Recent } from './records.ts';

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

const VERSION = 4;

/**
 * Opens the browser's store for notebooks.
 *
 * @param ended called when the browser closes it, or a newer version of this program needs it
 * @throws the browser's error where it has or gives none
 */
export async function openStore(ended: () => void = () => undefined, now: () => number = Date.now): Promise<Store> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>('drivkraft', VERSION, {
    // Version 3 has large parts of notebooks as text (packed.ts), version 4 the small ones of later edits apart
    // (records.ts); what was stored before is read as well.
    upgrade: (fresh, from, _, change) => {
      if (from < 1) {
        fresh.createObjectStore('notebooks', { keyPath: 'id' }).createIndex('sha256', 'source.sha256');
        fresh.createObjectStore('data');
      }
      if (from < 2) fresh.createObjectStore('versions', { keyPath: ['id', 'at'] });
      if (from < 4) {
        change.objectStore('notebooks').createIndex('writing', 'writing');
        fresh.createObjectStore('since', { keyPath: 'id' });
      }
    },
    blocking: () => {
      database.close();
      ended();
    },
    terminated: ended
  });

  const { save, forget } = saver(database, now);

  return {
    save,
    saveData: async (sha256, raw) => {
      if ((await database.getKey('data', sha256)) === undefined) await database.put('data', raw, sha256);
    },
    recent: async () => {
      const [all, since] = await everything(database);
      return all
        .map((whole) => latest(whole, since.get(whole.id)))
        .map(({ id, title, source, savedAt }) => ({ id, title, source, savedAt }))
        .sort((a, b) => b.savedAt - a.savedAt);
    },
    load: async (id) => {
      const change = database.transaction(['notebooks', 'since']);
      const [whole, since] = await Promise.all([
        change.objectStore('notebooks').get(id),
        change.objectStore('since').get(id)
      ]);
      if (!whole) return null;
      const stored = latest(whole, since);
      const raw = (await database.get('data', stored.source.sha256)) ?? null;
      return { title: stored.title, reading: await read(stored.notebook), raw };
    },
    versions: async (id) => {
      const all = await database.getAll('versions', every(id));
      return Promise.all(all.map(async ({ at, notebook }) => ({ at, reading: await read(notebook) })).reverse());
    },
    remove: async (id) => {
      const change = database.transaction(['notebooks', 'since', 'data', 'versions'], 'readwrite');
      await change.objectStore('versions').delete(every(id));
      await change.objectStore('since').delete(id);
      forget(id);
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

/** Every notebook written whole, and by its id what it became since. */
async function everything(database: IDBPDatabase<Schema>): Promise<[Whole[], Map<string, Since>]> {
  const change = database.transaction(['notebooks', 'since']);
  const [all, since] = await Promise.all([
    change.objectStore('notebooks').getAll(),
    change.objectStore('since').getAll()
  ]);
  return [all, new Map(since.map((one) => [one.id, one]))];
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

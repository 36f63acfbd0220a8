import type { Notebook } from '#lib/notebook/notebook.ts';
import type { IDBPDatabase } from 'idb';
import { newId } from '../identity.ts';
import { packed, withoutParts } from './packed.ts';
import { latest, VERSION_EVERY, type Schema } from './records.ts';

export interface Saver {
  /** Keeps the notebook as it stands, in place of its former state. */
  readonly save: (notebook: Notebook) => Promise<void>;
  /** Of a notebook that is gone. */
  readonly forget: (id: string) => void;
}

/**
 * Writes notebooks to a database: whole the first time, and where codebook or cells have changed; otherwise only the rest
 * (`Since`), which a browser writes in a tenth of the time.
 */
export function saver(database: IDBPDatabase<Schema>, now: () => number): Saver {
  /** Of what time the newest version of a notebook is, ms, where a save has looked for it. */
  const newestVersion = new Map<string, number>();
  /** What has last begun to be written whole here of each notebook; that it stands is asked with each save of the rest. */
  const wholes = new Map<string, { readonly writing: string; readonly notebook: Notebook }>();
  /** What is to be kept of each notebook in the end, however saves overtake each other. */
  const newest = new Map<string, Notebook>();

  async function save(notebook: Notebook): Promise<void> {
    const { id, title, source } = notebook;
    const at = now();
    newest.set(id, notebook);
    const change = database.transaction(['notebooks', 'since'], 'readwrite');
    const notebooks = change.objectStore('notebooks');
    const since = change.objectStore('since');
    // Most saves come soon after the last version, and need not read what was there.
    const due = at - (newestVersion.get(id) ?? -Infinity) >= VERSION_EVERY;
    const former = due ? Promise.all([notebooks.get(id), since.get(id)]) : null;

    const whole = wholes.get(id);
    const rest = whole && sameParts(whole.notebook, notebook) ? whole.writing : null;
    const stands = rest === null || notebooks.index('writing').getKey(rest);
    const writing = rest ?? newId();
    const put =
      rest === null
        ? notebooks.put({ id, title, source, savedAt: at, writing, notebook: packed(notebook) })
        : since.put({ id, writing, title, savedAt: at, notebook: withoutParts(notebook) });
    // What follows may be begun before this is done, and belongs to it then: a page that ends has no second try.
    if (rest === null) wholes.set(id, { writing, notebook });
    // Not left to the browser: a page that ends before it commits by itself would lose the edit.
    change.commit();
    const [before, standing] = await Promise.all([former, stands, put, change.done]);
    if (standing === undefined) {
      // The parts that this belongs to are gone: another tab has written it whole, or removed it, or ours failed.
      if (newest.get(id) !== notebook) return;
      wholes.delete(id);
      return save(notebook);
    }
    if (!before?.[0]) return;
    const { keepVersion } = await import('./versions.ts');
    newestVersion.set(id, await keepVersion(database, latest(before[0], before[1]), at));
  }

  const forget = (id: string): void => {
    newestVersion.delete(id);
    wholes.delete(id);
    newest.delete(id);
  };
  return { save, forget };
}

/** True where all that a `Since` leaves out is the very same. */
function sameParts(a: Notebook, b: Notebook): boolean {
  return a.codebook === b.codebook && a.cells === b.cells && a.source === b.source;
}

import type { LocalText } from '#lib/data/codebook.ts';
import type { RawTable } from '#lib/data/table.ts';
import type { Notebook, Source } from '#lib/notebook/notebook.ts';
import type { DBSchema } from 'idb';
import type { Packed } from './packed.ts';

/** A notebook in the list of the start page. */
export interface Recent {
  readonly id: string;
  readonly title: LocalText;
  readonly source: Source;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** A notebook written whole. `writing` names this writing of it, and is missing where an earlier program wrote. */
export interface Whole extends Recent {
  readonly writing?: string;
  readonly notebook: Packed | Notebook;
}

/** What a notebook became after it was written whole, of all but its large parts, which stayed as they were. */
export interface Since {
  readonly id: string;
  /** The writing that this belongs to: with any other one it says nothing. */
  readonly writing: string;
  readonly title: LocalText;
  readonly savedAt: number;
  readonly notebook: Omit<Packed, 'codebook' | 'cells'>;
}

/** A notebook as it was at a time. */
export interface Kept {
  readonly id: string;
  readonly at: number;
  readonly notebook: Packed | Notebook;
}

export interface Schema extends DBSchema {
  notebooks: { key: string; value: Whole; indexes: { sha256: string; writing: string } };
  since: { key: string; value: Since };
  data: { key: string; value: RawTable };
  versions: { key: [string, number]; value: Kept };
}

/** A version is kept when the last one is at least this old, ms. */
export const VERSION_EVERY = 120_000;

/** The keys of every version of a notebook. */
export function every(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}

/** A notebook by its latest state. */
export function latest(whole: Whole, since: Since | undefined): Whole {
  if (since === undefined || since.writing !== whole.writing) return whole;
  const { title, savedAt, notebook } = since;
  return { ...whole, title, savedAt, notebook: { ...(whole.notebook as Packed), ...notebook } };
}

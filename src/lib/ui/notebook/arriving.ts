import type { RawTable } from '#lib/data/table.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { newId } from '../identity.ts';
import { withStore } from '../storage/store.ts';
import { fromFragment } from './link.ts';

/** Keeps the rows that a notebook waits for, and the notebook with what it now says of them. */
export async function keepData(notebook: Notebook, raw: RawTable): Promise<void> {
  await withStore(async (store) => {
    await store.saveData(notebook.source.sha256, raw);
    await store.save(notebook);
  });
}

/** Keeps the notebook of a link under an id of its own, which it gives; null where the link is damaged. */
export async function keepLinked(fragment: string): Promise<string | null> {
  const reading = await fromFragment(fragment);
  if (!reading || 'problem' in reading) return null;
  const id = newId();
  await withStore((store) => store.save({ ...reading.notebook, id }));
  return id;
}

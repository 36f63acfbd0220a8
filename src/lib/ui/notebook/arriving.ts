import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { RawTable } from '#lib/data/table.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { newId } from '../identity.ts';
import { preferences } from '../preferences.svelte.ts';
import { withStore } from '../storage/store.ts';
import { toast } from '../toast.svelte.ts';
import { fromFragment } from './link.ts';

/** Keeps the rows that a notebook waited for, and the notebook with what it now says of them. */
export async function keepData(notebook: Notebook, raw: RawTable): Promise<void> {
  await withStore(async (store) => {
    await store.saveData(notebook.source.sha256, raw);
    await store.save(notebook);
  });
  if (!notebook.source.madeWith) toast.say(preferences.say?.messages.keeping.data.verified ?? '');
}

/** Opens the notebook of a link under an id of its own, and the address that goes with it; false where the link is damaged. */
export async function openLinked(fragment: string): Promise<boolean> {
  const reading = await fromFragment(fragment);
  if (!reading || 'problem' in reading) return false;
  const id = newId();
  await withStore((store) => store.save({ ...reading.notebook, id }));
  await goto(resolve(`/notebook/#${id}`), { replaceState: true });
  toast.say(preferences.say?.messages.keeping.link.opened ?? '');
  return true;
}

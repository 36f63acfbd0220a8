import type { IDBPDatabase } from 'idb';
import { every, VERSION_EVERY, type Schema, type Whole } from './records.ts';
import { tooMany } from './thinning.ts';

/**
 * Keeps what a save replaced as a version, where the last one is old enough, and lets go of those too many.
 *
 * @returns  the time of the newest version, ms
 */
export async function keepVersion(
  database: IDBPDatabase<Schema>,
  { id, savedAt: at, notebook }: Whole,
  now: number
): Promise<number> {
  const change = database.transaction('versions', 'readwrite');
  const times = (await change.store.getAllKeys(every(id))).map(([, time]) => time);
  const newest = Math.max(-Infinity, ...times);
  const old = now - newest >= VERSION_EVERY;
  if (old) {
    await change.store.put({ id, at, notebook });
    for (const time of tooMany([...new Set([...times, at])], now)) await change.store.delete([id, time]);
  }
  await change.done;
  return old ? at : newest;
}

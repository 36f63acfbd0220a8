import * as indexed from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { packed } from '#lib/ui/storage/packed.ts';
import { openStore, type Store } from '#lib/ui/storage/store.ts';
import { SAMPLE } from '../../notebook/sample.ts';

const MINUTE = 60_000;
const stores: Store[] = [];
let time = 0;

async function opened(): Promise<Store> {
  const store = await openStore(undefined, () => time);
  stores.push(store);
  return store;
}

const renamed = (title: string, notebook: Notebook = SAMPLE): Notebook => ({ ...notebook, title });
const longer = (notebook: Notebook): Notebook => ({
  ...notebook,
  cells: [...notebook.cells, { id: 'new', kind: 'text', markdown: 'Ny' }]
});

/** The name of the writing that stands of a notebook. */
async function writingOf(id: string): Promise<string | undefined> {
  const database = await openDB('drivkraft');
  const { writing } = (await database.get('notebooks', id)) as { writing?: string };
  database.close();
  return writing;
}

beforeEach(() => {
  for (const [name, value] of Object.entries(indexed)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new indexed.IDBFactory());
  time = 1000 * MINUTE;
});

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
  vi.unstubAllGlobals();
});

describe('a notebook that is kept', () => {
  it.each([
    ['written once', [SAMPLE]],
    ['with small parts that have changed', [SAMPLE, renamed('Ny'), { ...renamed('Nyere'), steps: [] }]],
    ['with large parts that have changed', [SAMPLE, renamed('Ny'), longer(renamed('Ny'))]],
    ['that went back to what it was', [SAMPLE, longer(SAMPLE), renamed('Ny'), SAMPLE]],
    ['with another source', [SAMPLE, { ...SAMPLE, source: { ...SAMPLE.source, sha256: 'ab' } }]]
  ] as const)('is there again when it was %s', async (_, states) => {
    const store = await opened();
    for (const state of states) await store.save(state);
    const last = states.at(-1) ?? SAMPLE;
    for (const reader of [store, await opened()]) {
      expect(await reader.load(SAMPLE.id)).toStrictEqual({ title: last.title, reading: { notebook: last }, raw: null });
      expect(await reader.recent()).toStrictEqual([
        { id: last.id, title: last.title, source: last.source, savedAt: time }
      ]);
    }
  });

  it('is the newest where saves overtake each other', async () => {
    const store = await opened();
    const states = [SAMPLE, renamed('a'), longer(renamed('b')), renamed('c'), renamed('d')];
    await Promise.all(states.map((state) => store.save(state)));
    expect(await store.load(SAMPLE.id)).toMatchObject({ reading: { notebook: renamed('d') } });
    await Promise.all([longer(SAMPLE), renamed('e'), SAMPLE, renamed('f')].map((state) => store.save(state)));
    expect(await store.load(SAMPLE.id)).toMatchObject({ reading: { notebook: renamed('f') } });
  });

  it('is there when the page ends with saves under way, of which a later one belongs to an earlier', async () => {
    const store = await opened();
    await store.save(SAMPLE);
    const other = longer(SAMPLE);
    const saves = [other, renamed('Ny', other), renamed('Ny')].map((state) => store.save(state));
    store.close();
    await Promise.allSettled(saves);
    expect(await (await opened()).load(SAMPLE.id)).toMatchObject({ reading: { notebook: renamed('Ny') } });
  });

  it('is the newest, though another tab wrote it while saves overtook each other', async () => {
    const [here, there] = [await opened(), await opened()];
    await here.save(SAMPLE);
    await there.save(renamed('Der'));
    await Promise.all(['a', 'b', 'c'].map((title) => here.save(renamed(title))));
    expect(await there.load(SAMPLE.id)).toMatchObject({ reading: { notebook: renamed('c') } });
  });

  it('is not written whole again while its large parts stay as they are', async () => {
    const store = await opened();
    await store.save(SAMPLE);
    const first = await writingOf(SAMPLE.id);
    await store.save(renamed('Ny'));
    expect(await writingOf(SAMPLE.id)).toBe(first);
    await store.save(longer(SAMPLE));
    expect(await writingOf(SAMPLE.id)).not.toBe(first);
  });

  it('is what was saved last, though another tab wrote it meanwhile', async () => {
    const [here, there] = [await opened(), await opened()];
    await here.save(SAMPLE);
    await here.save(renamed('Her'));
    await there.save(longer(renamed('Der')));
    expect(await here.load(SAMPLE.id)).toMatchObject({ reading: { notebook: longer(renamed('Der')) } });
    await here.save(renamed('Her igjen'));
    expect(await there.load(SAMPLE.id)).toMatchObject({ reading: { notebook: renamed('Her igjen') } });
    await there.save(renamed('Der igjen', longer(SAMPLE)));
    expect(await here.load(SAMPLE.id)).toMatchObject({ reading: { notebook: renamed('Der igjen', longer(SAMPLE)) } });
  });

  it('is there again when it was removed in another tab and goes on here', async () => {
    const [here, there] = [await opened(), await opened()];
    await here.save(SAMPLE);
    await there.remove(SAMPLE.id);
    expect(await here.load(SAMPLE.id)).toBeNull();
    await here.save(renamed('Ny'));
    expect(await there.load(SAMPLE.id)).toMatchObject({ reading: { notebook: renamed('Ny') } });
  });

  it('is removed with all that belongs to it, and its rows with the last that uses them', async () => {
    const store = await opened();
    const raw = { rows: 0, columns: [] };
    await store.saveData(SAMPLE.source.sha256, raw);
    const other = { ...SAMPLE, id: 'other' };
    for (const notebook of [SAMPLE, renamed('Ny'), other]) await store.save(notebook);
    await store.remove(SAMPLE.id);
    expect(await store.recent()).toMatchObject([{ id: 'other' }]);
    expect(await store.load('other')).toMatchObject({ raw });
    await store.remove('other');
    const database = await openDB('drivkraft');
    for (const name of database.objectStoreNames) expect(await database.count(name)).toBe(0);
    database.close();
  });
});

describe('a version of a notebook', () => {
  it('is what a save replaced, its small parts too', async () => {
    const store = await opened();
    await store.save(SAMPLE);
    await store.save(renamed('a'));
    time += 3 * MINUTE;
    await store.save(renamed('b'));
    time += MINUTE;
    await store.save(renamed('c'));
    expect(await store.versions(SAMPLE.id)).toStrictEqual([
      { at: 1003 * MINUTE, reading: { notebook: renamed('b') } },
      { at: 1000 * MINUTE, reading: { notebook: renamed('a') } }
    ]);
  });
});

describe('a store of an earlier version', () => {
  it('keeps what it has', async () => {
    const old = await openDB('drivkraft', 3, {
      upgrade: (fresh) => {
        fresh.createObjectStore('notebooks', { keyPath: 'id' }).createIndex('sha256', 'source.sha256');
        fresh.createObjectStore('data');
        fresh.createObjectStore('versions', { keyPath: ['id', 'at'] });
      }
    });
    const { id, title, source } = SAMPLE;
    await old.put('notebooks', { id, title, source, savedAt: 5, notebook: packed(SAMPLE) });
    old.close();
    const store = await opened();
    expect(await store.load(id)).toStrictEqual({ title, reading: { notebook: SAMPLE }, raw: null });
    await store.save(renamed('Ny'));
    expect(await store.load(id)).toMatchObject({ reading: { notebook: renamed('Ny') } });
    expect(await store.versions(id)).toStrictEqual([{ at: 5, reading: { notebook: SAMPLE } }]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '#lib/ui/storage/store.ts';

const store = vi.hoisted(() => ({
  save: vi.fn<Store['save']>(),
  saveData: vi.fn<Store['saveData']>(),
  recent: vi.fn<Store['recent']>(),
  load: vi.fn<Store['load']>(),
  remove: vi.fn<Store['remove']>(),
  close: vi.fn<Store['close']>()
}));
vi.mock('#lib/ui/storage/store.ts', () => ({ openStore: () => Promise.resolve(store) }));
// Test files share what they load: here the store must not have been loaded before.
vi.resetModules();
const { startSession } = await import('#lib/ui/notebook/session.ts');

afterEach(() => vi.clearAllMocks());

describe('a notebook that is not opened', () => {
  it('is refused aloud and not written over where a newer program made it, also the copy of a study that ships', async () => {
    const problem = { code: 'newer-format', format: 2, known: 1 } as const;
    store.load.mockResolvedValue({ title: 'Mine', reading: { problem }, raw: null });
    expect(await startSession('bti-agder-as-described', false, () => undefined)).toEqual({ title: 'Mine', problem });
    expect(store.save).not.toHaveBeenCalled();
    expect(store.saveData).not.toHaveBeenCalled();
    expect(store.close).toHaveBeenCalledOnce();
  });

  it.each(['', 'nowhere', 'constructor', '__proto__'])('is none where there is none of the id %j', async (id) => {
    store.load.mockResolvedValue(null);
    expect(await startSession(id, false, () => undefined)).toBeNull();
    expect(store.save).not.toHaveBeenCalled();
    expect(store.close).toHaveBeenCalledOnce();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeQueue } from '#lib/ui/storage/queue.ts';

/** A store whose writes end when they are told to, in the order they began. */
function slowStore() {
  const waiting: { value: number; resolve: () => void; reject: (error: unknown) => void }[] = [];
  const begun: number[] = [];
  let kept: number | null = null;
  const tick = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    begun,
    kept: () => kept,
    write: (value: number) =>
      new Promise<void>((resolve, reject) => {
        begun.push(value);
        waiting.push({ value, resolve, reject });
      }),
    succeed: async () => {
      const next = waiting.shift();
      if (next) kept = next.value;
      next?.resolve();
      await tick();
      return next !== undefined;
    },
    fail: async () => {
      waiting.shift()?.reject(new Error('full'));
      await tick();
    }
  };
}

function queueOn(store: ReturnType<typeof slowStore>) {
  const said: string[] = [];
  const queue = writeQueue(store.write, {
    written: () => said.push('written'),
    failed: (error) => said.push(error instanceof Error ? error.message : 'unknown')
  });
  return { queue, said };
}

describe('writeQueue', () => {
  it('writes at once, then the newest of those that waited', async () => {
    const store = slowStore();
    const { queue, said } = queueOn(store);
    expect(queue.unsaved()).toBe(false);
    for (const value of [1, 2, 3, 4]) queue.put(value);
    expect(store.begun).toStrictEqual([1]);
    await store.succeed();
    expect(store.begun).toStrictEqual([1, 4]);
    expect(said).toStrictEqual([]);
    expect(queue.unsaved()).toBe(true);
    await store.succeed();
    expect(said).toStrictEqual(['written']);
    expect(queue.unsaved()).toBe(false);
  });

  it('begins what waits at once when the page may end', async () => {
    const store = slowStore();
    const { queue } = queueOn(store);
    queue.put(1);
    queue.put(2);
    queue.hurry();
    queue.hurry();
    expect(store.begun).toStrictEqual([1, 2]);
    await store.succeed();
    await store.succeed();
    expect(store.begun).toStrictEqual([1, 2]);
    queue.hurry();
    expect(store.begun).toStrictEqual([1, 2]);
    expect(queue.unsaved()).toBe(false);
  });

  it('says that the newest failed, and writes it with the next hurry or put', async () => {
    const store = slowStore();
    const { queue, said } = queueOn(store);
    queue.put(1);
    await store.fail();
    expect(said).toStrictEqual(['full']);
    expect(queue.unsaved()).toBe(true);
    queue.hurry();
    expect(store.begun).toStrictEqual([1, 1]);
    await store.fail();
    queue.put(2);
    await store.succeed();
    expect(said).toStrictEqual(['full', 'full', 'written']);
    expect(store.kept()).toBe(2);
  });

  it('says nothing of a failure that a newer value makes good', async () => {
    const store = slowStore();
    const { queue, said } = queueOn(store);
    queue.put(1);
    queue.put(2);
    await store.fail();
    await store.succeed();
    expect(said).toStrictEqual(['written']);
  });

  it('is idle when all is written', async () => {
    const store = slowStore();
    const { queue } = queueOn(store);
    await queue.idle();
    queue.put(1);
    queue.put(2);
    let idle = false;
    void queue.idle().then(() => (idle = true));
    await store.succeed();
    expect(idle).toBe(false);
    await store.succeed();
    expect(idle).toBe(true);
  });

  it('keeps the last value, whatever happens between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('put', 'hurry', 'succeed', 'fail'), { maxLength: 30 }),
        async (moves) => {
          const store = slowStore();
          const { queue } = queueOn(store);
          let last: number | null = null;
          for (const [index, move] of moves.entries()) {
            if (move === 'put') queue.put((last = index));
            if (move === 'hurry') queue.hurry();
            if (move === 'succeed') await store.succeed();
            if (move === 'fail') await store.fail();
          }
          queue.hurry();
          while (await store.succeed());
          expect(store.kept()).toBe(last);
          expect(queue.unsaved()).toBe(false);
        }
      ),
      { numRuns: 200 }
    );
  });
});

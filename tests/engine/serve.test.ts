import { describe, expect, it } from 'vitest';
import { openEngine, type Engine, type Helper, type Outcome } from '#lib/engine/engine.ts';
import { run } from '#lib/engine/run.ts';
import { serve, type Answer, type Request } from '#lib/engine/serve.ts';
import { applyEdit } from '#lib/notebook/edit.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { CUT } from '../notebook/sample.ts';
import { cell, counting, DATA, find, NOTEBOOK } from './study.ts';

const task = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const tasks = async (number: number) => {
  for (let index = 0; index < number; index += 1) await task();
};
const moved = applyEdit(NOTEBOOK, { kind: 'code', variable: 'use', coding: { ...CUT, cutoff: 1 } }).notebook;
/** A light cell, and one that takes so many pieces. */
const withLong = (to: number, more: Record<string, unknown> = {}): Notebook => ({
  ...NOTEBOOK,
  cells: [cell('long', 'counting', { to, ...more }), cell('use', 'codes', { variable: 'use' })]
});

/** A worker without a thread: everything goes through copies, one task later; its clock goes 10 ms a look. */
function helper(log: Request['kind'][] = []): Helper & { ended: boolean } {
  const made: Helper & { ended: boolean } = {
    ended: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => void (made.ended = true),
    postMessage: (message: Request) => {
      const copy = structuredClone(message);
      log.push(copy.kind);
      setImmediate(() => void receive(copy));
    }
  };
  const answer = (message: Answer) => {
    const data = structuredClone(message);
    setImmediate(() => {
      if (!made.ended) made.onmessage?.call(made as unknown as Worker, { data } as MessageEvent);
    });
  };
  let time = 0;
  const receive = serve({ answer, pause: task, now: () => (time += 10) }, find);
  return made;
}

const isFinal = (outcome: Outcome) => 'failed' in outcome || !outcome.cells.some((each) => 'pending' in each);
/** Everything the engine says of a notebook until it is done. */
const outcomesOf = (engine: Engine, notebook = NOTEBOOK): Promise<Outcome[]> =>
  new Promise((resolve) => {
    const outcomes: Outcome[] = [];
    engine.run(notebook, (outcome) => {
      outcomes.push(outcome);
      if (isFinal(outcome)) resolve(outcomes);
    });
  });
const lastOf = async (engine: Engine, notebook = NOTEBOOK) => (await outcomesOf(engine, notebook)).at(-1);
const sharesOf = (outcomes: readonly Outcome[], id: string) =>
  outcomes.flatMap((outcome) =>
    'cells' in outcome
      ? outcome.cells.flatMap((each) => (each.id === id && 'pending' in each ? [each.pending] : []))
      : []
  );

describe('openEngine', () => {
  it('answers before it returns where the table is small', () => {
    const engine = openEngine(DATA, { find, startHelper: () => expect.fail('no worker is needed') });
    let outcome: Outcome | null = null;
    engine.run(NOTEBOOK, (given) => (outcome = given));
    expect(outcome).toStrictEqual({ cells: run(NOTEBOOK, DATA, find) });
  });

  it('gives the same results from a worker, as they come, and sends it the rows once', async () => {
    const log: Request['kind'][] = [];
    const engine = openEngine(DATA, { rowsAtOnce: 5, find, startHelper: () => helper(log) });
    const outcomes = await outcomesOf(engine);
    expect(outcomes[0]).toStrictEqual({ cells: NOTEBOOK.cells.map(({ id, kind }) => ({ id, kind, pending: 0 })) });
    expect(outcomes.length).toBeGreaterThan(2);
    expect(outcomes.at(-1)).toStrictEqual({ cells: run(NOTEBOOK, DATA, find) });
    expect(await lastOf(engine, moved)).toStrictEqual({ cells: run(moved, DATA, find) });
    expect(log).toStrictEqual(['open', 'run', 'run']);
  });

  it('drops the answer to a notebook that another has replaced', async () => {
    const engine = openEngine(DATA, { rowsAtOnce: 0, find, startHelper: () => helper() });
    const answers: string[] = [];
    const note = (name: string) => (outcome: Outcome) => isFinal(outcome) && answers.push(name);
    engine.run(NOTEBOOK, note('stale'));
    engine.run(NOTEBOOK, note('stale too'));
    await tasks(2);
    expect(await lastOf(engine, moved)).toStrictEqual({ cells: run(moved, DATA, find) });
    await tasks(50);
    expect(answers).toStrictEqual([]);
  });

  it('computes no further than the cell at hand when it is stopped', async () => {
    const engine = openEngine(DATA, { rowsAtOnce: 0, find, startHelper: () => helper() });
    let answers = 0;
    counting.pieces = 0;
    engine.run(withLong(1e6), () => (answers += 1));
    await tasks(20);
    engine.stop();
    const before = answers;
    await tasks(5);
    const stood = counting.pieces;
    await tasks(20);
    expect([counting.pieces, answers]).toStrictEqual([stood, before]);
    expect(stood).toBeGreaterThan(0);
    expect(await lastOf(engine)).toStrictEqual({ cells: run(NOTEBOOK, DATA, find) });
  });

  it('says that the worker broke down, and starts another for the next notebook', async () => {
    const helpers: (Helper & { ended: boolean })[] = [];
    const startHelper = () => {
      const made = helper();
      helpers.push(made);
      return made;
    };
    const engine = openEngine(DATA, { rowsAtOnce: 0, find, startHelper });
    const broken = lastOf(engine);
    helpers[0]?.onerror?.call(helpers[0] as unknown as Worker, { message: 'no more memory' } as ErrorEvent);
    expect(await broken).toStrictEqual({ failed: 'no more memory' });
    expect(helpers[0]?.ended).toBe(true);
    expect(await lastOf(engine)).toStrictEqual({ cells: run(NOTEBOOK, DATA, find) });
    expect(helpers).toHaveLength(2);
    engine.close();
    expect(helpers[1]?.ended).toBe(true);
  });

  it.each([0, 5000])('says what is wrong where the engine itself fails (%i rows at once)', async (rowsAtOnce) => {
    const engine = openEngine(DATA, { rowsAtOnce, find, startHelper: () => helper() });
    const absurd = { ...NOTEBOOK, steps: null as unknown as typeof NOTEBOOK.steps };
    // Got ready beforehand, it gives nothing.
    expect(engine.prepare(absurd)).toEqual([]);
    expect(await lastOf(engine, absurd)).toMatchObject({ failed: expect.stringContaining('null') as string });
  });
});

describe('a cell that takes long', () => {
  it('is computed in a worker though the table is small; the others are there at once, and progress is told', async () => {
    const engine = openEngine(DATA, { find, startHelper: () => helper() });
    const outcomes = await outcomesOf(engine, withLong(200));
    expect(outcomes[0]).toStrictEqual({
      cells: [{ id: 'long', kind: 'counting', pending: 0 }, run(withLong(200), DATA, find)[1]]
    });
    const shares = sharesOf(outcomes, 'long');
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toStrictEqual([...shares].sort((a, b) => a - b));
    expect(outcomes.at(-1)).toStrictEqual({ cells: run(withLong(200), DATA, find) });
  });

  it('is remembered: the same notebook again needs no worker', async () => {
    const log: Request['kind'][] = [];
    const engine = openEngine(DATA, { find, startHelper: () => helper(log) });
    await lastOf(engine, withLong(30));
    expect(await outcomesOf(engine, withLong(30))).toHaveLength(1);
    expect(log).toStrictEqual(['open', 'run']);
  });

  it('stops soon after it is cancelled, says so, and is computed when it is asked for again', async () => {
    const engine = openEngine(DATA, { find, startHelper: () => helper() });
    counting.pieces = 0;
    const cancelled = lastOf(engine, withLong(1000));
    await tasks(20);
    engine.cancel('long');
    expect(await cancelled).toMatchObject({ cells: [{ id: 'long', failed: { code: 'cancelled' } }, { id: 'use' }] });
    expect(counting.pieces).toBeLessThan(100);
    expect(await lastOf(engine, withLong(1000))).toStrictEqual({ cells: run(withLong(1000), DATA, find) });
  });

  it('stops though its worker hears nothing: that one is ended, and another goes on with the other cells', async () => {
    const deaf: Helper & { ended: boolean } = { ...helper(), postMessage: () => undefined, ended: false };
    deaf.terminate = () => void (deaf.ended = true);
    const helpers = [deaf, helper()];
    const waiting: [act: () => void, ms: number][] = [];
    const engine = openEngine(DATA, {
      rowsAtOnce: 0,
      find,
      startHelper: () => helpers.shift() ?? expect.fail(),
      later: (act, ms) => void waiting.push([act, ms])
    });
    const notebook = withLong(1000);
    const cancelled = lastOf(engine, notebook);
    engine.cancel('long');
    expect(waiting).toMatchObject([[expect.any(Function), 80]]);
    waiting[0]?.[0]();
    expect(await cancelled).toStrictEqual({
      cells: [{ id: 'long', kind: 'counting', failed: { code: 'cancelled', about: {} } }, run(notebook, DATA, find)[1]]
    });
    expect([deaf.ended, helpers.length]).toStrictEqual([true, 0]);
    expect(await lastOf(engine, notebook)).toStrictEqual({ cells: run(notebook, DATA, find) });
  });

  it('that breaks on the way fails alone', async () => {
    const engine = openEngine(DATA, { rowsAtOnce: 0, find, startHelper: () => helper() });
    expect(await lastOf(engine, withLong(50, { breaksAt: 20 }))).toMatchObject({
      cells: [
        { id: 'long', failed: { code: 'error', about: { message: 'a late bug' } } },
        { id: 'use', kind: 'codes' }
      ]
    });
  });
});

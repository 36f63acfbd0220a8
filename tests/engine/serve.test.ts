import { describe, expect, it } from 'vitest';
import { openEngine, type Engine, type Helper, type Outcome } from '#lib/engine/engine.ts';
import { run } from '#lib/engine/run.ts';
import { serve, type Answer, type Request } from '#lib/engine/serve.ts';
import { applyEdit } from '#lib/notebook/edit.ts';
import { CUT } from '../notebook/sample.ts';
import { DATA, find, NOTEBOOK } from './study.ts';

const task = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const moved = applyEdit(NOTEBOOK, { kind: 'code', variable: 'use', coding: { ...CUT, cutoff: 1 } }).notebook;

/** A worker without a thread: everything goes through copies, one task later. */
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
  const receive = serve({ answer, pause: task }, find);
  return made;
}

const answerOf = (engine: Engine, notebook = NOTEBOOK): Promise<Outcome> =>
  new Promise((resolve) => engine.run(notebook, resolve));

describe('openEngine', () => {
  it('answers before it returns where the table is small', () => {
    const engine = openEngine(DATA, { find, startHelper: () => expect.fail('no worker is needed') });
    let outcome: Outcome | null = null;
    engine.run(NOTEBOOK, (given) => (outcome = given));
    expect(outcome).toStrictEqual({ results: run(NOTEBOOK, DATA, find) });
  });

  it('gives the same results from a worker, sends it the rows once, and reports progress', async () => {
    const log: Request['kind'][] = [];
    const engine = openEngine(DATA, { rowsAtOnce: 5, startHelper: () => helper(log) });
    const progress: [number, number][] = [];
    const first = await new Promise<Outcome>((resolve) =>
      engine.run(NOTEBOOK, resolve, (done, of) => progress.push([done, of]))
    );
    expect(first).toStrictEqual({ results: run(NOTEBOOK, DATA, find) });
    expect(progress).toStrictEqual(NOTEBOOK.cells.map((_, index) => [index + 1, NOTEBOOK.cells.length]));
    expect(await answerOf(engine, moved)).toStrictEqual({ results: run(moved, DATA, find) });
    expect(log).toStrictEqual(['open', 'run', 'run']);
  });

  it('drops the answer to a notebook that another has replaced', async () => {
    const engine = openEngine(DATA, { rowsAtOnce: 0, startHelper: () => helper() });
    const answers: string[] = [];
    engine.run(NOTEBOOK, () => answers.push('stale'));
    engine.run(NOTEBOOK, () => answers.push('stale too'));
    await task();
    await task();
    expect(await answerOf(engine, moved)).toStrictEqual({ results: run(moved, DATA, find) });
    for (let index = 0; index < 50; index += 1) await task();
    expect(answers).toStrictEqual([]);
  });

  it('computes no further than the cell at hand when it is stopped', async () => {
    const engine = openEngine(DATA, { rowsAtOnce: 0, startHelper: () => helper() });
    const seen: string[] = [];
    engine.run(
      NOTEBOOK,
      () => seen.push('answer'),
      (done) => {
        seen.push(`cell ${done}`);
        if (done === 2) engine.stop();
      }
    );
    for (let index = 0; index < 50; index += 1) await task();
    expect(seen).toStrictEqual(['cell 1', 'cell 2']);
    expect(await answerOf(engine)).toStrictEqual({ results: run(NOTEBOOK, DATA, find) });
  });

  it('says that the worker broke down, and starts another for the next notebook', async () => {
    const helpers: (Helper & { ended: boolean })[] = [];
    const startHelper = () => {
      const made = helper();
      helpers.push(made);
      return made;
    };
    const engine = openEngine(DATA, { rowsAtOnce: 0, startHelper });
    const broken = answerOf(engine);
    helpers[0]?.onerror?.call(helpers[0] as unknown as Worker, { message: 'no more memory' } as ErrorEvent);
    expect(await broken).toStrictEqual({ failed: 'no more memory' });
    expect(helpers[0]?.ended).toBe(true);
    expect(await answerOf(engine)).toStrictEqual({ results: run(NOTEBOOK, DATA, find) });
    expect(helpers).toHaveLength(2);
    engine.close();
    expect(helpers[1]?.ended).toBe(true);
  });

  it.each([0, 5000])('says what is wrong where the engine itself fails (%i rows at once)', async (rowsAtOnce) => {
    const engine = openEngine(DATA, { rowsAtOnce, find, startHelper: () => helper() });
    const absurd = { ...NOTEBOOK, steps: null as unknown as typeof NOTEBOOK.steps };
    expect(await answerOf(engine, absurd)).toMatchObject({ failed: expect.stringContaining('null') as string });
  });
});

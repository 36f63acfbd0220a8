import type { Notebook } from '#lib/notebook/notebook.ts';
import { Cache, messageOf, tasksOf, type CellResult, type Data, type FindAnalysis, type Task } from './run.ts';

/**
 * To the worker: the data once, then notebooks, of which some cells may be all that is asked for. A newer request, or
 * `stop`, ends the one under way; `cancel` ends one cell of it.
 */
export type Request =
  | { readonly kind: 'open'; readonly data: Data }
  | {
      readonly kind: 'run';
      readonly request: number;
      readonly notebook: Notebook;
      readonly only: readonly string[] | null;
    }
  | { readonly kind: 'cancel'; readonly id: string }
  | { readonly kind: 'stop' };

/** From the worker: results as they come, and how far a long one has come. */
export type Answer =
  | {
      readonly kind: 'results';
      readonly request: number;
      readonly results: readonly CellResult[];
    }
  | { readonly kind: 'progress'; readonly request: number; readonly id: string; readonly share: number }
  | { readonly kind: 'failed'; readonly request: number; readonly message: string };

/** The end of a line over which requests come. */
export interface Line {
  readonly answer: (answer: Answer) => void;
  /** Lets waiting requests be received. */
  readonly pause: () => Promise<void>;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
}

/** The worker looks up this often for what else is asked. */
const PIECE_MS = 16;
/** How often the progress of a cell is told. */
const TELL_MS = 100;

/** What a worker does with each request: runs the newest one, cell by cell, and drops it as soon as a newer one comes. */
export function serve({ answer, pause, now }: Line, find: FindAnalysis): (request: Request) => Promise<void> {
  const cache = new Cache();
  let data: Data | null = null;
  let newest = 0;
  let cancelled = new Set<string>();

  /** The result of a task, piece by piece; null where a newer request came meanwhile. */
  const work = async (task: Task, request: number): Promise<CellResult | null> => {
    try {
      const known = task.known();
      if (known) return known;
      if (!task.work) return task.keep(task.compute());
      const given = task.work();
      let paused = now();
      let told = paused;
      for (let step = given.next(); ; step = given.next()) {
        if (step.done) return task.keep(step.value);
        if (now() - paused < PIECE_MS) continue;
        await pause();
        if (request !== newest || cancelled.has(task.id)) {
          given.return({});
          return request === newest ? { id: task.id, kind: task.kind, failed: { code: 'cancelled', about: {} } } : null;
        }
        paused = now();
        if (paused - told >= TELL_MS) {
          answer({ kind: 'progress', request, id: task.id, share: step.value });
          told = paused;
        }
      }
    } catch (error) {
      return task.fail(error);
    }
  };

  const compute = async ({ request, notebook, only }: Extract<Request, { kind: 'run' }>): Promise<void> => {
    if (!data) throw new RangeError('serve requires data before a notebook (got none)');
    cancelled = new Set();
    let results: CellResult[] = [];
    let sent = now();
    // Those that take long come after the others, which need not wait for them.
    const tasks = tasksOf(notebook, data, find, cache).filter(({ id }) => only?.includes(id) ?? true);
    const isLong = (task: CellResult | Task): boolean => 'compute' in task && task.work !== null;
    for (const task of [...tasks.filter((each) => !isLong(each)), ...tasks.filter(isLong)]) {
      const result = 'compute' in task ? await work(task, request) : task;
      if (result === null) return;
      results.push(result);
      await pause();
      if (request !== newest) return;
      if (now() - sent < PIECE_MS && !isLong(task)) continue;
      answer({ kind: 'results', request, results });
      results = [];
      sent = now();
    }
    if (results.length > 0) answer({ kind: 'results', request, results });
  };

  return async (message) => {
    switch (message.kind) {
      case 'open':
        data = message.data;
        return;
      case 'stop':
        newest = 0;
        return;
      case 'cancel':
        cancelled.add(message.id);
        return;
      case 'run':
        newest = message.request;
        await compute(message).catch((error: unknown) => {
          answer({ kind: 'failed', request: message.request, message: messageOf(error) });
        });
    }
  };
}

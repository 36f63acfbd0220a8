import type { Notebook } from '#lib/notebook/notebook.ts';
import { Cache } from './cache.ts';
import { findAnalysis } from './find-analysis.ts';
import { messageOf, run, type CellResult, type Data, type FindAnalysis } from './run.ts';
import type { Answer, Request } from './serve.ts';

/** Tables up to this many rows are computed at once where they are asked for; larger ones in a worker. */
export const ROWS_AT_ONCE = 5000;

/** The results of a notebook, or why there are none: the worker broke down (a cell that fails is a result). */
export type Outcome = { readonly results: readonly CellResult[] } | { readonly failed: string };

export interface Engine {
  /**
   * Computes a notebook. `answer` is called once, before this returns where the table is small; not at all where another
   * notebook is run first, or `stop` or `close` is called.
   */
  readonly run: (
    notebook: Notebook,
    answer: (outcome: Outcome) => void,
    progress?: (done: number, of: number) => void
  ) => void;
  /** Gives up the notebook under way. */
  readonly stop: () => void;
  /** Gives up everything; the engine is of no use afterwards. */
  readonly close: () => void;
}

/** As much of a `Worker` as the engine needs. */
export type Helper = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

export interface EngineOptions {
  readonly rowsAtOnce?: number;
  readonly find?: FindAnalysis;
  readonly startHelper?: () => Helper;
}

/** An engine for the rows of one study. */
export function openEngine(
  data: Data,
  { rowsAtOnce = ROWS_AT_ONCE, find = findAnalysis, startHelper = startWorker }: EngineOptions = {}
): Engine {
  return data.raw.rows <= rowsAtOnce ? atOnce(data, find) : inHelper(data, startHelper);
}

function startWorker(): Helper {
  return new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
}

function atOnce(data: Data, find: FindAnalysis): Engine {
  const cache = new Cache();
  return {
    run: (notebook, answer) => answer(outcomeOf(() => run(notebook, data, find, cache))),
    stop: () => undefined,
    close: () => undefined
  };
}

function outcomeOf(compute: () => readonly CellResult[]): Outcome {
  try {
    return { results: compute() };
  } catch (error) {
    return { failed: messageOf(error) };
  }
}

interface Waiting {
  readonly request: number;
  readonly answer: (outcome: Outcome) => void;
  readonly progress: ((done: number, of: number) => void) | undefined;
}

function inHelper(data: Data, startHelper: () => Helper): Engine {
  let helper: Helper | null = null;
  let waiting: Waiting | null = null;
  let last = 0;

  const post = (request: Request) => helper?.postMessage(request);
  const end = (outcome: Outcome) => {
    const ended = waiting;
    waiting = null;
    ended?.answer(outcome);
  };
  const receive = (answer: Answer) => {
    if (answer.request !== waiting?.request) return;
    if (answer.kind === 'progress') waiting.progress?.(answer.done, answer.of);
    else end(answer.kind === 'results' ? { results: answer.results } : { failed: answer.message });
  };
  const close = () => {
    waiting = null;
    helper?.terminate();
    helper = null;
  };
  /** A worker that broke down is let go; the next notebook starts another. */
  const breakDown = (message: string) => {
    const broken = waiting;
    close();
    broken?.answer({ failed: message });
  };
  const start = () => {
    helper = startHelper();
    helper.onmessage = (event: MessageEvent<Answer>) => receive(event.data);
    helper.onerror = (event) => breakDown(event.message || 'the worker could not start');
    helper.onmessageerror = () => breakDown('an answer of the worker could not be read');
    post({ kind: 'open', data });
  };

  return {
    run: (notebook, answer, progress) => {
      if (!helper) start();
      waiting = { request: ++last, answer, progress };
      post({ kind: 'run', request: last, notebook });
    },
    stop: () => {
      waiting = null;
      post({ kind: 'stop' });
    },
    close
  };
}

import { kindOf } from '#lib/analyses/kinds.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { Cache, done, messageOf, tasksOf, type CellResult, type Data, type FindAnalysis, type Task } from './run.ts';
import type { Answer, Request } from './serve.ts';

/** Tables up to this many rows are computed at once where they are asked for; larger ones in a worker. */
const ROWS_AT_ONCE = 5000;

/** ms after which a cell that was given up is given up for good, though the worker is in the middle of something long. */
const PATIENCE_MS = 80;

/** A cell whose result is on its way: the share of the work that is done, 0 to 1. */
export interface Pending {
  readonly id: string;
  readonly kind: string;
  readonly pending: number;
}

/** The cells of a notebook in their order, or why there are none: the worker broke down (a cell that fails is a result). */
export type Outcome = { readonly cells: readonly (CellResult | Pending)[] } | { readonly failed: string };

export interface Engine {
  /**
   * Computes a notebook. `answer` is called before this returns with what can be had at once, and again as the rest comes,
   * until nothing is pending; no more where another notebook is run first, or `stop` or `close` is called.
   */
  readonly run: (notebook: Notebook, answer: (outcome: Outcome) => void) => void;
  /**
   * Computes and remembers what the notebook would give, where that is done at once; nothing where a worker would do it, or
   * where it fails.
   */
  readonly prepare: (notebook: Notebook) => readonly CellResult[];
  /**
   * Gives up one cell of the notebook under way. It fails as `cancelled` within a tenth of a second (see `later`), and is computed when
   * the notebook is run again.
   */
  readonly cancel: (id: string) => void;
  /** Gives up the notebook under way. */
  readonly stop: () => void;
  /** Gives up everything; the engine is of no use afterwards. */
  readonly close: () => void;
}

/** As much of a `Worker` as the engine needs. */
export type Helper = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

export interface EngineOptions {
  readonly rowsAtOnce?: number;
  /** The kinds that have been loaded, where absent. The worker has them all. */
  readonly find?: FindAnalysis;
  readonly startHelper?: () => Helper;
  /** Does something after so many ms. Where absent, a worker in the middle of something long comes to its end first. */
  readonly later?: (act: () => void, ms: number) => void;
}

/** What is under way in the worker. */
interface Run {
  readonly request: number;
  readonly notebook: Notebook;
  readonly answer: (outcome: Outcome) => void;
  readonly cells: (CellResult | Pending)[];
  /** Tasks of this thread's own cache, by cell: their results are remembered here too. */
  readonly tasks: ReadonlyMap<string, Task>;
}

/** An engine for the rows of one study. */
export function openEngine(
  data: Data,
  { rowsAtOnce = ROWS_AT_ONCE, find = kindOf, startHelper = startWorker, later = () => undefined }: EngineOptions = {}
): Engine {
  const atOnce = data.raw.rows <= rowsAtOnce;
  const cache = new Cache();
  let helper: Helper | null = null;
  let under: Run | null = null;
  let last = 0;

  const post = (request: Request) => helper?.postMessage(request);
  const tell = (run: Run) => run.answer({ cells: [...run.cells] });
  const put = (run: Run, cell: CellResult | Pending) => {
    const place = run.cells.findIndex(({ id }) => id === cell.id);
    if (place >= 0) run.cells[place] = cell;
  };
  const receive = (answer: Answer) => {
    const run = under;
    if (!run || answer.request !== run.request) return;
    if (answer.kind === 'failed') {
      under = null;
      run.answer({ failed: answer.message });
      return;
    }
    if (answer.kind === 'progress') {
      const { id, share } = answer;
      put(run, { id, kind: run.cells.find((cell) => cell.id === id)?.kind ?? '', pending: share });
    } else {
      for (const cell of answer.results) {
        const task = run.tasks.get(cell.id);
        put(run, task && 'result' in cell ? task.keep(cell.result) : cell);
      }
    }
    if (!run.cells.some((cell) => 'pending' in cell)) under = null;
    tell(run);
  };
  const letGo = () => {
    helper?.terminate();
    helper = null;
  };
  /** A worker that broke down is let go; the next notebook starts another. */
  const breakDown = (message: string) => {
    const run = under;
    under = null;
    letGo();
    run?.answer({ failed: message });
  };
  const start = () => {
    helper = startHelper();
    helper.onmessage = (event: MessageEvent<Answer>) => receive(event.data);
    helper.onerror = (event) => breakDown(event.message || 'the worker could not start');
    helper.onmessageerror = () => breakDown('an answer of the worker could not be read');
    post({ kind: 'open', data });
  };

  /** Ends a worker that does not come to what it should stop, and starts another for the other cells. */
  const giveUp = (run: Run, id: string) => {
    const cell = run.cells.find((each) => each.id === id);
    if (run !== under || !cell || !('pending' in cell)) return;
    put(run, { id, kind: cell.kind, failed: { code: 'cancelled', about: {} } });
    const others = run.cells.flatMap((each) => ('pending' in each ? [each.id] : []));
    letGo();
    if (others.length === 0) under = null;
    else {
      start();
      post({ kind: 'run', request: run.request, notebook: run.notebook, only: others });
    }
    tell(run);
  };

  /** What this thread can say of each cell, and what it leaves to the worker. */
  const begin = (notebook: Notebook): Pick<Run, 'cells' | 'tasks'> => {
    if (!atOnce) return { cells: notebook.cells.map(({ id, kind }) => ({ id, kind, pending: 0 })), tasks: new Map() };
    const tasks = new Map<string, Task>();
    const cells = tasksOf(notebook, data, find, cache).map((task): CellResult | Pending => {
      if (!('compute' in task)) return task;
      if (!task.work) return done(task);
      const known = task.known();
      if (known) return known;
      tasks.set(task.id, task);
      return { id: task.id, kind: task.kind, pending: 0 };
    });
    return { cells, tasks };
  };

  return {
    prepare: (notebook) => {
      if (!atOnce) return [];
      try {
        return begin(notebook).cells.filter((cell): cell is CellResult => !('pending' in cell));
      } catch {
        // What is wrong with it is told when it is run.
        return [];
      }
    },
    run: (notebook, answer) => {
      const request = ++last;
      const before = under;
      under = null;
      let begun: Pick<Run, 'cells' | 'tasks'>;
      try {
        begun = begin(notebook);
      } catch (error) {
        if (before) post({ kind: 'stop' });
        answer({ failed: messageOf(error) });
        return;
      }
      const waiting = begun.cells.some((cell) => 'pending' in cell);
      if (waiting) {
        under = { request, notebook, answer, ...begun };
        if (!helper) start();
        post({ kind: 'run', request, notebook, only: atOnce ? [...begun.tasks.keys()] : null });
      } else if (before) post({ kind: 'stop' });
      answer({ cells: [...begun.cells] });
    },
    cancel: (id) => {
      post({ kind: 'cancel', id });
      const run = under;
      if (run) later(() => giveUp(run, id), PATIENCE_MS);
    },
    stop: () => {
      under = null;
      post({ kind: 'stop' });
    },
    close: () => {
      under = null;
      letGo();
    }
  };
}

function startWorker(): Helper {
  return new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
}

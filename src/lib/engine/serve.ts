import type { Notebook } from '#lib/notebook/notebook.ts';
import { Cache } from './cache.ts';
import { cellsOf, messageOf, type CellResult, type Data, type FindAnalysis } from './run.ts';

/** To the worker: the data once, then notebooks. A newer request, or `stop`, ends the one under way. */
export type Request =
  | { readonly kind: 'open'; readonly data: Data }
  | { readonly kind: 'run'; readonly request: number; readonly notebook: Notebook }
  | { readonly kind: 'stop' };

/** From the worker. `done` counts cells. */
export type Answer =
  | { readonly kind: 'progress'; readonly request: number; readonly done: number; readonly of: number }
  | { readonly kind: 'results'; readonly request: number; readonly results: readonly CellResult[] }
  | { readonly kind: 'failed'; readonly request: number; readonly message: string };

/** The end of a line over which requests come. */
export interface Line {
  readonly answer: (answer: Answer) => void;
  /** Lets waiting requests be received. */
  readonly pause: () => Promise<void>;
}

/** What a worker does with each request: runs the newest one, cell by cell, and drops it as soon as a newer one comes. */
export function serve({ answer, pause }: Line, find: FindAnalysis): (request: Request) => Promise<void> {
  const cache = new Cache();
  let data: Data | null = null;
  let newest = 0;

  const compute = async (request: number, notebook: Notebook): Promise<void> => {
    if (!data) throw new RangeError('serve requires data before a notebook (got none)');
    const results: CellResult[] = [];
    for (const result of cellsOf(notebook, data, find, cache)) {
      results.push(result);
      await pause();
      if (request !== newest) return;
      answer({ kind: 'progress', request, done: results.length, of: notebook.cells.length });
    }
    answer({ kind: 'results', request, results });
  };

  return async (message) => {
    switch (message.kind) {
      case 'open':
        data = message.data;
        return;
      case 'stop':
        newest = 0;
        return;
      case 'run':
        newest = message.request;
        await compute(message.request, message.notebook).catch((error: unknown) => {
          answer({ kind: 'failed', request: message.request, message: messageOf(error) });
        });
    }
  };
}

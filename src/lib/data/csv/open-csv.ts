import type { CsvAnswer, CsvQuestion } from './csv-worker.ts';
import type { OpenedTable, Problem, Separator } from './reading.ts';
import { sizeProblem } from './size.ts';

export interface OpenOptions {
  /** Detected where absent. */
  readonly separator?: Separator;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborting ends the worker at once. */
  readonly signal?: AbortSignal;
}

/** An opened file with the SHA-256 of its bytes in hex. */
export type OpenedCsv = OpenedTable & { readonly sha256: string };

/**
 * Reads a file of separated values in a worker, so that the page stays alive and its content security policy whole.
 *
 * @returns the table with a proposed codebook, or why there is none
 * @throws AbortError when aborted
 */
export async function openCsv(file: File, options: OpenOptions = {}): Promise<OpenedCsv | { problem: Problem }> {
  const { separator, onProgress, signal } = options;
  signal?.throwIfAborted();
  const problem = sizeProblem(file.size);
  if (problem) return { problem };
  const worker = new Worker(new URL('./csv-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      const fail = () => resolve({ problem: { code: 'unreadable', about: {} } });
      const stop = () => reject(new DOMException('openCsv was stopped', 'AbortError'));
      signal?.addEventListener('abort', stop, { once: true });
      worker.onerror = fail;
      worker.onmessageerror = fail;
      worker.onmessage = ({ data }: MessageEvent<CsvAnswer>) => {
        if (data.kind === 'progress') onProgress?.(data.share);
        else if (data.kind === 'failed') fail();
        else resolve('problem' in data.reading ? data.reading : { ...data.reading, sha256: data.sha256 });
      };
      const question: CsvQuestion = { file, name: file.name, separator: separator ?? null };
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}

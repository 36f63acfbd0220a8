import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import type { Report } from './report.ts';

/** Why there is no PDF; the sentence for each stands in the messages, under `report.problems`. */
export interface PdfProblem {
  readonly kind: 'problem';
  readonly why: 'fonts' | 'worker' | 'render' | 'cancelled';
  /** For the developer. */
  readonly detail: string;
}

export interface Pdf {
  readonly kind: 'pdf';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * What the worker is asked: first to load the fonts, then to make a report. The page names where the fonts are, since only
 * what a page names is kept for when there is no network.
 */
export type PdfOrder =
  | { readonly kind: 'fonts'; readonly regular: string; readonly semibold: string; readonly italic: string }
  | { readonly kind: 'report'; readonly report: Report };

/** What the worker says. */
export type PdfMessage = Pdf | PdfProblem | { readonly kind: 'progress'; readonly share: number };

export interface PdfOptions {
  /** Told how much is written, 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Makes PDFs, each in a worker of its own, so that the page stays alive. */
export interface PdfMaker {
  /** Never throws: a problem comes back as one. */
  readonly make: (report: Report, options?: PdfOptions) => Promise<Pdf | PdfProblem>;
  /** Lets go of what is ready and was not asked for. */
  readonly end: () => void;
}

/** A maker whose first worker loads pdfmake and the fonts at once, while the user still chooses. */
export function openPdfMaker(): PdfMaker {
  let ready: Prepared | null = prepare();
  return {
    make: (report, options = {}) => {
      const prepared = ready ?? prepare();
      ready = null;
      return made(prepared, report, options);
    },
    end: () => {
      ready?.worker.terminate();
      ready = null;
    }
  };
}

interface Prepared {
  readonly worker: Worker;
  /** Comes only where the worker cannot do its work at all. */
  readonly failed: Promise<PdfProblem>;
}

function prepare(): Prepared {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<PdfProblem>((resolve) => {
    const fail = (detail: string): void => resolve({ kind: 'problem', why: 'worker', detail });
    worker.addEventListener('error', (event) => fail(event.message));
    worker.addEventListener('messageerror', () => fail('messageerror'));
  });
  const order: PdfOrder = { kind: 'fonts', regular, semibold, italic };
  worker.postMessage(order);
  return { worker, failed };
}

function made(
  { worker, failed }: Prepared,
  report: Report,
  { progress, signal }: PdfOptions
): Promise<Pdf | PdfProblem> {
  return new Promise((resolve) => {
    const end = (outcome: Pdf | PdfProblem): void => {
      signal?.removeEventListener('abort', abort);
      worker.terminate();
      resolve(outcome);
    };
    const abort = (): void => end({ kind: 'problem', why: 'cancelled', detail: '' });
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort);
    void failed.then(end);
    worker.addEventListener('message', (event: MessageEvent<PdfMessage>) => {
      if (event.data.kind === 'progress') progress?.(event.data.share);
      else end(event.data);
    });
    const order: PdfOrder = { kind: 'report', report };
    worker.postMessage(order);
  });
}

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
 * What the worker is asked: a report, and where the fonts are. The page names them, since only what a page names is kept
 * for when there is no network.
 */
export interface PdfOrder {
  readonly report: Report;
  readonly fonts: { readonly regular: string; readonly semibold: string; readonly italic: string };
}

/** What the worker says. */
export type PdfMessage = Pdf | PdfProblem | { readonly kind: 'progress'; readonly share: number };

export interface PdfOptions {
  /** Told how much is written, 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Makes the PDF of a report in a worker of its own, so that the page stays alive; pdfmake and the fonts are loaded there
 * the first time. Never throws: a problem comes back as one.
 */
export function makePdf(report: Report, { progress, signal }: PdfOptions = {}): Promise<Pdf | PdfProblem> {
  return new Promise((resolve) => {
    const cancelled: PdfProblem = { kind: 'problem', why: 'cancelled', detail: '' };
    if (signal?.aborted) {
      resolve(cancelled);
      return;
    }
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
    const end = (outcome: Pdf | PdfProblem): void => {
      signal?.removeEventListener('abort', abort);
      worker.terminate();
      resolve(outcome);
    };
    const abort = (): void => end(cancelled);
    signal?.addEventListener('abort', abort);
    worker.addEventListener('message', (event: MessageEvent<PdfMessage>) => {
      if (event.data.kind === 'progress') progress?.(event.data.share);
      else end(event.data);
    });
    worker.addEventListener('error', (event) => end({ kind: 'problem', why: 'worker', detail: event.message }));
    worker.addEventListener('messageerror', () => end({ kind: 'problem', why: 'worker', detail: 'messageerror' }));
    const fonts = { regular, semibold, italic };
    const order: PdfOrder = { report, fonts };
    worker.postMessage(order);
  });
}

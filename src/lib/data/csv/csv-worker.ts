import { sha256 } from '../sha256.ts';
import type { Reading, Separator } from './reading.ts';
import { readFile } from './read-file.ts';

/** What the page asks. */
export interface CsvQuestion {
  readonly file: Blob;
  readonly name: string;
  readonly separator: Separator | null;
}

/** What the worker tells: how far it is, then once the reading, or that it failed. */
export type CsvAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly reading: Reading; readonly sha256: string }
  | { readonly kind: 'failed' };

function tell(answer: CsvAnswer, transfer: Transferable[] = []): void {
  postMessage(answer, { transfer });
}

async function answer({ file, name, separator }: CsvQuestion): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading = readFile(bytes, name, {
    ...(separator ? { separator } : {}),
    onProgress: (share) => tell({ kind: 'progress', share })
  });
  const codes = 'raw' in reading ? reading.raw.columns.map(({ codes }) => codes.buffer) : [];
  tell({ kind: 'read', reading, sha256: await sha256Of(bytes) }, codes);
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Absent on plain http, whatever its type says.
  if (!isSecureContext) return sha256(bytes);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

addEventListener('message', (event: MessageEvent<CsvQuestion>) => {
  answer(event.data).catch(() => tell({ kind: 'failed' }));
});

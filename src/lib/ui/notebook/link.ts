import { toFile } from '#lib/notebook/file.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { readNotebook, type Reading } from '#lib/notebook/read-notebook.ts';
import { isDataset, shippedPackage } from '../shipped.ts';
import { MARK } from './link-mark.ts';

/** Longer links are cut by programs that people share them with. */
export const LONGEST_LINK = 8000;

/** A notebook without its data as the fragment of an address. What a study that ships says itself is left out. */
export async function toFragment(notebook: Notebook): Promise<string> {
  const { dataset } = notebook.source;
  const shipped = isDataset(dataset) ? (await shippedPackage(dataset)).codebook : null;
  const known = shipped !== null && JSON.stringify(shipped) === JSON.stringify(notebook.codebook);
  const document = JSON.parse(toFile(notebook, null)) as { notebook: Record<string, unknown> };
  if (known) delete document.notebook['codebook'];
  return MARK + base64(await deflated(JSON.stringify(document.notebook)));
}

/** The notebook in a fragment, or null where it is damaged. */
export async function fromFragment(fragment: string): Promise<Reading | null> {
  let document: Record<string, unknown>;
  try {
    document = JSON.parse(await inflated(bytes(fragment.slice(MARK.length)))) as Record<string, unknown>;
  } catch {
    return null;
  }
  const { source } = document as { source?: { dataset?: unknown } };
  const dataset = typeof source?.dataset === 'string' ? source.dataset : null;
  if (document['codebook'] === undefined && isDataset(dataset))
    document = { ...document, codebook: (await shippedPackage(dataset)).codebook };
  return readNotebook(document);
}

async function deflated(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

/** Base64 with the letters that an address takes as they are, and no padding. */
function base64(packed: Uint8Array): string {
  const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

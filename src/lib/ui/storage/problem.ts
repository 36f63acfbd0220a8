/**
 * Why the browser does not keep a notebook. In each case it can still be saved as a file.
 *
 * - `full`: no more room
 * - `denied`: storage is switched off, or taken away (private window, cleared site data)
 * - `newer`: a newer version of this program has been here
 * - `failed`: anything else, with the browser's own words
 */
export type StorageProblem =
  { readonly code: 'full' | 'denied' | 'newer' } | { readonly code: 'failed'; readonly message: string };

/** The problem behind an error that IndexedDB threw. */
export function storageProblem(error: unknown): StorageProblem {
  const name = error instanceof Error ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return { code: 'full' };
    case 'VersionError':
      return { code: 'newer' };
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
      return { code: 'denied' };
    default:
      // No IndexedDB at all: the name itself is undefined.
      if (error instanceof ReferenceError) return { code: 'denied' };
      return { code: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

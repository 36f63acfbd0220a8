/** Where one part of a notebook is shown at a time. */
export const PHONE = '(max-width: 760px)';

/** So many cells that compute something have room on the first screen; at least so many on any. */
export function roomForCells(): number {
  if (import.meta.env.SSR) return 1;
  return matchMedia(PHONE).matches ? 1 : 2;
}

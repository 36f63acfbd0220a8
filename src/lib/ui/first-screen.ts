/** Where one part of a notebook is shown at a time. */
export const PHONE = '(max-width: 760px)';

/** So many cells that compute something have room on the first screen. */
export function roomForCells(): number {
  return matchMedia(PHONE).matches ? 1 : 2;
}

import type { Codes } from '../columns.ts';
import type { KernelExports } from './exports.ts';

const PAGE = 65536;
const LINE = 64;

/** Rows that are copied and counted at once: what lies between fits the cache, however many rows there are. */
export const BLOCK_ROWS = 16384;

/** The kernel's memory, seen in every width. */
export interface Views {
  readonly bytes: Uint8Array;
  readonly clamped: Uint8ClampedArray;
  readonly halves: Uint16Array;
  readonly words: Uint32Array;
  readonly doubles: Float64Array;
}

/**
 * Lays out what one run needs. Every run starts where the heap starts, so that nothing has to be freed: what an earlier
 * run left is written over.
 */
export interface Layout {
  /** The address of so many bytes, at the start of a cache line. */
  readonly take: (bytes: number) => number;
  /** The memory, grown to hold what was taken; nothing may be taken afterwards. */
  readonly views: () => Views;
}

export function layoutOf({ memory, heapStart }: KernelExports): Layout {
  let end = wholeUnits(heapStart(), LINE);
  return {
    take: (bytes) => {
      const at = end;
      end = wholeUnits(end + bytes, LINE);
      return at;
    },
    views: () => {
      const short = end - memory.buffer.byteLength;
      if (short > 0) memory.grow(Math.ceil(short / PAGE));
      const { buffer } = memory;
      return {
        bytes: new Uint8Array(buffer),
        clamped: new Uint8ClampedArray(buffer),
        halves: new Uint16Array(buffer),
        words: new Uint32Array(buffer),
        doubles: new Float64Array(buffer)
      };
    }
  };
}

/** The least multiple of `unit` that is not smaller. */
export function wholeUnits(size: number, unit: number): number {
  return Math.ceil(size / unit) * unit;
}

/** Where each block of rows begins and ends. */
export function eachBlock(rows: number, visit: (from: number, to: number) => void): void {
  for (let from = 0; from < rows; from += BLOCK_ROWS) visit(from, Math.min(rows, from + BLOCK_ROWS));
}

/** Of the copy of a code: one byte or two. */
export type Width = 'narrow' | 'wide';

/** The largest code of each width; it stands for missing. */
const LARGEST = { narrow: 255, wide: 65535 };

/** Most levels of a column whose codes can be copied. */
export const MOST_LEVELS = LARGEST.wide;

/** The width that codes of so many levels need, with one left for missing. */
export function widthOf(levels: number): Width {
  return levels <= LARGEST.narrow ? 'narrow' : 'wide';
}

/** Copies the codes of a block of rows; a code that is too large for the width is missing, and becomes the largest. */
export function copyCodes(
  { bytes, clamped, halves }: Views,
  codes: Codes,
  from: number,
  to: number,
  at: number,
  width: Width
): void {
  const part = codes.subarray(from, to);
  if (width === 'narrow') {
    if (part instanceof Uint8Array) bytes.set(part, at);
    else clamped.set(part, at);
  } else if (part instanceof Uint32Array) {
    part.forEach((code, row) => (halves[at / 2 + row] = Math.min(code, LARGEST.wide)));
  } else halves.set(part, at / 2);
}

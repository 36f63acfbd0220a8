/**
 * The counting kernel. Compiled by `npm run kernel` to `src/lib/stats/kernel/counts.wasm`; what it computes, and why so,
 * stands in docs/performance.md. It owns no memory and keeps nothing: every address is passed in, and the caller
 * (`src/lib/stats/kernel/wasm.ts`) lays out what lies from `heapStart()` up.
 */
export { countDirect, countDirectNarrow, countDirectWide, histogram, histogramWide } from './direct';
export { gatherColumns } from './gather';
export { countPairs, toPlanes } from './planes';
export { products } from './products';
export { leaveOut, leaveOutWide } from './leave-out';
export { scoreSums, scoreSumsNarrow } from './score-sums';

/** The first byte that is the caller's to use. */
export function heapStart(): usize {
  return __heap_base;
}

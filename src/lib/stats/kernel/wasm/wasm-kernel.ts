import type { Kernel } from '../kernel.ts';
import { productPairs } from '../plain.ts';
import { compensatedSums, exactRows, PRODUCT_ROWS, wholeSums } from '../sums.ts';
import { histogram, jointCounts, scoreSums } from './direct.ts';
import type { KernelExports } from './exports.ts';
import { pairTables } from './planes.ts';
import { blockProducts } from './products.ts';
import { resampledTables } from './resample.ts';

/**
 * The kernel in WebAssembly with SIMD: an instance of `counts.wasm`, made by whoever may fetch and compile.
 *
 *   in a worker: `wasmKernel((await WebAssembly.instantiateStreaming(fetch(url))).instance)`
 *   in Node: `wasmKernel(new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path))))`
 *
 * The kernel owns the instance's memory. Nothing is kept there between runs, and rows are copied in blocks, so that it
 * stays small beside the data.
 *
 * @throws RangeError for an instance of something else
 */
export function wasmKernel({ exports }: { readonly exports: object }): Kernel {
  const parts = demandExports(exports);
  return {
    name: 'wasm',
    histogram: (column, taken) => histogram(parts, column, taken),
    jointCounts: (x, y, taken) => jointCounts(parts, x, y, taken),
    pairTables: (columns, taken) => pairTables(parts, columns, taken),
    scoreSums: (x, y, scores, taken) => scoreSums(parts, x, y, scores, taken),
    wholeProducts: (columns, rows, largest, first = 0) => {
      const sums = wholeSums(productPairs(columns.length, first));
      return blockProducts(parts, columns, rows, first, exactRows(largest), sums);
    },
    products: (columns, rows, first = 0) => {
      const sums = compensatedSums(productPairs(columns.length, first));
      return blockProducts(parts, columns, rows, first, PRODUCT_ROWS, sums);
    },
    resampledTables: (rows, draws, size) => resampledTables(parts, rows, draws, size)
  };
}

function demandExports(exports: object): KernelExports {
  if (!('memory' in exports && 'heapStart' in exports && 'countPairs' in exports)) {
    throw new RangeError(`wasmKernel requires an instance of counts.wasm (got ${Object.keys(exports).join(', ')})`);
  }
  return exports as KernelExports;
}

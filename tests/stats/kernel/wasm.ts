import { readFileSync } from 'node:fs';
import { wasmKernel } from '#lib/stats/kernel/wasm/wasm-kernel.ts';

export const WASM = 'src/lib/stats/kernel/counts.wasm';

/** The kernel in WebAssembly, as Node makes it. */
export const wasm = wasmKernel(new WebAssembly.Instance(new WebAssembly.Module(readFileSync(WASM))));

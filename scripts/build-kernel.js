/**
 * Compiles the counting kernel, src/kernel/assembly, to src/lib/stats/kernel/counts.wasm: `npm run kernel`. The compiler's
 * version is fixed, so that the same source gives the same bytes; a test holds the two together.
 *
 * The compiler runs as a program of its own: its types, read as a module's, would change what an Array is all over the
 * project.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMPILER = join(ROOT, 'node_modules/assemblyscript/bin/asc.js');
const SOURCE = 'src/kernel/assembly/index.ts';
const BINARY = 'src/lib/stats/kernel/counts.wasm';
// No assertions, no runtime, no garbage collector: the kernel is arithmetic on addresses that its caller lays out.
const OPTIONS = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--initialMemory', '1'];

/**
 * @returns {Uint8Array} the bytes of the module
 * @throws {Error} with what the compiler says
 */
export function compileKernel() {
  const folder = mkdtempSync(join(tmpdir(), 'drivkraft-kernel-'));
  try {
    const compiled = join(folder, 'counts.wasm');
    execFileSync(process.execPath, [COMPILER, SOURCE, '--outFile', compiled, ...OPTIONS], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe']
    });
    return readFileSync(compiled);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const binary = compileKernel();
  writeFileSync(new URL(`../${BINARY}`, import.meta.url), binary);
  console.log(`${BINARY}: ${binary.length} bytes`);
}

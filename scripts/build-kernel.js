/**
 * Compiles the counting kernel, src/kernel/assembly, to src/lib/stats/kernel/counts.wasm: `npm run kernel`. The compiler's
 * version is fixed, so that the same source gives the same bytes; a test holds the two together.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = 'src/kernel/assembly/index.ts';
const BINARY = 'src/lib/stats/kernel/counts.wasm';
// No assertions, no runtime, no garbage collector: the kernel is arithmetic on addresses that its caller lays out.
const OPTIONS = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--initialMemory', '1'];

/**
 * @returns {Promise<Uint8Array>} the bytes of the module
 * @throws {Error} with what the compiler says
 */
export async function compileKernel() {
  /** @type {Uint8Array | undefined} */
  let binary;
  const { error, stderr } = await asc.main([SOURCE, '--outFile', 'counts.wasm', '--baseDir', ROOT, ...OPTIONS], {
    writeFile: (_, contents) => {
      if (typeof contents !== 'string') binary = contents;
    }
  });
  if (error || !binary) throw new Error(`the kernel does not compile: ${error?.message ?? ''}\n${stderr.toString()}`);
  return binary;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const binary = await compileKernel();
  writeFileSync(new URL(`../${BINARY}`, import.meta.url), binary);
  console.log(`${BINARY}: ${binary.length} bytes`);
}

import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * @stdlib asks whether generators exist by trying `eval`, which the content security policy refuses and reports. Every
 * browser that runs this app has them, so the question is answered while building.
 */
function stdlibWithoutEval(): Plugin {
  const question = '@stdlib/assert-has-generator-support';
  return {
    name: 'stdlib-without-eval',
    enforce: 'pre',
    resolveId: (id) => (id === question ? `\0${question}` : undefined),
    load: (id) => (id === `\0${question}` ? 'module.exports = () => true;' : undefined)
  };
}

export default defineConfig({
  plugins: [stdlibWithoutEval(), sveltekit()],
  build: { assetsInlineLimit: 0 },
  worker: { format: 'es', plugins: () => [stdlibWithoutEval()] },
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] }
});

import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  build: { assetsInlineLimit: 0 },
  // One file a worker: Kit's list of what the service worker keeps does not know the chunks of workers.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // What two hundred files load is loaded once a worker, not once a file.
    isolate: false,
    // A shared machine may be slow; what never comes fails all the same.
    testTimeout: 60_000
  }
});

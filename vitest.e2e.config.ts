import { defineConfig } from 'vitest/config';

/** The tests in a real browser, against what `vite build` made. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/browser.ts',
    // One browser, one page at a time: times and focus are then those of a user.
    fileParallelism: false,
    testTimeout: 180_000,
    // A shared machine may be slow; what never comes fails all the same.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000
  }
});

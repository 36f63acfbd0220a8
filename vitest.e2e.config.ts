import { defineConfig } from 'vitest/config';

/** The tests in a real browser, against what `vite build` made. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/browser.ts',
    // Each page in a profile of its own: two at a time do not meet, and one works while the other waits.
    maxWorkers: 2,
    testTimeout: 180_000,
    // A shared machine may be slow; what never comes fails all the same.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000
  }
});

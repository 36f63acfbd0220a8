import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.js';
import { serve } from '../../scripts/serve.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens. */
    browser: string;
    /** Address of the served app, with a slash at its end. */
    address: string;
  }
}

/** Starts what all browser tests share: one Chromium, and one server of `build/`. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found. Set CHROMIUM_PATH, or run npm test.');
  const site = await serve('build', { port: 0 });
  const browser = await chromium.launchServer({ executablePath, headless: true, args: CHROMIUM_FLAGS });
  project.provide('browser', browser.wsEndpoint());
  project.provide('address', site.address);
  return async () => {
    await browser.close();
    await site.close();
  };
}

/**
 * Measures what the app promises, in Chromium, on what `vite build` made: `npm run bench`.
 * Prints medians beside their limits; ends with 1 where one is over.
 */
/* global document, MutationObserver -- in the page that is measured */
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, ensurePrograms, findChromium } from './chromium.js';
import { serve } from './serve.js';

const STUDY = 'notebook/#bti-agder-as-described';
const LIMITS = { firstLoad: 150, cutoff: 16, pdf: 2 };
const MOVES = 20;
const REPORTS = 3;
/** ms after a key press within which everything has been drawn. */
const SETTLED = 250;

/** @typedef {{ what: string, median: number, all?: number[], limit?: number, unit: string }} Measured */

const programs = ensurePrograms();
if (!programs.ready) {
  console.error(`Chromium is needed. Type: ${programs.cure}`);
  process.exit(1);
}
const site = await serve('build', { port: 0 });
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS });
try {
  const measured = [
    ...(await firstLoad('the start page', '', 'h1')),
    ...(await firstLoad('the study’s notebook', STUDY, '[data-cell="explorer"] svg')),
    ...(await cutoff()),
    await report()
  ];
  for (const one of measured) print(one);
  process.exitCode = measured.some(({ median, limit }) => limit !== undefined && median > limit) ? 1 : 0;
} finally {
  await browser.close();
  await site.close();
}

/** Opens a page in a profile of its own, with nothing cached. */
async function open(path, prepare = async () => {}) {
  const context = await browser.newContext({
    locale: 'nb-NO',
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block'
  });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  return page;
}

/**
 * Script that is loaded until the first screen stands, and until there is nothing more to load while nothing is touched;
 * each file compressed by gzip. Without the worker that reads files, which comes when a study is opened.
 *
 * @param {string} screen  what the first screen has in the end
 * @returns {Promise<Measured[]>}
 */
async function firstLoad(what, path, screen) {
  const bodies = new Map();
  const page = await open(path, async (page) => {
    page.on('response', (response) => {
      const script = /javascript/.test(response.headers()['content-type'] ?? '');
      if (script && !/\/workers\/csv-/.test(response.url())) bodies.set(response.url(), response.body());
    });
    await page.addInitScript((wanted) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(wanted)) return;
        performance.mark('first-screen');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    }, screen);
  });
  await page.waitForFunction(() => performance.getEntriesByName('first-screen').length > 0);
  await page.waitForTimeout(3000);
  await page.waitForLoadState('networkidle');
  const early = await page.evaluate(() => {
    const stands = performance.getEntriesByName('first-screen')[0]?.startTime ?? 0;
    const resources = performance.getEntriesByType('resource');
    return resources.filter(({ startTime }) => startTime < stands).map(({ name }) => name);
  });
  const sizes = new Map();
  for (const [url, body] of bodies) sizes.set(url, gzipSync(await body, { level: 9 }).length / 1000);
  await page.context().close();
  const measured = (part, urls, limit) => ({
    what: `${what}, ${part}, ${urls.length} scripts`,
    median: urls.reduce((sum, url) => sum + sizes.get(url), 0),
    limit,
    unit: 'kB gzip'
  });
  const all = [...sizes.keys()];
  const first = all.filter((url) => early.includes(url));
  return [measured('until the first screen stands', first, LIMITS.firstLoad), measured('in all', all)];
}

/** The outcome's cut-off moved by one level with the arrow keys, to and fro. @returns {Promise<Measured[]>} */
async function cutoff() {
  const page = await open(STUDY);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const metrics = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    const seconds = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      script: seconds('ScriptDuration') * 1000,
      layout: (seconds('LayoutDuration') + seconds('RecalcStyleDuration')) * 1000
    };
  };
  const slider = page.getByRole('slider', { name: /Levels of Use/ }).first();
  await slider.waitFor();
  // From the key to the end of the task that it starts: what is in view is redrawn within it, the rest when idle.
  await page.evaluate(() => {
    globalThis.addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (globalThis.taskTook = performance.now() - pressed);
        port2.postMessage(null);
      },
      true
    );
  });
  const seen = [];
  const script = [];
  const layout = [];
  for (let move = -2; move < MOVES; move += 1) {
    await slider.focus();
    const stood = await slider.getAttribute('aria-valuenow');
    await page.waitForTimeout(SETTLED);
    const before = await metrics();
    await page.keyboard.press(move % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(SETTLED);
    const after = await metrics();
    if ((await slider.getAttribute('aria-valuenow')) === stood) throw new Error('the cut-off did not move');
    // The first to and the first fro are compiled, not remembered.
    if (move < 0) continue;
    seen.push(await page.evaluate(() => globalThis.taskTook));
    script.push(after.script - before.script);
    layout.push(after.layout - before.layout);
  }
  await page.context().close();
  return [
    { what: 'a cut-off moved: what is in view', median: median(seen), all: seen, unit: 'ms' },
    {
      what: 'a cut-off moved: script until all is redrawn',
      median: median(script),
      all: script,
      limit: LIMITS.cutoff,
      unit: 'ms'
    },
    { what: 'a cut-off moved: style and layout', median: median(layout), all: layout, unit: 'ms' }
  ];
}

/** The study's report, from the click to the saved file, each in a fresh page. @returns {Promise<Measured>} */
async function report() {
  const seconds = [];
  for (let round = 0; round < REPORTS; round += 1) {
    const page = await open(STUDY);
    await page
      .getByRole('button', { name: /Lag PDF/ })
      .first()
      .click();
    const submit = page.getByRole('dialog').locator('button[type=submit]');
    await submit.waitFor();
    const started = performance.now();
    await Promise.all([page.waitForEvent('download'), submit.click()]);
    seconds.push((performance.now() - started) / 1000);
    await page.context().close();
  }
  return { what: 'PDF of the study', median: median(seconds), all: seconds, limit: LIMITS.pdf, unit: 's' };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param {Measured} measured */
function print({ what, median, all, limit, unit }) {
  const range = all
    ? ` (median of ${all.length}, ${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)})`
    : '';
  const against =
    limit === undefined ? '' : `: ${(median / limit).toFixed(2)} of ${limit}${median > limit ? ', TOO MUCH' : ''}`;
  console.log(`${what}: ${median.toFixed(2)} ${unit}${range}${against}`);
}

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
const LIMITS = { firstLoad: 120, cutoff: 16, pdf: 2, task: 50 };
const MOVES = 20;
const ROUNDS = 4;
/** Rows of a large survey. */
const MANY = 100_000;
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
    ...(await firstLoad('the start page', '', '.app:not([inert]) h1')),
    ...(await firstLoad('the study’s notebook', STUDY, '[data-cell="explorer"] svg')),
    ...(await cutoff()),
    await longestTask(),
    await report('at once', 0),
    await report('after a second with the dialog', 1000)
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
 * each file compressed by gzip.
 *
 * @param {string} screen  what the first screen has in the end
 * @returns {Promise<Measured[]>}
 */
async function firstLoad(what, path, screen) {
  const bodies = new Map();
  const page = await open(path, async (page) => {
    page.on('response', (response) => {
      const script = /javascript/.test(response.headers()['content-type'] ?? '');
      if (script) bodies.set(response.url(), response.body());
    });
    await page.addInitScript((wanted) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(wanted)) return;
        performance.mark('first-screen');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true, attributes: true });
    }, screen);
  });
  await page.waitForFunction(() => performance.getEntriesByName('first-screen').length > 0);
  // After five seconds without a sign of anybody a notebook makes the rest of itself, and fetches what opens later.
  await page.waitForTimeout(10_000);
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

/**
 * The outcome's cut-off moved by one level with the arrow keys, until nothing is behind: to and fro between two levels, and
 * to levels where it has not been. Script is counted in time of the processor, since a shared machine takes the page off it
 * for longer than it works.
 *
 * @returns {Promise<Measured[]>}
 */
async function cutoff() {
  const back = [];
  const first = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { move, close } = await mover();
    // The first moves of a page are compiled meanwhile: they count neither as this nor as that.
    for (let step = 0; step < 4; step += 1) await move(step % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    const been = new Set([0, 1]);
    for (let place = 0; ; place -= 1) {
      const moved = await move('ArrowLeft');
      if (!moved) break;
      if (!been.has(place - 1)) first.push(moved);
      been.add(place - 1);
    }
    for (let step = 0; step < MOVES / ROUNDS; step += 1)
      back.push(await move(step % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'));
    await close();
  }
  const measured = (what, moves, part, limit) => {
    const all = moves.map((one) => one[part]);
    return { what: `a cut-off moved${what}`, median: median(all), all, limit, unit: 'ms' };
  };
  return [
    measured(': what is in view', back, 'seen'),
    measured(': script until all is redrawn', back, 'script', LIMITS.cutoff),
    measured(' to where it never was, the handle in hand: script until all is redrawn', first, 'script', LIMITS.cutoff),
    measured(': style and layout', back, 'layout')
  ];
}

/** A page of its own where the outcome's cut-off is moved by a key, and what that took; null where it cannot go further. */
async function mover() {
  const page = await open(STUDY);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    const ms = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return { script: ms('ScriptDuration'), layout: ms('LayoutDuration') + ms('RecalcStyleDuration') };
  };
  // Held by hand: looking for it by its role leaves more garbage than a move does.
  const slider = await page
    .getByRole('slider', { name: /Levels of Use/ })
    .first()
    .elementHandle();
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
  const settled = async () => {
    await page.waitForTimeout(SETTLED);
    await page.waitForFunction(() => document.querySelector('[data-behind]')?.getAttribute('data-behind') === '0');
  };
  const move = async (key) => {
    await slider.focus();
    const stood = await slider.getAttribute('aria-valuenow');
    await settled();
    const before = await metrics();
    await page.keyboard.press(key);
    await settled();
    const after = await metrics();
    if ((await slider.getAttribute('aria-valuenow')) === stood) return null;
    return {
      seen: await page.evaluate(() => globalThis.taskTook),
      script: after.script - before.script,
      layout: after.layout - before.layout
    };
  };
  return { move, close: () => page.context().close() };
}

/**
 * The longest task of the page while the outcome's cut-off is dragged over all levels and back, in an own survey of many
 * rows. Its numbers come from a worker. @returns {Promise<Measured>}
 */
async function longestTask() {
  const page = await open('');
  let seed = 1;
  const below = (most) => (seed = (seed * 48271) % 2147483647) % most;
  const row = () => [below(8), ...Array.from({ length: 10 }, () => 1 + below(5)), 'abcd'[below(4)]].join(';');
  const names = ['bruk', ...Array.from({ length: 10 }, (_, index) => `p${index + 1}`), 'sektor'];
  const csv = [names.join(';'), ...Array.from({ length: MANY }, row)].join('\n');
  const file = { name: 'svar.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.locator('input[type=file]').setInputFiles(file);
  const role = (name, as) => page.locator(`[data-variable="${name}"]`).getByLabel('Brukes som').selectOption(as);
  await role('bruk', 'outcome');
  for (const name of names.slice(1, -1)) await role(name, 'driver');
  await role('sektor', 'group');
  await page.getByRole('button', { name: 'Lag notatboken' }).click();
  await page.locator('[data-behind="0"]').waitFor({ timeout: 120_000 });
  const slider = page.locator('[data-cell="explorer"]').getByRole('slider').first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the handle is not on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 14];
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.move(x + Math.sin(step / 3) * 240, y);
    await page.waitForTimeout(40);
  }
  const tasks = await page.evaluate(() => globalThis.tasks);
  await page.mouse.up();
  await page.context().close();
  return {
    what: `the longest task while a cut-off is dragged, ${MANY} rows, ${tasks.length} of over 50 ms`,
    median: Math.max(0, ...tasks),
    limit: LIMITS.task,
    unit: 'ms'
  };
}

/**
 * The study's report, from the click to the saved file, each in a fresh page. What makes it gets ready while the dialog is
 * read. @returns {Promise<Measured>}
 */
async function report(when, pause) {
  const seconds = [];
  for (let round = 0; round < REPORTS; round += 1) {
    const page = await open(STUDY);
    await page
      .getByRole('button', { name: /Lag PDF/ })
      .first()
      .click();
    const submit = page.getByRole('dialog').locator('button[type=submit]');
    await submit.waitFor();
    await page.waitForTimeout(pause);
    const started = performance.now();
    await Promise.all([page.waitForEvent('download'), submit.click()]);
    seconds.push((performance.now() - started) / 1000);
    await page.context().close();
  }
  return { what: `PDF of the study, ${when}`, median: median(seconds), all: seconds, limit: LIMITS.pdf, unit: 's' };
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

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.js';
import { LANGUAGES, type Language } from '#lib/messages/language.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import { axe, openPage, ways } from './harness.ts';

const STUDY = 'notebook/#bti-agder-as-described';

describe('the start page', () => {
  test.each(LANGUAGES)('speaks %s to a browser that does', async (language: Language) => {
    const { messages } = await loadSpeaker(language);
    const page = await openPage({ language });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(messages.start.title);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
  });
});

test('the start page fetches nothing of what a notebook needs', async () => {
  const page = await openPage();
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize)
  );
  expect(scripts.length).toBeGreaterThan(3);
  // Its own is a third of what the study's first screen takes.
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(170_000);
});

describe('before any script has come', () => {
  test.each(['', STUDY, 'compare/'])('/%s is drawn, in the theme that is wanted', async (path) => {
    const page = await openPage({ theme: 'dark', path, scripts: false });
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.locator('.app').getByText('Drivkraft', { exact: true }).first().waitFor();
    // It cannot be used yet, and so is not there for those who would try.
    expect(await page.locator('.app').getAttribute('inert')).toBe('');
  });

  test.each(LANGUAGES.flatMap((language) => ['', STUDY].map((path) => ({ language, path }))))(
    '/$path is drawn in $language for who wants it',
    async ({ language, path }) => {
      const { messages } = await loadSpeaker(language);
      const page = await openPage({ language, path, scripts: false });
      await page
        .locator('.app')
        .getByText(path === '' ? messages.start.title : messages.page.loading, { exact: true })
        .waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe(language);
    }
  );
});

test('what a study needs in a language is fetched with its page, and once', async () => {
  const page = await openPage({ language: 'nn', path: STUDY });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked.filter((url, place) => asked.indexOf(url) !== place)).toEqual([]);
  const soon = await page
    .locator('head > link[rel="preload"], head > link[rel="modulepreload"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(soon.filter((url) => !asked.includes(url))).toEqual([]);
  expect(soon.filter((url) => /\.(csv|json)$/.test(url))).toHaveLength(4);
});

test('scripts of a study’s first screen are asked for by its page, not by one script after another', async () => {
  const page = await openPage({ unattended: true });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-cell="explorer"] svg')) return;
      performance.mark('first-screen');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(new URL(STUDY, page.url()).href);
  await page.waitForFunction(() => performance.getEntriesByName('first-screen').length > 0);
  const { taken, soon } = await page.evaluate(() => {
    const stands = performance.getEntriesByName('first-screen')[0]?.startTime ?? 0;
    const lists = JSON.parse(document.getElementById('soon')?.textContent ?? '{}') as Record<string, string[]>;
    return {
      taken: performance.getEntriesByType('resource').filter(({ startTime }) => startTime < stands),
      soon: Object.values(lists)
        .flat()
        .filter((path) => typeof path === 'string')
        .map((path) => new URL(path, location.href).href)
    };
  });
  const scripts = taken.map(({ name }) => name).filter((url) => url.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(8);
  // Compiled while it comes, in browsers that know of it.
  const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
  const lines = texts.filter(({ length }) => length > 1000).map((text) => text.split('\n', 1)[0]);
  expect(new Set(lines)).toEqual(new Set(['//# allFunctionsCalledOnLoad']));
  expect(scripts.filter((url) => !soon.includes(url))).toEqual([]);
});

test('a page that is opened where nobody sees it begins all the same', async () => {
  const page = await openPage();
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    window.requestAnimationFrame = () => 0;
  });
  await page.reload();
  await page.locator('.app:not([inert])').waitFor();
});

describe.each([
  { name: 'the start page', path: '' },
  { name: 'the notebook', path: STUDY },
  { name: 'the compare page', path: 'compare/' }
])('$name is accessible', ({ path }) => {
  test.each(ways())('%s, %i px', async (theme, width) => {
    const page = await openPage({ path, theme, width });
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (path === 'compare/') await page.locator('.claims').waitFor();
    expect(await page.getAttribute('html', 'data-theme')).toBe(theme);
    expect(await axe(page)).toEqual([]);
  });
});

describe('below a folder of any static server', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    site = await serve('build', { port: 0, under: '/en/mappe/' });
  });
  afterAll(() => site.close());

  test('the start page leads to a notebook', async () => {
    const page = await openPage({ address: site.address });
    await page.locator('a[href*="notebook/#"]').first().click();
    await page.waitForURL((url) => url.pathname === '/en/mappe/notebook/');
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  test('a notebook opens by its own address, with or without the last slash', async () => {
    for (const path of [STUDY, STUDY.replace('/#', '#')]) {
      const page = await openPage({ address: site.address, path });
      await page.getByRole('slider').first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/en/mappe/notebook/');
    }
  });
});

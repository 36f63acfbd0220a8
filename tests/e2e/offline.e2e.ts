import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { download, openPage, takeProblems } from './harness.ts';

/** Waits until the app is kept whole and this page is served from there, then cuts the network. */
async function goOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
  await page.context().setOffline(true);
}

describe('without a network, after the first visit', () => {
  test('the app opens, a study is opened for the first time, another language is spoken and a PDF is made', async () => {
    const page = await openPage({ keeps: true });
    await goOffline(page);
    await page.reload();
    await page.getByRole('link', { name: /BTI Agder: drivere og bruk/ }).click();
    await page.locator('[data-cell="explorer"]').waitFor();
    const language = page.getByRole('banner').getByRole('combobox');
    await language.selectOption('en');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('banner').getByRole('button', { name: 'Make PDF' }).click();
    const dialog = page.getByRole('dialog');
    const saved = await download(page, () => dialog.getByRole('button', { name: 'Make PDF' }).click());
    expect(saved.name).toMatch(/\.pdf$/);
    expect(saved.bytes.length).toBeGreaterThan(50_000);
    expect(takeProblems(page)).toEqual([]);
  });

  test('a file of one’s own is opened, and every page is there', async () => {
    const page = await openPage({ keeps: true });
    await goOffline(page);
    await page.goto(new URL('compare/', page.url()).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(new URL('../', page.url()).href);
    await page.locator('input[type=file]').setInputFiles({
      name: 'egen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a;b\n1;2\n2;1\n3;3\n4;2\n')
    });
    await page.locator('.setup').waitFor();
    expect(takeProblems(page)).toEqual([]);
  });

  test('nothing of the app is missing from what is kept', async () => {
    const page = await openPage({ keeps: true });
    await goOffline(page);
    const kept = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
    for (const part of ['csv-worker', 'pdf-worker', 'engine-worker', 'compare/', 'notebook/', '.ttf', '.woff2'])
      expect(
        kept.filter((path) => path.includes(part)),
        part
      ).not.toEqual([]);
  });
});

describe('without a network, where the browser keeps nothing for us', () => {
  test('the report says what it needs and is made when there is one; the language that is spoken stays', async () => {
    const page = await openPage({ path: 'notebook/#bti-agder-as-described' });
    await page.locator('[data-cell]').first().waitFor();
    await page.waitForFunction(() =>
      ['PdfDialog', 'SetupPanel'].every((part) =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes(part))
      )
    );
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);

    await page.getByRole('banner').getByRole('button', { name: 'Lag PDF' }).click();
    const dialog = page.getByRole('dialog');
    const make = dialog.getByRole('button', { name: 'Lag PDF' });
    await make.click();
    await dialog.getByText('Sjekk at du er på nett').waitFor();
    await page.keyboard.press('Escape');

    const language = page.getByRole('banner').getByRole('combobox');
    await language.selectOption('en');
    await expect.poll(() => language.inputValue()).toBe('nb');
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Hva henger sammen');

    await page.getByRole('button', { name: 'Endre utfall, drivere og grupper' }).click();
    await page.locator('.setup').waitFor();
    expect(takeProblems(page).filter((problem) => !problem.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);

    await page.context().setOffline(false);
    await language.selectOption('en');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('banner').getByRole('button', { name: 'Make PDF' }).click();
    const saved = await download(page, () => dialog.getByRole('button', { name: 'Make PDF' }).click());
    expect(saved.name).toMatch(/\.pdf$/);
  });
});

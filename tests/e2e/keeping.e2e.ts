import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, download, openPage, type Visit } from './harness.ts';

const STUDY = 'notebook/#bti-agder-as-described';

async function openStudy(visit: Visit = {}): Promise<Page> {
  const page = await openPage({ path: STUDY, ...visit });
  await page.locator('[data-cell="explorer"]').waitFor();
  return page;
}

const cutoff = (page: Page) => page.locator('[data-cell="explorer"]').getByRole('slider').first();
const rows = (page: Page, cell = 'with-use') => page.locator(`[data-cell="${cell}"] tbody`).first().textContent();

async function share(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Lagre og del' }).click();
  return page.getByRole('dialog', { name: 'Lagre og del' });
}

/** Forty answers, the first driver as the outcome. */
const SURVEY = [
  'bruk;leder;sektor',
  ...Array.from({ length: 40 }, (_, i) => `${i % 4};${(i + (i % 5 === 0 ? 1 : 0)) % 4};${i < 20 ? 'a' : 'b'}`)
].join('\n');

const asFile = (name: string, text: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text)
});

async function ownNotebook(): Promise<Page> {
  const page = await openPage();
  await page.locator('input[type=file]').setInputFiles(asFile('svar.csv', SURVEY));
  for (const [name, role] of [
    ['bruk', 'outcome'],
    ['leder', 'driver'],
    ['sektor', 'group']
  ] as const)
    await page.locator(`[data-variable="${name}"]`).getByLabel('Brukes som').selectOption(role);
  await page.getByRole('button', { name: 'Lag notatboken' }).click();
  await page.locator('[data-cell="explorer"]').waitFor();
  return page;
}

describe('a notebook without its data', () => {
  test('waits for them, says that they are the same, and shows the same numbers', async () => {
    const page = await ownNotebook();
    const before = await rows(page, 'correlation');
    const dialog = await share(page);
    const recipe = dialog.getByRole('region', { name: 'Notatbok uten data' });
    const file = await download(page, () => recipe.getByRole('button', { name: 'Lagre fil' }).click());
    const { data } = JSON.parse(new TextDecoder().decode(file.bytes)) as { data: unknown };
    expect(data).toBeNull();

    const other = await openPage();
    await other.locator('input[type=file]').setInputFiles(asFile(file.name, file.bytes));
    await other.getByRole('heading', { name: /er lagret uten data/ }).waitFor();
    expect(await axe(other)).toEqual([]);

    await other.locator('input[type=file]').setInputFiles(asFile('feil.csv', SURVEY.replace('leder', 'sjef')));
    const warning = other.getByRole('alert');
    await warning.waitFor();
    expect(await warning.innerText()).toMatch(/ikke de samme[\s\S]*mangler leder/);
    expect(await axe(other)).toEqual([]);

    await other.locator('input[type=file]').setInputFiles(asFile('svar.csv', SURVEY));
    await other.getByText('Dataene er de samme som notatboken ble laget med.').waitFor();
    await expect.poll(() => rows(other, 'correlation')).toBe(before);
    await other.reload();
    await other.locator('[data-cell="explorer"]').waitFor();
    await expect.poll(() => rows(other, 'correlation')).toBe(before);
  });

  test('takes other data when told to, and goes on saying so', async () => {
    const page = await ownNotebook();
    const recipe = (await share(page)).getByRole('region', { name: 'Notatbok uten data' });
    const file = await download(page, () => recipe.getByRole('button', { name: 'Lagre fil' }).click());
    const other = await openPage({ width: 360, theme: 'dark' });
    await other.locator('input[type=file]').setInputFiles(asFile(file.name, file.bytes));
    await other.getByRole('heading', { name: /er lagret uten data/ }).waitFor();
    await other.locator('input[type=file]').setInputFiles(asFile('ny.csv', SURVEY.replaceAll('\n3;', '\n0;')));
    await other.getByRole('button', { name: 'Bruk disse dataene likevel' }).click();
    await other.locator('[data-cell="explorer"]').waitFor();
    expect(await other.getByText('Andre data', { exact: true }).count()).toBe(1);
    expect(await axe(other)).toEqual([]);
  });

  test('is a link, which gives the numbers and is never sent to a server', async () => {
    const page = await openStudy();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const original = await rows(page);
    await cutoff(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => rows(page)).not.toBe(original);
    const moved = await rows(page);
    const dialog = await share(page);
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Kopier lenke' }).click();
    await page.getByText('Lenken er kopiert.').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.href.length).toBeLessThan(8000);
    expect(link.pathname + link.search).toMatch(/notebook\/$/);

    // It is said for a few seconds only.
    const other = await openPage({ path: `notebook/${link.hash}`, early: true });
    await other.getByText('Notatboken kom fra en lenke').waitFor();
    await expect.poll(() => rows(other)).toBe(moved);
    expect(new URL(other.url()).hash).not.toContain('n=');
    await other.reload();
    await other.locator('[data-cell="explorer"]').waitFor();
    await expect.poll(() => rows(other)).toBe(moved);
  });

  test('is explained when the link is damaged', async () => {
    const page = await openPage({ path: 'notebook/#n=AAAA' });
    await page.getByText('Lenken er skadet').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

describe('former versions', () => {
  test('are kept while one works, gone back to, and going back is undone', async () => {
    const page = await openStudy();
    await page.clock.install();
    const original = await rows(page);
    await cutoff(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => rows(page)).not.toBe(original);
    const first = await rows(page);
    // Leaving the page keeps what was not yet kept.
    await page.reload();
    await page.locator('[data-cell="explorer"]').waitFor();
    await page.clock.fastForward('10:00');
    await cutoff(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => rows(page)).not.toBe(first);
    const second = await rows(page);
    await page.reload();
    await page.locator('[data-cell="explorer"]').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('tidligere');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Tidligere versjoner' });
    const versions = dialog.getByRole('listitem');
    await versions.first().waitFor();
    expect(await versions.first().innerText()).toMatch(/celler.*Siden da: 1 variabel kodet om/s);
    expect(await axe(page)).toEqual([]);
    await versions
      .first()
      .getByRole('button', { name: /^Gå tilbake hit/ })
      .click();
    await expect.poll(() => rows(page)).toBe(first);
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await expect.poll(() => rows(page)).toBe(second);
  });
});

describe('a browser that does not keep', () => {
  test.each([
    ['is full', 'ikke mer plass', 'QuotaExceededError'],
    ['keeps nothing', 'lar oss ikke lagre', 'SecurityError']
  ] as const)('%s says so and offers the file, which holds the change', async (_, words, error) => {
    const page = await openPage();
    await page.addInitScript((name) => {
      const refuse = () => {
        throw new DOMException('refused', name);
      };
      if (name === 'SecurityError') IDBFactory.prototype.open = refuse;
      else IDBObjectStore.prototype.put = refuse;
    }, error);
    await page.goto(new URL(STUDY, page.url()).href);
    await cutoff(page).focus();
    await page.keyboard.press('ArrowLeft');
    const alert = page.getByRole('alert').filter({ hasText: words });
    await alert.waitFor();
    const file = await download(page, () => alert.getByRole('button').click());
    const { notebook } = JSON.parse(new TextDecoder().decode(file.bytes)) as { notebook: unknown };
    expect(JSON.stringify(notebook)).toContain('"cutoff":3');
  });
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, openPage, ways } from './harness.ts';

async function openStudy(theme: 'light' | 'dark' = 'light', width = 1280): Promise<Page> {
  const page = await openPage({ path: 'notebook/#bti-agder-as-described', theme, width });
  await page.locator('[data-cell="with-use"] .number').first().waitFor();
  return page;
}

const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Utregning' });
const focusedRef = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['ref']);

/** By the keyboard, from the table to its first number: the rho of practice and use. */
async function openRho(page: Page): Promise<void> {
  await page.locator('[data-cell="with-use"] .scroll').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await panelOf(page).getByRole('table').first().waitFor();
}

test('the derivation of a rho is opened, read and closed by the keyboard, which is then where it was', async () => {
  const page = await openStudy();
  // However many its numbers, a table is one stop.
  const stops = page.locator('[data-cell="with-use"] .number:not([tabindex="-1"])');
  expect(await stops.count()).toBe(0);
  await openRho(page);
  const panel = panelOf(page);
  const [counts] = await panel.getByRole('table').all();
  expect(await counts?.locator('tbody').innerText()).toMatch(
    /lav\s+6\s+0\s+6\s+høy\s+11\s+13\s+24\s+I alt\s+17\s+13\s+30/u
  );
  const said = ((await panel.textContent()) ?? '').replaceAll(/\s+/gu, ' ');
  for (const part of [
    'Rho mellom øving i veilederen og Levels of Use er 0,437',
    'SPxy / √(SSx · SSy)',
    '585 / √(1080 · 1657,5)',
    '30 av 33 er med',
    'cor.test(x, y, method = "spearman", exact = FALSE)',
    'NONPAR CORR'
  ])
    expect(said).toContain(part);
  await page.keyboard.press('Escape');
  expect(await panel.count()).toBe(0);
  expect(await focusedRef(page)).toBe('*/oving/rho');
});

test('a number in the sentences of the summary is opened by the keyboard, and has the focus again', async () => {
  const page = await openStudy();
  const number = page.locator('[data-kind="summary"]').getByRole('button', { name: 'rho = 0,44' });
  await number.focus();
  await page.keyboard.press('Enter');
  const panel = panelOf(page);
  await panel.getByText('Rho mellom øving i veilederen og Levels of Use er 0,437').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await panel.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^rho = 0,44/u);
});

test('it is put in the notebook after the cell it came from, and follows the cut-offs there', async () => {
  const page = await openStudy();
  await openRho(page);
  await panelOf(page).getByRole('button', { name: 'Sett inn i notatboken' }).click();
  const cell = page.locator('[data-kind="working"]');
  await cell.waitFor();
  const order = await page
    .locator('[data-cell]')
    .evaluateAll((cells) => cells.map((each) => (each as HTMLElement).dataset));
  const at = order.findIndex(({ cell: id }) => id === 'with-use');
  expect(order[at + 1]?.['kind']).toBe('working');
  await expect.poll(() => cell.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await axe(page, '[data-kind="working"]')).toEqual([]);

  const slider = page.getByRole('slider', { name: /Levels of Use/u }).first();
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => cell.locator('h2').first().textContent()).not.toContain('0,437');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('[data-kind="working"]').count()).toBe(0);
});

test('an arrow of the network opens the derivation of its rho', async () => {
  const page = await openStudy();
  const arrow = page.locator('[data-kind="network"] g.detail').first();
  await arrow.focus();
  const name = await arrow.getAttribute('aria-label');
  const rho = /−?\d,\d{3}/u.exec(name ?? '')?.[0];
  await page.keyboard.press('Enter');
  await panelOf(page).getByRole('table').first().waitFor();
  expect(rho).toBeDefined();
  expect(await panelOf(page).locator('h2').nth(1).textContent()).toContain(`er ${rho}`);
  await page.keyboard.press('Escape');
  expect(await arrow.evaluate((element) => element === document.activeElement)).toBe(true);
});

test.each(ways(1280, 390))('the panel has no barrier and no part of it is cut: %s, %i px', async (theme, width) => {
  const page = await openStudy(theme, width);
  await openRho(page);
  expect(await axe(page, 'dialog')).toEqual([]);
  const wide = await panelOf(page)
    .locator('.body')
    .evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(wide).toBe(0);
});

import { expect, test } from 'vitest';
import { axe, openPage } from './harness.ts';

const panelOf = (page: Awaited<ReturnType<typeof openPage>>) => page.getByRole('region', { name: 'Omvisning' });
const outlined = (page: Awaited<ReturnType<typeof openPage>>) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-tour]')?.dataset['cell'] ?? null);

test('the tour leads through the study by the keyboard, notices what is done, and goes on after a reload', async () => {
  const page = await openPage();
  await page.getByRole('link', { name: 'Omvisning på fem minutter' }).press('Enter');
  const panel = panelOf(page);
  await panel.getByRole('heading', { name: 'Notatboken' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Notatboken');
  const next = panel.getByRole('button', { name: 'Neste' });

  await next.press('Enter');
  await panel.getByRole('heading', { name: 'Skillet' }).waitFor();
  await expect.poll(() => outlined(page)).toBe('explorer');
  expect(await axe(page, 'section[aria-label="Omvisning"]')).toEqual([]);
  await page
    .getByRole('slider', { name: /Levels of Use/ })
    .first()
    .press('ArrowRight');
  await panel.getByText('Du flyttet skillet.').waitFor();

  await next.press('Enter');
  await expect.poll(() => outlined(page)).toBe('with-use');
  await page.locator('[data-cell="with-use"] .number').first().press('Enter');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await panel.getByText('Du åpnet en utregning.').waitFor();

  await page.reload();
  await panel.getByText('3 av 7').waitFor();
  for (const name of ['Nettverket', 'En ny celle', 'Tall i tekst', 'Rapporten']) {
    await next.press('Enter');
    await panel.getByRole('heading', { name }).waitFor();
  }
  await panel.getByRole('button', { name: 'Ferdig' }).press('Enter');
  await panel.waitFor({ state: 'detached' });
  expect(await page.locator('[data-tour]').count()).toBe(0);
});

test('the tour has no barrier on a phone in the dark, and Escape leaves it', async () => {
  const page = await openPage({ theme: 'dark', width: 360 });
  await page.getByRole('link', { name: 'Omvisning på fem minutter' }).click();
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Neste' }).click();
  await expect.poll(() => outlined(page)).toBe('explorer');
  expect(await axe(page, 'section[aria-label="Omvisning"]')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('[data-cell="explorer"] svg').first().waitFor();
  expect(await panel.count()).toBe(0);
});

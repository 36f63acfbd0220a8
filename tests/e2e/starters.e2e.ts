import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, openPage } from './harness.ts';

/** Thirty answers, by rule: two questions asked twice, and who gave them. */
const CSV = [
  'plan før;øving før;plan etter;øving etter;sektor',
  ...Array.from({ length: 30 }, (_, row) =>
    [(row % 4) + 1, (row % 3) + 1, (row % 3) + 2, (row % 4) + 1, row % 2 ? 'skole' : 'barnehage'].join(';')
  )
].join('\n');

async function openSurvey(visit: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(visit);
  const file = { name: 'møter.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('radio').first().waitFor();
  return page;
}

const starter = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const roleOf = (page: Page, variable: string) => page.locator(`[data-variable="${variable}"]`).getByLabel('Brukes som');
const make = (page: Page) => page.getByRole('button', { name: 'Lag notatboken' }).click();
const kinds = (page: Page) =>
  page.locator('[data-cell]').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['kind']));

describe('a notebook for an own survey', () => {
  test('starts as what fits it, without a step more, and all of it is undone at once', async () => {
    const page = await openSurvey();
    expect(await starter(page, 'Før og etter').isChecked()).toBe(true);
    await make(page);
    await page.locator('[data-cell="twice"] figure').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hva har endret seg?');
    expect(await page.getByRole('main').textContent()).not.toMatch(/NaN|undefined|kan ikke regnes ut/);
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await starter(page, 'Før og etter').waitFor();
  });

  test('is a driver analysis once it has an outcome and a driver, unless another was picked', async () => {
    const page = await openSurvey();
    await roleOf(page, 'plan etter').selectOption('outcome');
    await roleOf(page, 'øving etter').selectOption('driver');
    expect(await starter(page, 'Driveranalyse').isChecked()).toBe(true);
    await starter(page, 'Skalasjekk').check();
    await roleOf(page, 'øving før').selectOption('driver');
    expect(await starter(page, 'Skalasjekk').isChecked()).toBe(true);
    await make(page);
    await page.locator('[data-cell="reliability"] table').first().waitFor();
    expect(await kinds(page)).not.toContain('explorer');
  });

  test.each([
    ['light', 1440],
    ['dark', 360]
  ] as const)('is chosen without a barrier: %s, %i px', async (theme, width) => {
    const page = await openSurvey({ theme, width });
    await starter(page, 'Oversikt').check();
    expect(await axe(page, 'main')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await make(page);
    await page.locator('[data-cell="questions"] figure').first().waitFor();
  });
});

describe('a template', () => {
  test('is added later from the palette, as one step to undo, with the reason where it does not fit', async () => {
    const page = await openSurvey();
    await make(page);
    await page.locator('[data-behind="0"]').waitFor();
    const before = await kinds(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('mal');
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Legg til fra en mal' });
    await menu.getByText('Skalasjekk').waitFor();
    expect(await menu.getByRole('button', { name: /Driveranalyse/ }).textContent()).toContain('Velg et utfall først');
    expect(await axe(page, 'dialog')).toEqual([]);
    await menu.getByRole('button', { name: /Skalasjekk/ }).click();
    await expect.poll(async () => (await kinds(page)).length, { timeout: 60_000 }).toBeGreaterThan(before.length + 4);
    const after = await kinds(page);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toContain('reliability');
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    expect(await kinds(page)).toEqual(before);
  });

  test('stands in the menu of analyses, and goes where the menu was opened', async () => {
    const page = await openPage({ path: 'notebook/#bti-agder-as-described' });
    await page.locator('[data-cell="explorer"]').waitFor();
    const before = await kinds(page);
    await page.getByRole('button', { name: 'Legg til analyse her' }).nth(1).click();
    const menu = page.getByRole('dialog');
    await menu.getByText('Skalasjekk').waitFor();
    await menu.getByRole('searchbox').fill('maler oversikt');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await kinds(page)).length, { timeout: 60_000 }).toBeGreaterThan(before.length + 4);
    expect((await kinds(page)).slice(0, 2)).toEqual([before[0], 'summary']);
  });
});

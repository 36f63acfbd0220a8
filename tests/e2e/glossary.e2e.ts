import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, openPage, ways } from './harness.ts';

const STUDY = 'notebook/#bti-agder-as-described';

const glossary = (page: Page) => page.getByRole('dialog', { name: 'Ordliste' });
const terms = (page: Page) => glossary(page).locator('dt').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

async function openStudy(theme: 'light' | 'dark' = 'light', width = 1440): Promise<Page> {
  const page = await openPage({ path: STUDY, theme, width });
  await page.locator('[data-cell="explorer"]').waitFor();
  return page;
}

describe('the glossary', () => {
  test('is found in the palette, searched in any language, and left by the keyboard', async () => {
    const page = await openStudy();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('ordliste');
    await page.keyboard.press('Enter');
    await glossary(page).locator('dt').first().waitFor();
    expect((await terms(page)).length).toBeGreaterThan(50);

    expect(await focused(page)).toBe('INPUT');
    await page.keyboard.type('cramers v');
    expect(await terms(page)).toEqual(['Cramérs V']);
    expect(await glossary(page).getByRole('status').textContent()).toBe('1 ord');
    const shown = await glossary(page).locator('dd').textContent();
    expect(shown).toContain('English: Cramér’s V');
    expect(shown).toContain('I SPSS: Cramer’s V (CROSSTABS)');

    await glossary(page).getByRole('searchbox').fill('qwerty');
    expect(await terms(page)).toEqual([]);
    expect(await glossary(page).textContent()).toContain('Ingen ord ligner på «qwerty»');
    // The first empties the field, as in every search field; the next leaves.
    await page.keyboard.press('Escape');
    expect((await terms(page)).length).toBeGreaterThan(50);
    await page.keyboard.press('Escape');
    await glossary(page).waitFor({ state: 'detached' });
  });

  test('begins with the words of the cell whose options are open', async () => {
    const page = await openStudy();
    await page.locator('[data-cell="with-use"]').focus();
    await page.getByRole('button', { name: 'Ord i denne cellen' }).click();
    await glossary(page).locator('dt').first().waitFor();
    const heads = await glossary(page).getByRole('heading', { level: 3 }).allTextContents();
    expect(heads[0]).toBe('I denne cellen');
    const here = glossary(page).locator('section').first().locator('dt');
    expect(await here.allTextContents()).toContain('Spearmans rho');
    expect(await here.allTextContents()).not.toContain('Cronbachs alfa');
  });

  test('is reached from the help that a question mark opens', async () => {
    const page = await openStudy();
    await page.locator('[data-cell="drivers"]').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Hjelp' }).getByRole('button', { name: 'Ordliste' }).click();
    await glossary(page).locator('dt').first().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
  });

  test.each(ways())('has no barrier: %s, %i px', async (theme, width) => {
    const page = await openPage({ theme, width });
    await page.getByRole('button', { name: 'Ordliste' }).click();
    await glossary(page).locator('dt').first().waitFor();
    expect(await axe(page, 'dialog')).toEqual([]);
    const box = await glossary(page).boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    expect(await glossary(page).evaluate((dialog) => dialog.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

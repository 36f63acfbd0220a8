import { describe, expect, test } from 'vitest';
import { download, openPage, takeProblems } from './harness.ts';

describe('without a network, the page being open', () => {
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

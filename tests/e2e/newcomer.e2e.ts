import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { download, openPage, pdftotext } from './harness.ts';

/** The rows of the study as anyone's own file: no codebook, only codes. */
const CSV = readFileSync('datasets/bti-agder/data.csv');

/**
 * Someone who has never seen the page, with a file of their own: what is clicked is what the page offers next. Seven
 * clicks, and nothing to read but what stands there.
 */
test('from an own file to a finished driver analysis and its report in seven clicks', async () => {
  const page = await openPage();
  await page.evaluate(() => {
    const counted = window as unknown as { clicks: number };
    counted.clicks = 0;
    addEventListener('pointerdown', () => (counted.clicks += 1), true);
    // A list is opened, and an answer of it taken: two clicks, neither of which the page sees.
    addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && (counted.clicks += 2), true);
  });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('button', { hasText: 'Velg fil' }).click()
  ]);
  await chooser.setFiles({ name: 'undersøkelsen.csv', mimeType: 'text/csv', buffer: CSV });

  await page.getByRole('heading', { name: 'Hva vil du forklare?' }).waitFor();
  await page.locator('[data-variable="lou"]').getByLabel('Brukes som').selectOption('outcome');
  await page.getByRole('button', { name: 'Bruk resten av de rangerte variablene som drivere' }).click();
  await page.getByRole('button', { name: 'Lag notatboken' }).click();
  await page.locator('[data-behind="0"]').waitFor();

  const kinds = await page
    .locator('[data-cell]')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['kind']));
  for (const kind of ['explorer', 'correlation', 'network']) expect(kinds).toContain(kind);
  // R 4.2.2: cor.test(lou, oving, method = "spearman", exact = FALSE), codes 8 and 9 of oving missing
  const row = page.locator('[data-cell="correlation"] tr', { hasText: 'oving' });
  await expect.poll(() => row.textContent()).toMatch(/0,493.*0,00656|0,493.*0,007/u);
  expect(await row.textContent()).toContain('29');
  expect(await page.getByRole('main').textContent()).not.toMatch(/NaN|undefined|Denne cellen kan ikke regnes ut/u);

  await page.getByRole('banner').getByRole('button', { name: 'Lag PDF' }).click();
  const { bytes } = await download(page, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Lag PDF' }).click()
  );
  expect(await pdftotext(bytes)).toContain('oving');
  expect(await page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(7);
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { download, openPage } from './harness.ts';

/** Presses Tab until what is asked for has the focus. */
async function tabTo(page: Page, found: () => Promise<boolean>, most = 250): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await found()) return;
  }
  throw new Error(`not reached in ${most} presses of Tab`);
}

const focused = (page: Page, test: string) =>
  page.evaluate(
    ([source]) => {
      const element = document.activeElement;
      const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      return new RegExp(source as string, 'u').test(
        `${element?.getAttribute('role') ?? element?.tagName} ${name.trim()}`
      );
    },
    [test]
  );

test('a whole sitting with the keyboard alone: open, cut, move a box, edit, undo, export', async () => {
  const page = await openPage();
  await tabTo(page, () => focused(page, '^A .*BTI Agder: drivere og bruk'));
  await page.keyboard.press('Enter');
  await page.locator('[data-cell="explorer"]').waitFor();

  await tabTo(page, () => focused(page, '^slider '));
  const slider = page.locator(':focus');
  const before = await slider.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  expect(await slider.getAttribute('aria-valuetext')).not.toBe(before);
  await page.keyboard.press('Control+z');
  expect(await slider.getAttribute('aria-valuetext')).toBe(before);

  await tabTo(page, () => page.evaluate(() => document.activeElement?.closest('g.box') !== null));
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('button', { name: 'Angre', exact: true }).isEnabled()).toBe(true);

  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Home');
  await page.evaluate(() => document.querySelector<HTMLElement>('header a')?.focus());
  await tabTo(page, () => focused(page, '^BUTTON Lag PDF$'), 20);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, () => focused(page, '^BUTTON Lag PDF$'), 10);
  const saved = await download(page, () => page.keyboard.press('Enter'));
  expect(saved.name).toMatch(/\.pdf$/);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, takeProblems, type Visit } from './harness.ts';

const STUDY = 'bti-agder-as-described';

/** What is drawn within a part of the page, with its place. */
function drawn(page: Page, within: string): Promise<string[]> {
  return page.locator(within).evaluate((part) =>
    [...part.querySelectorAll('h1, p, li, b, select, header button, nav button')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const text = element.matches('select') ? element.value : element.textContent.trim();
      return width * height > 0 && y < innerHeight ? [[text, x, y, width, height].join(' ')] : [];
    })
  );
}

/** Opens a page whose scripts come when they are let. */
async function openBefore(visit: Visit, id = STUDY) {
  const page = await openPage({ ...visit, scripts: false, path: 'compare/' });
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.unrouteAll();
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  const address = new URL(`../notebook/#${id}`, page.url()).href;
  const open = async () => {
    await page.goto('about:blank');
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('.app').waitFor();
    await page.evaluate(() => document.fonts.ready);
  };
  await open();
  return { page, come, open };
}

describe('a study that ships is drawn before any script has come', () => {
  test.each([
    { id: STUDY, language: 'nb', width: 360, theme: 'light' },
    { id: STUDY, language: 'nn', width: 1440, theme: 'dark' },
    { id: 'bti-agder-as-printed', language: 'en', width: 1024, theme: 'light' },
    { id: 'tibir-guide-evaluation', language: 'nb', width: 1440, theme: 'light' },
    { id: 'tibir-guide-evaluation', language: 'en', width: 360, theme: 'dark' }
  ] as const)('$id in $language at $width px, $theme, as it then stands', async ({ id, language, width, theme }) => {
    const { page, come } = await openBefore({ language, width, theme }, id);
    const before = await drawn(page, '.before');
    come();
    await page.locator('.before').waitFor({ state: 'detached' });
    const after = await drawn(page, '.app');
    expect(before.length).toBeGreaterThan(9);
    expect(before.filter((each) => !after.includes(each))).toEqual([]);
  });

  test('not where it is kept, and may have been changed', async () => {
    const { page, come, open } = await openBefore({ width: 360 });
    await page.locator('.before').waitFor();
    come();
    await page.locator('.app [data-cell="summary"]').waitFor();
    await page.locator('header .done').waitFor();
    await open();
    expect(await page.locator('.before').count()).toBe(0);
  });

  test('and gives way to what went wrong', async () => {
    const { page, come, open } = await openBefore({});
    await page.route('**/*.csv', (route) => route.abort());
    await open();
    await page.locator('.before').waitFor();
    come();
    await page.locator('.before').waitFor({ state: 'detached' });
    await page.locator('.app').getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => takeProblems(page).length).toBeGreaterThan(0);
  });
});

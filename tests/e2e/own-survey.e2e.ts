import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, download, openPage, pdftotext } from './harness.ts';

/** Text as windows-1252 bytes; all its letters are in Latin-1. */
const latin1 = (text: string) => Buffer.from(text, 'latin1');

const WORDS = ['i liten grad', 'i noen grad', 'i stor grad'] as const;

/**
 * Forty answers: an outcome with decimal comma, two drivers in words, one grouping with a small group. By rule, so that
 * what comes out can be checked: the first driver follows the outcome, the second does not.
 */
function survey(): string {
  const rows = Array.from({ length: 40 }, (_, index) => {
    const level = index % 3;
    const use = `${level + 1},5`;
    const other = WORDS[(index * 7) % 3 === level ? (level + index) % 3 : (index * 5 + 1) % 3];
    const sector = index < 18 ? 'skole' : index < 37 ? 'barnehage' : 'helsestasjon';
    return [use, index === 4 ? 'vet ikke' : WORDS[level], other, sector].join(';');
  });
  return ['bruk;øving på møter;støtte fra ledelsen;sektor', ...rows].join('\r\n');
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

const roleOf = (page: Page, variable: string) => page.locator(`[data-variable="${variable}"]`).getByLabel('Brukes som');

async function openSurvey(visit: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(visit);
  await choose(page, 'møte.csv', latin1(survey()));
  await page.getByRole('heading', { name: 'Hva vil du forklare?' }).waitFor();
  return page;
}

async function setUp(page: Page): Promise<void> {
  await roleOf(page, 'bruk').selectOption('outcome');
  await roleOf(page, 'øving på møter').selectOption('driver');
  await roleOf(page, 'støtte fra ledelsen').selectOption('driver');
  await roleOf(page, 'sektor').selectOption('group');
  await page.getByRole('button', { name: 'Lag notatboken' }).click();
  await page.locator('[data-cell="explorer"]').getByRole('slider').waitFor();
}

describe('an own survey', () => {
  test('with semicolons, decimal commas and windows-1252 becomes a notebook and a PDF', async () => {
    const page = await openSurvey();
    expect(await page.getByRole('main').textContent()).toContain('1,5');
    expect(await axe(page)).toEqual([]);
    await setUp(page);
    expect(await axe(page)).toEqual([]);
    const table = page.locator('[data-cell="correlation"]');
    expect(await table.textContent()).toContain('øving på møter');
    expect(await table.textContent()).not.toContain('NaN');

    await page.getByRole('banner').getByRole('button', { name: 'Lag PDF' }).click();
    const dialog = page.getByRole('dialog');
    const saved = await download(page, () => dialog.getByRole('button', { name: 'Lag PDF' }).click());
    const text = await pdftotext(saved.bytes);
    expect(text).toContain('støtte fra ledelsen');
    expect(text).not.toContain('NaN');
  });

  test('that is chosen before the scripts of the page have come is opened when they have', async () => {
    const page = await openPage({ path: 'compare/' });
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL('../', page.url()).href, { waitUntil: 'commit' });
    await choose(page, 'møte.csv', latin1(survey()));
    come();
    await page.getByRole('heading', { name: 'Hva vil du forklare?' }).waitFor();
  });

  test('is set up on a phone in the dark without a barrier', async () => {
    const page = await openSurvey({ width: 360, theme: 'dark' });
    expect(await axe(page)).toEqual([]);
    await setUp(page);
    for (const tab of ['Variabler', 'Valg']) {
      await page.getByRole('navigation').getByRole('button', { name: tab }).click();
      expect(await axe(page), tab).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('hides a group of three, and another so that it cannot be worked out', async () => {
    const page = await openSurvey();
    await setUp(page);
    const means = page.locator('[data-cell="means"]');
    expect(await means.textContent()).toContain('vises ikke');
    // Three answered from the health station; the school's eighteen go with them, or a subtraction would tell.
    const rows = await means.locator('tbody tr').allTextContents();
    for (const hidden of ['helsestasjon', 'skole'])
      for (const row of rows.filter((each) => each.toLowerCase().includes(hidden))) expect(row).not.toMatch(/\d/);
    expect(rows.some((row) => row.toLowerCase().includes('barnehage') && /19/.test(row))).toBe(true);
    for (const cell of ['means', 'correlation-by-group', 'network-by-group']) {
      expect((await page.locator(`[data-cell="${cell}"]`).textContent())?.toLowerCase()).toContain('helsestasjon');
    }
  });

  test('asks for an outcome and a driver before it makes a driver analysis', async () => {
    const page = await openSurvey();
    for (const name of ['bruk', 'sektor']) await roleOf(page, name).selectOption('none');
    await page.getByRole('radio', { name: 'Driveranalyse' }).check();
    await page.getByRole('button', { name: 'Lag notatboken' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('utfall');
  });

  test('explains a driver that everyone answered alike, and lives', async () => {
    const page = await openPage();
    const rows = Array.from({ length: 20 }, (_, index) => `${(index % 5) + 1};2;${(index % 4) + 1}`);
    await choose(page, 'likt.csv', Buffer.from(['bruk;likt;ulikt', ...rows].join('\n')));
    await page.getByRole('heading', { name: 'Hva vil du forklare?' }).waitFor();
    for (const name of ['likt', 'ulikt']) await roleOf(page, name).selectOption('driver');

    await roleOf(page, 'bruk').selectOption('outcome');
    await page.getByRole('button', { name: 'Lag notatboken' }).click();
    await page.locator('[data-cell="correlation"] table').waitFor();
    const text = (await page.getByRole('main').textContent()) ?? '';
    expect(text).toContain('alle likt');
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('with three respondents opens and says what is missing', async () => {
    const page = await openPage();
    await choose(page, 'tre.csv', Buffer.from('a;b\n1;2\n2;1\n3;3\n'));
    await page.getByRole('heading', { name: 'Hva vil du forklare?' }).waitFor();
    await roleOf(page, 'a').selectOption('outcome');
    await roleOf(page, 'b').selectOption('driver');
    await page.getByRole('button', { name: 'Lag notatboken' }).click();
    await page.locator('[data-cell="methods"]').waitFor();
    expect(await page.getByRole('main').textContent()).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('a file that is no survey', () => {
  const CASES = [
    ['tom.csv', Buffer.from('')],
    ['bilde.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['side.csv', Buffer.from('<!doctype html><html><body>Hei</body></html>')],
    ['kolonne.csv', Buffer.from('navn\nkari\nola\n')],
    ['overskrift.csv', Buffer.from('a;b;c\n')],
    ['rapport.csv', Buffer.from('%PDF-1.7 ...')],
    ['odelagt.drivkraft', Buffer.from('{"format":1,"notebook":{"format":1}}')],
    ['nyere.drivkraft', Buffer.from('{"format":99,"notebook":{"format":99}}')]
  ] as const;

  test.each(CASES)('%s is explained, and what was there stays', async (name, bytes) => {
    const page = await openPage();
    await choose(page, name, bytes);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const text = (await alert.textContent()) ?? '';
    expect(text).toContain(name);
    expect(text.length).toBeGreaterThan(name.length + 40);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
  });

  test('of one column is read again with the separator one chooses, and explained again', async () => {
    const page = await openPage();
    await choose(page, 'rar.csv', Buffer.from('a b\n1 2\n'));
    await page.getByRole('alert').waitFor();
    await page.getByRole('alert').getByLabel('Skilletegn').selectOption(',');
    await page.getByRole('button', { name: 'Les på nytt' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('rar.csv');
  });
});

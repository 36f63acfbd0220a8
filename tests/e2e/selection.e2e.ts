import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, openPage } from './harness.ts';

/** Twelve answers: two items of three levels, three towns, and a weight. */
const CSV = [
  'plan;møter;by;vekt',
  ...Array.from({ length: 12 }, (_, row) =>
    [(row % 3) + 1, 3 - (row % 2), 'abc'.charAt(row % 3), `${row % 8},5`].join(';')
  )
].join('\n');

async function openSurvey(visit: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(visit);
  const file = { name: 'svar.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('radio', { name: 'Oversikt', exact: true }).check();
  await page.getByRole('button', { name: 'Lag notatboken' }).click();
  await page.locator('[data-cell="questions"] figure').first().waitFor();
  return page;
}

const options = (page: Page) => page.getByRole('complementary', { name: 'Valg' });
const choose = (page: Page, name: string) =>
  page.getByRole('complementary', { name: 'Variabler' }).getByRole('button', { name }).click();
const note = (page: Page) => page.getByRole('note');

test('who takes part and what each counts for is chosen, said at the top, and undone', async () => {
  const page = await openSurvey();
  await choose(page, 'by');
  await options(page).getByText('Hvem er med').click();
  await options(page).getByRole('checkbox', { name: 'c 4' }).uncheck();
  await note(page).waitFor();
  await options(page).getByRole('button', { name: 'Ta med alle' }).waitFor();
  expect(await note(page).textContent()).toContain('Bare svar der «by» er «a» eller «b», er med.');
  await expect.poll(() => page.locator('[data-cell="questions"]').textContent()).toContain('8');
  await options(page).getByLabel('Vekt', { exact: true }).selectOption('vekt');
  await expect.poll(() => note(page).textContent()).toContain('Hvert svar teller så mange ganger som «vekt» sier.');
  expect(await axe(page, 'body')).toEqual([]);
  await options(page).getByRole('button', { name: 'Ta bort avgrensingen på by' }).click();
  await expect.poll(() => note(page).textContent()).not.toContain('Bare svar der');
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect.poll(() => note(page).textContent()).not.toContain('vekt');
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await note(page).waitFor({ state: 'detached' });
});

test('a variable is made of others, changed, and used like any other', async () => {
  const page = await openSurvey();
  await options(page).getByText('Ny variabel av flere').click();
  await options(page).getByLabel('Navn').fill('Ledelse i alt');
  await options(page).getByRole('button', { name: 'Lag variabelen' }).click();
  await options(page).getByRole('alert').getByText('Velg minst to spørsmål.').waitFor();
  for (const item of ['plan', 'møter']) await options(page).getByRole('checkbox', { name: item }).check();
  await options(page).getByRole('button', { name: 'Lag variabelen' }).click();
  const made = page.getByRole('complementary', { name: 'Variabler' }).getByRole('button', { name: 'Ledelse i alt' });
  // Means of 1, 2, 3 and of 2, 3: from 1.5 to 3 by halves.
  expect(await made.textContent()).toContain('4 nivåer');
  await options(page).getByRole('radio', { name: 'Sum' }).check({ force: true });
  await options(page).getByText('Kodebok').click();
  await options(page).getByLabel('Brukes som').selectOption('outcome');
  await expect.poll(() => options(page).getByRole('heading', { level: 3 }).first().textContent()).toContain('utfall');
  expect(await axe(page, 'body')).toEqual([]);
  await options(page).getByRole('button', { name: 'Slett variabelen' }).click();
  await made.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await made.waitFor();
});

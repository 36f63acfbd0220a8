import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toFile } from '#lib/notebook/file.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { codebook, rows, variable } from '../analyses/survey.ts';
import { axe, download, openPage } from './harness.ts';
import { firstBox, labelFaults } from './label-boxes.ts';

const options = (page: Page) => page.getByRole('complementary', { name: 'Valg' });
const pick = (page: Page, group: string, choice: string) =>
  options(page).getByRole('radiogroup', { name: group, exact: true }).getByText(choice, { exact: true }).click();
const undo = (page: Page) => page.keyboard.press('Control+z');
const settled = (page: Page) => page.locator('[data-behind="0"]').waitFor();
const choose = (page: Page, cell: string) => page.locator(`[data-cell="${cell}"]`).focus();

/** Adds an analysis at the end by its name in the menu; its id. */
async function add(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Legg til analyse her' }).last().click();
  const menu = page.getByRole('dialog', { name: 'Hva vil du regne ut?' });
  await menu.getByRole('searchbox').fill(name);
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'detached' });
  await settled(page);
  return (await page.locator('[data-cell]').last().getAttribute('data-cell')) ?? '';
}

test('figures are laid out, coloured, named and added by hand, kept, saved, and written as scripts', async () => {
  const page = await openPage({ path: 'notebook/#bti-agder-as-described' });
  await settled(page);

  const network = page.locator('[data-cell="network"]');
  await choose(page, 'network');
  for (const layout of ['Ring', 'Etter styrke']) {
    await pick(page, 'Oppstilling', layout);
    await settled(page);
    expect(await network.locator('g.detail').count(), layout).toBeGreaterThan(2);
    expect(await labelFaults(page), layout).toEqual([]);
  }
  // Where it is dragged it stays, also after another layout, until that is undone.
  const before = await firstBox(network);
  const grip = await network.locator('g.box').first().boundingBox();
  if (!grip) throw new Error('the box is not on the page');
  await page.mouse.move(grip.x + 12, grip.y + 12);
  await page.mouse.down();
  await page.mouse.move(grip.x + 30, grip.y + 20, { steps: 3 });
  await page.mouse.move(grip.x + 52, grip.y + 27, { steps: 3 });
  await page.mouse.up();
  const dragged = await firstBox(network);
  expect(dragged.x - before.x).toBeGreaterThan(20);
  await pick(page, 'Oppstilling', 'Ring');
  await pick(page, 'Oppstilling', 'Etter styrke');
  expect(await firstBox(network)).toEqual(dragged);
  for (let step = 0; step < 3; step++) await undo(page);
  expect(await firstBox(network)).toEqual(before);

  await options(page).getByRole('checkbox', { name: 'Varmekart i tillegg' }).check();
  const heatmap = network.getByRole('figure').nth(1);
  await heatmap.getByRole('button', { name: /^Tabell/ }).click();
  expect(await heatmap.getByRole('table').textContent()).toContain('0,437');

  await choose(page, 'drivers');
  const drivers = page.locator('[data-cell="drivers"]');
  const figure = drivers.getByRole('figure').first();
  const drawn = figure.locator('.frame > svg');
  const rowsFrom = await drawn.locator('g.detail').first().getAttribute('aria-label');
  await options(page).getByRole('textbox', { name: 'Tittel' }).first().fill('Ledelsen er det som mangler');
  await pick(page, 'Rekkefølge', 'Snudd');
  await pick(page, 'Farger', 'Gråtoner');
  await options(page).getByText('Farger hver for seg').click();
  await options(page).getByLabel('i stor grad', { exact: true }).selectOption({ label: 'Grønn' });
  await options(page).getByRole('checkbox', { name: 'Vis verdiene' }).uncheck();
  const looks = async () => {
    await settled(page);
    return {
      title: await figure.getByRole('heading').textContent(),
      first: await drawn.locator('g.detail').first().getAttribute('aria-label'),
      green: await drawn.locator('rect[fill="var(--vg-hi2)"]').count(),
      grey: await drawn.locator('rect[fill="var(--gr-lo)"]').count(),
      house: await drawn.locator('rect[fill^="var(--lik"]').count(),
      values: await drawn.locator('text').filter({ hasText: /^\d+$/u }).count()
    };
  };
  const looked = await looks();
  expect(looked).toMatchObject({ title: 'Ledelsen er det som mangler', house: 0, values: 0 });
  expect(looked.first).not.toBe(rowsFrom);
  expect(Math.min(looked.green, looked.grey)).toBeGreaterThan(5);
  await page.getByText('Lagret her').waitFor();
  await page.reload();
  expect(await looks()).toEqual(looked);
  const { bytes } = await download(page, () => figure.getByRole('button', { name: /^SVG/ }).click());
  const svg = new TextDecoder().decode(bytes);
  for (const part of ['Ledelsen er det som mangler', '#1B7837', '#B4BEC6']) expect(svg).toContain(part);
  expect(svg).not.toMatch(/var\(|#1F5E93|>\d+<\/text>/u);

  const trend = await add(page, 'Utvikling over tid');
  await options(page).getByLabel('Runder', { exact: true }).selectOption({ label: 'Kommune' });
  await options(page).getByLabel('Linje for', { exact: true }).selectOption({ label: 'Stilling' });
  await settled(page);
  expect(await page.locator(`[data-cell="${trend}"] .frame line[stroke="var(--komp)"]`).count()).toBeGreaterThan(0);
  const crosstab = await add(page, 'Krysstabell');
  await pick(page, 'Figur', 'Fra midten');
  await settled(page);
  expect(await page.locator(`[data-cell="${crosstab}"] .frame rect[fill="var(--lik-hi2)"]`).count()).toBeGreaterThan(2);
  expect(await labelFaults(page)).toEqual([]);
  await options(page).getByText('Farger hver for seg').click();
  const form = options(page)
    .locator('.part')
    .filter({ has: page.getByText('Farger hver for seg') });
  await form.evaluate((part) => (part.id = 'form-of-figure'));
  const parts = [`[data-cell="${trend}"] figure`, `[data-cell="${crosstab}"] figure`, '#form-of-figure'];
  expect(await axe(page, ...parts)).toEqual([]);
  await page.getByRole('button', { name: 'Mørk visning' }).click();
  expect(await axe(page, ...parts)).toEqual([]);

  await page.getByRole('banner').getByRole('button', { name: 'Lagre og del' }).click();
  const scripts = page.getByRole('region', { name: 'R-skript og SPSS-syntaks' });
  const cells = await page
    .locator('[data-kind]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset).filter(({ kind }) => kind !== 'text'));
  for (const [name, ending, ...parts] of [
    ['R-skript', /\.R$/u, 'waves <- in_groups("kommune"', 'two_way("lou", "kommune"'],
    ['SPSS-syntaks', /\.sps$/u, 'MEANS TABLES=lou BY kommune BY stilling', 'CROSSTABS']
  ] as const) {
    const file = await download(page, () => scripts.getByRole('button', { name }).click());
    expect(file.name).toMatch(ending);
    const script = new TextDecoder().decode(file.bytes);
    for (const part of [...parts, ...cells.map(({ cell }) => `(${cell})`)]) expect(script).toContain(part);
  }
});

/** Twenty-five drivers whose names are long, an outcome, four waves and three kinds of place. */
function largeSurvey(): Buffer {
  const long = (index: number) =>
    `Lederne på arbeidsplassen følger opp gjennomføringen av handlingsveilederen i avdeling nummer ${index + 1}`;
  const grades = ['i svært liten grad', 'i noen grad', 'i stor grad', 'i svært stor grad, og hele tiden'];
  const categories = grades.map((label, at) => ({ value: String(at + 1), label }));
  const places = ['Skolefritidsordninger', 'Helsestasjoner og skolehelsetjeneste', 'Barnehager og åpne barnehager'];
  const named = (labels: readonly string[]) => labels.map((label, at) => ({ value: String(at + 1), label }));
  const drivers = Array.from({ length: 25 }, (_, index) => `d${index}`);
  const book = codebook([
    variable('use', { role: 'outcome', label: 'Hvor langt enheten er kommet i bruk av veilederen', categories }),
    ...drivers.map((name, index) => variable(name, { role: 'driver', label: long(index), categories })),
    variable('wave', {
      role: 'group',
      level: 'nominal',
      label: 'Runde',
      categories: named(['Våren 2022', 'Høsten 2022', 'Våren 2023', 'Høsten 2023, etter kommunesammenslåingen'])
    }),
    variable('place', { level: 'nominal', label: 'Sted', categories: named(places) })
  ]);
  const times = Array.from({ length: 120 }, (_, row) => row);
  const raw = rows({
    use: times.map((row) => String(1 + (row % 4))),
    ...Object.fromEntries(
      drivers.map((name, index) => [name, times.map((row) => String(1 + ((row + (row % (index + 2))) % 4)))])
    ),
    wave: times.map((row) => String(1 + (Math.floor(row / 3) % 4))),
    place: times.map((row) => String(1 + (row % 3)))
  });
  const cell = (id: string, kind: string, spec: Record<string, string | boolean>) => ({ id, kind, version: 1, spec });
  const notebook: Notebook = {
    format: 2,
    id: 'large-survey',
    title: 'Lange navn',
    subtitle: '',
    source: { name: 'svar.csv', sha256: '0'.repeat(64), rows: raw.rows, dataset: null },
    codebook: book,
    steps: [],
    smallestGroup: 5,
    cells: [
      cell('questions', 'frequencies', {}),
      cell('layers', 'network', { heatmap: true }),
      cell('ring', 'network', { layout: 'circle' }),
      cell('strength', 'network', { layout: 'force' }),
      cell('boxes', 'describe', { box: true }),
      cell('over-time', 'trend', { outcome: 'use', wave: 'wave', by: 'place' }),
      cell('crossed', 'crosstab', { rows: 'use', columns: 'place', chart: 'diverging' })
    ]
  };
  return Buffer.from(toFile(notebook, raw));
}

test('labels of 25 drivers with long names touch no other, wide and on a phone', async () => {
  const page = await openPage();
  const file = { name: 'lange.drivkraft', mimeType: 'application/octet-stream', buffer: largeSurvey() };
  await page.locator('input[type=file]').setInputFiles(file);
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    // What is far off the page is drawn when it comes near.
    for (const id of ['questions', 'layers', 'ring', 'strength', 'boxes', 'over-time', 'crossed']) {
      await page.locator(`[data-cell="${id}"] .frame > svg`).first().scrollIntoViewIfNeeded();
    }
    await settled(page);
    expect(await page.locator('.frame > svg').count()).toBeGreaterThanOrEqual(8);
    expect(await labelFaults(page), String(width)).toEqual([]);
  }
});

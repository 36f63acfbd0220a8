import { expect, describe, test } from 'vitest';
import type { Page } from 'playwright-core';
import { download, openPage, pdftotext } from './harness.ts';

const STUDY = 'notebook/#bti-agder-as-described';

/**
 * R 4.2.2, datasets/bti-agder/data.csv, y = lou >= 4, x = driver in {2, 3} with 9 missing:
 * cor.test(x, y, method = "spearman", exact = FALSE); fisher.test(table(x, y))
 */
const R_AT_3_4 = [
  ['Erfaringsdeling i kollegiet og workshops', '29', '−0,051', '0,794', '1,000'],
  ['Øving i selve handlingsveilederen', '30', '−0,042', '0,827', '1,000'],
  ['God opplæring og/eller faglig veiledning', '30', '0,224', '0,235', '0,254'],
  ['Støtte i form av økte ressurser', '28', '−0,198', '0,313', '0,353'],
  ['Mål og tempo er tilpasset andre tiltak', '29', '−0,233', '0,224', '0,553'],
  ['Støtten fra ledelsen har vært viktig', '29', '−0,125', '0,519', '0,647']
] as const;

/** The rows of the table in a cell, as texts without the spaces between, once all cells show what they should. */
async function rowsOf(page: Page, cell: string): Promise<string[][]> {
  await page.locator('[data-behind="0"]').waitFor();
  return page
    .locator(`[data-cell="${cell}"] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((each) => (each.textContent ?? '').replace(/\s+/gu, ' ').trim()))
    );
}

/** All tables and drawings, as they stand in the page, once all cells show what they should. */
async function drawn(page: Page): Promise<string[]> {
  await page.locator('[data-behind="0"]').waitFor();
  return page
    .locator('[data-cell] :is(tbody, .frame > svg)')
    .evaluateAll((parts) =>
      parts.map((part) => part.outerHTML.replace(/ (class=""|id="[^"]*"|aria-\w+by="[^"]*")/g, ''))
    );
}

const rowOf = async (page: Page, cell: string, label: string) =>
  (await rowsOf(page, cell)).find(([first]) => first === label);

const cutoff = (page: Page) => page.locator('[data-cell="explorer"]').getByRole('slider');

async function openStudy(width?: number): Promise<Page> {
  const page = await openPage({ path: STUDY, ...(width && { width }) });
  await cutoff(page).waitFor();
  await page.locator('[data-behind="0"]').waitFor();
  return page;
}

describe('the study', () => {
  test('shows what R gives, and what R gives after the cut-off is moved to 3 | 4', async () => {
    const page = await openStudy();
    expect(await rowOf(page, 'with-use', 'Øving i selve handlingsveilederen')).toEqual(
      expect.arrayContaining(['0,437*', '0,016', '0,024', '30', 'moderat'])
    );
    await cutoff(page).focus();
    await page.keyboard.press('ArrowLeft');
    for (const [label, n, rho, p, fisher] of R_AT_3_4) {
      const row = await rowOf(page, 'with-use', label);
      expect(row, label).toEqual(expect.arrayContaining([rho, p, fisher, n]));
    }
    expect(await cutoff(page).getAttribute('aria-valuetext')).toContain('25 av 31');
  });

  test('follows the handle under the mouse, and a whole drag is one step to undo', async () => {
    const page = await openStudy();
    await cutoff(page).scrollIntoViewIfNeeded();
    const box = await cutoff(page).boundingBox();
    if (!box) throw new Error('the handle is not on the page');
    const before = await rowsOf(page, 'with-use');
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 14];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++) await page.mouse.move(x - step * 14, y);
    const during = await rowsOf(page, 'with-use');
    expect(during).not.toEqual(before);
    await page.mouse.up();
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    expect(await rowsOf(page, 'with-use')).toEqual(before);
    expect(await page.getByRole('button', { name: 'Angre', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Gjør om', exact: true }).click();
    expect(await rowsOf(page, 'with-use')).toEqual(during);
  });

  test('is there after a reload, and after the tab was killed at once', async () => {
    const page = await openStudy();
    await cutoff(page).focus();
    // To and fro: what is painted by its difference from before must be what a fresh page paints.
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft']) {
      await page.keyboard.press(key);
      await drawn(page);
    }
    const moved = await drawn(page);
    await page.reload();
    await cutoff(page).waitFor();
    expect(await drawn(page)).toEqual(moved);

    await cutoff(page).focus();
    await page.keyboard.press('ArrowLeft');
    const further = await rowsOf(page, 'with-use');
    const client = await page.context().newCDPSession(page);
    const other = await page.context().newPage();
    client.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    await other.goto(page.url());
    await cutoff(other).waitFor();
    expect(await rowsOf(other, 'with-use')).toEqual(further);
  });

  test('is edited in one tab at a time, and nothing is lost when another takes over', async () => {
    const first = await openStudy();
    await cutoff(first).focus();
    await first.keyboard.press('ArrowLeft');
    const moved = await rowsOf(first, 'with-use');
    const second = await first.context().newPage();
    await second.goto(first.url());
    await second.getByText('åpen i en annen fane').waitFor();
    await second.getByRole('button', { name: 'Fortsett her' }).click();
    await first.getByText('åpen i en annen fane').waitFor();
    await second.getByText('åpen i en annen fane').waitFor({ state: 'detached' });
    await cutoff(second).waitFor();
    expect(await rowsOf(second, 'with-use')).toEqual(moved);
    await cutoff(second).focus();
    await second.keyboard.press('ArrowLeft');
    const further = await rowsOf(second, 'with-use');
    await first.getByRole('button', { name: 'Fortsett her' }).click();
    await first.getByText('åpen i en annen fane').waitFor({ state: 'detached' });
    await cutoff(first).waitFor();
    expect(await rowsOf(first, 'with-use')).toEqual(further);
  });

  test('draws one network for all and one for each sector, on one scale, small sectors named', async () => {
    const page = await openStudy();
    const sectors = page.locator('[data-cell="network-by-sector"]');
    expect(await sectors.textContent()).toContain('Helsestasjon og administrasjon');
    const arrow = page.locator('[data-cell="network"]').getByRole('button', { name: /0,437/ }).first();
    await arrow.focus();
    expect(await page.getByRole('tooltip').textContent()).toMatch(/0,016[\s\S]*0,024|n.*30/u);
  });

  test('lets a box be moved by keyboard, and keeps it until it is undone', async () => {
    const page = await openStudy();
    const box = page.locator('[data-cell="network"] g.box').first();
    const place = () => box.locator('rect.ring').getAttribute('x');
    const before = await place();
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(Number(await place())).toBeGreaterThan(Number(before) + 8);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await place()).toBe(before);
  });

  test('says what the screen says in a PDF', async () => {
    const page = await openStudy();
    const rows = await rowsOf(page, 'with-use');
    await page.getByRole('banner').getByRole('button', { name: 'Lag PDF' }).click();
    const dialog = page.getByRole('dialog');
    const saved = await download(page, () => dialog.getByRole('button', { name: 'Lag PDF' }).click());
    expect(saved.name).toMatch(/\.pdf$/);
    const text = (await pdftotext(saved.bytes)).replace(/\s+/gu, ' ');
    expect(text).toContain('Hva henger sammen med bruk av handlingsveilederen?');
    for (const [label, ...cells] of rows) {
      expect(text).toContain(label);
      for (const cell of cells.filter((each) => /\d/.test(each))) expect(text).toContain(cell.replace('*', ''));
    }
  });

  test('makes the PDF in English from a page in bokmål', async () => {
    const page = await openStudy();
    await page.getByRole('banner').getByRole('button', { name: 'Lag PDF' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('English').click();
    const saved = await download(page, () => dialog.getByRole('button', { name: 'Lag PDF' }).click());
    const text = await pdftotext(saved.bytes);
    expect(text).toContain('Contents');
    expect(text).toContain('0.437');
    expect(text).not.toContain('0,437');
  });

  test('gives each table as CSV and each figure as SVG', async () => {
    const page = await openStudy();
    const table = page.locator('[data-cell="with-use"]');
    const csv = await download(page, () => table.getByRole('button', { name: /^CSV/ }).first().click());
    const text = new TextDecoder().decode(csv.bytes);
    expect(text).toContain('Øving i selve handlingsveilederen');
    expect(text).toMatch(/;0,4372\d{6,}/);
    const figure = page.locator('[data-cell="network"]');
    const svg = await download(page, () => figure.getByRole('button', { name: /^SVG/ }).click());
    const drawing = new TextDecoder().decode(svg.bytes);
    expect(drawing).toMatch(/^<svg /);
    expect(drawing).not.toContain('var(');
    expect(drawing).toMatch(/Figur \d+</);
    const png = await download(page, () => figure.getByRole('button', { name: /^PNG/ }).click());
    expect(Buffer.from(png.bytes.subarray(1, 4)).toString()).toBe('PNG');
    // Three px for each of the figure's own.
    expect(new DataView(png.bytes.buffer, png.bytes.byteOffset).getUint32(16)).toBe(3 * (744 + 40));
  });

  test('puts tables on the clipboard as tables, and figures as pictures', async () => {
    const page = await openStudy();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const pasted = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const html = item?.types.includes('text/html') ? await (await item.getType('text/html')).text() : '';
        return { types: [...(item?.types ?? [])].sort(), html };
      });
    await page
      .locator('[data-cell="with-use"]')
      .getByRole('button', { name: /^Kopier/ })
      .first()
      .click();
    await page.getByText('Kopiert.').waitFor();
    const table = await pasted();
    expect(table.types).toEqual(['text/html', 'text/plain']);
    expect(table.html).toMatch(/<table[\s\S]*0,437\*<\/b><\/td>/);
    await page
      .locator('[data-cell="network"]')
      .getByRole('button', { name: /^Kopier/ })
      .click();
    await expect.poll(async () => (await pasted()).types, { timeout: 60_000 }).toEqual(['image/png']);
  });

  test('is saved as one file and opened again as a copy', async () => {
    const page = await openStudy();
    await cutoff(page).focus();
    await page.keyboard.press('ArrowRight');
    const moved = await rowsOf(page, 'with-use');
    await page.getByRole('banner').getByRole('button', { name: 'Lagre og del' }).click();
    const whole = page.getByRole('region', { name: 'Notatbok med data' });
    const file = await download(page, () => whole.getByRole('button', { name: 'Lagre fil' }).click());
    expect(file.name).toMatch(/\.drivkraft$/);
    const fresh = await openPage();
    await fresh.locator('input[type=file]').setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.bytes)
    });
    await cutoff(fresh).waitFor();
    expect(await rowsOf(fresh, 'with-use')).toEqual(moved);
  });

  test('keeps text that is written into it, and shows markup as text', async () => {
    const page = await openStudy();
    const cell = page.locator('[data-cell="about"]');
    await cell.hover();
    await cell.getByRole('button', { name: 'Rediger teksten' }).click();
    await cell.getByRole('textbox').fill('Et **viktig** funn <img src=x onerror=alert(1)>');
    await cell.getByRole('button', { name: 'Ferdig' }).click();
    expect(await cell.locator('strong').textContent()).toBe('viktig');
    expect(await cell.textContent()).toContain('<img src=x onerror=alert(1)>');
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    expect(await cell.textContent()).toContain('Seks kommuner');
  });

  test('is coded as print needs at a click, and then gives the printed numbers', async () => {
    const page = await openStudy();
    await page.getByText('Slik trykt', { exact: true }).click();
    expect(await rowOf(page, 'with-use', 'Øving i selve handlingsveilederen')).toEqual(
      expect.arrayContaining(['0,422*'])
    );
  });
});

describe('the compare page', () => {
  test('finds 133 of 135 printed numbers, and none of 23 correlations as described', async () => {
    const page = await openPage({ path: 'compare/' });
    await page.getByText('av 135').first().waitFor();
    await page.getByRole('heading', { name: 'Fire opplysninger' }).waitFor();
    const text = (await page.getByRole('main').textContent())?.replace(/\s+/gu, ' ') ?? '';
    expect(text).toContain('133 av 135');
    expect(text).toContain('0 av 23');
    expect(text).toContain('Fire opplysninger som ikke kan gjenskapes');
  });

  test.each([360, 1440])(
    'at %i px makes what can be seen, and the rest at the first sign of somebody',
    async (width) => {
      const page = await openPage({ path: 'compare/', width, unattended: true, waits: false });
      await page.locator('.scores').waitFor();
      await page.waitForTimeout(500);
      const last = page.getByRole('heading', { name: 'Fire opplysninger' });
      expect(await last.count()).toBe(0);
      await page.keyboard.press('End');
      await last.waitFor();
    }
  );

  test('is whole, where nobody gives a sign', async () => {
    const page = await openPage({ path: 'compare/', unattended: true });
    await page.getByRole('heading', { name: 'Fire opplysninger' }).waitFor();
  });

  test('has the same totals in each notebook', async () => {
    const page = await openPage({ path: 'notebook/#bti-agder-as-printed' });
    await page.locator('[data-cell="published"] table').first().waitFor();
    expect((await page.locator('[data-cell="published"]').textContent())?.replace(/\s+/gu, ' ')).toContain(
      '133 av 135'
    );
  });
});

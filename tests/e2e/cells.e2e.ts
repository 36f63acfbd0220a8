import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, openPage, ways } from './harness.ts';

const STUDY = 'notebook/#bti-agder-as-described';

async function openStudy(theme: 'light' | 'dark' = 'light', width = 1440): Promise<Page> {
  const page = await openPage({ path: STUDY, theme, width });
  await page.locator('[data-cell="explorer"]').waitFor();
  // The title of a cell is its finding, by which the palette knows it: it is there once the cell is drawn.
  await page.locator('[data-behind="0"]').waitFor();
  return page;
}

const order = (page: Page) =>
  page.locator('[data-cell]').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['cell'] ?? ''));
const undo = (page: Page) => page.getByRole('button', { name: 'Angre', exact: true }).click();
const choose = (page: Page, cell: string) => page.locator(`[data-cell="${cell}"]`).focus();
const tool = (page: Page, cell: string, name: string) =>
  page.locator(`[data-cell="${cell}"]`).getByRole('button', { name, exact: true });

describe('a cell', () => {
  test('is found in the menu by what it is for, added where the menu was opened, and undone', async () => {
    const page = await openStudy();
    const before = await order(page);
    await page.getByRole('button', { name: 'Legg til analyse her' }).nth(2).click();
    const menu = page.getByRole('dialog', { name: 'Hva vil du regne ut?' });
    await menu.getByRole('searchbox').fill('hvor mange inviterte');
    await page.keyboard.press('Enter');
    await menu.waitFor({ state: 'detached' });
    const after = await order(page);
    expect(after).toHaveLength(before.length + 1);
    const added = after[2] ?? '';
    expect(before).not.toContain(added);
    const cell = page.locator(`[data-cell="${added}"]`);
    expect(await cell.getAttribute('data-kind')).toBe('response');
    expect(await cell.textContent()).toContain('27,5');
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
    await undo(page);
    expect(await order(page)).toEqual(before);
  });

  test('is added by an Enter that comes before the menu has been loaded', async () => {
    const page = await openStudy();
    const before = await order(page);
    // The kinds that no cell of the study has are yet to come, and take their time.
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.getByRole('button', { name: 'Legg til analyse her' }).nth(2).click();
    const menu = page.getByRole('dialog', { name: 'Hva vil du regne ut?' });
    await menu.getByRole('searchbox').fill('hvor mange inviterte');
    expect(await menu.locator('.item').count()).toBe(0);
    await page.keyboard.press('Enter');
    await menu.waitFor({ state: 'detached' });
    await expect.poll(() => order(page)).toHaveLength(before.length + 1);
  });

  test('out of view is not painted, takes as much room as it did, and shows what is new when it is scrolled to', async () => {
    const page = await openStudy();
    const cell = page.locator('[data-cell="with-use"]');
    const looks = () =>
      cell.evaluate((element) => ({
        painted: element.querySelector('td')?.checkVisibility({ contentVisibilityAuto: true }),
        height: element.getBoundingClientRect().height
      }));
    const room = () => page.locator('main').evaluate(({ scrollHeight }) => scrollHeight);
    await expect.poll(async () => (await looks()).painted).toBe(false);
    const [away, before] = [await looks(), await room()];
    await cell.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await looks()).painted).toBe(true);
    expect((await looks()).height).toBe(away.height);
    expect(await room()).toBe(before);
    const old = await cell.locator('tbody').first().innerText();
    const slider = page.locator('[data-cell="explorer"]').getByRole('slider').first();
    await slider.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await looks()).painted).toBe(false);
    await slider.press('ArrowLeft');
    await page.locator('[data-behind="0"]').waitFor();
    await cell.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await looks()).painted).toBe(true);
    expect(await cell.locator('tbody').first().innerText()).not.toBe(old);
  });

  test('moves by the keyboard, keeps the focus, and says where it is', async () => {
    const page = await openStudy();
    const before = await order(page);
    const id = before[4] ?? '';
    await choose(page, id);
    // The tools of a cell are fetched when the first one is chosen.
    await tool(page, id, 'Flytt: dra, eller bruk piltastene').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect((await order(page)).indexOf(id)).toBe(6);
    expect(await page.getByRole('status').filter({ hasText: 'plass 7 av' }).count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect((await order(page)).indexOf(id)).toBe(5);
  });

  test('is dragged to another place, and stays when the drag is called off', async () => {
    const page = await openStudy();
    const before = await order(page);
    const [target = '', , moving = ''] = before;
    const take = async () => {
      await choose(page, moving);
      const grip = await tool(page, moving, 'Flytt: dra, eller bruk piltastene').boundingBox();
      const goal = await page.locator(`[data-cell="${target}"]`).boundingBox();
      if (!grip || !goal) throw new Error('not on the page');
      await page.mouse.move(grip.x + 8, grip.y + 8);
      await page.mouse.down();
      await page.mouse.move(grip.x + 8, grip.y - 60, { steps: 4 });
      await page.mouse.move(goal.x + 60, goal.y + 10, { steps: 8 });
    };
    await take();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await order(page)).toEqual(before);
    await take();
    await page.mouse.up();
    const after = await order(page);
    expect(after).toEqual([moving, ...before.filter((id) => id !== moving)]);
    await undo(page);
    expect(await order(page)).toEqual(before);
  });

  test('takes a variable that is dragged from the list into an option', async () => {
    const page = await openStudy();
    await choose(page, 'with-use');
    const slot = page.locator('.inspector .slot').filter({ has: page.locator('select') });
    const option = slot.first().locator('select');
    const before = await option.inputValue();
    const variable = page.locator('button[draggable=true]', { hasText: 'Fellestid' });
    await variable.dragTo(slot.first());
    expect(await option.inputValue()).toBe('fellestid');
    expect(await slot.first().evaluate((element) => element.classList.contains('taking'))).toBe(false);
    await undo(page);
    expect(await option.inputValue()).toBe(before);
  });

  test('is copied, folded and deleted, and a reload keeps it so', async () => {
    const page = await openStudy();
    const before = await order(page);
    await choose(page, 'response');
    await tool(page, 'response', 'Lag en kopi').click();
    const copied = await order(page);
    const copy = copied[copied.indexOf('response') + 1] ?? '';
    expect(before).not.toContain(copy);
    expect(await page.locator(`[data-cell="${copy}"] table`).count()).toBeGreaterThan(0);

    await choose(page, copy);
    await tool(page, copy, 'Brett sammen').click();
    expect(await page.locator(`[data-cell="${copy}"] table`).count()).toBe(0);
    await choose(page, 'means-by-sector');
    await page.keyboard.press('Delete');
    expect(await order(page)).not.toContain('means-by-sector');
    await page.getByText('Lagret her').waitFor();
    await page.reload();
    await page.locator('[data-behind="0"]').waitFor();
    expect(await order(page)).toEqual(copied.filter((id) => id !== 'means-by-sector'));
    const folded = page.locator(`[data-cell="${copy}"]`);
    expect(await folded.locator('table').count()).toBe(0);
    await folded.getByRole('button', { name: /svarte/ }).click();
    expect(await folded.locator('table').count()).toBeGreaterThan(0);
  });

  test.each(ways())('and its menu have no barrier: %s, %i px', async (theme, width) => {
    const page = await openStudy(theme, width);
    await choose(page, 'with-use');
    expect(await axe(page, '[data-cell="with-use"]')).toEqual([]);
    await page.getByRole('button', { name: 'Legg til analyse her' }).last().click();
    await page.getByRole('dialog').getByText('Svarfordeling').waitFor();
    expect(await axe(page, 'dialog')).toEqual([]);
  });
});

test('a text quotes a number of a table, which follows the data, and says so when its source is gone', async () => {
  const page = await openStudy();
  const cell = page.locator('[data-cell="data"]');
  await cell.focus();
  await page.keyboard.press('Enter');
  const area = cell.getByRole('textbox');
  await area.fill('Gjennomsnittet er ');
  await cell.getByRole('button', { name: 'Sett inn tall' }).click();
  await page.locator('[data-cell="means-by-sector"] .number[data-ref="skole/mean"]').click();
  expect(await area.inputValue()).toMatch(/^Gjennomsnittet er \{\{means-by-sector#skole\/mean\}\}$/);
  expect(await area.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await cell.locator('p').textContent()).toBe('Gjennomsnittet er 3,82');
  expect(await axe(page, '[data-cell="data"]')).toEqual([]);

  await cell.getByRole('button', { name: '3,82' }).click();
  expect(await page.locator('.number.chosen').count()).toBe(1);
  await choose(page, 'means-by-sector');
  await page.keyboard.press('Delete');
  expect(await cell.locator('p').textContent()).toContain('{{means-by-sector#skole/mean}}');
  await undo(page);
  expect(await cell.locator('p').textContent()).toBe('Gjennomsnittet er 3,82');
});

test('arrow keys walk from number to number of a table', async () => {
  const page = await openStudy();
  const grid = page.locator('[data-cell="response"] .scroll');
  await grid.focus();
  const now = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['ref']);
  await page.keyboard.press('ArrowDown');
  expect(await now()).toBe('1/invited');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await now()).toBe('2/answered');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-cell="response"] .number.chosen').textContent()).toBe('6');
});

test.each(['key', 'nothing'])('cells that cannot be seen come at the first sign of somebody: %s', async (sign) => {
  const page = await openPage({
    path: STUDY,
    ...{ width: 412, height: 823, unattended: true },
    // Without the wait for who gives no sign, nothing but a sign can make the rest.
    waits: sign === 'nothing'
  });
  await page.locator('[data-cell="data"]').waitFor();
  if (sign === 'key') {
    expect(await page.locator('[data-cell="network"]').count()).toBe(0);
    await page.keyboard.press('Tab');
  }
  await page.locator('[data-behind="0"]').waitFor();
  expect((await order(page)).slice(0, 4)).toEqual(['summary', 'about', 'data', 'explorer']);
  expect(await page.locator('[data-cell="network"] svg').count()).toBeGreaterThan(0);
});

test('an analysis that the data cannot feed is refused in the menu, with the reason', async () => {
  const page = await openPage({ path: 'notebook/#tibir-guide-evaluation' });
  await page.locator('[data-behind="0"]').waitFor();
  const before = await order(page);
  await page.getByRole('button', { name: 'Legg til analyse her' }).last().click();
  const item = page.getByRole('dialog').getByRole('button', { name: /Drivernettverk/ });
  expect(await item.textContent()).toContain('Velg et utfall først');
  // What is refused can be read and reached, and does nothing.
  await item.dispatchEvent('click');
  expect(await page.getByRole('dialog').count()).toBe(1);
  expect(await order(page)).toEqual(before);
});

describe('the palette of commands', () => {
  test('does what is asked for, goes to cells and variables, and tells the keys', async () => {
    const page = await openStudy();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Hva vil du gjøre?' });
    await palette.getByRole('searchbox').fill('fire drivere henger');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['cell']);
    await expect.poll(focused).toBe('network');

    await page.keyboard.press('Control+k');
    await palette.getByRole('searchbox').fill('engelsk');
    await palette.getByText('Ingenting heter noe med').waitFor();
    await palette.getByRole('searchbox').fill('english');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Make PDF' }).first().waitFor();
    expect(await axe(page, 'header')).toEqual([]);
  });

  test('adds an analysis by its name below the chosen cell', async () => {
    const page = await openStudy();
    const before = await order(page);
    await choose(page, 'drivers');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Hva vil du gjøre?' });
    await palette.getByRole('searchbox').fill('beskriv');
    const found = palette.getByRole('button', { name: /^Beskriv/ });
    await found.waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await order(page)).length).toBe(before.length + 1);
    const [added = ''] = (await order(page)).filter((id) => !before.includes(id));
    expect((await order(page)).indexOf(added)).toBe(before.indexOf('drivers') + 1);
    await page.locator(`[data-cell="${added}"]`).getByRole('table').first().waitFor();
    await page.keyboard.press('Control+k');
    expect(await axe(page, 'dialog')).toEqual([]);
  });

  test('has a list of keys, which work where a cell has the focus, and can be turned off', async () => {
    const page = await openStudy();
    const before = await order(page);
    await choose(page, 'drivers');
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Tastatursnarveier' });
    await list.getByText('Lag en kopi').waitFor();
    expect(await axe(page, 'dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    await choose(page, 'drivers');
    await page.keyboard.press('d');
    expect(await order(page)).toHaveLength(before.length + 1);
    await page.keyboard.press('Control+z');
    await choose(page, 'drivers');
    await page.keyboard.press('Alt+ArrowUp');
    expect((await order(page)).indexOf('drivers')).toBe(before.indexOf('drivers') - 1);
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    await page.keyboard.press('Control+z');
    expect(await order(page)).toEqual(before);

    await page.keyboard.press('?');
    await list.getByLabel('Bruk enkelttaster').uncheck();
    await page.keyboard.press('Escape');
    await choose(page, 'drivers');
    await page.keyboard.press('d');
    expect(await order(page)).toEqual(before);
  });
});

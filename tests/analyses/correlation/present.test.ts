import { describe, expect, it } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import { correlation } from '#lib/analyses/correlation/index.ts';
import type { CorrelationSpec } from '#lib/analyses/correlation/spec.ts';
import { readSpec } from '#lib/analyses/field.ts';
import type { Step } from '#lib/recode/step.ts';
import { asDescribed, asPrinted, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';

type Options = NonNullable<Parameters<typeof presentationOf>[1]>;

async function blocksOf(
  from: Partial<CorrelationSpec>,
  steps: readonly Step[],
  options: Options = {}
): Promise<Block[]> {
  const result = correlation.compute(readSpec<CorrelationSpec>(correlation.fields, from), inputOf(steps));
  return correlation.present(result, await presentationOf(steps, options));
}

const first = (blocks: Block[]) => {
  const [table] = tablesOf(blocks);
  if (!table) throw new Error('no table');
  return table;
};

describe('the table of all', () => {
  it('has the finding as its title and what is measured under it', async () => {
    const table = first(await blocksOf({}, asDescribed));
    expect(table.title).toBe('Bare øving har p under 0,05 blant elleve drivere');
    expect(table.subtitle).toBe('Spearmans rho mellom hver driver og Levels of Use delt ved 4 | 5.');
    expect(table.notes.join(' ')).toContain('Korrigert for elleve tester (Holm) er p for øving 0,173.');
  });

  it('rounds once, hangs the stars, and keeps the unrounded number for CSV', async () => {
    const table = first(await blocksOf({}, asDescribed));
    expect(textsOf(table)[0]).toEqual([
      'Øving i selve handlingsveilederen',
      '',
      '0,437*',
      '0,016',
      '0,024',
      '30',
      'moderat'
    ]);
    expect(textsOf(table).at(-1)?.slice(2)).toEqual(['−0,253', '0,203', '0,487', '27', 'svak']);
    expect(table.rows[0]?.cells[2]?.value).toBeCloseTo(0.437237316097603, 12);
    expect(table.rows.map(({ emphasis }) => emphasis ?? false)).toEqual([true, ...Array<boolean>(10).fill(false)]);
    expect(table.rows[0]?.cells[1]?.bar).toMatchObject({ min: -1, max: 1, solid: true, paint: 'pos' });
    expect(table.rows.at(-1)?.cells[1]?.bar).toMatchObject({ solid: false, paint: 'neg-ns' });
    expect(table.rows[0]?.cells[0]?.mark).toEqual({ shape: 'komp', paint: 'komp' });
  });

  it('has no column for Fisher’s p where nothing is two by two', async () => {
    const table = first(await blocksOf({}, asPrinted));
    expect(table.columns.map(({ label }) => label)).toEqual(['Driver', '', 'rho', 'p', 'n', 'styrke']);
  });

  it('counts when many are significant', async () => {
    expect(first(await blocksOf({ target: 'oving' }, asPrinted)).title).toBe('Fem av ti drivere har p under 0,05');
    expect(first(await blocksOf({ target: 'oving', variables: ['plan', 'lou'] }, asPrinted)).title).toBe(
      'Begge variablene har p under 0,05'
    );
  });

  it('speaks nynorsk and English', async () => {
    expect(first(await blocksOf({}, asDescribed, { language: 'nn' })).title).toBe(
      'Berre øving har p under 0,05 blant elleve drivarar'
    );
    const english = first(await blocksOf({}, asDescribed, { language: 'en' }));
    expect(english.title).toMatch(/^Only .* has p below 0\.05 among eleven drivers$/);
    expect(textsOf(english)[0]?.slice(2)).toEqual(['0.437*', '0.016', '0.024', '30', 'moderate']);
  });
});

describe('groups', () => {
  it('stand side by side, with words where everyone answered alike', async () => {
    const blocks = await blocksOf({ by: 'sektor' }, asDescribed);
    const table = first(blocks);
    expect(table.groups).toEqual([
      { label: '', span: 1 },
      { label: 'Skole (n = 13)', span: 3 },
      { label: 'Barnehage (n = 15)', span: 3 }
    ]);
    expect(textsOf(table)).toContainEqual([
      'Fellestid i personalet brukt på arbeidet',
      '−0,239',
      '0,479',
      '11',
      'alle likt',
      '',
      '12'
    ]);
    expect(table.columns.map(({ csv }) => csv).slice(0, 3)).toEqual(['Driver', 'Skole rho', 'Skole p']);
    expect(noticesOf(blocks).map(({ title }) => title)).toEqual([
      'Helsestasjon og administrasjon er utelatt',
      'Noen rho-verdier mangler fordi alle i gruppen svarte likt'
    ]);
  });

  it('stand below one another on a phone', async () => {
    const table = first(await blocksOf({ by: 'sektor' }, asDescribed, { format: 'compact' }));
    expect(table.groups).toBeUndefined();
    expect(table.columns).toHaveLength(4);
    expect(table.rows.filter(({ heading }) => heading).map(({ cells }) => cells[0]?.text)).toEqual([
      'Skole (n = 13)',
      'Barnehage (n = 15)'
    ]);
  });

  it('more than three are spread evenly, every cell with a column of its own', async () => {
    const tables = tablesOf(await blocksOf({ by: 'kommune' }, asPrinted));
    expect(tables.map(({ id }) => id)).toEqual(['rho-1', 'rho-2']);
    for (const { columns, rows } of tables) {
      expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    }
  });
});

describe('notices', () => {
  it('say what, why and what to do', async () => {
    const [notice] = noticesOf(await blocksOf({ variables: ['lou', 'plan'] }, asPrinted));
    expect(notice?.title).toBe('«Levels of Use» er utelatt');
    expect(notice?.text).toContain('med seg selv');
  });

  it('stand alone where there is nothing to show', async () => {
    const blocks = await blocksOf({ variables: ['nowhere'] }, asPrinted);
    expect(blocks.map(({ kind }) => kind)).toEqual(['notice', 'notice']);
  });
});

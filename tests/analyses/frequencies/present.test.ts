import { describe, expect, test } from 'vitest';
import type { Block, FigureBlock, TableBlock } from '#lib/analyses/block.ts';
import { frequencies } from '#lib/analyses/frequencies/index.ts';
import type { FrequenciesSpec } from '#lib/analyses/frequencies/spec.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import type { Format } from '#lib/figures/scene.ts';
import type { Language } from '#lib/messages/language.ts';
import { labelFaults, textsOf as sceneTexts } from '../../figures/label-boxes.ts';
import { asDescribed, asPrinted, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, times, variable } from '../survey.ts';

interface How {
  readonly format?: Format;
  readonly language?: Language;
}

async function blocks(
  over: Partial<FrequenciesSpec>,
  input: Input = inputOf(asDescribed),
  how: How = {}
): Promise<Block[]> {
  const spec = readSpec<FrequenciesSpec>(frequencies.fields, over);
  return frequencies.present(
    frequencies.compute(spec, input),
    await presentationOf(input.steps, { ...how, book: input.codebook })
  );
}

const figuresOf = (from: readonly Block[]): FigureBlock[] => from.filter((block) => block.kind === 'figure');
const only = <Item>(items: readonly Item[]): Item => {
  if (items.length !== 1) throw new Error(`expected one, got ${items.length}`);
  return items[0] as Item;
};

describe('the drivers of the study', () => {
  test('hang on their cut-offs, with the finding as the title and what is measured below it', async () => {
    const [likert, shared] = figuresOf(await blocks({}));
    expect(likert?.title).toBe('Økte ressurser er driveren som oftest mangler');
    expect(likert?.subtitle).toBe('Antall svar av 33. Prosenten er «i noen grad» og «i stor grad» samlet, av alle 33.');
    expect(shared?.title).toBe('Månedlig (3) er det vanligste nivået: 27 av 29');
  });

  test('counts, percentages and missing stand in the figure and in its data', async () => {
    const [likert] = figuresOf(await blocks({}));
    const texts = sceneTexts(likert?.scene.nodes ?? []).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['17', '36\u00a0%', '1 + 3', 'Kompetanse', 'vet ikke', 'lav', 'høy']));
    const row = likert?.data.rows.find(({ cells }) => cells[0]?.value === 'okte_ressurser');
    expect(row?.cells.map(({ value }) => value)).toEqual(['okte_ressurser', 17, 4, 8, 1, 3, 30, 12 / 33]);
  });

  test('a variable on another scale is never dropped', async () => {
    const shown = figuresOf(await blocks({})).flatMap(({ data, id }) => [
      id,
      ...data.rows.map(({ cells }) => cells[0]?.value)
    ]);
    expect(shown).toContain('bars-fellestid');
    expect(shown).toEqual(expect.arrayContaining(['plan', 'oving', 'stotte_ledelse_viktig']));
  });

  test('without cut-offs the most common answer is the finding, and no percentage is shown', async () => {
    const [likert] = figuresOf(await blocks({}, inputOf(asPrinted)));
    expect(likert?.title).toBe('«i noen grad» er det vanligste svaret på sju av ti spørsmål');
    expect(sceneTexts(likert?.scene.nodes ?? []).some(({ text }) => text.includes('%'))).toBe(false);
  });

  test('a row cut elsewhere is named', async () => {
    const steps = asDescribed.map((step) =>
      step.variable === 'plan' ? { ...step, coding: { ...step.coding, cutoff: 2 } } : step
    );
    const [likert] = figuresOf(await blocks({}, inputOf(steps)));
    expect(likert?.notes).toContain('Delt på et annet sted: plan med mål og ansvar (mellom noen og stor).');
    expect(likert?.subtitle).toContain('over skillet');
  });

  test.each(['wide', 'compact', 'paper'] as const)('no labels touch, %s', async (format) => {
    for (const show of ['likert', 'bars'] as const) {
      for (const coding of [asDescribed, asPrinted]) {
        for (const language of ['nb', 'nn', 'en'] as const) {
          const variables = ['lou', 'oving', 'plan', 'okte_ressurser', 'fellestid', 'sektor', 'kommune', 'stilling'];
          const shown = [
            ...figuresOf(await blocks({ show }, inputOf(coding), { format, language })),
            ...figuresOf(await blocks({ show, variables }, inputOf(coding), { format, language }))
          ];
          expect(shown.flatMap(({ scene, id }) => labelFaults(scene).map((fault) => `${id} ${fault}`))).toEqual([]);
        }
      }
    }
  });
});

describe('one variable', () => {
  test('has a handle on its cut-off in both figures, with words for every stop', async () => {
    for (const show of ['likert', 'bars'] as const) {
      const figure = only(figuresOf(await blocks({ variables: ['lou'], show })));
      const part = figure.scene.nodes.flatMap((node) =>
        node.kind === 'group' && node.part?.kind === 'handle' ? [node.part] : []
      );
      expect(only(part).stops).toHaveLength(7);
      expect(only(part).stops[3]).toMatchObject({ cutoff: 4, valueText: 'mellom 4 og 5, 14 av 31 er høye' });
      expect(only(part).current).toBe(3);
    }
  });

  test('is a table of levels, shares, cumulated shares, missing apart and both bases', async () => {
    const table = only(tablesOf(await blocks({ variables: ['lou'], show: 'table' })));
    expect(table.title).toBe('Rutine (5) er det vanligste nivået: 13 av 31');
    const texts = textsOf(table);
    expect(texts.find(([label]) => label?.startsWith('4 '))).toEqual([
      '4 mekanisk bruk',
      '11',
      '33,3\u00a0%',
      '35,5\u00a0%',
      '54,8\u00a0%'
    ]);
    expect(texts.slice(-3)).toEqual([
      ['Svarte', '31', '93,9\u00a0%', '100,0\u00a0%', ''],
      ['Ikke svart', '2', '6,1\u00a0%', '', ''],
      ['Alle', '33', '100,0\u00a0%', '', '']
    ]);
    expect(table.notes.join(' ')).toContain('Gjennomsnitt 4,23, median 4, typetall 5');
    expect(table.notes.join(' ')).toContain('Prosentene er regnet av alle 33 og av de 31 som svarte.');
  });

  test('shares can be of those who answered', async () => {
    const figure = only(figuresOf(await blocks({ variables: ['lou'], show: 'bars', base: 'answered' })));
    expect(sceneTexts(figure.scene.nodes).map(({ text }) => text)).toContain('14 av 31 høye (45\u00a0%)');
  });
});

describe('the smallest group', () => {
  test('no number of a hidden answer in figure, data or table; the notice names it', async () => {
    const book = codebook([variable('sektor', { level: 'nominal', role: 'group', label: 'Sektor' })]);
    const input = survey({ sektor: times({ skole: 130, barnehage: 150, stab: 3, kantine: 4, '': 2 }) }, book, {
      smallestGroup: 5
    });
    for (const show of ['bars', 'table'] as const) {
      const shown = await blocks({ variables: ['sektor'], show }, input);
      const [block] = shown as [FigureBlock | TableBlock];
      const drawn = block.kind === 'figure' ? sceneTexts(block.scene.nodes).map(({ text }) => text) : [];
      const rows = block.kind === 'figure' ? block.data.rows : block.rows;
      const values = rows.flatMap(({ cells }) => cells.map(({ value }) => value));
      for (const secret of [2, 3, 4, 7, 287]) {
        expect(values).not.toContain(secret);
        expect(drawn).not.toContain(String(secret));
      }
      expect(only(noticesOf(shown)).title).toBe('Kantine og stab vises ikke for «Sektor»');
    }
  });
});

describe('awkward data are told in words', () => {
  const book = codebook([
    variable('alle', { label: 'Alle' }),
    variable('tekst', { level: 'text', label: 'Tekst' }),
    variable('tom', { label: 'Tom', categories: [{ value: '1', label: 'ja' }] }),
    variable('tall', { level: 'interval', label: 'Tall' })
  ]);
  const input = survey(
    {
      alle: times({ 1: 40 }),
      tekst: times({ hei: 40 }),
      tom: times({ '': 40 }),
      tall: Array.from({ length: 40 }, (_, row) => String(1000 + row * row))
    },
    book
  );

  test.each(['likert', 'bars', 'table'] as const)('%s', async (show) => {
    for (const format of ['wide', 'compact', 'paper'] as const) {
      for (const language of ['nb', 'nn', 'en'] as const) {
        const shown = await blocks({ variables: ['borte', 'alle', 'tekst', 'tom', 'tall'], show }, input, {
          format,
          language
        });
        expect(JSON.stringify(shown)).not.toMatch(/NaN|Infinity|undefined/);
        expect(noticesOf(shown)).toHaveLength(3);
        expect(shown.length).toBeGreaterThan(3);
        expect(figuresOf(shown).flatMap(({ scene }) => labelFaults(scene))).toEqual([]);
      }
    }
  });

  test('no drivers, and no rows', async () => {
    expect(only(noticesOf(await blocks({}, input))).title).toBe('Ingen variabler å telle');
    expect(only(noticesOf(await blocks({}, survey({ alle: [] }, book)))).title).toBe('Ingen svar å telle');
  });
});

test('25 questions become two pages on paper and one figure on the screen', async () => {
  const names = Array.from({ length: 25 }, (_, index) => `sp${index}`);
  const columns = Object.fromEntries(names.map((name, index) => [name, times({ 1: 3 + index, 2: 10, 3: 30 - index })]));
  const input = survey(columns, codebook(names.map((name) => variable(name, { label: `Spørsmål ${name}` }))));
  const figures = async (format: Format) => figuresOf(await blocks({ variables: names }, input, { format }));
  expect(await figures('wide')).toHaveLength(1);
  const pages = await figures('paper');
  expect(pages.map(({ data }) => data.rows.length)).toEqual([13, 12]);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(2);
});

test('a mean and a mode between whole numbers are written with decimals', async () => {
  const book = codebook([variable('vekt', { level: 'interval' })]);
  const shown = await blocks({ variables: ['vekt'] }, survey({ vekt: ['1.5', '1.5', '2', '3'] }, book));
  expect(JSON.stringify(shown)).toMatch(/2,00[^"]*1,75[^"]*1,50/);
});

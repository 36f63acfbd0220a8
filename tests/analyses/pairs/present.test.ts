import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { pairs } from '#lib/analyses/pairs/index.ts';
import { readLimits, wordOf } from '#lib/analyses/pairs/limits.ts';
import { isFoundPair } from '#lib/analyses/pairs/result.ts';
import { METHODS } from '#lib/analyses/pair-methods.ts';
import { fields, type PairsSpec } from '#lib/analyses/pairs/spec.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { labelFaults, textsOf as sceneTexts } from '../../figures/label-boxes.ts';
import { asDescribed, inputFrom, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, rows, survey, variable } from '../survey.ts';

const spec = (over: Partial<PairsSpec> = {}): PairsSpec => ({ ...readSpec<PairsSpec>(fields, {}), ...over });
const study = inputOf(asDescribed);

async function shown(over: Partial<PairsSpec>, input: Input = study, more: Parameters<typeof presentationOf>[1] = {}) {
  const presentation = await presentationOf(input.steps, { book: input.codebook, ...more });
  return pairs.present(pairs.compute(spec(over), input), presentation);
}

describe('one with many', () => {
  test('is a table, the strongest first, and the title says which', async () => {
    const blocks = await shown({ with: 'lou' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('Øving i veilederen henger sterkest sammen med Levels of Use (rho = 0,44, p = 0,016)');
    expect(table?.subtitle).toBe('Spearmans rho mellom hver variabel og Levels of Use, slik svarene er delt.');
    const [unsplit] = tablesOf(await shown({ with: 'lou', coded: false }));
    expect(unsplit?.subtitle).toBe('Spearmans rho mellom hver variabel og Levels of Use, slik det er svart.');
    expect(table && textsOf(table)[0]).toEqual([
      'Øving i selve handlingsveilederen',
      '',
      '0,44',
      '0,07',
      '0,70',
      '0,016',
      '30',
      'moderat'
    ]);
    const sizes = table?.rows.map(({ cells }) => Math.abs(Number(cells[2]?.value))) ?? [];
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('with an exact p and an adjusted p beside p, and a title that goes by the adjusted', async () => {
    const [table] = tablesOf(await shown({ with: 'lou', exact: 'fisher', adjust: 'holm' }));
    expect(table?.columns.map(({ csv }) => csv)).toEqual([
      'variable',
      null,
      'estimate',
      'low',
      'high',
      'p',
      'p_exact',
      'p_adjusted',
      'n',
      'strength'
    ]);
    expect(table?.title).toBe(
      'Ingen sammenheng har korrigert p under 0,05. Størst er den mellom øving i veilederen og Levels of Use (rho = 0,44, korrigert p = 0,173)'
    );
    expect(table?.notes).toContain('p er korrigert for elleve tester (Holm).');
  });

  test('every number has a name of its own', async () => {
    const [table] = tablesOf(await shown({ with: 'lou', interval: 'bootstrap' }));
    expect(table?.rows[0]?.cells.flatMap(({ ref }) => ref ?? [])).toEqual([
      'oving/lou/estimate',
      'oving/lou/low',
      'oving/lou/high',
      'oving/lou/percentile-low',
      'oving/lou/percentile-high',
      'oving/lou/p',
      'oving/lou/n'
    ]);
    expect(table?.notes.join(' ')).toContain('2000 trekninger av svarene, frø 1');
  });

  test('drawn permutations tell their seed, and how far they may be off', async () => {
    const numbers = Array.from({ length: 60 }, (_, row) => String((row * 37) % 61));
    const book = codebook([variable('a', { level: 'interval' }), variable('b', { level: 'interval' })]);
    const input = survey({ a: numbers, b: numbers.map((_, row) => String((row * row) % 61)) }, book);
    const [table] = tablesOf(await shown({ variables: ['a'], with: 'b', exact: 'permutation', seed: 7 }, input));
    expect(table?.notes.join(' ')).toMatch(/anslått med 10\u00A0000 trukne, frø 7; .* høyst 0,0\d{3} unna/u);
  });
});

describe('all with all', () => {
  const matrixOf = async (over: Partial<PairsSpec>, more: Parameters<typeof presentationOf>[1] = {}) => {
    const blocks = await shown(over, study, more);
    const [figure] = blocks.filter((block): block is FigureBlock => block.kind === 'figure');
    if (!figure) throw new Error('no figure');
    return figure;
  };

  test('is a matrix and the table of its pairs', async () => {
    const blocks = await shown({});
    expect(blocks.map(({ kind }) => kind)).toEqual(['figure', 'table']);
    const [table] = tablesOf(blocks);
    const figure = await matrixOf({});
    expect(table?.title).toBe(
      'Erfaringsdeling, workshops og øving i veilederen henger sterkest sammen (rho = 0,79, p < 0,001)'.replace(
        '< 0',
        '<\u00A00'
      )
    );
    expect(figure.title).toBe(table?.title);
    expect(figure.data.rows).toHaveLength(66);
    expect(table?.rows).toHaveLength(66);
    expect(figure.scene.description).toMatch(/^Korrelasjoner mellom tolv variabler, under diagonalen\. Sterkest: /u);
  });

  test('has its numbers in the cells, negative ones with a minus', async () => {
    const texts = sceneTexts((await matrixOf({})).scene.nodes).map(({ text }) => text);
    expect(texts).toContain('0,79');
    expect(texts.some((text) => /^−0,\d\d$/u.test(text))).toBe(true);
  });

  test.each(METHODS)('by %s, has no labels that touch', async (method) => {
    for (const language of LANGUAGES)
      for (const format of ['wide', 'compact', 'paper'] as const) {
        const { scene } = await matrixOf({ method }, { language, format });
        expect(labelFaults(scene), `${language} ${format}`).toEqual([]);
      }
  });

  test('of two variables, is but a table', async () => {
    const blocks = await shown({ variables: ['oving', 'lou'] });
    expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
    expect(tablesOf(blocks)[0]?.title).toBe('Øving i veilederen og Levels of Use: rho = 0,44, p = 0,016');
  });
});

describe('what cannot be shown', () => {
  const names = ['a', 'b', 'c'];
  const book = codebook(names.map((name) => variable(name, { level: 'interval' })));
  /** All three have a; four have both b and c. */
  const input = survey(
    {
      a: ['1', '2', '3', '1', '2', '3', '1', '3', '2', '1'],
      b: ['1', '2', '3', '2', '2', '3', '1', '', '', ''],
      c: ['', '', '', '2', '1', '3', '2', '3', '2', '1']
    },
    book,
    { smallestGroup: 5 }
  );

  test.each(METHODS.filter((method) => method !== 'phi'))('pairs of too few, by %s', async (method) => {
    const result = pairs.compute(spec({ variables: names, method }), input);
    expect(result.pairs.filter(isFoundPair).map(({ x, y }) => x + y)).toEqual(['ab', 'ac']);
    expect(result.pairs[2]).toEqual({ x: 'b', y: 'c', n: null, why: 'few' });
    expect(result.pairs.map(({ n }) => n)).toEqual([7, 7, null]);
    const blocks = pairs.present(result, await presentationOf([], { book }));
    const [notice] = noticesOf(blocks);
    expect(notice).toMatchObject({ tone: 'info', title: 'Noen par vises ikke' });
    expect(notice?.text).toBe('Færre enn fem har svart på begge: «b – c».');
    const [table] = tablesOf(blocks);
    expect(table && textsOf(table)[2]?.slice(0, 3)).toEqual(['b', 'c', 'skjult']);
    expect(table && textsOf(table)[2]?.join('')).not.toMatch(/\d/u);
  });

  test('listwise, and with a variable held constant, those who have all are counted', () => {
    for (const over of [{ missing: 'listwise' }, { controls: ['c'], variables: ['a', 'b'] }] as const) {
      const result = pairs.compute(spec({ variables: names, ...over }), input);
      expect(result.pairs.every((pair) => 'why' in pair && pair.why === 'few' && pair.n === null)).toBe(true);
    }
  });

  test('weights do not make respondents', () => {
    const table = tabulate(rows({ a: ['1', '2', '3', '1'], b: ['1', '2', '3', '2'], c: ['', '', '', ''] }), book);
    const weights = Float64Array.from([9, 9, 9, 9]);
    const weighted = inputFrom(table, book, [], { weights, smallestGroup: 5 });
    expect(pairs.compute(spec({ variables: ['a', 'b'], method: 'pearson' }), weighted).pairs).toEqual([
      { x: 'a', y: 'b', n: null, why: 'few' }
    ]);
  });
});

describe('many different answers', () => {
  const count = 300;
  const values = Array.from({ length: count }, (_, row) => (row * 37) % 1009);
  const book = codebook([variable('a', { level: 'interval' }), variable('b', { level: 'interval' })]);
  const input = survey(
    { a: values.map(String), b: values.map((value, row) => `${value + ((row * 71) % 97)}.5`) },
    book
  );

  // R: a <- (0:299 * 37) %% 1009; b <- a + (0:299 * 71) %% 97 + .5; cor(a, b, method = …)
  test.each([
    ['spearman', 0.99573506372293],
    ['pearson', 0.995386876316943],
    ['kendall', 0.946622073578596]
  ] as const)('%s', (method, estimate) => {
    const [pair] = pairs.compute(spec({ variables: ['a', 'b'], method }), input).pairs;
    expect(pair && isFoundPair(pair) ? pair.estimate : null).toBeCloseTo(estimate, 12);
  });

  test('are too many for a polychoric correlation', async () => {
    const blocks = await shown({ variables: ['a', 'b'], method: 'polychoric' }, input);
    expect(noticesOf(blocks)[0]).toMatchObject({ title: 'For mange ulike svar for metoden' });
    expect(tablesOf(blocks)[0]?.title).toBe('Ingen sammenheng kan regnes ut');
  });
});

describe('words for strength', () => {
  test('limits of one’s own', () => {
    expect(readLimits('0.2 0.4 0.6')).toEqual([0.2, 0.4, 0.6]);
    expect(readLimits(' 0,2; 0,4 ')).toEqual([0.2, 0.4]);
    expect(readLimits('.1, .3, .5')).toEqual([0.1, 0.3, 0.5]);
    for (const wrong of ['', 'a', '0.4 0.2', '0 0.5', '0.5 1', '0.1 0.2 0.3 0.4 0.5']) {
      expect(readLimits(wrong), wrong).toBeNull();
    }
    const words = [0.1, 0.2, -0.5, 0.6].map((estimate) => wordOf(estimate, 'own', [0.2, 0.4, 0.6]));
    expect(words).toEqual(['very-weak', 'weak', 'moderate', 'strong']);
    expect(wordOf(0.5, 'jacobsen', [])).toBe('moderate');
    expect(wordOf(0.5, 'cohen', [])).toBe('strong');
  });

  test('are said under the table, and those not understood in a notice', async () => {
    const [table] = tablesOf(await shown({ with: 'lou', scale: 'own', own: '0,2 0,4' }));
    expect(table?.notes.at(-1)).toBe('Styrke (egne grenser): svak under 0,20, moderat under 0,40, sterk fra 0,40.');
    const wrong = await shown({ with: 'lou', scale: 'own', own: 'mye' });
    expect(noticesOf(wrong)[0]?.title).toBe('Egne grenser er ikke forstått');
    expect(tablesOf(wrong)[0]?.notes.at(-1)).toContain('Jacobsen');
  });
});

describe('variables that cannot be used', () => {
  test.each([
    [{ with: 'gone' }, 'Fant ikke «gone»'],
    [{ variables: ['oving'] }, 'For få variabler'],
    [{ variables: [], with: 'lou' }, 'Ingen variabler er valgt'],
    [{ variables: ['kommune', 'oving'], with: 'lou' }, '«Kommune» har ingen rekkefølge']
  ] as const)('%j', async (over, title) => {
    expect(noticesOf(await shown(over))[0]?.title).toBe(title);
  });

  test('V takes categories, and phi asks for two by two', async () => {
    const [table] = tablesOf(await shown({ variables: ['kommune'], with: 'lou', method: 'cramers-v' }));
    expect(table?.rows).toHaveLength(1);
    const phi = await shown({ variables: ['oving'], with: 'lou', method: 'phi', coded: false });
    expect(noticesOf(phi)[0]?.title).toBe('Phi krever to og to svar');
  });
});

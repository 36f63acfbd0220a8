import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { means } from '#lib/analyses/means/index.ts';
import type { MeansSpec } from '#lib/analyses/means/spec.ts';
import type { Input } from '#lib/analyses/contract.ts';
import type { Format } from '#lib/figures/scene.ts';
import { labelFaults, textsOf as sceneTexts } from '../../figures/label-boxes.ts';
import { asDescribed, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, times, variable } from '../survey.ts';

const spec = (over: Partial<MeansSpec> = {}): MeansSpec => ({ outcome: null, by: null, show: 'dots', ...over });
const score = variable('score', { role: 'outcome', label: 'Skår', level: 'interval' });
const town = variable('town', { role: 'group', level: 'nominal', label: 'Kommune' });
const book = codebook([score, town]);

async function show(input: Input, over: Partial<MeansSpec> = {}, format: Format = 'wide') {
  return means.present(
    means.compute(spec(over), input),
    await presentationOf(input.steps, { format, book: input.codebook })
  );
}

describe('the study', () => {
  test('means of those who answered, beside everyone in the group', async () => {
    const [figure, table] = (await show(inputOf(asDescribed))) as [FigureBlock, never];
    expect(figure.title).toBe('Levels of Use ligger høyest for kommune 6 (5,00) og lavest for kommune 3 (3,38)');
    expect(textsOf(table).map((row) => row.slice(0, 4))).toEqual([
      ['Kommune 1', '3', '3', '3,67'],
      ['Kommune 2', '6', '6', '4,33'],
      ['Kommune 3', '9', '8', '3,38'],
      ['Kommune 4', '6', '5', '4,60'],
      ['Kommune 5', '4', '4', '4,75'],
      ['Kommune 6', '5', '5', '5,00'],
      ['Alle', '33', '31', '4,23']
    ]);
    expect(sceneTexts(figure.scene.nodes).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['8 av 9', '3,38', 'alle 4,23'])
    );
  });

  test('by sector, with the standard deviation that R gives', () => {
    // R 4.2.2: sd(lou[sektor == "skole"], na.rm = TRUE); sd(lou[sektor == "barnehage"], na.rm = TRUE)
    const { groups } = means.compute(spec({ by: 'sektor' }), inputOf(asDescribed));
    const of = (value: string) => groups.find((group) => group.value === value);
    expect(of('skole')?.mean).toBeCloseTo(42 / 11, 13);
    expect(of('skole')?.standardDeviation).toBeCloseTo(1.3280197150781925, 13);
    expect(of('barnehage')?.mean).toBeCloseTo(70 / 15, 13);
    expect(of('barnehage')?.standardDeviation).toBeCloseTo(1.2344267996967353, 13);
  });

  test.each(['wide', 'compact', 'paper'] as const)('no labels touch, %s', async (format) => {
    for (const by of ['kommune', 'sektor', 'stilling', 'oving']) {
      const [figure] = (await show(inputOf(asDescribed), { by }, format)) as [FigureBlock];
      expect(labelFaults(figure.scene)).toEqual([]);
    }
  });
});

test('no decimals where the scale spans thousands', async () => {
  const input = survey({ score: ['410000', '498001', '612000'], town: ['a', 'a', 'b'] }, book, { smallestGroup: 1 });
  const [figure, table] = (await show(input)) as [FigureBlock, never];
  expect(figure.title.replace(/\s/gu, ' ')).toBe('Skår ligger høyest for b (612 000) og lavest for a (454 001)');
  expect(textsOf(table).map((row) => row[3]?.replace(/\s/gu, ' '))).toEqual(['454 001', '612 000', '506 667']);
});

test('a cut-off and a turned scale leave the means as they are', () => {
  const turned = asDescribed.map((step) => ({ ...step, coding: { ...step.coding, reverse: true } }));
  expect(means.compute(spec(), inputOf(turned)).groups).toEqual(means.compute(spec(), inputOf([])).groups);
});

test('table only where that is chosen, and then its title is the finding', async () => {
  const [table] = await show(inputOf(asDescribed), { show: 'table' });
  expect(table?.kind === 'table' ? table.title : '').toContain('ligger høyest');
});

describe('the smallest group', () => {
  const columns = (groups: Record<string, [n: number, answered: number]>) => ({
    town: times(Object.fromEntries(Object.entries(groups).map(([name, [n]]) => [name, n]))),
    score: Object.values(groups).flatMap(([n, answered], group) =>
      Array.from({ length: n }, (_, row) => (row < answered ? String(10 * (group + 1) + (row % 3)) : ''))
    )
  });
  const at = (groups: Record<string, [number, number]>, smallestGroup = 5) =>
    survey(columns(groups), book, { smallestGroup });

  test('hidden where too few answered, though enough were asked, with the fewest answered of the rest', async () => {
    const input = at({ a: [20, 18], b: [9, 4], c: [12, 7] });
    const result = means.compute(spec(), input);
    expect(result.groups.map(({ hidden }) => hidden)).toEqual([null, 'small', 'complement']);
    const blocks = await show(input);
    for (const secret of [4, 7, 9, 12]) {
      expect(numbersIn(result.groups)).not.toContain(secret);
      expect(
        tablesOf(blocks).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)))
      ).not.toContain(secret);
    }
    const figure = blocks[0] as FigureBlock;
    expect(
      sceneTexts(figure.scene.nodes)
        .filter(({ text }) => / av /.test(text))
        .map(({ text }) => text)
    ).toEqual(['18 av 20']);
    expect(figure.scene.description).toContain('skjult');
  });

  test('one without a group cannot be had from the total', () => {
    const groups = columns({ a: [20, 20], b: [8, 8], '': [1, 1] });
    const result = means.compute(spec(), survey(groups, book, { smallestGroup: 5 }));
    expect(result.groups.map(({ hidden }) => hidden)).toEqual([null, 'complement']);
  });

  test('how small a hidden group is cannot be had from the number of respondents', () => {
    const result = means.compute(spec(), at({ a: [20, 20], b: [3, 0], c: [8, 8] }));
    expect(result.groups.map(({ hidden }) => hidden)).toEqual([null, 'small', 'complement']);
  });

  test('nor from what another cell counts: the groups that response hides are hidden here', () => {
    // Of b and c, c answered least; but the response rate hides b with a, and shows c.
    const result = means.compute(spec(), at({ a: [3, 3], b: [6, 6], c: [7, 5], d: [20, 20] }));
    expect(result.groups.map(({ hidden }) => hidden)).toEqual(['small', 'complement', null, null]);
  });

  test('the total too where too few answered in all', async () => {
    const input = at({ a: [3, 2], b: [3, 2] });
    expect(means.compute(spec(), input).all).toBeNull();
    expect(noticesOf(await show(input)).map(({ title }) => title)).toContain('Gjennomsnittet for alle vises ikke');
  });
});

describe('awkward input is told in words', () => {
  const ordinal = (categories: readonly string[]) =>
    variable('score', { role: 'outcome', categories: categories.map((value) => ({ value, label: value })) });
  const cases: [string, Input, Partial<MeansSpec>, string][] = [
    ['no outcome', survey({ town: ['a'] }, codebook([town])), {}, 'no-outcome'],
    ['no grouping', survey({ score: ['1'] }, codebook([score])), {}, 'no-grouping'],
    ['no such outcome', survey({ town: ['a'] }, book), { outcome: 'gone' }, 'no-such-variable'],
    ['no such grouping', survey({ score: ['1'], town: ['a'] }, book), { by: 'gone' }, 'no-such-variable'],
    ['unordered outcome', survey({ score: ['1'], town: ['a'] }, book), { outcome: 'town' }, 'unordered'],
    [
      'answers in words',
      survey({ score: ['lite', 'mye'], town: ['a', 'b'] }, codebook([ordinal(['lite', 'mye']), town])),
      {},
      'no-numbers'
    ],
    ['grouped by itself', survey({ score: ['1'], town: ['a'] }, book), { by: 'score' }, 'by-itself'],
    ['nobody answered', survey({ score: ['', ''], town: ['a', 'b'] }, book), {}, 'nobody-answered'],
    ['nobody has a group', survey({ score: ['1', '2'], town: ['', ''] }, book), {}, 'nobody-grouped'],
    ['a group without answers', survey({ score: ['1', '2', ''], town: ['a', 'a', 'b'] }, book), {}, 'group-unanswered'],
    ['no rows', survey({ score: [], town: [] }, book), {}, 'no-rows']
  ];

  test.each(cases)('%s', async (_, input, over, code) => {
    const result = means.compute(spec(over), input);
    expect(result.notices.map((notice) => notice.code)).toContain(code);
    expect(numbersIn(result).every(Number.isFinite)).toBe(true);
    for (const language of ['nb', 'nn', 'en'] as const) {
      const blocks = means.present(result, await presentationOf([], { language, book: input.codebook }));
      expect(noticesOf(blocks).length).toBeGreaterThan(0);
      expect(JSON.stringify(blocks)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test('a scale of one value, and equal means', async () => {
    const [figure] = (await show(survey({ score: ['3', '3'], town: ['a', 'b'] }, book))) as [FigureBlock];
    expect(figure.title).toBe('Skår har samme gjennomsnitt i alle gruppene: 3,00');
    expect(labelFaults(figure.scene)).toEqual([]);
  });

  test('numbers far from each other have round ticks', async () => {
    const input = survey({ score: ['12000', '987000', '450000'], town: ['a', 'b', 'a'] }, book);
    const [figure] = (await show(input, {}, 'compact')) as [FigureBlock];
    expect(sceneTexts(figure.scene.nodes).map(({ text }) => text)).toContain('200\u00a0000');
    expect(labelFaults(figure.scene)).toEqual([]);
  });
});

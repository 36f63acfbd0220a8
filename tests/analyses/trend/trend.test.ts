import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { fields, type TrendSpec } from '#lib/analyses/trend/spec.ts';
import { trend } from '#lib/analyses/trend/index.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { leavesOf } from '#lib/figures/restyled.ts';
import type { Format } from '#lib/figures/scene.ts';
import { labelFaults, textsOf as sceneTexts } from '../../figures/label-boxes.ts';
import { noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const spec = (over: Partial<TrendSpec> = {}): TrendSpec => ({ ...readSpec<TrendSpec>(fields, {}), ...over });
const book = codebook([
  variable('score', { role: 'outcome', label: 'Skår' }),
  variable('year', { role: 'group', label: 'År' }),
  variable('town', { level: 'nominal', label: 'Kommune' })
]);
type Answers = readonly (readonly [year: string, town: string, scores: readonly number[]])[];
function asked(answers: Answers, smallestGroup = 1, named = book) {
  const rows = answers.flatMap(([year, town, scores]) => scores.map((score) => [String(score), year, town] as const));
  return survey(
    { score: rows.map(([each]) => each), year: rows.map(([, each]) => each), town: rows.map(([, , each]) => each) },
    named,
    { smallestGroup }
  );
}
const pointsOf = (answers: Answers, over: Partial<TrendSpec> = {}, smallest = 1) =>
  trend.compute(spec(over), asked(answers, smallest)).lines.map(({ points }) => points);
async function shown(
  answers: Answers,
  over: Partial<TrendSpec> = {},
  { smallest = 1, format = 'wide', named = book }: { smallest?: number; format?: Format; named?: typeof book } = {}
) {
  const input = asked(answers, smallest, named);
  return trend.present(trend.compute(spec(over), input), await presentationOf([], { book: named, format }));
}
const figureOf = (blocks: Awaited<ReturnType<typeof shown>>) =>
  blocks.find((block) => block.kind === 'figure') as FigureBlock;

const THREE: Answers = [
  ['2021', 'a', [1, 2, 2, 3, 4]],
  ['2022', 'a', [2, 2, 3, 4, 4]],
  ['2023', 'a', [3, 4, 4, 4, 4]]
];

describe('change over waves', () => {
  // R 4.2.2: x <- c(1, 2, 2, 3, 4); mean(x); t.test(x)$conf.int
  test('has each mean with the interval of R', () => {
    const [first] = pointsOf(THREE)[0] ?? [];
    expect(first?.estimate).toBeCloseTo(2.4, 14);
    expect(first?.low).toBeCloseTo(0.984285223017728, 12);
    expect(first?.high).toBeCloseTo(3.81571477698227, 12);
  });

  // R 4.2.2: prop.test(3, 8, correct = FALSE)$conf.int
  test('has each top box with the interval of R', () => {
    const [first] = pointsOf([['1', 'a', [1, 2, 2, 3, 4, 1, 1, 3]]], { show: 'top', top: 2 })[0] ?? [];
    expect(first?.estimate).toBeCloseTo(3 / 8, 14);
    expect(first?.low).toBeCloseTo(0.136844285823597, 12);
    expect(first?.high).toBeCloseTo(0.694257605397373, 12);
  });

  test('tells from where to where, and of groups which moved most', async () => {
    expect(figureOf(await shown(THREE)).title).toBe('Skår gikk fra 2,40 i 2021 til 3,80 i 2023');
    const two: Answers = [...THREE, ['2021', 'b', [1, 1]], ['2022', 'b', [1, 1]], ['2023', 'b', [4, 4]]];
    const blocks = await shown(two, { by: 'town' });
    expect(figureOf(blocks).title).toBe('Skår endret seg mest for b: fra 1,00 i 2021 til 4,00 i 2023');
    expect(sceneTexts(figureOf(blocks).scene.nodes).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['A: 3,80', 'B: 4,00'])
    );
    const [table] = tablesOf(blocks);
    expect(table && textsOf(table)[1]).toEqual(['2021', '5', '2,40', '0,98', '3,82']);
  });

  test('names no line that changed most where two changed as much, and tells what stayed as it was', async () => {
    const rising = ['a', 'b'].flatMap((town): Answers => [
      ['1', town, [1, 2]],
      ['2', town, [3, 4]]
    ]);
    expect(figureOf(await shown(rising, { by: 'town' })).title).toBe('Skår, runde for runde');
    const still: Answers = [
      ['1', 'a', [1, 4]],
      ['2', 'a', [2, 3]]
    ];
    expect(figureOf(await shown(still)).title).toBe('Skår var 2,50 både i 1 og i 2');
    expect(figureOf(await shown(still, { by: 'town' })).title).toBe('Skår var 2,50 både i 1 og i 2');
    const one: Answers = [...still, ['1', 'b', [1, 2]], ['2', 'b', [3, 4]]];
    expect(figureOf(await shown(one, { by: 'town' })).title).toBe(
      'Skår endret seg mest for b: fra 1,50 i 1 til 3,50 i 2'
    );
  });

  test('counts weights, and draws nothing of one wave but its point', async () => {
    const input = asked([['1', 'a', [1, 4]]]);
    const weighted = trend.compute(spec(), { ...input, weights: Float64Array.from([3, 1]) });
    expect(weighted.lines[0]?.points[0]).toMatchObject({ n: 4, respondents: 2, estimate: 1.75 });
    const [table] = tablesOf(trend.present(weighted, await presentationOf([], { book })));
    expect(table && textsOf(table)[0]?.slice(0, 3)).toEqual(['1', '4', '2']);
    expect(figureOf(await shown([['1', 'a', [1, 4]]])).title).toBe('Skår, runde for runde');
  });

  test('leaves intervals of many lines to the table, and says so; no two lines look alike', async () => {
    const towns = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const many: Answers = ['1', '2', '3', '4', '5'].flatMap((year) =>
      towns.map((town, at) => [year, town, [1, 2, 1 + (at % 4), 4]] as const)
    );
    const few = figureOf(
      await shown(
        many.filter(([, town]) => town < 'd'),
        { by: 'town' }
      )
    );
    const figure = figureOf(await shown(many, { by: 'town' }));
    const thin = ({ scene }: FigureBlock) =>
      leavesOf(scene.nodes).filter((node) => node.kind === 'line' && node.series && node.stroke.width === 1).length;
    expect([thin(few), thin(figure)]).toEqual([15, 0]);
    expect(figure.notes[0]).toContain('står i tabellen');
    const looks = towns.map((town) => {
      const leaves = leavesOf(figure.scene.nodes).filter(({ series }) => series === town);
      const [leg] = leaves.flatMap((node) => (node.kind === 'line' ? [node.stroke] : []));
      return JSON.stringify(leg);
    });
    expect(new Set(looks).size).toBe(9);
  });

  test('has no decimals where the scale spans thousands', async () => {
    const wages: Answers = [
      ['1', 'a', [410000, 498001]],
      ['2', 'a', [612000, 612001]]
    ];
    const [table] = tablesOf(await shown(wages));
    expect(table && textsOf(table).map((row) => row[2]?.replace(/\s/gu, ' '))).toEqual(['454 001', '612 001']);
  });

  test('says what is missing', async () => {
    expect(noticesOf(await shown(THREE, { wave: 'score' })).map(({ title }) => title)).toEqual([
      '«Skår» er brukt to ganger'
    ]);
    expect(noticesOf(await shown(THREE, { wave: 'gone' }))).toHaveLength(1);
  });
});

describe('privacy', () => {
  const five = [1, 2, 3, 4, 4];

  test('a group that is left out is told, also where all else is shown; nobody is no small group', () => {
    const answers: Answers = ['1', '2'].flatMap((year) =>
      ['a', 'b'].map((town) => [year, town, [...five, ...five]] as const)
    );
    const small: Answers = [...answers, ['1', 'c', [1, 2, 3]], ['1', 'd', [1, 2]]];
    const hidden = trend.compute(spec({ by: 'town' }), asked(small, 5));
    expect(hidden.lines.map(({ group, points }) => [group, points.map(({ n }) => n)])).toEqual([
      ['a', [10, 10]],
      ['b', [10, 10]]
    ]);
    expect(hidden.notices.map(({ code }) => code)).toEqual(['small-groups']);
    // Of the study's data, which are nobody's, groups of one are shown.
    const open = trend.compute(spec({ by: 'town' }), asked(small, 1));
    expect(open.lines.at(-1)?.points).toMatchObject([
      { n: 2, hidden: false },
      { n: 0, estimate: null, hidden: false }
    ]);
    expect(open.notices).toEqual([]);
  });

  test('a small wave is hidden, and one more so that it cannot be subtracted', () => {
    const [points] = pointsOf(
      [
        ['1', 'a', five],
        ['2', 'a', [1, 2]],
        ['3', 'a', [...five, 2]]
      ],
      {},
      5
    );
    expect(points?.map(({ hidden }) => hidden)).toEqual([true, true, false]);
    expect(points?.[1]).toMatchObject({ n: null, estimate: null, low: null, high: null });
  });

  test('a small crossing is hidden within its group and within its wave', () => {
    const answers: Answers = ['1', '2', '3'].flatMap((year) =>
      ['a', 'b', 'c'].map((town) => [year, town, year === '2' && town === 'b' ? [1, 2] : five] as const)
    );
    const lines = pointsOf(answers, { by: 'town' }, 5);
    const open = (line: number, wave: number) => lines[line]?.[wave]?.hidden === false;
    expect(open(1, 1)).toBe(false);
    // In every group and every wave with something hidden, so many are hidden that none can be told.
    for (const at of [0, 1, 2]) {
      const inGroup = [0, 1, 2].filter((wave) => !open(at, wave)).length;
      const inWave = [0, 1, 2].filter((line) => !open(line, at)).length;
      expect(inGroup).not.toBe(1);
      expect(inWave).not.toBe(1);
    }
    expect(lines.flat().filter(({ hidden }) => !hidden).length).toBeGreaterThan(3);
  });
});

test.each(['wide', 'compact', 'paper'] as const)(
  'no labels touch with 25 long names at the ends, %s',
  async (format) => {
    const towns = Array.from({ length: 25 }, (_, index) => `t${index}`);
    const label = (index: number) => `Kommunen med det lange navnet der helsestasjonen ligger, nummer ${index}`;
    const named = codebook([
      ...book.variables.slice(0, 1),
      variable('year', {
        role: 'group',
        label: 'År',
        categories: ['1', '2', '3', '4'].map((value) => ({ value, label: `Spørreundersøkelsen høsten 202${value}` }))
      }),
      variable('town', {
        level: 'nominal',
        categories: towns.map((value, index) => ({ value, label: label(index) }))
      })
    ]);
    const answers: Answers = ['1', '2', '3', '4'].flatMap((year, at) =>
      towns.map((town, index) => [year, town, [1, 2, 2, 1 + ((at + index) % 4), 4]] as const)
    );
    for (const by of [null, 'town'])
      expect(labelFaults(figureOf(await shown(answers, { by }, { format, named })).scene)).toEqual([]);
    expect(labelFaults(figureOf(await shown(answers, { show: 'top' }, { format, named })).scene)).toEqual([]);
  }
);

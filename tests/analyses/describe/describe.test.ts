import { describe as suite, expect, test } from 'vitest';
import { describe } from '#lib/analyses/describe/index.ts';
import { fields, type DescribeSpec } from '#lib/analyses/describe/spec.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { asDescribed, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, times, variable } from '../survey.ts';

const spec = (over: Partial<DescribeSpec> = {}): DescribeSpec => ({ ...readSpec<DescribeSpec>(fields, {}), ...over });
const lou = (over: Partial<DescribeSpec> = {}) =>
  describe.compute(spec({ variables: ['lou'], ...over }), inputOf(asDescribed)).rows;

suite('Levels of Use', () => {
  // R 4.2.2: t.test(y); quantile(y, c(.25, .5, .75)); e1071::skewness(y, type = 2); e1071::kurtosis(y, type = 2)
  test('as R describes it, whatever the cut-off', () => {
    const [row] = lou();
    expect(row).toMatchObject({ n: 31, missing: { 'no-answer': 2 }, median: 4, q1: 4, q3: 5, min: 1, max: 8, mode: 5 });
    expect(row?.mean).toBeCloseTo(4.2258064516129, 12);
    expect(row?.sd).toBeCloseTo(1.25723711418742, 13);
    expect(row?.interval?.low).toBeCloseTo(3.76464815502875, 12);
    expect(row?.interval?.high).toBeCloseTo(4.68696474819705, 12);
    expect(row?.skewness).toBeCloseTo(-0.0265318217350094, 13);
    expect(row?.kurtosis).toBeCloseTo(2.73407631877522, 12);
  });

  // R: prop.test(14, 31, correct = FALSE): the levels 5 to 8 are answered by 14.
  test('with the share of its four highest levels', () => {
    const [row] = lou({ top: 4 });
    expect(row?.top?.estimate).toBeCloseTo(14 / 31, 14);
    expect(row?.top?.low).toBeCloseTo(0.2916173598052, 12);
    expect(row?.top?.high).toBeCloseTo(0.622278323626455, 12);
  });

  // R: mean(y) + c(-1, 1) * qt(.975, 30) * sd(y) / sqrt(31) * sqrt((120 - 31) / 119)
  test('with narrower intervals where the 31 are of 120 invited', () => {
    const [row] = lou({ population: 120 });
    expect(row?.interval?.low).toBeCloseTo(3.82699139231463, 12);
    expect(row?.interval?.high).toBeCloseTo(4.62462151091118, 12);
  });

  test('without decimals where the scale spans thousands', async () => {
    const input = survey(
      { wage: ['410500', '498000.5', '612000'] },
      codebook([variable('wage', { level: 'interval' })])
    );
    const blocks = describe.present(
      describe.compute(spec({ variables: ['wage'] }), input),
      await presentationOf([], { book: input.codebook })
    );
    expect(JSON.stringify(tablesOf(blocks).map(textsOf))).toMatch(/506\s834.*498\s001/u);
  });

  test('in a table with a row for each group under the variable', async () => {
    const input = inputOf(asDescribed);
    const blocks = describe.present(
      describe.compute(spec({ variables: ['lou'], by: 'kommune' }), input),
      await presentationOf(input.steps)
    );
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('Kommune 6 ligger høyest (5,00) og kommune 3 lavest (3,38)');
    expect(
      table &&
        textsOf(table)
          .slice(1)
          .map((row) => row.slice(0, 3))
    ).toEqual([
      ['Kommune 1', '3', '3,67'],
      ['Kommune 2', '6', '4,33'],
      ['Kommune 3', '8', '3,38'],
      ['Kommune 4', '5', '4,60'],
      ['Kommune 5', '4', '4,75'],
      ['Kommune 6', '5', '5,00']
    ]);
  });
});

suite('numbers in conventions', () => {
  const book = codebook([variable('x', { level: 'interval' })]);
  const input = survey({ x: ['1', '2', '3', '4', '10'] }, book);
  // R: quantile(c(1, 2, 3, 4, 10), c(.25, .75), type = 7) and type = 6
  test.each([
    ['r', 2, 4],
    ['spss', 1.5, 7]
  ] as const)('quartiles as %s', (convention, q1, q3) => {
    expect(describe.compute(spec({ convention }), input).rows[0]).toMatchObject({ q1, q3 });
  });

  test('weights count respondents more than once', () => {
    const heavy = { ...input, weights: Float64Array.from([1, 1, 1, 1, 4]) };
    const copies = survey({ x: ['1', '2', '3', '4', '10', '10', '10', '10'] }, book);
    const [weighted] = describe.compute(spec(), heavy).rows;
    const [copied] = describe.compute(spec(), copies).rows;
    expect({ ...weighted, respondents: 0 }).toEqual({ ...copied, respondents: 0 });
  });
});

suite('what cannot be shown', () => {
  const town = variable('town', { role: 'group', level: 'nominal' });
  const book = codebook([variable('x', { level: 'interval' }), town]);

  test('small groups, and those that would give them away', async () => {
    const town = times({ a: 20, b: 7, c: 3 });
    const input = survey({ x: town.map((_, row) => String(row % 6)), town }, book, { smallestGroup: 5 });
    const result = describe.compute(spec({ by: 'town' }), input);
    expect(result.rows.map(({ group }) => group)).toEqual(['a']);
    expect(numbersIn(result.rows)).not.toContain(7);
    expect(noticesOf(describe.present(result, await presentationOf([], { book })))).toHaveLength(1);
  });

  test('a question that too few answered is named, with neither their number nor their answers', async () => {
    const town = times({ a: 6, b: 6 });
    const few = survey({ x: town.map((_, row) => (row < 4 ? '9' : '')), town }, book, { smallestGroup: 5 });
    for (const by of [null, 'town']) {
      const result = describe.compute(spec({ by, population: 2 }), few);
      expect(result.rows).toEqual([]);
      const blocks = describe.present(result, await presentationOf([], { book }));
      expect(noticesOf(blocks).map(({ title }) => title)).toEqual(['«x» vises ikke']);
      expect(JSON.stringify(blocks)).not.toMatch(/[49]/);
    }
  });

  test('the least and the largest answer where few gave it, with the reason', async () => {
    const x = [...times({ '100': 1, '200': 6, '300': 5 })];
    const input = survey({ x }, codebook([variable('x', { level: 'interval' })]), { smallestGroup: 5 });
    const result = describe.compute(spec({ variables: ['x'] }), input);
    expect(result.rows[0]).toMatchObject({ min: null, max: 300, median: 200 });
    const [shown] = tablesOf(describe.present(result, await presentationOf([], { book })));
    expect(shown?.notes).toContain('Minste og største svar vises der minst fem har gitt det.');
    expect(JSON.stringify(shown && textsOf(shown))).not.toContain('100');
  });

  test('a population smaller than those who answered', async () => {
    const input = survey({ x: ['1', '2', '4'], town: ['a', 'a', 'b'] }, book);
    const result = describe.compute(spec({ population: 2 }), input);
    expect(result.rows[0]?.interval).toEqual(describe.compute(spec(), input).rows[0]?.interval);
    const [notice] = noticesOf(describe.present(result, await presentationOf([], { book })));
    expect(notice?.text).toContain('3 svar');
  });
});

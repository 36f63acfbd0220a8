import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { adjustedPs } from '#lib/analyses/working/adjusted.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codesOf, equationsOf, inputFrom, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';
import { book, columns, names } from './four-variables.ts';

const input = survey(columns, book);

function made(over: Partial<WorkingSpec>, from: Input = input) {
  const asked = { of: 'adjusted', variables: names, x: 'a', y: 'd' } as const;
  return working.compute({ ...readSpec<WorkingSpec>(fields, {}), ...asked, ...over }, from);
}

const blocksOf = async (over: Partial<WorkingSpec>, from: Input = input): Promise<Block[]> =>
  working.present(made(over, from), await presentationOf([], { book }));

// R 4.2.2: p.adjust(c(.01, .02, .03, .04, .3), method), the third of them
test.each([
  ['bonferroni', 5, 0.15, null],
  ['holm', 3, 0.09, 0.08],
  ['bh', 5 / 3, 0.05, 0.05],
  ['by', (5 / 3) * (1 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5), 0.114166666666667, 0.114166666666667]
] as const)('the third of five by %s is that of R', (method, factor, adjusted, beside) => {
  const tests = [0.3, 0.02, 0.04, 0.01, 0.03].map((p, place) => ({ first: 'a', second: String(place), n: 9, p }));
  const found = adjustedPs(tests, 4, method);
  expect(found.asked).toMatchObject({ second: '4', place: 3, p: 0.03 });
  expect(found.asked.factor).toBeCloseTo(factor, 12);
  expect(found.asked.adjusted).toBeCloseTo(adjusted, 12);
  if (beside === null) expect(found.beside).toBeNull();
  else expect(found.beside).toBeCloseTo(beside, 12);
});

test('more tests than anyone reads are worked out, and not listed', async () => {
  const many = Array.from({ length: 12 }, (_, place) => variable(`v${place}`));
  const answers = Object.fromEntries(
    many.map(({ name }, at) => [name, Array.from({ length: 20 }, (_, row) => String(1 + ((row * (at + 3) + at) % 17)))])
  );
  const large = codebook(many);
  const from = survey(answers, large);
  const result = made({ variables: many.map(({ name }) => name), x: 'v0', y: 'v1' }, from);
  expect(result.working).toMatchObject({ count: 66, tests: null });
  const blocks = working.present(result, await presentationOf([], { book: large }));
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'equations', 'text']);
});

describe('an adjusted p', () => {
  test('is written out with all tests in their order, and which one is asked for', async () => {
    const blocks = await blocksOf({ adjust: 'holm' });
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('A og d: justert p = 0,222');
    expect(table?.rows.map(({ emphasis }) => emphasis ?? false)).toEqual([false, false, true, false, false, false]);
    expect(table && textsOf(table)).toEqual([
      ['1', 'A og b', '12', '0,0001', '6', '0,0004', '<\u00A00,001'],
      ['2', 'A og c', '12', '0,0392', '5', '0,1958', '0,196'],
      ['3', 'A og d', '9', '0,0555', '4', '0,2220', '0,222'],
      ['4', 'B og c', '12', '0,0909', '3', '0,2728', '0,273'],
      ['5', 'B og d', '9', '0,1005', '2', '0,2010', '0,273'],
      ['6', 'C og d', '9', '0,9733', '1', '0,9733', '0,973']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'q = (m − i + 1) · p = (6 − 3 + 1) · 0,0555 = 0,2220',
      'p′ = den største av 0,2220 og 0,1958 = 0,222'
    ]);
    const [r, spss] = codesOf(blocks);
    expect(r).toContain('p.adjust(p, method = "holm")');
    expect(spss).toContain('IF ($CASENUM > 1) adjusted = MAX(adjusted, LAG(adjusted)).');
  });

  test.each([
    ['bonferroni', 'a', ['p′ = m · p = 6 · 0,0555 = 0,333']],
    ['bonferroni', 'c', ['q = m · p = 6 · 0,9733 = 5,8399', 'p′ = 5,8399, men høyst 1 = 1,000']],
    ['bh', 'a', ['q = m / i · p = 6 / 3 · 0,0555 = 0,1110', 'p′ = den minste av 0,1110 og 0,1206 = 0,111']],
    [
      'by',
      'c',
      [
        'c = 1 + 1/2 + … + 1/m = 2,450',
        'q = m · c / i · p = 6 · 2,450 / 6 · 0,9733 = 2,3846',
        'p′ = 2,3846, men høyst 1 = 1,000'
      ]
    ]
  ] as const)('by %s of %s and d has its numbers put in', async (adjust, x, equations) => {
    expect(equationsOf(await blocksOf({ adjust, x }))).toEqual(equations);
  });

  test('of each with one is of those alone', () => {
    expect(made({ variables: ['a', 'b', 'c'] }).working).toMatchObject({ with: 'd', count: 3 });
    expect(made({ variables: ['b'], x: 'a', y: 'd' }).working).toMatchObject({ variables: ['b', 'a'], count: 2 });
  });

  test('is of the pairs that may be shown, and of none that has no p', () => {
    const few = survey(columns, book, { smallestGroup: 10 });
    expect(made({ x: 'a', y: 'b' }, few).working).toMatchObject({ count: 3 });
    expect(JSON.stringify(made({ x: 'a', y: 'b' }, few).working)).not.toContain('"second":"d"');
    expect(made({}, few)).toMatchObject({ working: null, notices: [{ code: 'no-p' }] });
    const alike = survey({ ...columns, d: columns.a.map(() => '1') }, book);
    expect(made({}, alike)).toMatchObject({ working: null, notices: [{ code: 'no-p' }] });
    expect(made({ x: 'a', y: 'b' }, alike).working).toMatchObject({ count: 3 });
    expect(made({ adjust: 'none' })).toMatchObject({ working: null, notices: [{ code: 'no-adjustment' }] });
    expect(made({ x: 'd' })).toMatchObject({ working: null, notices: [{ code: 'same' }] });
  });
});

function foundIn(over: Partial<WorkingSpec>, from: Input = input) {
  const found = made(over, from).working;
  if (found?.of !== 'adjusted') throw new Error('no adjusted p');
  return found;
}

// R 4.2.2, with the four variables of four-variables.ts
describe('an adjusted p', () => {
  // cor.test(x, y, method = "spearman", exact = FALSE, alternative = "greater") of each; p.adjust(p, "holm"), "BH" of "less"
  test('that is one-sided is of one-sided p, which is worked out', async () => {
    const one = foundIn({ alternative: 'greater' });
    expect(one.asked.p).toBeCloseTo(0.0277442794805759, 13);
    expect(one.asked.adjusted).toBeCloseTo(0.138721397402879615, 12);
    expect(one.tests?.map(({ p }) => p).at(-1)).toBeCloseTo(0.98041856, 12);
    expect(foundIn({ alternative: 'less', adjust: 'bh', x: 'b', y: 'c' }).asked.adjusted).toBeCloseTo(
      0.136419708421926,
      12
    );
    const blocks = await blocksOf({ alternative: 'greater' });
    expect(equationsOf(blocks).slice(0, 2)).toEqual([
      't = rho · √(df / (1 − rho²)) = 0,655 · √(7 / (1 − 0,655²)) = 2,294',
      'p = P(T > t) = 0,0277'
    ]);
    expect(codesOf(blocks)[0]).toMatch(
      /^rho <- 0\.65\d+\nt <- rho \* sqrt\(7 .*\npt\(t, 7, lower\.tail = FALSE\)\np <- /u
    );
    const negative = await blocksOf({ alternative: 'less', x: 'b', y: 'c' });
    expect(equationsOf(negative).slice(0, 2)).toEqual([
      expect.stringMatching(/^t = .* = \(−0,509\) · √\(10 \/ \(1 − \(−0,509\)²\)\) = −1,87\d$/u),
      'p = P(T < t) = 0,0455'
    ]);
    expect(JSON.stringify(negative)).toContain('ensidig, med forventet negativ sammenheng');
  });

  // ok <- complete.cases(x, y, c); r <- lapply(list(x, y, c), function(v) rank(v[ok])); the correlation of
  // resid(lm(r[[1]] ~ r[[3]])) and resid(lm(r[[2]] ~ r[[3]])), its t with n - 3 df
  test('with a variable held constant is of partial rho, of those who answered that too', async () => {
    const partial = { controls: ['c'], variables: ['a', 'b', 'd'] } as const;
    const found = foundIn(partial);
    expect(found).toMatchObject({ count: 3, controls: ['c'], asked: { n: 9 }, test: { df: 6 } });
    expect(found.test?.estimate).toBeCloseTo(0.706588044714934, 12);
    expect(found.test?.statistic).toBeCloseTo(2.4458997800541, 12);
    expect(found.asked.p).toBeCloseTo(0.050068777351818784, 13);
    expect(found.asked.adjusted).toBeCloseTo(0.10013755470363757, 13);
    // What is held constant is not paired as well.
    expect(foundIn({ controls: ['c'] }).variables).toEqual(['a', 'b', 'd']);
    expect(made({ controls: ['a'] })).toMatchObject({ working: null, notices: [{ code: 'same' }] });
    const lacking = survey({ ...columns, c: columns.c.map((answer, row) => (row < 3 ? '' : answer)) }, book);
    expect(foundIn({ ...partial, x: 'a', y: 'b' }, lacking).asked.n).toBe(9);
    const few = { ...lacking, smallestGroup: 10 };
    expect(made({ ...partial, x: 'a', y: 'b' }, few)).toMatchObject({ working: null, notices: [{ code: 'no-p' }] });
    const blocks = await blocksOf(partial);
    expect(equationsOf(blocks)[0]).toBe('t = rho · √(df / (1 − rho²)) = 0,707 · √(6 / (1 − 0,707²)) = 2,446');
    expect(JSON.stringify(blocks)).toContain('Korrelasjonen er partiell, med c holdt konstant');
  });

  // cor.test(rep(x, w), rep(y, w), method = "spearman", exact = FALSE) of each, w <- rep(1:3, 4); p.adjust(p, "bonferroni")
  test('with weights is of weighted rho, and of the respondents that may be shown', async () => {
    const weights = Float64Array.from({ length: 12 }, (_, row) => 1 + (row % 3));
    const weighted = inputFrom(input.table, book, [], { weights });
    const over = { weighted: true, adjust: 'bonferroni' } as const;
    const found = foundIn(over, weighted);
    expect(found).toMatchObject({ weighted: true, asked: { n: 18 } });
    expect(found.test?.estimate).toBeCloseTo(0.482712091309883, 12);
    expect(found.asked.adjusted).toBeCloseTo(0.254734866649743, 12);
    expect(foundIn({ adjust: 'bonferroni' }, weighted).test).toBeNull();
    // Eighteen by their weights, of nine.
    const few = { ...weighted, smallestGroup: 10 };
    expect(made(over, few)).toMatchObject({ working: null, notices: [{ code: 'no-p' }] });
    const blocks = await blocksOf(over, weighted);
    expect(equationsOf(blocks)[1]).toBe('p = 2 · P(T > |t|) = 0,0425');
    expect(JSON.stringify(blocks)).toContain('Hvert svar teller med sin vekt');
    expect(foundIn({ ...over, controls: ['c'] }, weighted)).toMatchObject({ weighted: false, asked: { n: 9 } });
  });

  test('of a rho of 1 has no t to write out', async () => {
    const same = survey({ ...columns, b: columns.a }, book);
    const over = { alternative: 'greater', x: 'a', y: 'b' } as const;
    expect(foundIn(over, same)).toMatchObject({ asked: { p: 0 }, test: { statistic: null } });
    expect(equationsOf(await blocksOf(over, same))[0]).toMatch(/^p′ = /u);
  });
});

import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { compare } from '#lib/analyses/compare/index.ts';
import { fields, type CompareSpec } from '#lib/analyses/compare/spec.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { expectClose } from '../../reference/close.ts';
import { labelFaults } from '../../figures/label-boxes.ts';
import { asDescribed, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, times, variable } from '../survey.ts';

const spec = (over: Partial<CompareSpec> = {}): CompareSpec => ({ ...readSpec<CompareSpec>(fields, {}), ...over });
const y = variable('y', { role: 'outcome', label: 'Skår', level: 'interval' });
const g = variable('g', { role: 'group', level: 'nominal', label: 'Kommune' });
const book = codebook([y, g]);

async function show(input: Input, over: Partial<CompareSpec> = {}) {
  return compare.present(
    compare.compute(spec(over), input),
    await presentationOf(input.steps, { book: input.codebook })
  );
}

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** x <- rep(1:5, c(3, 5, 9, 6, 2)); y <- rep(1:5, c(1, 2, 8, 10, 7)) */
const twoGroups = (): Input => {
  const first = times({ 1: 3, 2: 5, 3: 9, 4: 6, 5: 2 });
  const second = times({ 1: 1, 2: 2, 3: 8, 4: 10, 5: 7 });
  return survey({ y: [...first, ...second], g: times({ nord: 25, sør: 28 }) }, book);
};

function expectNumbers(found: unknown, expected: Readonly<Record<string, number>>, relative = 1e-12): void {
  const of = found as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(expected)) expectClose(Number(of[name]), value, name, { relative });
}

describe('two groups by ranks', () => {
  // R 4.2.2: wilcox.test(x, y, exact = FALSE, correct = TRUE); pvalue(coin::wilcox_test(v ~ g, distribution = "exact"))
  test('as R has them, the exact p beside', () => {
    const [found, ...others] = compare.compute(spec(), twoGroups()).comparisons;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ test: 'mann-whitney', n: 53, u: 219.5, df: null, notExact: null });
    expectNumbers(found, { p: 0.01643842910413473, pExact: 0.01571785347808801, statistic: -2.399033090367954 });
    // effectsize::rank_biserial(x, y); (r + 1) / 2
    expectNumbers(found?.effect, { estimate: 439 / 700 - 1 }, 1e-13);
    expectNumbers(found?.superiority, { estimate: 219.5 / 700 }, 1e-13);
    // Newcombe's method 5: uniroot of (219.5 / 700 - t)^2 - qnorm(.975)^2 V(t)
    expectNumbers(found?.superiority, { low: 0.1943913, high: 0.4703845 }, 1e-6);
    expectNumbers(found?.effect, { low: 2 * 0.1943913 - 1, high: 2 * 0.4703845 - 1 }, 1e-5);
  });

  // R: wilcox.test(x, y, exact = FALSE, correct = FALSE), coin::wilcox_test(v ~ g)
  test('as SPSS has them: no correction, the lesser U', () => {
    const swapped = spec({ convention: 'spss' });
    const [found] = compare.compute(swapped, twoGroups()).comparisons;
    expect(found?.u).toBe(219.5);
    expectNumbers(found, { p: 0.01602875508299881, statistic: -2.408260140715524, pExact: 0.01571785347808801 });
    const turned = survey({ y: ['1', '1', '2', '3'], g: ['b', 'a', 'a', 'a'] }, book);
    expect(compare.compute(spec(), turned).comparisons[0]?.u).toBe(2.5);
    expect(compare.compute(swapped, turned).comparisons[0]?.u).toBe(0.5);
  });

  test('are told in a sentence, by the exact p, with who lies above whom', async () => {
    const blocks = await show(twoGroups());
    const [groups, tests] = tablesOf(blocks);
    expect((blocks[0] as FigureBlock).title).toBe('Nord ligger lavere enn sør (p = 0,016)');
    expect(labelFaults((blocks[0] as FigureBlock).scene)).toEqual([]);
    expect(groups && textsOf(groups).map((row) => row.slice(0, 5))).toEqual([
      ['Nord', '25', '21,8', '3', '2,96'],
      ['Sør', '28', '31,7', '4', '3,71']
    ]);
    expect(tests && textsOf(tests).map((row) => row.map(plain))).toEqual([
      ['Mann–Whitney', '53', '219,5', '−2,40', '0,016', '0,016', '−0,37', '−0,61', '−0,06', '31 %', '19 %', '47 %']
    ]);
    expect(tests?.notes.map(plain)).toContain(
      'Trekkes én fra nord og én fra sør, ligger den første høyest i 31 % av tilfellene (intervall 19 % til 47 %); like svar teller halvt.'
    );
    const high = await show(twoGroups(), { level: 99 });
    expect((high[0] as FigureBlock).title).toBe('Ingen klar forskjell mellom nord og sør (p = 0,016)');
  });

  test('without the exact p where it is not asked for, or answers are weighted', () => {
    const input = twoGroups();
    const [found] = compare.compute(spec({ exact: false }), input).comparisons;
    expect(found).toMatchObject({ pExact: null, notExact: 'not-asked' });
    const heavy = { ...input, weights: new Float64Array(53).fill(2) };
    const [weighted] = compare.compute(spec(), heavy).comparisons;
    expect(weighted).toMatchObject({ n: 106, pExact: null, notExact: 'weights' });
  });
});

describe('two groups by means', () => {
  // R: t.test(x, y)
  test('as R has them: Welch’s t', () => {
    const [found, ...others] = compare.compute(spec({ method: 'means' }), twoGroups()).comparisons;
    expect(others).toEqual([]);
    expect(found?.test).toBe('welch-t');
    expectNumbers(found, {
      statistic: -2.501744345171549,
      df: 49.14252882647109,
      p: 0.01573680998130224,
      low: -1.360136069254936,
      high: -0.1484353593164935
    });
    // d = t sqrt(1/25 + 1/28) times J(51); ends: uniroot of pt(t, 51, delta) at .975 and .025
    expectNumbers(found?.effect, { estimate: -0.6813138551550448 });
    expectNumbers(found?.effect, { low: -1.22562434974424, high: -0.1307114200557091 }, 1e-9);
  });

  // R: t.test(x, y, var.equal = TRUE)
  test('as SPSS has them: Student’s t beside Welch’s', () => {
    const found = compare.compute(spec({ method: 'means', convention: 'spss' }), twoGroups()).comparisons;
    expect(found.map(({ test }) => test)).toEqual(['welch-t', 'student-t']);
    expectNumbers(found[1], {
      statistic: -2.513215442691237,
      df: 51,
      p: 0.01516527626752153,
      low: -1.356817328749906,
      high: -0.1517540998215232
    });
  });
});

describe('the study’s sectors', () => {
  const sectors = (over: Partial<CompareSpec> = {}) =>
    compare.compute(spec({ by: 'sektor', ...over }), inputOf(asDescribed));

  // R: kruskal.test(lou ~ sektor); effectsize::rank_epsilon_squared(lou ~ sektor)
  test('by ranks: Kruskal–Wallis', () => {
    const [found] = sectors().comparisons;
    expect(found).toMatchObject({ test: 'kruskal-wallis', n: 30, df: 3, pExact: null });
    expectNumbers(found, { statistic: 4.053195550557334, p: 0.2557769685359113 });
    expectNumbers(found?.effect, { estimate: 0.1397653638123219 });
  });

  // R: m <- tapply(rank(lou), sektor, mean); z = (m[i] - m[j]) / sqrt(s2 (1/n[i] + 1/n[j])); p.adjust(p, "holm")
  test('with Dunn’s tests of each two', () => {
    const { pairs } = sectors();
    expect(pairs.map(({ first, second }) => `${first} ${second}`)).toEqual([
      'skole barnehage',
      'skole helsestasjon',
      'skole administrasjon',
      'barnehage helsestasjon',
      'barnehage administrasjon',
      'helsestasjon administrasjon'
    ]);
    expectNumbers(pairs[0], {
      statistic: -1.508478478828665,
      p: 0.131432110680801,
      pAdjusted: 0.657160553404005
    });
    expectNumbers(pairs[4], { statistic: 1.610167156593779, p: 0.10736136932863, pAdjusted: 0.644168215971782 });
    expect(sectors({ adjust: 'none' }).pairs.map(({ p, pAdjusted }) => p === pAdjusted)).not.toContain(false);
    expectNumbers(sectors({ adjust: 'bonferroni' }).pairs[0], { pAdjusted: 6 * 0.131432110680801 });
  });

  // R: oneway.test(lou ~ sektor); oneway.test(lou ~ sektor, var.equal = TRUE); effectsize::omega_squared(aov(lou ~ sektor))
  test('by means: Welch’s F and the analysis of variance', () => {
    const { comparisons, pairs } = sectors({ method: 'means', pairwise: 'welch' });
    expect(comparisons.map(({ test, df }) => [test, df])).toEqual([
      ['welch-anova', [3, expect.closeTo(3.060413990874381, 12)]],
      ['anova', [3, 26]]
    ]);
    expectNumbers(comparisons[0], { statistic: 1.166375923876585, p: 0.4493111503360727 });
    expectNumbers(comparisons[1], { statistic: 1.232395566922422, p: 0.317978244567631 });
    expectNumbers(comparisons[1]?.effect, { estimate: 0.0227117457884123 }, 1e-11);
    // R: t.test(lou[sektor == "skole"], lou[sektor == "barnehage"])
    expectNumbers(pairs[0], {
      statistic: -1.657912164037718,
      df: 20.73958821331373,
      p: 0.1123850269847263,
      low: -1.913602116347861,
      high: 0.216632419378164
    });
  });

  // R: q <- ptukey(abs(t) * sqrt(2), 4, df, lower.tail = FALSE); uniroot of ptukey(q, 4, df) - .95 for the interval
  test('with Games and Howell’s tests of every two means, all together', async () => {
    const result = sectors({ method: 'means' });
    expectNumbers(
      result.pairs[0],
      { p: 0.3700055477694798, pAdjusted: 0.3700055477694798, low: -2.2764699713375802, high: 0.5795002743678831 },
      1e-9
    );
    expectNumbers(result.pairs[0], { statistic: -1.657912164037718, df: 20.73958821331373 });
    // Nothing is left to adjust.
    expect(sectors({ method: 'means', adjust: 'bonferroni' }).pairs).toEqual(result.pairs);
    const table = tablesOf(compare.present(result, await presentationOf(inputOf(asDescribed).steps))).at(-1);
    expect(table?.columns.map(({ csv }) => csv)).toContain('p');
    expect(table?.columns.map(({ csv }) => csv)).not.toContain('p_adjusted');
    expect(table?.notes).toEqual([
      'Games–Howells tester, som lar spredningen være ulik. p og intervaller gjelder alle parene under ett.'
    ]);
    expect(table && plain(textsOf(table)[0]?.join(' ') ?? '')).toContain('0,370');
  });

  test('by means, weights add up to n as for Welch’s t', () => {
    const input = { ...inputOf(asDescribed), weights: null };
    const doubled = { ...input, weights: new Float64Array(input.table.rows).fill(2) };
    const of = (from: Input) => compare.compute(spec({ by: 'sektor', method: 'means' }), from).pairs[0];
    expect(of(doubled)?.n).toBe(2 * (of(input)?.n ?? 0));
    expect(of(doubled)?.estimate).toBeCloseTo(of(input)?.estimate ?? NaN, 12);
    expect(of(doubled)?.p ?? 1).toBeLessThan(of(input)?.p ?? 0);
  });

  test('in words', async () => {
    for (const method of ['ranks', 'means'] as const) {
      const input = inputOf(asDescribed);
      const blocks = compare.present(sectors({ method }), await presentationOf(input.steps));
      expect((blocks[0] as FigureBlock).title).toBe(
        `Ingen klar forskjell mellom de fire gruppene (p = ${method === 'ranks' ? '0,256' : '0,449'})`
      );
      expect(tablesOf(blocks).at(-1)?.title).toBe('Ingen av parene skiller seg klart');
      expect(labelFaults((blocks[0] as FigureBlock).scene)).toEqual([]);
      expect(noticesOf(blocks).map(({ title }) => title)).toEqual(['3 svar er holdt utenfor']);
    }
  });
});

test('several groups that clearly differ: the highest and the lowest are named, and the pairs counted', async () => {
  const answers = [...times({ 1: 9, 2: 3 }), ...times({ 3: 9, 4: 3 }), ...times({ 2: 3, 3: 6, 4: 3 })];
  const input = survey({ y: answers, g: times({ nord: 12, sør: 12, vest: 12 }) }, book);
  const blocks = await show(input);
  expect(plain((blocks[0] as FigureBlock).title)).toBe('Sør ligger høyest og nord lavest (p < 0,001)');
  expect(tablesOf(blocks).at(-1)?.title).toBe('2 av 3 par skiller seg klart');
});

// R: b <- lou >= 5; wilcox.test(b[leder], b[!leder], exact = FALSE): positions by Levels of Use as coded
test('coded answers are compared where that is asked for', () => {
  const input = inputOf(asDescribed);
  const [read] = compare.compute(spec({ by: 'stilling' }), input).comparisons;
  const [coded] = compare.compute(spec({ by: 'stilling', coded: true }), input).comparisons;
  expectNumbers(read, { p: 0.7380725534339492, pExact: 0.76 }, 1e-9);
  expectNumbers(coded, { p: 0.5328840277868037 });
});

test('answers in words are ranked in the codebook’s order, and numbered', () => {
  const categories = ['lite', 'noe', 'mye'].map((value) => ({ value, label: value }));
  const words = codebook([variable('y', { role: 'outcome', categories }), g]);
  const input = survey({ y: ['lite', 'noe', 'noe', 'mye', 'mye', 'lite'], g: times({ a: 3, b: 3 }) }, words);
  const result = compare.compute(spec(), input);
  expect(result.numbered).toBe(true);
  expect(result.groups.map(({ mean }) => mean)).toEqual([5 / 3, 7 / 3]);
});

describe('what must not be shown', () => {
  test('a small group and the next smallest are not compared', async () => {
    const answers = Array.from({ length: 45 }, (_, row) => String(row % 5));
    const input = survey({ y: answers, g: times({ a: 20, b: 15, c: 7, d: 3 }) }, book, { smallestGroup: 5 });
    const result = compare.compute(spec(), input);
    expect(result.groups.map(({ value, hidden }) => [value, hidden])).toEqual([
      ['a', null],
      ['b', null],
      ['c', 'complement'],
      ['d', 'small']
    ]);
    expect(result.comparisons.map(({ test, n }) => [test, n])).toEqual([['mann-whitney', 35]]);
    for (const of of [result.groups, result.comparisons, result.pairs]) {
      expect(numbersIn(of)).not.toContain(7);
      expect(numbersIn(of)).not.toContain(3);
    }
    const titles = noticesOf(await show(input)).map(({ title }) => title);
    expect(titles).toEqual(['10 svar er holdt utenfor', 'D og c vises ikke']);
  });

  test('a group in which too few answered, though it is large', () => {
    const answers = [
      ...times({ 1: 8, 2: 8 }),
      ...times({ 1: 2 }),
      ...new Array<string>(8).fill(''),
      ...times({ 3: 9 })
    ];
    const input = survey({ y: answers, g: times({ a: 16, b: 10, c: 9 }) }, book, { smallestGroup: 5 });
    expect(compare.compute(spec(), input).groups.map(({ hidden }) => hidden)).toContain('small');
    expect(numbersIn(compare.compute(spec(), input).groups)).not.toContain(2);
  });
});

describe('what cannot be compared', () => {
  test.each([
    ['the outcome itself', { by: 'y' }, '«Skår» er både utfall og gruppering'],
    ['one group', {}, 'Bare én gruppe'],
    ['no such grouping', { by: 'gone' }, 'Fant ikke «gone»']
  ] as const)('%s', async (_, over, title) => {
    const input = survey({ y: ['1', '2', '3'], g: ['a', 'a', 'a'] }, book);
    expect(noticesOf(await show(input, over)).map((notice) => notice.title)).toContain(title);
  });

  test('more groups than can be read, and more pairs', () => {
    const many = (count: number) => {
      const names = Array.from({ length: 2 * count }, (_, row) => `g${row % count}`);
      return survey({ y: names.map((_, row) => String(row % 7)), g: names }, book);
    };
    expect(compare.compute(spec(), many(101)).notices).toEqual([
      { code: 'too-many-groups', about: { variable: 'g', most: 100 } }
    ]);
    const result = compare.compute(spec(), many(21));
    expect(result.pairs).toEqual([]);
    expect(result.notices).toEqual([{ code: 'too-many-pairs', about: { groups: 21, most: 20 } }]);
    expect(compare.compute(spec(), many(20)).pairs).toHaveLength(190);
  });

  test('answers without spread, and pairs that cannot be tested', async () => {
    const alike = survey({ y: times({ 2: 6 }), g: times({ a: 3, b: 3 }) }, book);
    const blocks = await show(alike, { method: 'means' });
    expect(noticesOf(blocks).map(({ title }) => title)).toEqual(['Svarene spriker for lite til en test']);
    expect((blocks[0] as FigureBlock).title).toBe('Gruppene kan ikke sammenlignes');
    const one = survey({ y: ['1', '2', '3', '2', '4', '1'], g: ['a', 'a', 'b', 'b', 'b', 'c'] }, book);
    const result = compare.compute(spec({ method: 'means' }), one);
    expect(result.comparisons.map(({ test }) => test)).toEqual(['anova']);
    expect(result.pairs.map(({ p }) => p === null)).toEqual([false, true, true]);
    expect(result.notices.map(({ code }) => code)).toEqual(['too-few', 'pairs-untested']);
  });
});

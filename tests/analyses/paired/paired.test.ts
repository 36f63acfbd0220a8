import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { paired } from '#lib/analyses/paired/index.ts';
import { fields, type PairedSpec } from '#lib/analyses/paired/spec.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import type { CodeStep } from '#lib/recode/step.ts';
import { expectClose } from '../../reference/close.ts';
import { labelFaults } from '../../figures/label-boxes.ts';
import { asDescribed, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, variable } from '../survey.ts';

const spec = (over: Partial<PairedSpec> = {}): PairedSpec => ({ ...readSpec<PairedSpec>(fields, {}), ...over });
const book = codebook([
  variable('før', { level: 'interval', label: 'Før' }),
  variable('etter', { level: 'interval', label: 'Etter' }),
  variable('nå', { level: 'interval', label: 'Nå' })
]);
const both = { variables: ['før', 'etter'] };

async function show(input: Input, over: Partial<PairedSpec> = {}, language: 'nb' | 'nn' | 'en' = 'nb') {
  return paired.present(
    paired.compute(spec(over), input),
    await presentationOf(input.steps, { book: input.codebook, language })
  );
}

/** Respondents as letters: before and after. */
const answers = (pairs: readonly string[], more: { smallestGroup?: number } = {}): Input =>
  survey(
    { før: pairs.map((pair) => pair.charAt(0).trim()), etter: pairs.map((pair) => pair.charAt(1).trim()) },
    book,
    more
  );

function expectNumbers(found: unknown, expected: Readonly<Record<string, number>>, relative = 1e-12): void {
  const of = found as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(expected)) expectClose(Number(of[name]), value, name, { relative });
}

describe('two of the study’s questions on one scale', () => {
  const study = (over: Partial<PairedSpec> = {}) =>
    paired.compute(spec({ variables: ['oving', 'plan'], ...over }), inputOf(asDescribed));

  // R 4.2.2, x <- oving, y <- plan of those with both: wilcox.test(y, x, paired = TRUE, exact = FALSE),
  // coin::wilcoxsign_test(y ~ x, zero.method = "Wilcoxon", distribution = "exact"), effectsize::rank_biserial(y - x)
  test('as R has them', () => {
    const { comparisons, changes, respondents, leftOut } = study();
    expect([respondents, leftOut]).toEqual([27, 6]);
    expect(comparisons.map(({ test }) => test)).toEqual(['wilcoxon', 'sign', 'paired-t']);
    const [ranks, signs, means] = comparisons;
    expectNumbers(ranks, { n: 27, p: 0.03936724062349525, pExact: 0.0654296875 });
    expectNumbers(ranks?.effect, {
      estimate: 0.6363636363636365,
      low: 0.08383690674655814,
      high: 0.8896079441424186
    });
    // binom.test(9, 11); coin::sign_test(y ~ x)
    expectNumbers(signs, { pExact: 0.0654296875, statistic: 2.110579412044345, p: 0.03480847881186722 });
    expectNumbers(signs?.effect, { estimate: 9 / 11, low: 0.4822441476398274, high: 0.9771688017000404 }, 1e-10);
    // t.test(y, x, paired = TRUE); mean(y - x) / sd(y - x)
    expectNumbers(means, { statistic: 2.266516440309566, df: 26, p: 0.03197247246360906 });
    expectNumbers(means?.effect, { estimate: 0.4361912923118135 });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ first: 'oving', second: 'plan', falls: 2, same: 16, rises: 9 });
    expectNumbers(changes[0], { estimate: 7 / 27, low: 0.02413409971028845, high: 0.49438441880823 });
  });

  // R: wilcox.test(y, x, paired = TRUE, exact = FALSE, correct = FALSE); (|9 - 2| - 1) / sqrt(11)
  test('as SPSS has them: the correction is in the sign test', () => {
    const [ranks, signs] = study({ convention: 'spss' }).comparisons;
    expectNumbers(ranks, { statistic: 2.110579412044345, p: 0.03480847881186714 });
    expectNumbers(signs, { statistic: 1.809068067466582, p: 0.07044042927208799 });
  });

  test('in words, by ranks and their exact p, or by means', async () => {
    const input = inputOf(asDescribed);
    const [figure] = await show(input, { variables: ['oving', 'plan'] });
    expect((figure as FigureBlock).title).toBe(
      'Ingen klar forskjell mellom øving i veilederen og plan med mål og ansvar (p = 0,065)'
    );
    const blocks = await show(input, { variables: ['oving', 'plan'], method: 'means' });
    expect((blocks[0] as FigureBlock).title).toBe(
      'Plan med mål og ansvar ligger høyere enn øving i veilederen (p = 0,032)'
    );
    expect(labelFaults((blocks[0] as FigureBlock).scene)).toEqual([]);
    const [tests, changes, waves] = tablesOf(blocks);
    expect(tests && textsOf(tests).map((row) => row.slice(0, 3))).toEqual([
      ['Parvis t-test, t', '2,27', '26'],
      ['Wilcoxon, z', '2,06', '–'],
      ['Fortegnstest, z', '2,11', '–']
    ]);
    expect(changes?.title).toBe('9 svarte høyere, 2 lavere og 16 likt');
    expect(waves?.title).toBe('Svarene fra de 27 som har svart på begge');
    expect(noticesOf(blocks).map(({ title }) => title)).toEqual(['6 svar er holdt utenfor']);
    const back = await show(input, { variables: ['plan', 'oving'], method: 'means' });
    expect((back[0] as FigureBlock).title).toBe(
      'Øving i veilederen ligger lavere enn plan med mål og ansvar (p = 0,032)'
    );
  });
});

describe('four of the study’s questions', () => {
  const variables = ['oving', 'plan', 'fellestid', 'ledelse_oppmuntrer'];
  const study = (over: Partial<PairedSpec> = {}) => paired.compute(spec({ variables, ...over }), inputOf(asDescribed));

  // R: X <- na.omit(cbind(...)); friedman.test(X); chi-square / (24 * 3); colMeans(t(apply(X, 1, rank)))
  test('Friedman with Kendall’s W', () => {
    const { comparisons, waves } = study();
    expect(comparisons).toHaveLength(1);
    expect(comparisons[0]).toMatchObject({ test: 'friedman', n: 24, df: 3, pExact: null });
    expectNumbers(comparisons[0], { statistic: 30.81034482758621, p: 9.319076309307523e-7 });
    expectNumbers(comparisons[0]?.effect, { estimate: 0.4279214559386973 });
    const ranks = [1.833333333333333, 2.291666666666667, 3.520833333333333, 2.354166666666667];
    waves.forEach(({ meanRank }, place) => expectClose(meanRank ?? NaN, ranks[place] ?? NaN, 'rank'));
  });

  // R: wilcox.test(X[, j], X[, i], paired = TRUE, exact = FALSE)$p.value, and p.adjust(ps, "holm")
  test('every two by Wilcoxon', () => {
    const { changes } = study();
    const ps = [
      [0.06578723158845518, 0.1973616947653655],
      [3.192866537913297e-5, 0.0001915719922747978],
      [0.09629213394672688, 0.1973616947653655],
      [0.0005134379110947298, 0.002567189555473649],
      [0.8016135209415048, 0.8016135209415048],
      [0.001244120816403246, 0.004976483265612983]
    ] as const;
    expect(changes).toHaveLength(6);
    changes.forEach((change, place) => {
      const [p, pAdjusted] = ps[place] ?? [NaN, NaN];
      expectNumbers(change, { n: 24, p, pAdjusted }, 1e-11);
    });
    expect(study({ adjust: 'none' }).changes.map(({ p, pAdjusted }) => p === pAdjusted)).not.toContain(false);
  });

  // R: t.test(X[, j], X[, i], paired = TRUE)$p.value
  test('every two by means', () => {
    const { changes } = study({ method: 'means' });
    expectNumbers(changes[1], { df: 23, p: 2.236210313147741e-8, pAdjusted: 1.341726187888644e-7 }, 1e-11);
    expectNumbers(changes[4], { p: 0.7700945768295733, pAdjusted: 0.7700945768295733 }, 1e-11);
  });

  test('in words', async () => {
    const blocks = await show(inputOf(asDescribed), { variables });
    expect((blocks[0] as FigureBlock).title.replaceAll('\u00A0', ' ')).toBe(
      'Fellestid til arbeidet ligger høyest og øving i veilederen lavest (p < 0,001)'
    );
    expect(tablesOf(blocks)[1]?.title).toBe('3 av 6 par skiller seg klart');
    expect(labelFaults((blocks[0] as FigureBlock).scene)).toEqual([]);
  });
});

describe('yes or no, twice', () => {
  const yesNo = [...new Array<string>(40).fill('00'), ...new Array<string>(30).fill('01')];
  const input = answers([...yesNo, ...new Array<string>(12).fill('10'), ...new Array<string>(60).fill('11')]);

  // R: mcnemar.test(matrix(c(40, 30, 12, 60), 2, byrow = TRUE)); binom.test(30, 42), its interval as odds
  test('is McNemar’s test', async () => {
    const [found, means] = paired.compute(spec(both), input).comparisons;
    expect([found?.test, means?.test]).toEqual(['mcnemar', 'paired-t']);
    expectNumbers(found, { n: 142, statistic: 6.880952380952381, df: 1, p: 0.008711912962379583 });
    expectNumbers(found, { pExact: 0.007915897334896735 }, 1e-11);
    expectNumbers(found?.effect, { estimate: 2.5, low: 1.242963135062152, high: 5.361668483507766 }, 1e-11);
    const blocks = await show(input, both);
    expect((blocks[0] as FigureBlock).title).toBe('Etter ligger høyere enn før (p = 0,008)');
  });

  test('is so too of answers cut in two', () => {
    const coding = { cutoff: 2, dontKnow: 'missing', noAnswer: 'missing', reverse: false } as const;
    const cut = (name: string): CodeStep => ({ kind: 'code', variable: name, coding });
    const pairs = ['14', '24', '41', '33', '12', '14'];
    const columns = { før: pairs.map((pair) => pair.charAt(0)), etter: pairs.map((pair) => pair.charAt(1)) };
    const steps = [cut('før'), cut('etter')];
    const [found] = paired.compute(spec({ ...both, coded: true }), survey(columns, book, { steps })).comparisons;
    // 1 → 4, 2 → 4 and 1 → 4 go up, 4 → 1 goes down.
    expect(found).toMatchObject({ test: 'mcnemar', n: 6, effect: { name: 'odds-ratio', estimate: 3 } });
    const mixed = survey(columns, book, { steps: steps.slice(1) });
    expect(paired.compute(spec({ ...both, coded: true }), mixed).notices).toEqual([
      { code: 'different-scales', about: {} }
    ]);
  });
});

describe('answers in words', () => {
  const categories = ['lite', 'noe', 'mye'].map((value) => ({ value, label: value }));
  const words = (other: readonly string[]) =>
    codebook([
      variable('før', { categories }),
      variable('etter', { categories: other.map((value) => ({ value, label: value })) })
    ]);
  const columns = { før: ['lite', 'noe', 'mye', 'lite'], etter: ['mye', 'mye', 'noe', 'noe'] };

  test('are numbered in their order, which both must have', () => {
    const result = paired.compute(spec(both), survey(columns, words(['lite', 'noe', 'mye'])));
    expect(result).toMatchObject({ numbered: true, scale: { min: 1, max: 3 } });
    expect(result.waves.map(({ mean }) => mean)).toEqual([1.75, 2.5]);
    const part = paired.compute(spec(both), survey(columns, words(['noe', 'mye'])));
    expect(part.waves.map(({ mean }) => mean)).toEqual([1.75, 2.5]);
    expect(part.notices.map(({ code }) => code)).toEqual(['other-answers']);
    const turned = paired.compute(spec(both), survey(columns, words(['mye', 'noe', 'lite'])));
    expect(turned.notices.map(({ code }) => code)).toEqual(['different-scales']);
  });
});

describe('weights', () => {
  test('count a respondent more than once, and leave nothing that is exact', () => {
    const pairs = ['12', '13', '32', '24', '11'];
    const heavy = { ...answers(pairs), weights: Float64Array.from([1, 1, 1, 3, 1]) };
    const copied = paired.compute(spec(both), answers([...pairs, '24', '24']));
    const weighted = paired.compute(spec(both), heavy);
    expect(weighted.waves).toEqual(copied.waves);
    expect(weighted.changes).toEqual(copied.changes);
    expect(weighted.comparisons.map(({ statistic, p }) => [statistic, p])).toEqual(
      copied.comparisons.map(({ statistic, p }) => [statistic, p])
    );
    expect(weighted.comparisons.map(({ pExact, notExact }) => [pExact, notExact])).toEqual([
      [null, 'weights'],
      [null, 'weights'],
      [null, null]
    ]);
    expect(weighted.comparisons[1]?.effect).toMatchObject({ low: null, high: null });
    expect(weighted.respondents).toBe(5);
  });
});

describe('what cannot be shown or tested', () => {
  test('too few who answered both: not a number of theirs is told', async () => {
    const input = answers(['12', '13', '32', '24', '1 ', ' 2', '2 '], { smallestGroup: 5 });
    const result = paired.compute(spec(both), input);
    expect([result.waves, result.comparisons, result.changes, result.respondents]).toEqual([[], [], [], null]);
    expect(numbersIn(result)).not.toContain(4);
    const [notice] = noticesOf(await show(input, both));
    expect([notice?.title, notice?.text]).toEqual([
      'For få har svart på alle variablene',
      'Det trengs minst fem. Velg andre variabler.'
    ]);
  });

  test.each([
    ['nobody changed', ['11', '22', '33'], ['no-change'], []],
    ['all changed by the same', ['12', '23', '34'], ['same-change'], ['wilcoxon', 'sign']],
    ['one respondent', ['12'], ['too-few'], []],
    ['one respondent, one scale', ['13', '  '], ['left-out', 'too-few'], []],
    ['nobody', ['  ', '1 '], ['unanswered', 'too-few-variables'], []],
    ['no pair in common', ['1 ', ' 2', '2 ', ' 1'], ['nobody-answered-all'], []]
  ])('%s', async (_, pairs, codes, tests) => {
    const input = answers(pairs);
    const result = paired.compute(spec(both), input);
    expect(result.notices.map(({ code }) => code)).toEqual(codes);
    if (pairs.length > 2 && tests.length > 0) expect(result.comparisons.map(({ test }) => test)).toEqual(tests);
    expect(numbersIn(result).every(Number.isFinite)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    for (const language of LANGUAGES)
      for (const method of ['ranks', 'means'] as const)
        expect(JSON.stringify(await show(input, { ...both, method }, language))).not.toMatch(/NaN|Infinity|\[object/u);
  });

  test('three who answer alike, and too many variables', () => {
    const columns = { før: ['1', '2'], etter: ['1', '2'], nå: ['1', '2'] };
    const result = paired.compute(spec({ variables: ['før', 'etter', 'nå'] }), survey(columns, book));
    expect([result.comparisons, result.notices.map(({ code }) => code)]).toEqual([[], ['no-change']]);
    const names = Array.from({ length: 25 }, (_, place) => `v${place}`);
    const many = survey(
      Object.fromEntries(names.map((name, place) => [name, ['1', String(place)]])),
      codebook(names.map((name) => variable(name, { level: 'interval' })))
    );
    const wide = paired.compute(spec({ variables: names }), many);
    expect(wide.waves).toHaveLength(20);
    expect(wide.notices).toEqual([{ code: 'too-many-variables', about: { most: 20 } }]);
  });
});

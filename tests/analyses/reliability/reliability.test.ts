import { describe, expect, test } from 'vitest';
import { readSpec } from '#lib/analyses/field.ts';
import { reliability } from '#lib/analyses/reliability/index.ts';
import type { ReliabilityResult } from '#lib/analyses/reliability/result.ts';
import { fields, type ReliabilitySpec } from '#lib/analyses/reliability/spec.ts';
import { asPrinted, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey, times, variable } from '../survey.ts';

const spec = (over: Partial<ReliabilitySpec> = {}): ReliabilitySpec => ({
  ...readSpec<ReliabilitySpec>(fields, {}),
  ...over
});
const FIVE = [
  'erfaringsdeling',
  'oving',
  'opplaering_veiledning',
  'ledelse_oppmuntrer',
  'tydelige_forventninger'
] as const;
const five = (over: Partial<ReliabilitySpec> = {}): ReliabilityResult =>
  reliability.compute(spec({ variables: FIVE, ...over }), inputOf(asPrinted));
const near = (found: readonly (number | null | undefined)[], expected: readonly number[], digits = 12): void => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, place) => expect(found[place], String(place)).toBeCloseTo(value, digits));
};

// R 4.2.2, psych 2.2.9: y <- the five variables with 8 and 9 missing; z <- y[complete.cases(y), ]
describe('five drivers of the study', () => {
  // alpha(z)$total; alpha.ci(alpha, 24, 5, digits = 15)
  test('have alpha with Feldt’s interval as psych', () => {
    const { n, leftOut, alpha, interItem } = five();
    expect([n, leftOut]).toEqual([24, 9]);
    near([alpha?.estimate, alpha?.low, alpha?.high], [0.547835382148584, 0.181183504632413, 0.780819737050751]);
    // Σ of cor(z) off the diagonal / 20
    near([interItem?.mean], [0.208957654587503]);
  });

  // alpha(z)$item.stats$r.drop; alpha(z)$alpha.drop$raw_alpha; smc(cor(z))
  test('each stand to the rest as in psych', () => {
    const { items } = five();
    near(
      items.map(({ itemRest }) => itemRest),
      [0.340017011988749, 0.316337624545779, 0.350215974743178, 0.264862918653454, 0.326778725372023]
    );
    near(
      items.map(({ alphaIfDropped }) => alphaIfDropped),
      [0.488769092542677, 0.492934908501274, 0.467055879899917, 0.53033948142208, 0.481853281853282]
    );
    near(
      items.map(({ squaredMultiple }) => squaredMultiple),
      [0.420085022215005, 0.42079463364293, 0.165693353153536, 0.138195777351247, 0.231585432639651]
    );
  });

  // C <- cov(z); R <- cor(z); f <- fa(R, 1); (sum(off) + sqrt(5 / 4 * sum(off^2))) / sum(C), off: C without its diagonal
  // omega(R, 1)$omega.tot; 1 - sum(1 - smc(R)) / sum(R); 1 - sum(1 / diag(solve(C))) / sum(C)
  // 1 - sum(f$uniquenesses * diag(C)) / sum(C); psych stops its search for the factor at some 1e-6
  test.each([
    ['r', 0.605230924380765, 0.539639018304772, 'mean', 2.15833333333333],
    ['spss', 0.569549079040548, 0.499887382762539, 'sum', 10.7916666666667]
  ] as const)('have lambdas and omega as %s', (convention, lambda6, omega, score, mean) => {
    const found = five({ convention });
    near([found.lambda2, found.lambda6], [0.569720549863286, lambda6]);
    if (found.omega === null || 'why' in found.omega) throw new Error('omega expected');
    near([found.omega.estimate], [omega], 5);
    if (convention === 'r') near([found.omega.standardised], [0.589319959845102], 5);
    expect(found.scale?.score).toBe(score);
    near([found.scale?.mean], [mean]);
  });

  // a <- 1:3; 2 * (1 - (sum(C[a, a]) + sum(C[-a, -a])) / sum(C)); cor(rowSums(z[a]), rowSums(z[-a]))
  test('are split in halves of three and two', () => {
    const { splitHalf } = five();
    near([splitHalf?.correlation, splitHalf?.guttman], [0.262926702247854, 0.414751469802245]);
  });

  // alpha(y)$total; alpha(y)$item.stats$r.drop; alpha.ci(alpha, 29, 5, digits = 15): 29 is the fewest in a pair
  test('are taken pair by pair as psych does by default', () => {
    const { n, leftOut, alpha, items } = five({ missing: 'pairwise' });
    expect([n, leftOut]).toEqual([29, 0]);
    near([alpha?.estimate, alpha?.standardised], [0.622406478484571, 0.636867769453849]);
    near([alpha?.low, alpha?.high], [0.350832740750458, 0.80257188086664]);
    expect(items.map((item) => item.n)).toEqual([31, 31, 31, 31, 32]);
    expect(items[4]?.mean).toBe(2.25);
  });

  // polychoric(z, correct = 0)$rho, whose search stops some 1e-6 early; alpha(rho)
  test('have ordinal alpha of polychoric correlations', async () => {
    const { alpha, interItem, scale } = five({ matrix: 'polychoric' });
    near([alpha?.estimate, interItem?.mean, interItem?.min], [0.64759, 0.26875, -0.0145], 5);
    expect(scale).toEqual(five().scale);
    const blocks = reliability.present(five({ matrix: 'polychoric' }), await presentationOf(asPrinted));
    expect(tablesOf(blocks)[0]?.rows[0]?.cells[0]?.text).toBe('Ordinal alfa');
  });
});

describe('what is shown', () => {
  test('whether the scale is reliable goes by the whole interval', async () => {
    const [coefficients, items] = tablesOf(reliability.present(five(), await presentationOf(asPrinted)));
    expect(coefficients?.title).toBe('Det er usikkert om leddene gir en pålitelig skala (alfa 0,55)');
    expect(textsOf(coefficients as NonNullable<typeof coefficients>)[0]?.slice(0, 4)).toEqual([
      'Cronbachs alfa',
      '0,55',
      '0,18',
      '0,78'
    ]);
    expect(items?.title).toBe('Alfa blir ikke høyere av å ta ut noe ledd');
  });

  // Every item the same but for one answer in each: alpha is nearly 1; and of unrelated answers nearly 0.
  test.each([
    ['3', (row: number, item: number) => (row === item ? 2 : row % 4), 'reliable'],
    ['none', (row: number, item: number) => Math.floor(row / 3 ** item) % 3, 'unreliable']
  ] as const)('a clear scale, and none: %s', async (_, answer, verdict) => {
    const names = ['a', 'b', 'c', 'd'];
    const book = codebook(names.map((name) => variable(name)));
    const columns = Object.fromEntries(
      names.map((name, item) => [name, Array.from({ length: 81 }, (__, row) => String(answer(row, item)))])
    );
    const result = reliability.compute(spec({ variables: names }), survey(columns, book));
    const presentation = await presentationOf([], { book, language: 'en' });
    const [table] = tablesOf(reliability.present(result, presentation));
    const { finding } = presentation.say.messages.reliability;
    expect(table?.title).toBe(finding[verdict](presentation.say.number(result.alpha?.estimate ?? Number.NaN, 2)));
  });

  test('an item that is better dropped is named', async () => {
    const names = ['a', 'b', 'c', 'odd'];
    const book = codebook(names.map((name) => variable(name)));
    const rows = Array.from({ length: 30 }, (_, row) => row);
    const columns = {
      a: rows.map((row) => String(row % 5)),
      b: rows.map((row) => String((row + (row % 7 === 0 ? 1 : 0)) % 5)),
      c: rows.map((row) => String(row % 5 === 4 ? 3 : row % 5)),
      odd: rows.map((row) => String(Math.floor(row / 6)))
    };
    const result = reliability.compute(spec({ variables: names }), survey(columns, book));
    const [, items] = tablesOf(reliability.present(result, await presentationOf([], { book })));
    expect(items?.title).toMatch(/^Uten «odd» stiger alfa fra 0,\d\d til 0,\d\d$/);
  });

  test('an item against the rest is marked, until it is reversed', async () => {
    const names = ['a', 'b', 'd', 'c'];
    const book = codebook(names.map((name) => variable(name)));
    const rows = Array.from({ length: 40 }, (_, row) => row % 5);
    const noisy = (at: number): string[] =>
      rows.map((row, place) => String(1 + (place % 4 === at ? (place * 7 + at) % 5 : row)));
    const columns = {
      a: noisy(0),
      b: noisy(1),
      d: noisy(2),
      c: noisy(3).map((text) => String(6 - Number(text)))
    };
    const presentation = await presentationOf([], { book });
    const against = reliability.present(
      reliability.compute(spec({ variables: names }), survey(columns, book)),
      presentation
    );
    expect(noticesOf(against).map(({ title }) => title)).toEqual(['«c» går mot de andre']);
    expect(
      tablesOf(against)
        .at(-1)
        ?.rows.map(({ tint }) => tint ?? null)
    ).toEqual([null, null, null, 'warn']);

    const steps = [
      {
        kind: 'code',
        variable: 'c',
        coding: { cutoff: null, dontKnow: 'missing', noAnswer: 'missing', reverse: true }
      }
    ] as const;
    const input = survey(columns, book, { steps });
    const turned = reliability.compute(spec({ variables: names }), input);
    expect(turned.notices).toEqual([]);
    expect(turned.items.map((item) => item.turned)).toEqual([false, false, false, true]);
    expect(turned.alpha?.estimate).toBeGreaterThan(0.8);
    expect(reliability.compute(spec({ variables: names, reverse: 'none' }), input).notices).toHaveLength(1);
  });
});

describe('what cannot be computed', () => {
  const book = codebook(['a', 'b', 'c'].map((name) => variable(name)));

  test('fewer than the smallest group gives no number at all', async () => {
    const input = survey(
      { a: times({ 1: 3, 2: 3 }), b: ['1', '1', '2', '2', '', ''], c: ['1', '2', '1', '2', '1', '2'] },
      book,
      { smallestGroup: 5 }
    );
    for (const missing of ['listwise', 'pairwise'] as const) {
      const { notices, ...result } = reliability.compute(spec({ variables: ['a', 'b', 'c'], missing }), input);
      expect(numbersIn(result)).toEqual([]);
      const [notice] = noticesOf(
        reliability.present({ notices, ...result }, await presentationOf([], { book, language: 'en' }))
      );
      expect(notice?.text).toMatch(/^Five is the least\./);
    }
  });

  test('an item that everyone answered alike is left out, and said', () => {
    const input = survey({ a: times({ 1: 4, 2: 4 }), b: times({ 1: 3, 2: 5 }), c: times({ 1: 8 }) }, book);
    const result = reliability.compute(spec({ variables: ['a', 'b', 'c'] }), input);
    expect(result.items.map((item) => item.variable)).toEqual(['a', 'b']);
    expect(result.notices).toEqual([{ code: 'constant', about: { variable: 'c' } }]);
    expect(result.omega).toEqual({ why: 'too-few-items' });
  });

  test('two items that cancel out have no alpha', () => {
    const input = survey({ a: times({ 1: 4, 2: 4 }), b: times({ 2: 4, 1: 4 }).toReversed(), c: [] }, book);
    const result = reliability.compute(spec({ variables: ['a', 'b'] }), input);
    expect(result.alpha).toBeNull();
    expect(result.notices.map(({ code }) => code)).toContain('no-alpha');
  });
});

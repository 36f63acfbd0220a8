import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codesOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const columns = { x: [...'123452341523'], y: [...'224444543515'] };
const book = codebook([variable('x'), variable('y'), variable('z')]);
const input = survey(columns, book);

function made(over: Partial<WorkingSpec>, from: Input = input) {
  return working.compute({ ...readSpec<WorkingSpec>(fields, {}), of: 'change', x: 'x', y: 'y', ...over }, from);
}

function testOf(over: Partial<WorkingSpec>, from: Input = input) {
  const found = made(over, from).working;
  if (found?.of !== 'change') throw new Error('no change');
  return found.test;
}

const blocksOf = async (over: Partial<WorkingSpec>, from: Input = input): Promise<Block[]> =>
  working.present(made(over, from), await presentationOf([], { book }));

// R 4.2.2: x <- c(1, 2, 3, 4, 5, 2, 3, 4, 1, 5, 2, 3); y <- c(2, 2, 4, 4, 4, 4, 5, 4, 3, 5, 1, 5); d <- y - x
describe('a change', () => {
  // t.test(y, x, paired = TRUE); sd(d); mean(d) / sd(d); end <- function(tail) uniroot(function(delta)
  // pt(2, 11, delta) - tail, c(-3, 7), tol = 1e-14)$root; c(end(.975), end(.025)) / sqrt(12)
  test('of means has the t of R, and the table of changes it is made of', async () => {
    const found = testOf({});
    if (found.by !== 'means') throw new Error('no means');
    expect(found.mean.spread?.sd).toBeCloseTo(1.15470053837925, 13);
    expect(found.mean.spread?.low).toBeCloseTo(-0.0669950533638796, 12);
    expect(found.mean.spread?.high).toBeCloseTo(1.4003283866972129, 12);
    expect(found.t?.p).toBeCloseTo(0.0708039550680345, 13);
    expect(found.t?.effect.estimate).toBeCloseTo(0.577350269189626, 13);
    expect(found.t?.effect.low).toBeCloseTo(-0.0476017037164134, 10);
    expect(found.t?.effect.high).toBeCloseTo(1.1803087537115822, 10);
    const blocks = await blocksOf({});
    const [table] = tablesOf(blocks);
    expect(table && textsOf(table).map((row) => row.slice(0, 3))).toEqual([
      ['−1', '2', '−2'],
      ['0', '4', '0'],
      ['1', '2', '2'],
      ['2', '4', '8'],
      ['I alt', '12', '8']
    ]);
    expect(equationsOf(blocks).slice(-6)).toEqual([
      't = m / se = 0,667 / 0,333 = 2,000',
      'p = 2 · P(T > |t|) = 0,071',
      'd = m / s = 0,667 / 1,155 = 0,577',
      'P(T ≥ t; δ₁) = P(T ≥ 2,000; −0,165) = 0,025',
      'P(T ≤ t; δ₂) = P(T ≤ 2,000; 4,089) = 0,025',
      'δ / √n = (−0,165) / √12 til 4,089 / √12 = −0,048 til 1,180'
    ]);
    expect(codesOf(blocks)[0]).toContain('d <- rep(c(-1, 0, 1, 2), c(2, 4, 2, 4))');
    expect(codesOf(blocks)[0]).toContain('c(end(0.975), end(0.025)) / sqrt(length(d))');
  });

  // wilcox.test(y, x, paired = TRUE, exact = FALSE); with correct = FALSE; binom.test(6, 8);
  // effectsize::rank_biserial(d[d != 0])
  test('of ranks has V, p and the binomial p of R', async () => {
    const found = testOf({ test: 'ranks' });
    if (found.by !== 'ranks') throw new Error('no ranks');
    expect(found.wilcoxon).toMatchObject({ plus: 31, minus: 5 });
    expect(found.wilcoxon?.p).toBeCloseTo(0.0726703675347731, 13);
    expect(found.sign?.pExact).toBeCloseTo(0.2890625, 14);
    expect(found.sign?.interval?.low).toBeCloseTo(0.349144205587176, 13);
    expect(found.sign?.interval?.high).toBeCloseTo(0.968145973750056, 13);
    const plain = testOf({ test: 'ranks', convention: 'spss' });
    expect(plain.by === 'ranks' && plain.wilcoxon?.p).toBeCloseTo(0.0619447216139656, 13);
    const blocks = await blocksOf({ test: 'ranks' });
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('6 svarte høyere og 2 lavere på y enn på x');
    expect(table && textsOf(table)).toEqual([
      ['1', '2', '2', '2,5', '5', '5'],
      ['2', '0', '4', '6,5', '0', '26'],
      ['Sum', '2', '6', '', '5', '31']
    ]);
    expect(equationsOf(blocks).slice(0, -3)).toEqual([
      'V = summen av høyere · rang = 31',
      'V₋ = summen av lavere · rang = 5',
      'z = ((V − V₋) / 2 − 0,5) / √(Σantall · rang² / 4) = ((31 − 5) / 2 − 0,5) / √(194 / 4) = 1,795',
      'p = 2 · P(Z > |z|) = 0,073',
      'r = (V − V₋) / (V + V₋) = (31 − 5) / 36 = 0,722',
      expect.stringMatching(/= 0,134 til 0,934$/u) as string,
      'π = 6 / (6 + 2) = 0,7500 = 75,0 %',
      'z = (6 − 2) / √(6 + 2) = 1,414',
      'p = 2 · P(Z > |z|) = 0,157',
      'p = 2 · P(X ≤ 2) = 0,289',
      'π₁ = B(α / 2; s; m − s + 1) = B(0,025; 6; 8 − 6 + 1) = 0,3491',
      'π₂ = B(1 − α / 2; s + 1; m − s) = B(0,975; 6 + 1; 8 − 6) = 0,9681'
    ]);
    const fewer = equationsOf(await blocksOf({ x: 'y', y: 'x', test: 'ranks' }));
    expect(fewer[2]).toContain('((5 − 31) / 2 + 0,5) / √(194 / 4) = −1,795');
  });

  // m <- matrix(c(8, 7, 2, 5), 2, byrow = TRUE); mcnemar.test(m); ci <- binom.test(7, 9)$conf.int; ci / (1 - ci)
  test('of two answers is McNemar’s', async () => {
    const pairs = [...'0'.repeat(15), ...'1'.repeat(7)];
    const after = [...'0'.repeat(8), ...'1'.repeat(7), ...'0'.repeat(2), ...'1'.repeat(5)];
    const two = survey({ x: pairs, y: after }, book);
    const found = testOf({ test: 'ranks' }, two);
    if (found.by !== 'mcnemar') throw new Error('no McNemar');
    expect(found.cells).toEqual([
      [8, 7],
      [2, 5]
    ]);
    expect(found.chiSquare?.p).toBeCloseTo(0.182422439451736, 13);
    expect(found.chiSquare?.pExact).toBeCloseTo(0.1796875, 13);
    expect(found.chiSquare?.interval?.low).toBeCloseTo(0.666406780207814, 12);
    expect(found.chiSquare?.interval?.high).toBeCloseTo(34.530323053431999, 10);
    const blocks = await blocksOf({ test: 'ranks' }, two);
    expect(equationsOf(blocks)).toEqual([
      'χ² = (|b − c| − 1)² / (b + c) = (|7 − 2| − 1)² / (7 + 2) = 1,778',
      'p = P(X > χ²) = 0,182',
      'p = 2 · P(X ≤ 2) = 0,180',
      'OR = b / c = 7 / 2 = 3,500',
      'π₁ = B(α / 2; s; m − s + 1) = B(0,025; 7; 9 − 7 + 1) = 0,3999',
      'π₂ = B(1 − α / 2; s + 1; m − s) = B(0,975; 7 + 1; 9 − 7) = 0,9719',
      'π / (1 − π) = 0,3999 / (1 − 0,3999) til 0,9719 / (1 − 0,9719) = 0,666 til 34,530'
    ]);
    expect(codesOf(blocks)[0]).toContain('mcnemar.test(counts)');
    const wide = codesOf(await blocksOf({ test: 'ranks', level: 80 }, two))[0];
    expect(wide).toContain('test <- binom.test(7, 9, conf.level = 0.8)');
    // Of three variables every two are compared by ranks, whatever the answers.
    const three = survey({ x: pairs, y: after, z: after }, book);
    expect(testOf({ test: 'ranks', variables: ['x', 'y', 'z'] }, three).by).toBe('ranks');
  });

  test('is of those who answered all that is asked, weighted where that is, and never of fewer than the smallest group', async () => {
    const z = columns.x.map((answer, row) => (row < 3 ? '' : answer));
    const lacking = survey({ ...columns, z }, book, { smallestGroup: 9 });
    const found = made({ variables: ['x', 'y', 'z'] }, lacking);
    expect(found.who).toMatchObject({ n: 9, missing: [{ variable: 'z', n: 3 }] });
    expect(found.working).toMatchObject({ n: 9 });
    expect(made({ variables: ['z'] }, survey({ ...columns, z }, book, { smallestGroup: 10 }))).toMatchObject({
      working: null,
      who: null,
      notices: [{ code: 'few', about: { smallest: 10 } }]
    });
    const weights = Float64Array.from({ length: 12 }, (_, row) => 0.4 + (row % 4) / 2);
    const weighted = { ...input, weights };
    expect(made({ weighted: true }, weighted).working).toMatchObject({ n: 13.8 });
    const signs = testOf({ weighted: true, test: 'ranks' }, weighted);
    expect(signs.by === 'ranks' && signs.sign).toMatchObject({ pExact: null, interval: null });
    expect(codesOf(await blocksOf({ weighted: true }, weighted))).toEqual([]);
    expect(made({ weighted: true }, { ...input, weights: new Float64Array(12) }).notices).toEqual([
      { code: 'nobody', about: { variable: 'x' } }
    ]);
  });

  test('of numbers that few have is not listed, nor of groups that are hidden', async () => {
    const wages = codebook(['x', 'y'].map((name) => variable(name, { level: 'interval' })));
    const of = async (over: Partial<WorkingSpec>, smallestGroup: number) => {
      const from = survey(columns, wages, { smallestGroup });
      return working.present(made(over, from), await presentationOf([], { book: wages }));
    };
    for (const over of [{}, { test: 'ranks' }] as const) {
      expect(tablesOf(await of(over, 1)).map(({ id }) => id)).not.toEqual(['who']);
      const blocks = await of(over, 3);
      expect(tablesOf(blocks).map(({ id }) => id)).toEqual(['who']);
      expect(codesOf(blocks)).toEqual([]);
      expect(JSON.stringify(blocks)).toContain('fordi få har svart noen av dem');
    }
    const groups = codebook([variable('x', { role: 'group' }), variable('y')]);
    expect(made({}, survey(columns, groups, { smallestGroup: 3 }))).toMatchObject({
      working: null,
      notices: [{ code: 'hidden-answer', about: { variable: 'x', smallest: 3 } }]
    });
  });

  // ci <- binom.test(0, 4)$conf.int; ci / (1 - ci)
  test('one way only has an odds ratio of nothing with its interval, or none', async () => {
    const fell = survey({ x: [...'11110'], y: [...'00000'] }, book);
    const found = testOf({ test: 'ranks' }, fell);
    if (found.by !== 'mcnemar') throw new Error('no McNemar');
    expect(found.chiSquare).toMatchObject({ oddsRatio: 0, interval: { low: 0 } });
    expect(found.chiSquare?.interval?.high).toBeCloseTo(1.51486685936587, 12);
    expect(equationsOf(await blocksOf({ test: 'ranks' }, fell)).at(-3)).toBe('π₁ = 0,0000');
    const rose = survey({ x: [...'00000'], y: [...'11110'] }, book);
    expect(testOf({ test: 'ranks' }, rose)).toMatchObject({ chiSquare: { oddsRatio: null, interval: null } });
    expect(equationsOf(await blocksOf({ test: 'ranks' }, rose))).toHaveLength(3);
  });

  test('where nobody changed has no test, and says why there is no change', async () => {
    const same = survey({ x: columns.x, y: columns.x }, book);
    expect(testOf({}, same)).toMatchObject({ by: 'means', t: null });
    expect(testOf({ test: 'ranks' }, same)).toMatchObject({ wilcoxon: null, sign: null });
    expect(equationsOf(await blocksOf({ test: 'ranks' }, same))).toEqual([]);
    expect(made({ y: null }).notices).toEqual([{ code: 'two-needed', about: {} }]);
    expect(made({ y: 'x' }).notices).toEqual([{ code: 'same', about: { variable: 'x' } }]);
  });
});

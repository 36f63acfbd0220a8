import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, times, variable } from '../survey.ts';

const book = codebook([variable('y', { role: 'outcome' }), variable('g', { role: 'group', level: 'nominal' })]);
const three = survey({ y: [...'122344345524511232'], g: times({ 1: 6, 2: 7, 3: 5 }) }, book);
const two = survey({ y: [...'1223443455245'], g: times({ 1: 6, 2: 7 }) }, book);

function made(over: Partial<WorkingSpec>, from: Input) {
  return working.compute({ ...readSpec<WorkingSpec>(fields, {}), of: 'groups', ...over }, from);
}

function testOf(over: Partial<WorkingSpec>, from: Input) {
  const found = made(over, from).working;
  if (found?.of !== 'groups') throw new Error('no groups');
  return found.test;
}

const blocksOf = async (over: Partial<WorkingSpec>, from: Input): Promise<Block[]> =>
  working.present(made(over, from), await presentationOf([], { book }));

// R 4.2.2: g1 <- c(1, 2, 2, 3, 4, 4); g2 <- c(3, 4, 5, 5, 2, 4, 5); g3 <- c(1, 1, 2, 3, 2); y <- c(g1, g2, g3);
// g <- factor(rep(1:3, c(6, 7, 5)))
describe('groups', () => {
  // t.test(g1, g2); t.test(g1, g2, var.equal = TRUE); effectsize::hedges_g(g1, g2)
  test('two by means have Welch’s and Student’s t of R', async () => {
    const found = testOf({}, two);
    if (found.by !== 'two-means') throw new Error('no means');
    expect(found.welch?.statistic).toBeCloseTo(-2.0217792265417889, 12);
    expect(found.welch?.df).toBeCloseTo(10.5101355134953547, 11);
    expect(found.welch?.p).toBeCloseTo(0.0694009340937757, 12);
    expect(found.welch?.low).toBeCloseTo(-2.7931472886512227, 11);
    expect(found.student?.p).toBeCloseTo(0.0672650527457496, 12);
    expect(found.student?.g).toBeCloseTo(-1.05022165941, 10);
    const equations = equationsOf(await blocksOf({}, two));
    expect(equations[0]).toBe('SE = √(s₁² / n₁ + s₂² / n₂) = √(1,467 / 6 + 1,333 / 7) = 0,659');
    expect(equations[2]).toBe('t = (m₁ − m₂) / SE = (2,667 − 4,000) / 0,659 = −2,022');
    const below = survey({ y: [...'1223443455245'].map((answer) => `-${answer}`), g: times({ 1: 6, 2: 7 }) }, book);
    expect(equationsOf(await blocksOf({}, below))[2]).toBe('t = (m₁ − m₂) / SE = (−2,667 − (−4,000)) / 0,659 = 2,022');
  });

  // wilcox.test(g1, g2, exact = FALSE)
  test('two by ranks have U, z and p of R, or the lesser U of SPSS', async () => {
    const found = testOf({ test: 'ranks' }, two);
    if (found.by !== 'two-ranks') throw new Error('no ranks');
    expect(found.u).toBe(8.5);
    expect(found.z.p).toBeCloseTo(0.0782624294771462, 12);
    const blocks = await blocksOf({ test: 'ranks' }, two);
    const [table] = tablesOf(blocks);
    expect(table && textsOf(table)).toEqual([
      ['1', '6', '29,5', '4,917'],
      ['2', '7', '61,5', '8,786']
    ]);
    const equations = equationsOf(blocks);
    expect(equations[0]).toBe('U = R₁ − n₁(n₁ + 1) / 2 = 29,5 − 6 · (6 + 1) / 2 = 8,5');
    expect(equations[2]).toMatch(/^z = \(U − n₁ · n₂ \/ 2 \+ 0,5\) \/ √V = \(8,5 − 6 · 7 \/ 2 \+ 0,5\) \/ √/u);
    const turned = survey({ y: [...'3455245122344'], g: times({ 1: 7, 2: 6 }) }, book);
    expect(equationsOf(await blocksOf({ test: 'ranks', convention: 'spss' }, turned))[1]).toBe(
      'U = n₁ · n₂ − U = 7 · 6 − 33,5 = 8,5'
    );
  });

  // anova(lm(y ~ g)); oneway.test(y ~ g)
  test('more by means have the sums of squares of R, and Welch’s F', async () => {
    const found = testOf({}, three);
    if (found.by !== 'means') throw new Error('no means');
    expect([found.between, found.within]).toEqual([
      expect.closeTo(14.8111111111111, 12),
      expect.closeTo(18.1333333333333, 12)
    ]);
    expect(found.f?.p).toBeCloseTo(0.0113557526810859, 12);
    expect(found.welch?.statistic).toBeCloseTo(6.8646996874961319, 11);
    expect(found.welch?.df[1]).toBeCloseTo(9.849729238815355, 11);
    // The parts that are written out give F.
    const { between, lambda } = found.welch ?? { between: 0, lambda: 0 };
    expect(between / 2 / (1 + (2 * lambda) / 8)).toBeCloseTo(6.8646996874961319, 11);
    const blocks = await blocksOf({}, three);
    const [table] = tablesOf(blocks);
    expect(table && textsOf(table)).toEqual([
      ['1', '6', '2,667', '7,333', '1,467'],
      ['2', '7', '4,000', '8,000', '1,333'],
      ['3', '5', '1,800', '2,800', '0,700']
    ]);
    expect(equationsOf(blocks)[2]).toBe('F = (SSb / (k − 1)) / (SSw / (n − k)) = (14,811 / 2) / (18,133 / 15) = 6,126');
  });

  // kruskal.test(y ~ g); tapply(rank(y), g, mean)
  test('more by ranks have H and the mean ranks of R', async () => {
    const found = made({ test: 'ranks' }, three).working;
    if (found?.of !== 'groups' || found.test.by !== 'ranks') throw new Error('no ranks');
    expect(found.groups.map(({ meanRank }) => meanRank)).toEqual([8.5, expect.closeTo(13.4285714285714, 12), 5.2]);
    expect(found.test.h.statistic).toBeCloseTo(7.5733703190013877, 12);
    expect(found.test.h.p).toBeCloseTo(0.0226706269466577, 12);
    const { between, squares } = found.test;
    expect((17 * between) / squares).toBeCloseTo(7.5733703190013877, 11);
    expect(equationsOf(await blocksOf({ test: 'ranks' }, three))[0]).toBe('r = (n + 1) / 2 = (18 + 1) / 2 = 9,5');
  });

  test('that are hidden are not compared, and those that are alike have no test', () => {
    const hidden = survey({ y: [...'122344345524511232'], g: times({ 1: 6, 2: 7, 3: 5 }) }, book, { smallestGroup: 6 });
    const found = made({}, hidden);
    // The smallest, and with it the next, so that it cannot be had.
    expect(found.working === null ? [] : JSON.stringify(found.working)).not.toContain('"value":"3"');
    expect(found.who).toBeNull();
    expect(made({}, survey({ y: [...'222222'], g: times({ 1: 3, 2: 3 }) }, book)).notices).toEqual([
      { code: 'no-test', about: {} }
    ]);
    expect(made({ y: 'y' }, three).notices).toEqual([{ code: 'by-itself', about: { variable: 'y' } }]);
  });
});

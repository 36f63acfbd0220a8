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

const codeOf = (blocks: readonly Block[], program: string): string =>
  blocks.flatMap((block) => (block.kind === 'code' && block.program === program ? [block.text] : [])).join('\n');

// R 4.2.2: g1 <- c(1, 2, 2, 3, 4, 4); g2 <- c(3, 4, 5, 5, 2, 4, 5); g3 <- c(1, 1, 2, 3, 2); y <- c(g1, g2, g3);
// g <- factor(rep(1:3, c(6, 7, 5)))
describe('groups', () => {
  // t.test(g1, g2); t.test(g1, g2, var.equal = TRUE); effectsize::hedges_g(g1, g2), whose interval has some six digits:
  // it is of j * sqrt(1 / 6 + 1 / 7) times the delta of which pt(-2.02987716627347, 11, delta) is .975, and .025
  test('two by means have Welch’s and Student’s t of R', async () => {
    const found = testOf({}, two);
    if (found.by !== 'two-means') throw new Error('no means');
    expect(found.welch?.statistic).toBeCloseTo(-2.0217792265417889, 12);
    expect(found.welch?.df).toBeCloseTo(10.5101355134953547, 11);
    expect(found.welch?.p).toBeCloseTo(0.0694009340937757, 12);
    expect(found.welch?.low).toBeCloseTo(-2.7931472886512227, 11);
    expect(found.student?.p).toBeCloseTo(0.0672650527457496, 12);
    expect(found.student?.g?.estimate).toBeCloseTo(-1.05022165941, 10);
    expect(found.student?.g?.low).toBeCloseTo(-2.13317092203, 5);
    expect(found.student?.g?.high).toBeCloseTo(0.0725536779506, 5);
    const equations = equationsOf(await blocksOf({}, two));
    expect(equations[0]).toBe('SE = √(s₁² / n₁ + s₂² / n₂) = √(1,467 / 6 + 1,333 / 7) = 0,659');
    expect(equations[2]).toBe('t = (m₁ − m₂) / SE = (2,667 − 4,000) / 0,659 = −2,022');
    expect(equations.slice(-3)).toEqual([
      'P(T ≥ t; δ₁) = P(T ≥ −2,030; −4,123) = 0,025',
      'P(T ≤ t; δ₂) = P(T ≤ −2,030; 0,140) = 0,025',
      'J · δ · √(1 / n₁ + 1 / n₂) = 0,930 · (−4,123) · √(1 / 6 + 1 / 7) til 0,930 · 0,140 · √(1 / 6 + 1 / 7) = −2,133 til 0,073'
    ]);
    expect(codeOf(await blocksOf({}, two), 'R')).toContain('c(end(0.975), end(0.025)) * j * sqrt(sum(1 / n))');
    const below = survey({ y: [...'1223443455245'].map((answer) => `-${answer}`), g: times({ 1: 6, 2: 7 }) }, book);
    expect(equationsOf(await blocksOf({}, below))[2]).toBe('t = (m₁ − m₂) / SE = (−2,667 − (−4,000)) / 0,659 = 2,022');
  });

  // wilcox.test(g1, g2, exact = FALSE); a <- U / 42; v <- function(p) p * (1 - p) * (1 + 5.5 * ((1 - p) / (2 - p) +
  // p / (1 + p))) / 42; f <- function(p) (p - a)^2 - qnorm(.975)^2 * v(p); uniroot(f, c(0, a)); uniroot(f, c(a, 1))
  test('two by ranks have U, z and p of R, or the lesser U of SPSS', async () => {
    const found = testOf({ test: 'ranks' }, two);
    if (found.by !== 'two-ranks') throw new Error('no ranks');
    expect(found.u).toBe(8.5);
    expect(found.z.p).toBeCloseTo(0.0782624294771462, 12);
    expect(found.chance.newcombe.low).toBeCloseTo(0.0596157435265047, 12);
    expect(found.chance.newcombe.high).toBeCloseTo(0.5284214101243675, 12);
    const blocks = await blocksOf({ test: 'ranks' }, two);
    const [table] = tablesOf(blocks);
    expect(table && textsOf(table)).toEqual([
      ['1', '6', '29,5', '4,917'],
      ['2', '7', '61,5', '8,786']
    ]);
    const equations = equationsOf(blocks).slice(0, -3);
    expect(equations[0]).toBe('U = R₁ − n₁(n₁ + 1) / 2 = 29,5 − 6 · (6 + 1) / 2 = 8,5');
    expect(equations[2]).toMatch(/^z = \(U − n₁ · n₂ \/ 2 \+ 0,5\) \/ √V = \(8,5 − 6 · 7 \/ 2 \+ 0,5\) \/ √/u);
    expect(equations.slice(-4, -2)).toEqual([
      'θ₁ = A − z · √V₁ = 0,2024 − 1,960 · √0,005306 = 0,0596',
      'V₂ = θ(1 − θ) · (1 + (n / 2 − 1) · ((1 − θ) / (2 − θ) + θ / (1 + θ))) / (n₁ · n₂) = 0,5284 · (1 − 0,5284) · (1 + (13 / 2 − 1) · ((1 − 0,5284) / (2 − 0,5284) + 0,5284 / (1 + 0,5284))) / (6 · 7) = 0,027672'
    ]);
    expect(equations.at(-1)).toMatch(/ = −0,881 til 0,057$/u);
    expect(codeOf(blocks, 'R')).toContain('rank_sum <- c(29.5, 61.5)');
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

  test('that do not overlap have an interval from nothing, and one of the level asked for', async () => {
    const apart = survey({ y: [...'1222244445545'], g: times({ 1: 5, 2: 8 }) }, book);
    const found = testOf({ test: 'ranks', level: 90 }, apart);
    expect(found.by === 'two-ranks' && found.chance).toMatchObject({
      ...{ superiority: 0, rankBiserial: { estimate: -1, low: -1 } },
      newcombe: { low: 0, level: 0.9, variances: [0, expect.any(Number)] }
    });
    const r = codeOf(await blocksOf({ test: 'ranks', level: 90 }, apart), 'R');
    expect(r).toContain('z <- qnorm(0.95)');
    expect(r).toContain('low <- 0');
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

// R 4.2.2, with the same g1, g2, g3
describe('two of several groups', () => {
  const two = { part: '2', value: '3' } as const;

  // r <- rank(y); m <- tapply(r, g, mean); n <- table(g); z <- (m[2] - m[3]) / sqrt(var(r) * (1 / n[2] + 1 / n[3]));
  // 2 * pnorm(-abs(z)), of all three p.adjust(p, "holm"); U: wilcox.test(g2, g3, exact = FALSE); ends of 2A − 1 as above
  test('by ranks have Dunn’s z, and its p adjusted', async () => {
    const found = testOf({ ...two, test: 'ranks' }, three);
    if (found.by !== 'dunn') throw new Error('no ranks');
    expect(found.z.statistic).toBeCloseTo(2.6913329841591, 12);
    expect(found.z.p).toBeCloseTo(0.00711671223780384, 14);
    expect(found.estimate / found.se).toBeCloseTo(found.z.statistic, 12);
    expect(found.u).toBeCloseTo(32.5, 12);
    expect(found.chance.rankBiserial.low).toBeCloseTo(0.180763227148462, 12);
    expect(found.chance.rankBiserial.high).toBeCloseTo(0.980274803287827, 12);
    expect(found.adjusted?.asked.adjusted).toBeCloseTo(0.0213501367134115, 13);
    const blocks = await blocksOf({ ...two, test: 'ranks' }, three);
    const [groups, adjusted] = tablesOf(blocks);
    expect(groups?.title).toBe('Y i 2 mot 3');
    expect(groups?.rows.map(({ emphasis }) => emphasis ?? false)).toEqual([false, true, true]);
    expect(adjusted && textsOf(adjusted)).toEqual([
      ['1', '2 mot 3', '12', '0,0071', '3', '0,0214', '0,021'],
      ['2', '1 mot 2', '13', '0,0898', '2', '0,1796', '0,180'],
      ['3', '1 mot 3', '11', '0,2966', '1', '0,2966', '0,297']
    ]);
    const equations = equationsOf(blocks);
    expect(equations[4]).toBe('SE = √(s² · (1 / n₁ + 1 / n₂)) = √(27,265 · (1 / 7 + 1 / 5)) = 3,057');
    expect(equations[5]).toBe('z = d / SE = 8,229 / 3,057 = 2,691');
    expect(equations.at(-1)).toBe('p′ = (m − i + 1) · p = (3 − 1 + 1) · 0,0071 = 0,021');
    expect(codeOf(blocks, 'R')).toContain('z <- (r[1] - r[2]) / sqrt(27.264705882352942 * sum(1 / n))');
  });

  // t <- t.test(g2, g3); df <- t$parameter; ptukey(sqrt(2) * t$statistic, 3, df, lower.tail = FALSE);
  // 2.2 + c(-1, 1) * qtukey(.95, 3, df) / sqrt(2) * t$stderr; effectsize::hedges_g(g2, g3). ptukey has some ten digits.
  test('by means have Games and Howell’s p and interval, which need no adjustment', async () => {
    const found = testOf(two, three);
    if (found.by !== 'games-howell') throw new Error('no means');
    expect(found.welch?.statistic).toBeCloseTo(3.82694828044623, 12);
    expect(found.welch?.df).toBeCloseTo(9.97678609651515, 12);
    expect(found.welch?.p).toBeCloseTo(0.00854681610371255, 10);
    expect(found.welch?.low).toBeCloseTo(0.623507993262642, 8);
    expect(found.welch?.high).toBeCloseTo(3.77649200673735, 8);
    expect(found.student?.g?.estimate).toBeCloseTo(1.95340722574, 10);
    expect(found.adjusted).toBeNull();
    const blocks = await blocksOf(two, three);
    expect(tablesOf(blocks)).toHaveLength(1);
    expect(equationsOf(blocks).slice(3, 5)).toEqual([
      'p = P(Q > √2 · |t|) = 0,009',
      'm₁ − m₂ ± q / √2 · SE = 2,200 ± 3,878 / √2 · 0,575 = 0,624 til 3,776'
    ]);
    expect(codeOf(blocks, 'R')).toContain('ptukey(sqrt(2) * abs(d / se), 3, df, lower.tail = FALSE)');
    expect(codeOf(blocks, 'SPSS')).toBe('');
  });

  // t.test(g2, g3); pairwise.t.test(y, g, pool.sd = FALSE, p.adjust.method = "bonferroni")
  test('by Welch’s t have its p adjusted', async () => {
    const over = { ...two, pairwise: 'welch', adjust: 'bonferroni' } as const;
    const found = testOf(over, three);
    if (found.by !== 'welch') throw new Error('no means');
    expect(found.welch?.p).toBeCloseTo(0.00334958160270118, 14);
    expect(found.welch?.low).toBeCloseTo(0.918704413509653, 12);
    expect(found.adjusted?.asked.adjusted).toBeCloseTo(0.0100487448081035, 14);
    expect(found.adjusted?.tests?.map(({ adjusted }) => adjusted)).toEqual([
      expect.closeTo(0.0100487448081035, 14),
      expect.closeTo(0.208202802281327, 13),
      expect.closeTo(0.589572094016153, 13)
    ]);
    expect(codeOf(await blocksOf(over, three), 'R')).toContain('p.adjust(p, method = "bonferroni")');
    expect(testOf({ ...two, pairwise: 'welch', adjust: 'none' }, three)).toMatchObject({ adjusted: null });
  });

  test('that cannot be tested have no p, and are not counted among those that can', async () => {
    const alone = survey({ y: [...'12234434552451'], g: times({ 1: 6, 2: 7, 3: 1 }) }, book);
    const found = testOf({ ...two, pairwise: 'welch' }, alone);
    expect(found).toMatchObject({ n: 8, welch: null, adjusted: null });
    expect(testOf({ pairwise: 'welch', part: '1', value: '2' }, alone)).toMatchObject({ adjusted: { count: 1 } });
    expect(testOf(two, alone)).toMatchObject({ welch: null });
    expect(JSON.stringify(await blocksOf(two, alone))).not.toContain('NaN');
  });

  test('are refused where one is hidden, or none, or both are one', () => {
    const towns = times({ 1: 6, 2: 7, 3: 5, 4: 3 });
    const hidden = survey({ y: [...'122344345524511232134'], g: towns }, book, { smallestGroup: 4 });
    const refused = { working: null, notices: [{ code: 'no-pair', about: { variable: 'g' } }] };
    for (const [part, value] of [
      ['2', '9'],
      ['2', '2'],
      ['2', '']
    ] as const)
      expect(made({ part, value }, three)).toMatchObject(refused);
    // The fourth is small, and the third would give it away.
    for (const value of ['3', '4']) expect(made({ part: '2', value }, hidden)).toMatchObject(refused);
    for (const over of [{ test: 'ranks' }, { pairwise: 'welch' }] as const) {
      const shown = testOf({ part: '1', value: '2', ...over }, hidden);
      expect(shown).toMatchObject({ first: '1', second: '2', n: 13, adjusted: { count: 1 } });
    }
  });
});

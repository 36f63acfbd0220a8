import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import type { ExactWorking } from '#lib/analyses/working/result-exact.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codesOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, times, variable } from '../survey.ts';

const grouped = codebook([variable('y', { role: 'outcome' }), variable('g', { role: 'group', level: 'nominal' })]);
const two = survey({ y: [...'1223443455245'], g: times({ 1: 6, 2: 7 }) }, grouped);
const twice = codebook([variable('x'), variable('y')]);
const changes = survey({ x: [...'123452341523'], y: [...'224444543515'] }, twice);
const shares = { of: 'groups', test: 'ranks' } as const;
const signs = { of: 'change', x: 'x', y: 'y', test: 'ranks' } as const;

const made = (over: Partial<WorkingSpec>, from: Input) =>
  working.compute({ ...readSpec<WorkingSpec>(fields, {}), ...over }, from);

function exactOf(over: Partial<WorkingSpec>, from: Input): ExactWorking | null {
  const found = made(over, from).working;
  if (found?.of === 'groups' && found.test.by === 'two-ranks') return found.test.exact;
  if (found?.of === 'change' && found.test.by === 'ranks') return found.test.wilcoxon?.exact ?? null;
  throw new Error('no ranks');
}

const blocksOf = async (over: Partial<WorkingSpec>, from: Input): Promise<Block[]> =>
  working.present(made(over, from), await presentationOf([], { book: from.codebook }));

const tableOf = (blocks: readonly Block[]) => {
  const table = tablesOf(blocks).find(({ id }) => id === 'exact');
  return table ? textsOf(table).map((row) => row.join(' ')) : null;
};

describe('all ways to share ranks', () => {
  // R 4.2.2: g1 <- c(1, 2, 2, 3, 4, 4); g2 <- c(3, 4, 5, 5, 2, 4, 5); r <- rank(c(g1, g2)); s <- combn(r, 6, sum)
  // coin::pvalue(coin::wilcox_test(c(g1, g2) ~ factor(rep(1:2, c(6, 7))), distribution = "exact"));
  // table(s[abs(s - 42) >= 12.5]); length(s)
  test('are counted by rank sum, and p is the share that is as far out', async () => {
    const found = exactOf(shares, two);
    expect(found).toMatchObject({ observed: 29.5, expected: 42, ways: 1716 });
    expect(found?.p).toBeCloseTo(0.08041958041958042, 14);
    const blocks = await blocksOf(shares, two);
    expect(tableOf(blocks)).toEqual([
      ...['21 1 0,0006', '24 8 0,0047', '26,5 12 0,0070', '27 6 0,0035', '27,5 6 0,0035', '28,5 4 0,0023'],
      ...['29,5 36 0,0210', 'Nærmere den ventede 1578 0,9196', '55 24 0,0140', '55,5 4 0,0023', '56 18 0,0105'],
      ...['58 3 0,0017', '58,5 12 0,0070', '61,5 4 0,0023', 'Minst like langt ute 138 0,0804', 'I alt 1716 1,0000']
    ]);
    expect(equationsOf(blocks).slice(-3)).toEqual([
      '|R₁ − n₁ · (n + 1) / 2| = |29,5 − 6 · (13 + 1) / 2| = 12,5',
      'W = n! / (n₁! · n₂!) = 13! / (6! · 7!) = 1716',
      'p = måter minst like langt ute / W = 138 / 1716 = 0,080'
    ]);
    // Run in R 4.2.2: 0.0804195804195804
    expect(codesOf(blocks)[0]).toContain(
      'ranks <- rep(c(1, 3, 5.5, 8.5, 12), c(1, 3, 2, 4, 3))\n' +
        'exactRankTests::pperm(59, 2 * ranks, 6, alternative = "two.sided")'
    );
  });

  // r <- rank(c(rep(1:5, c(3, 4, 5, 2, 1)), rep(1:5, c(1, 2, 5, 6, 4)))); coin::wilcox_test as above; w <- choose(33, 15) *
  // exactRankTests::dperm(0:1122, 2 * r, 15), of which those at least as far from 510 as 390
  test('are taken together where they are farthest out, and are the same of the larger group', async () => {
    const answers = [...'111222233333445', ...'122333334444445555'];
    const towns = times({ 1: 15, 2: 18 });
    const many = survey({ y: answers, g: towns }, grouped);
    const turned = survey({ y: answers.toReversed(), g: times({ 1: 18, 2: 15 }) }, grouped);
    expect(exactOf(shares, many)?.p).toBeCloseTo(0.02550808540011519, 14);
    expect(exactOf(shares, turned)?.p).toBeCloseTo(0.02550808540011519, 14);
    expect(exactOf(shares, turned)).toMatchObject({ observed: 366, expected: 306, ways: 1037158320 });
    const lines = tableOf(await blocksOf(shares, many)) ?? [];
    const ways = lines.map((line) => line.replaceAll('\u00A0', '').replace(/ [^ ]+$/u, ''));
    expect(ways.slice(0, 7)).toEqual([
      ...['132,5–192 9242127', '192,5 722406', '193 3000', '193,5 949392', '194 384000', '194,5 101210', '195 2153700']
    ]);
    expect(ways.slice(8)).toEqual([
      ...['315 45276', '315,5 675600', '316 1111968', '316,5 21000', '317 1390272', '317,5 327600'],
      ...['318–382 9328372', 'Minst like langt ute 26455923', 'I alt 1037158320']
    ]);
  });

  test('are not listed where an answer must not be shown, and not counted of weights', async () => {
    const closed = codebook([variable('y', { role: 'group' }), variable('g', { role: 'group', level: 'nominal' })]);
    const answers = { y: [...'1223443455225'], g: times({ 1: 6, 2: 7 }) };
    const hidden = survey(answers, closed, { smallestGroup: 2 });
    const asked = { ...shares, x: 'y', y: 'g' };
    expect(exactOf(asked, hidden)).toMatchObject({ ways: 1716, sums: [], ranks: null });
    const blocks = await blocksOf(asked, hidden);
    expect(tableOf(blocks)).toBeNull();
    expect(codesOf(blocks).join('\n')).not.toContain('pperm');
    const weights = Float64Array.from({ length: 13 }, () => 2);
    expect(exactOf({ ...shares, weighted: true }, { ...two, weights })).toBeNull();
    expect(exactOf(shares, { ...two, weights })).not.toBeNull();
  });
});

describe('all ways to give ranks a sign', () => {
  // R 4.2.2: x <- c(1, 2, 3, 4, 5, 2, 3, 4, 1, 5, 2, 3); y <- c(2, 2, 4, 4, 4, 4, 5, 4, 3, 5, 1, 5);
  // coin::pvalue(coin::wilcoxsign_test(y ~ x, distribution = "exact", zero.method = "Wilcoxon"));
  // r <- rank(abs((y - x)[y != x])); s <- as.matrix(expand.grid(rep(list(0:1), 8))) %*% r; table(s[abs(s - 18) >= 13])
  test('are counted by rank sum, and p is the share that is as far out', async () => {
    const found = exactOf(signs, changes);
    expect(found).toMatchObject({ observed: 31, expected: 18, ways: 256 });
    expect(found?.p).toBeCloseTo(0.0859375, 15);
    const blocks = await blocksOf(signs, changes);
    expect(tableOf(blocks)).toEqual([
      ...['0 1 0,0039', '2,5 4 0,0156', '5 6 0,0234', 'Nærmere den ventede 234 0,9141'],
      ...['31 6 0,0234', '33,5 4 0,0156', '36 1 0,0039', 'Minst like langt ute 22 0,0859', 'I alt 256 1,0000']
    ]);
    expect(equationsOf(blocks).slice(-3)).toEqual([
      '|V − (V + V₋) / 2| = |31 − 36 / 2| = 13',
      'W = 2⁸ = 256',
      'p = måter minst like langt ute / W = 22 / 256 = 0,086'
    ]);
    // Run in R 4.2.2: 0.0859375
    expect(codesOf(blocks)[0]).toContain(
      'ranks <- rep(c(2.5, 6.5), c(4, 4))\n' +
        'exactRankTests::pperm(62, 2 * ranks, length(ranks), alternative = "two.sided")'
    );
  });

  test('are all as far out where the sums are the same', async () => {
    const level = survey({ x: [...'1223'], y: [...'2132'] }, twice);
    expect(exactOf(signs, level)).toMatchObject({ observed: 5, expected: 5, p: 1 });
    expect(tableOf(await blocksOf(signs, level))?.slice(-2)).toEqual([
      'Minst like langt ute 16 1,0000',
      'I alt 16 1,0000'
    ]);
  });

  // binom.test(500, 1100)$p.value: all changes have the same rank
  test('are not counted where they are more than a number can hold; p is', async () => {
    const x = [...times({ 1: 500, 2: 600 }), '3'];
    const y = [...times({ 2: 500 }), ...times({ 1: 600 }), '3'];
    const many = survey({ x, y }, twice);
    expect(exactOf(signs, many)?.ways).toBeNull();
    expect(exactOf(signs, many)?.p).toBeCloseTo(0.002819544991436434, 13);
    const blocks = await blocksOf(signs, many);
    expect(equationsOf(blocks).at(-1)).toBe('p = summen av sannsynlighetene minst like langt ute = 0,003');
  });
});

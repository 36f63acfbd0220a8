import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codesOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const columns = { x: [...'123452341523'], y: [...'224444543515'], z: [...'325435542414'] };
const book = codebook([variable('x'), variable('y'), variable('z')]);
const input = survey(columns, book);

function made(over: Partial<WorkingSpec>, from: Input = input) {
  const asked = { of: 'repeated', variables: ['x', 'y', 'z'], ...over } as const;
  return working.compute({ ...readSpec<WorkingSpec>(fields, {}), ...asked }, from);
}

const blocksOf = async (over: Partial<WorkingSpec>, from: Input = input): Promise<Block[]> =>
  working.present(made(over, from), await presentationOf([], { book }));

// R 4.2.2: x <- c(1, 2, 3, 4, 5, 2, 3, 4, 1, 5, 2, 3); y <- c(2, 2, 4, 4, 4, 4, 5, 4, 3, 5, 1, 5)
// z <- c(3, 2, 5, 4, 3, 5, 5, 4, 2, 4, 1, 4); m <- cbind(x, y, z)
describe('Friedman’s test', () => {
  // friedman.test(m); effectsize::kendalls_w(m); r <- t(apply(m, 1, rank)); colSums(r); sum((r - 2)^2)
  test('has the rank sums, the ties, and from them the chi-square of R', async () => {
    expect(made({}).working).toMatchObject({ rankSums: [20.5, 26.5, 25], squares: 16.5, n: 12, df: 2 });
    const found = made({}).working;
    if (found?.of !== 'repeated') throw new Error('no test');
    expect(found.statistic).toBeCloseTo(2.36363636363636, 13);
    expect(found.p).toBeCloseTo(0.306720557576557, 13);
    expect(found.kendallsW).toBeCloseTo(0.0984848484848485, 14);
    const blocks = await blocksOf({});
    const [ranks, ties] = tablesOf(blocks);
    expect(ranks && textsOf(ranks)).toEqual([
      ['X', '20,5', '1,708', '−3,5', '12,25'],
      ['Y', '26,5', '2,208', '2,5', '6,25'],
      ['Z', '25,0', '2,083', '1,0', '1,00'],
      ['Sum', '72,0', '', '', '19,50']
    ]);
    expect(ties && textsOf(ties)).toEqual([
      ['2', '3', '6', '18'],
      ['3', '3', '24', '72'],
      ['Sum', '', '', '90']
    ]);
    expect(equationsOf(blocks)).toEqual([
      'M = n(k + 1) / 2 = 12 · (3 + 1) / 2 = 24',
      'SSb = summen av (R − M)² = 19,5',
      'T = summen av hvor ofte · (t³ − t) = 90',
      'SSt = (n(k³ − k) − T) / 12 = (12 · (3³ − 3) − 90) / 12 = 16,5',
      'χ² = (k − 1) · SSb / SSt = (3 − 1) · 19,5 / 16,5 = 2,364',
      'p = P(X > χ²) = 0,307',
      'W = χ² / (n(k − 1)) = 2,364 / (12 · (3 − 1)) = 0,098'
    ]);
    const [r, spss] = codesOf(blocks);
    expect(r).toContain('r <- c(20.5, 26.5, 25)');
    expect(r).toContain('ties <- 3 * 6 + 3 * 24');
    expect(spss).toContain('COMPUTE chi = (3 - 1) * between / ((12 * (3**3 - 3) - (3 * 6 + 3 * 24)) / 12).');
  });

  test('counts weights of two as twice the respondents', () => {
    const twice = made({ weighted: true }, { ...input, weights: new Float64Array(12).fill(2) }).working;
    expect(twice).toMatchObject({ n: 24, rankSums: [41, 53, 50], ties: [{ count: 6 }, { count: 6 }] });
    if (twice?.of !== 'repeated') throw new Error('no test');
    expect(twice.statistic).toBeCloseTo((2 * 26) / 11, 12);
    expect(made({}, { ...input, weights: new Float64Array(12).fill(2) }).working).toMatchObject({ n: 12 });
  });

  test('of two answers is said to be Cochran’s Q', async () => {
    const two = survey({ x: [...'010110'], y: [...'011111'], z: [...'000101'] }, book);
    expect(JSON.stringify(await blocksOf({}, two))).toContain('Cochrans Q');
    expect(JSON.stringify(await blocksOf({}))).not.toContain('Cochrans Q');
  });

  test('is not shown of fewer than the smallest group, and needs three variables and a difference', () => {
    expect(made({}, survey(columns, book, { smallestGroup: 13 }))).toMatchObject({
      working: null,
      notices: [{ code: 'few', about: { smallest: 13 } }]
    });
    const groups = codebook([variable('x', { role: 'group' }), variable('y'), variable('z')]);
    expect(made({}, survey(columns, groups, { smallestGroup: 4 }))).toMatchObject({
      working: null,
      notices: [{ code: 'hidden-answer', about: { variable: 'x', smallest: 4 } }]
    });
    expect(made({ variables: ['x', 'y', 'x'] }).notices).toEqual([{ code: 'three-needed', about: {} }]);
    const same = survey({ x: columns.x, y: columns.x, z: columns.x }, book);
    expect(made({}, same)).toMatchObject({ working: null, notices: [{ code: 'no-differences' }] });
  });
});

describe('the adjusted p of a change among several variables', () => {
  const change = { of: 'change', x: 'y', y: 'x' } as const;
  // p.adjust(c(wilcox.test(y, x, paired = TRUE, exact = FALSE)$p.value, … (z, x), … (z, y)), "holm")
  // p.adjust(c(t.test(y, x, paired = TRUE)$p.value, … (z, x), … (z, y)), "BH")
  test.each([
    ['ranks', 'holm', [0.0726703675347731, 0.2053886453463724, 0.776814004155482], 0.218011102604319],
    ['means', 'bh', [0.0708039550680345, 0.2064395672745338, 0.7227238255361571], 0.212411865204104]
  ] as const)('of %s by %s is that of R', async (by, adjust, ps, expected) => {
    const { working: found } = made({ ...change, test: by, adjust });
    if (found?.of !== 'change') throw new Error('no change');
    expect(found.adjusted?.tests?.map(({ p }) => p.toFixed(12))).toEqual(ps.map((p) => p.toFixed(12)));
    expect(found.adjusted?.asked).toMatchObject({
      first: 'x',
      second: 'y',
      n: 12
    });
    expect(found.adjusted?.asked.adjusted).toBeCloseTo(expected, 12);
    const blocks = await blocksOf({ ...change, test: by, adjust });
    expect(equationsOf(blocks).at(-1)).toMatch(by === 'ranks' ? /^p′ = .*0,218$/u : /^p′ = .*0,212$/u);
    expect(codesOf(blocks)[0]).toContain('p.adjust(p');
  });

  test('is left out where nothing is adjusted, or of two variables alone', () => {
    expect(made({ ...change, adjust: 'none' }).working).toMatchObject({ adjusted: null });
    expect(made({ ...change, variables: null }).working).toMatchObject({ adjusted: null });
  });
});

import { describe, expect, test } from 'vitest';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { pairs } from '#lib/analyses/pairs/index.ts';
import { isFoundPair } from '#lib/analyses/pairs/result.ts';
import type { PairsSpec } from '#lib/analyses/pairs/spec.ts';
import { rLinesOf } from '#lib/analyses/working/code-permutation.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import { asDescribed, codeOf, equationsOf, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, times, variable } from '../survey.ts';

const study = inputOf(asDescribed);
const book = codebook([variable('x'), variable('y')]);

/** The permutation p of the one pair of a cell, and its derivation. */
function opened(asked: object, input: Input) {
  const spec = readSpec<PairsSpec>(pairs.fields, { exact: 'permutation', ...asked });
  const result = pairs.compute(spec, input);
  const [pair] = result.pairs.filter(isFoundPair);
  if (!pair) throw new Error('no pair');
  const derivation = pairs.working?.(`${pair.x}/${pair.y}/p-exact`, result, spec);
  if (!derivation) throw new Error('nothing behind p');
  const found = working.compute(readSpec(working.fields, JSON.parse(JSON.stringify(derivation.spec))), input);
  if (found.working?.of !== 'resampled' || found.working.drawn !== 'permutation') throw new Error('no permutations');
  return { pair, found, made: found.working };
}

async function blocksOf(asked: object, input: Input) {
  const { found } = opened(asked, input);
  return working.present(found, await presentationOf(input.steps, { book: input.codebook }));
}

const linesOf = (blocks: Awaited<ReturnType<typeof blocksOf>>) => {
  const table = tablesOf(blocks).find(({ id }) => id === 'permutation');
  return table ? textsOf(table).map((row) => row.join(' ').replaceAll('\u00A0', ' ')) : null;
};

const two = { variables: ['lou', 'oving'] };
const many = survey(
  {
    x: Array.from({ length: 60 }, (_, i) => String(1 + ((i * 7 + ((i * i) % 5)) % 11))),
    y: Array.from({ length: 60 }, (_, i) => String(1 + ((i * 5 + Math.floor(i / 3)) % 12)))
  },
  book
);

describe('the p of all permutations', () => {
  // R 4.2.2, from the counts that are shown; of two groups exactRankTests::pperm, else all sums respondent by respondent:
  // the lines that are printed, run as they are
  test.each([
    [{}, 0.0237328954570334],
    [{ alternative: 'greater' }, 0.0208429118773946],
    [{ alternative: 'less', coded: false }, 0.996774894033408],
    [{ coded: false }, 0.00638153403199452],
    [{ coded: false, method: 'pearson' }, 0.0177636622913984],
    [{ coded: false, method: 'pearson', alternative: 'greater', variables: ['lou'], with: 'plan' }, 0.425262753479203]
  ])('of %o is that of R, and of the cell', (asked, p) => {
    const { pair, made } = opened({ ...two, ...asked }, study);
    expect(made.p).toBeCloseTo(p, 14);
    expect(made.p).toBe(pair.pExact);
    expect(made.estimate).toBeCloseTo(pair.estimate, 14);
    expect(made.sums?.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(p, 13);
  });

  test('is told by the sums of products that are as far out', async () => {
    const blocks = await blocksOf(two, study);
    expect(linesOf(blocks)).toEqual([
      '−765 7,67 · 10²⁹ 0,0029',
      'Nærmere null 2,59 · 10³² 0,9763',
      '585 5,53 · 10³⁰ 0,0208',
      'Minst like langt fra null 6,30 · 10³⁰ 0,0237',
      'I alt 2,65 · 10³² 1,0000'
    ]);
    const table = tablesOf(blocks).find(({ id }) => id === 'permutation');
    expect(table?.rows.map(({ emphasis }) => emphasis)).toEqual([false, false, true, true, true]);
    expect(equationsOf(blocks).slice(-3)).toEqual([
      'rho = SPxy / √(SSx · SSy) = 585 / √(1657,5 · 1080) = 0,437',
      'N = n! = 30! = 2,65 · 10³²',
      'p = ombyttinger minst like langt fra null / N = 6,30 · 10³⁰ / 2,65 · 10³² = 0,024'
    ]);
    expect(codeOf(blocks, 'R')).toContain(
      'scores <- x - min(x)\nexactRankTests::pperm(sum(scores * counts[, 2]), rep(scores, rowSums(counts)), sum(counts[, 2]), alternative = "two.sided")'
    );
    expect(codeOf(blocks, 'SPSS')).toBe(
      [
        ...['DATA LIST FREE / x y n.', 'BEGIN DATA', '9 3.5 6', '9 18.5 11', '24 18.5 13', 'END DATA.', 'WEIGHT BY n.'],
        'CROSSTABS /TABLES=x BY y /STATISTICS=CORR /METHOD=EXACT.'
      ].join('\n')
    );
  });

  test('to one side counts on that side alone', async () => {
    const lower = linesOf(await blocksOf({ ...two, alternative: 'less', coded: false }, study));
    expect(lower?.[0]).toBe('−1138 til 756,25 8,81 · 10³⁰ 0,9962');
    expect(lower?.slice(6)).toEqual([
      '769,25 6,47 · 10²⁶ 0,0001',
      'Større 2,85 · 10²⁸ 0,0032',
      'Høyst like store 8,81 · 10³⁰ 0,9968',
      'I alt 8,84 · 10³⁰ 1,0000'
    ]);
    const higher = linesOf(await blocksOf({ ...two, alternative: 'greater' }, study));
    expect(higher?.[0]).toMatch(/^Mindre .* 0,9792$/u);
  });

  // factorial(5) is 120; with(expand.grid(…)): of the 120 orders of 1, 2, 3, 4, 5 two have |SP| ≥ 10
  test('of few respondents counts the orders themselves', async () => {
    const five = survey({ x: [...'12345'], y: [...'12345'] }, book);
    const blocks = await blocksOf({ coded: false, variables: ['x', 'y'] }, five);
    expect(equationsOf(blocks).slice(-2)).toEqual([
      'N = n! = 5! = 120',
      'p = ombyttinger minst like langt fra null / N = 2 / 120 = 0,017'
    ]);
    expect(linesOf(blocks)).toEqual([
      ...['−10 1 0,0083', 'Nærmere null 118 0,9833', '10 1 0,0083', 'Minst like langt fra null 2 0,0167'],
      'I alt 120 1,0000'
    ]);
    expect(codeOf(blocks, 'R')).toContain('sum(p[abs(key - mid) >= abs(s - mid) - 1e-6])');
  });

  // exactRankTests::pperm of the lines that are printed: 0.557354884345157
  test('of more orders than a number holds is the sum of probabilities', async () => {
    const answers = {
      x: Array.from({ length: 200 }, (_, i) => String(1 + (i % 2))),
      y: Array.from({ length: 200 }, (_, i) => (i % 5 > 1 ? '1' : '2'))
    };
    const asked = { coded: false, variables: ['x', 'y'], alternative: 'less' };
    const { made } = opened(asked, survey(answers, book));
    expect(made).toMatchObject({ orders: null, estimate: 0 });
    expect(made.p).toBeCloseTo(0.557354884345157, 13);
    const blocks = await blocksOf(asked, survey(answers, book));
    expect(equationsOf(blocks).at(-1)).toBe('p = summen av sannsynlighetene i tabellen = 0,557');
    expect(linesOf(blocks)?.[0]).toBe('−400 000 til −60 000 0,0560');
  });

  test('is drawn in R where R would take long, and that is said', async () => {
    const sixteen = survey(
      {
        x: Array.from({ length: 40 }, (_, i) => String(1 + ((i * 7 + ((i * i) % 5)) % 4))),
        y: Array.from({ length: 40 }, (_, i) => String(1 + ((i * 5 + Math.floor(i / 3)) % 4)))
      },
      book
    );
    const asked = { coded: false, variables: ['x', 'y'] };
    const { made } = opened(asked, sixteen);
    expect([made.sample, rLinesOf(made)]).toEqual([null, 'draw']);
    const blocks = await blocksOf(asked, sixteen);
    // Run in R 4.2.2: 0.415558444155584, of 10 000 where all give 0.4228
    expect(codeOf(blocks, 'R')).toContain('(sum(abs(drawn) >= abs(s) - tie) + 1) / (10000 + 1)');
    expect(JSON.stringify(blocks)).toContain('Linjene for R trekker ombyttinger');
  });
});

describe('the p of drawn permutations', () => {
  test.each([[{}], [{ alternative: 'greater', method: 'pearson', seed: 7 }], [{ alternative: 'less' }]])(
    'of %o is that of the cell, of its hits',
    async (asked) => {
      const all = { coded: false, variables: ['x', 'y'], ...asked };
      const { pair, made } = opened(all, many);
      const { hits = NaN, draws = NaN, low, high } = made.sample ?? {};
      expect(pair.exact).toMatchObject({ test: 'monte-carlo', draws, low, high });
      expect([made.p, (hits + 1) / (draws + 1)]).toEqual([pair.pExact, pair.pExact]);
      const blocks = await blocksOf(all, many);
      expect(linesOf(blocks)).toBeNull();
      expect(equationsOf(blocks).slice(-3, -1)).toEqual([
        `h = ${hits}`,
        `p = (h + 1) / (B + 1) = (${hits} + 1) / (10 000 + 1) = ${made.p.toFixed(3).replace('.', ',')}`
      ]);
      // Run in R 4.2.2 of the first: 0.785221477852215, and 0.772300194362239 to 0.793628789741939
      expect(codeOf(blocks, 'R')).toContain(`binom.test(${hits}, 10000, conf.level = 0.99)$conf.int`);
    }
  );

  // R 4.2.2: binom.test(7831, 10000, conf.level = 0.99)$conf.int
  test('has the interval of R', () => {
    const { made } = opened({ coded: false, variables: ['x', 'y'] }, many);
    expect(made.sample?.hits).toBe(7831);
    expect(made.sample?.low).toBeCloseTo(0.772300194362239, 12);
    expect(made.sample?.high).toBeCloseTo(0.793628789741939, 12);
  });

  test('of many answers has no table, and no lines', async () => {
    const wide = survey(
      {
        x: Array.from({ length: 90 }, (_, i) => String(i)),
        y: times(Object.fromEntries(Array.from({ length: 45 }, (_, i) => [i, 2])))
      },
      book
    );
    const asked = { coded: false, variables: ['x', 'y'] };
    const { pair, made } = opened(asked, wide);
    expect(made.pair.cells).toBeNull();
    expect(made.p).toBe(pair.pExact);
    const blocks = await blocksOf(asked, wide);
    expect(codeOf(blocks, 'R')).toBe('');
  });
});

describe('permutations', () => {
  const made = (spec: Partial<WorkingSpec>, input: Input) =>
    working.compute(readSpec<WorkingSpec>(working.fields, { of: 'resampled', drawn: 'permutation', ...spec }), input);

  test('are not told of where fewer have answered than may be shown, or an answer is closed', () => {
    const asked = { x: 'lou', y: 'oving' };
    expect(made(asked, inputOf(asDescribed, { smallestGroup: 31 }))).toMatchObject({
      working: null,
      notices: [{ code: 'few' }]
    });
    const closed = codebook([variable('x', { role: 'group' }), variable('y')]);
    const few = survey({ x: [...'1111112'], y: [...'1223313'] }, closed, { smallestGroup: 2 });
    expect(made({ x: 'x', y: 'y', asRead: true }, few)).toMatchObject({
      working: null,
      notices: [{ code: 'hidden-answer' }]
    });
  });

  test('are of rho and r alone, and of answers that differ', async () => {
    expect(made({ x: 'lou', y: 'oving', method: 'gamma' }, study)).toMatchObject({
      working: null,
      notices: [{ code: 'no-derivation' }]
    });
    const level = survey({ x: [...'1111'], y: [...'1223'] }, book);
    for (const method of ['spearman', 'pearson'] as const) {
      const found = made({ x: 'x', y: 'y', asRead: true, method }, level);
      expect(found).toMatchObject({ working: null, notices: [{ code: 'no-pair-coefficient' }] });
      expect(noticesOf(working.present(found, await presentationOf([], { book })))).toHaveLength(1);
    }
  });

  test('are of those who have answered everything where only they take part', () => {
    const { pair, made: found } = opened({ variables: ['lou', 'oving', 'plan'], missing: 'listwise' }, study);
    expect(found.p).toBe(pair.pExact);
    expect(found.pair.n).toBe(pair.n);
  });
});

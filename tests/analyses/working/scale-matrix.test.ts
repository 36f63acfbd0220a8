import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codeOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const names = ['a', 'b', 'c'];
const book = codebook(names.map((name) => variable(name, { role: 'driver' })));
const columns = { a: [...'1234523415'], b: [...'2235413424'], c: [...'1324424513'] };
const full = survey(columns, book);
/** The last lacks an answer to a, the first two to c. */
const gaps = { ...columns, a: [...'123452341', ''], c: ['', '', ...'24424513'] };
const lacking = survey(gaps, book);

const specOf = (over: Partial<WorkingSpec>): WorkingSpec => ({
  ...readSpec<WorkingSpec>(fields, {}),
  of: 'alpha',
  ...over
});
const made = (over: Partial<WorkingSpec>, from: Input = full) => working.compute(specOf(over), from);

function alphaOf(over: Partial<WorkingSpec>, from: Input = full) {
  const found = made(over, from).working;
  if (found?.of !== 'alpha') throw new Error('no alpha');
  return found;
}

const blocksOf = async (over: Partial<WorkingSpec>, from: Input = full): Promise<Block[]> =>
  working.present(made(over, from), await presentationOf([], { book }));

// R 4.2.2, psych 2.2.9: x <- data.frame(a = c(1, 2, 3, 4, 5, 2, 3, 4, 1, NA), b = c(2, 2, 3, 5, 4, 1, 3, 4, 2, 4),
// c = c(NA, NA, 2, 4, 4, 2, 4, 5, 1, 3)); v <- cov(x, use = "pairwise"); r <- psych::alpha(x); r$total$raw_alpha;
// r$item.stats$r.drop; r$alpha.drop$raw_alpha; 1 - (1 - r$total$raw_alpha) * qf(c(.975, .025), 6, 12)
describe('a scale whose items are taken pairwise', () => {
  const missing = 'pairwise';

  test('has the covariances and the alpha of R, of as many as answered both', () => {
    const { n, items, covariances, alpha } = alphaOf({ missing }, lacking);
    expect([n, items.map((item) => item.n)]).toEqual([7, [9, 10, 8]]);
    expect(covariances[0]?.[2]).toBeCloseTo(1.64285714285714, 13);
    expect(alpha.estimate).toBeCloseTo(0.930757297983359, 14);
    expect(alpha.interval?.low).toBeCloseTo(0.741842980022885, 12);
    expect(alpha.interval?.high).toBeCloseTo(0.987096616802196, 12);
    const { item } = alphaOf({ missing, part: 'b' }, lacking);
    expect(item?.itemRest).toBeCloseTo(0.820896055532131, 13);
    expect(item?.alphaIfDropped).toBeCloseTo(0.929553746842549, 13);
    // Of those who answered all there are seven.
    expect(alphaOf({}, lacking).items.map((each) => each.n)).toEqual([7, 7, 7]);
  });

  test('says so, and how many answered each item', async () => {
    const blocks = await blocksOf({ missing }, lacking);
    const [table, who] = tablesOf(blocks);
    expect(table?.subtitle).toBe('Hvert ledd, der hvert par av ledd er av dem som har svart på begge. Minste n = 7.');
    expect(table && textsOf(table)).toEqual([
      ['a', '9', '2,778', '1,944', '3,115'],
      ['b', '10', '3,000', '1,556', '2,722'],
      ['c', '8', '3,125', '1,839', '2,893'],
      ['Sum', '', '8,903', '5,339', '8,730']
    ]);
    expect(who).toBeUndefined();
    expect(codeOf(blocks, 'R')).toContain('n <- 7');
    const matrix = await blocksOf({ missing, coefficient: 'lambda2' }, lacking);
    expect(tablesOf(matrix)[0]?.subtitle).toContain('der hvert par av ledd er av dem som har svart på begge');
    expect(equationsOf(matrix).at(-1)).toMatch(/= 0,933$/u);
  });

  test('counts by weights, and is none of fewer than the smallest group in a pair', () => {
    const weights = Float64Array.from({ length: 10 }, (_, row) => 1 + (row % 2));
    const found = alphaOf({ missing, weighted: true }, { ...lacking, weights });
    expect([found.n, found.items.map((item) => item.n)]).toEqual([10, [13, 15, 12]]);
    expect(made({ missing }, survey(gaps, book, { smallestGroup: 7 })).working).toMatchObject({ n: 7 });
    expect(made({ missing }, survey(gaps, book, { smallestGroup: 8 }))).toMatchObject({
      ...{ working: null, who: null, notices: [{ code: 'few', about: { smallest: 8 } }] }
    });
  });

  test('is none where the pairs together are no possible matrix', () => {
    // Those who answered both vary more than all who answered one: r would be 11.
    const [none, middle] = [Array.from({ length: 10 }, () => ''), Array.from({ length: 10 }, () => '5')];
    const apart = {
      a: ['1', '9', ...middle, ...none],
      b: ['1', '9', ...none, ...middle],
      c: ['2', '4', ...middle.map((_, row) => String(1 + (row % 3))), ...middle.map((_, row) => String(1 + (row % 4)))]
    };
    expect(made({ missing }, survey(apart, book))).toMatchObject({ working: null, notices: [{ code: 'no-alpha' }] });
  });
});

// R, with x without gaps: r <- psych::polychoric(x, global = FALSE, correct = 0)$rho, which has some five digits;
// psych::alpha(r)$total$raw_alpha, $item.stats$r.drop, $alpha.drop$raw_alpha; psych::smc(r); 1 - sum(1 / diag(solve(r))) / sum(r)
describe('a scale of polychoric correlations', () => {
  const matrix = 'polychoric';

  test('has the ordinal alpha of R, and how each item stands', () => {
    const { covariances, alpha, ofMeans, variances } = alphaOf({ matrix });
    expect(covariances[0]?.[1]).toBeCloseTo(0.822233417467792, 4);
    expect(covariances[1]?.[2]).toBeCloseTo(0.711350432983944, 4);
    expect(alpha.estimate).toBeCloseTo(0.909329491161173, 5);
    expect([variances, ofMeans]).toEqual([3, null]);
    const { item } = alphaOf({ matrix, part: 'b' });
    expect(item?.itemRest).toBeCloseTo(0.813793618508019, 4);
    expect(item?.alphaIfDropped).toBeCloseTo(0.873649650403107, 5);
    expect(alphaOf({ matrix, coefficient: 'lambda6' }).coefficient?.estimate).toBeCloseTo(0.87631773094897, 4);
    const square = alphaOf({ matrix, coefficient: 'lambda6', part: 'b' }).coefficient;
    expect(square?.estimate).toBeCloseTo(0.689661082529191, 4);
  });

  test('says what it is of, and works out no mean', async () => {
    const blocks = await blocksOf({ matrix });
    const [table] = tablesOf(blocks);
    expect([table?.title, table?.columns.map(({ label }) => label)]).toEqual([
      'Ordinal alfa for de 3 leddene er 0,909',
      ['Ledd', 'Varians, s²', 'Korrelasjonene med de andre, c']
    ]);
    expect(equationsOf(blocks)).toHaveLength(4);
    expect(JSON.stringify(blocks)).toContain('polychoric(global = FALSE, correct = 0)');
    expect(JSON.stringify(blocks)).not.toContain('deler på n − 1');
    const lambda2 = await blocksOf({ matrix, coefficient: 'lambda2', missing: 'pairwise' }, lacking);
    expect(tablesOf(lambda2)[0]?.subtitle).toMatch(/^De polykoriske korrelasjonene mellom leddene, der hvert par/u);
    expect(equationsOf(await blocksOf({ matrix, part: 'b' }))[0]).toMatch(/^S² = /u);
  });

  test('says that a pair has none, and that those together are adjusted', async () => {
    const alike = survey({ ...columns, c: columns.a.map(() => '3') }, book);
    expect(made({ matrix }, alike)).toMatchObject({ working: null, notices: [{ code: 'no-matrix' }] });
    const twice = survey({ ...columns, c: columns.a }, book);
    expect(alphaOf({ matrix }, twice).smoothed).toBe(true);
    expect(JSON.stringify(await blocksOf({ matrix }, twice))).toContain('cor.smooth');
    expect(made({ matrix, coefficient: 'lambda6' }, twice).notices).toEqual([{ code: 'no-coefficient', about: {} }]);
  });

  test('takes a while, and gives the same', () => {
    expect([{ matrix } as const, {}].map((over) => working.long?.isAsked(specOf(over)))).toEqual([true, false]);
    const steps = working.long?.work(specOf({ matrix }), full);
    expect(steps?.next()).toEqual({ done: false, value: 0 });
    expect(steps?.next()).toEqual({ done: true, value: made({ matrix }) });
  });
});

import { describe, expect, test } from 'vitest';
import { correlation } from '#lib/analyses/correlation/index.ts';
import { fields as correlationFields, type CorrelationSpec } from '#lib/analyses/correlation/spec.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { pairs } from '#lib/analyses/pairs/index.ts';
import { isFoundPair, type FoundPair } from '#lib/analyses/pairs/result.ts';
import { fields, type PairsSpec } from '#lib/analyses/pairs/spec.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { asDescribed, inputOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const spec = (over: Partial<PairsSpec> = {}): PairsSpec => ({ ...readSpec<PairsSpec>(fields, {}), ...over });
const study = inputOf(asDescribed);

/** The first pair that is found. */
function first(over: Partial<PairsSpec>, input: Input = study): FoundPair {
  const [pair] = pairs.compute(spec(over), input).pairs;
  if (!pair || !isFoundPair(pair)) throw new Error(`no pair (${JSON.stringify(pair)})`);
  return pair;
}

/** Practice and Levels of Use, as answered: three levels by six, 29 respondents. */
const asRead = (over: Partial<PairsSpec> = {}) => first({ variables: ['oving'], with: 'lou', coded: false, ...over });
/** The same, both split in two. */
const split = (over: Partial<PairsSpec> = {}) => first({ variables: ['oving'], with: 'lou', ...over });

/*
 * R 4.2.2: cor.test(x, y, method = …, exact = FALSE); polycor::polychor(x, y) by its likelihood, maximised over rho alone;
 * effectsize::cramers_v(t, adjust = FALSE, alternative = "two.sided"); psych::phi(t, digits = 15).
 * scipy 1.17.1: kendalltau(variant = "c"), somersd(x, y). PSPP's CROSSTABS prints .38, .72, .53, .43 and T 3.32.
 * gamma and the symmetric d: (P - Q) / (P + Q), 2 (P - Q) / (w_r + w_c) over all pairs of respondents.
 */
describe('two variables of the study, as R has them', () => {
  test.each([
    ['spearman', 0.493200181050656, 0.00655670441887296],
    ['pearson', 0.449670857617665, 0.0143904965275117],
    ['kendall', 0.43938413631353, 0.00916051618171987],
    ['polychoric', 0.616484574609548, 0.00496435938449135],
    ['kendall-c', 0.378121284185494, 0.000894035601737469],
    ['gamma', 0.716216216216216, 0.000894035601737469],
    ['somers-d', 0.53, 0.000894035601737469],
    ['cramers-v', 0.547722557505166, 0.0659684538383415]
  ] as const)('%s', (method, estimate, p) => {
    const found = asRead({ method });
    expect(found).toMatchObject({ x: 'oving', y: 'lou', method, n: 29, interval: 'default', pExact: null });
    expect(found.estimate).toBeCloseTo(estimate, method === 'polychoric' ? 6 : 13);
    expect(found.p).toBeCloseTo(p, 9);
    expect(found.low).toBeLessThan(found.estimate);
    expect(found.high).toBeGreaterThan(found.estimate);
  });

  // R: psych::phi(table(a, b), digits = 15); chisq.test(table(a, b), correct = FALSE)
  test('phi, split in two', () => {
    const found = split({ method: 'phi' });
    expect(found.n).toBe(30);
    expect(found.estimate).toBeCloseTo(0.437237316097603, 13);
    expect(found.statistic).toBeCloseTo(5.73529411764706, 12);
    expect(found.p).toBeCloseTo(0.0166272833155847, 13);
    expect(found.df).toBe(1);
  });

  // The table has an empty cell: nothing speaks against a complete association, and its correlation is 1.
  test('tetrachoric, at the end of the scale', () => {
    expect(split({ method: 'polychoric' }).estimate).toBe(1);
  });

  // R: polycor::polychor(matrix(c(12, 5, 4, 9), 2, byrow = TRUE), maxcor = .99999), by a search that stops early
  test('tetrachoric, of a table without empty cells', () => {
    const table = { a: ['1', '1', '2', '2'], b: ['1', '2', '1', '2'] };
    const times = [12, 5, 4, 9];
    const rows = (values: readonly string[]) =>
      values.flatMap((value, at) => new Array<string>(times[at] ?? 0).fill(value));
    const book = codebook([variable('a'), variable('b')]);
    const input = survey({ a: rows(table.a), b: rows(table.b) }, book);
    const found = first({ variables: ['a', 'b'], method: 'polychoric' }, input);
    expect(found.estimate).toBeCloseTo(0.584038513155938, 4);
  });

  test('without a variable to explain, Somers’ d is symmetric', () => {
    expect(first({ variables: ['oving', 'lou'], coded: false, method: 'somers-d' }).estimate).toBeCloseTo(
      0.431771894093686,
      13
    );
  });

  // tanh(atanh(e) + c(-1, 1) * qnorm(.975) * sqrt((1 + e^2 / 2) / (n - 3))), and with 1.06 in place of 1 + e^2 / 2
  test.each([
    ['r', 0.13241343907077, 0.738587900103443],
    ['spss', 0.143538227120557, 0.733390324669511]
  ] as const)('Spearman’s interval by the convention %s', (convention, low, high) => {
    const found = asRead({ convention });
    expect(found.low).toBeCloseTo(low, 13);
    expect(found.high).toBeCloseTo(high, 13);
  });

  // scipy's somersd has ASE0, as CROSSTABS; the approximate T of PSPP is 3.32.
  test.each([
    ['r', 2.60600486008839827, 0.00916051618171987],
    ['spss', 3.3219098938299867, 0.000894035601737469]
  ] as const)('the test of tau-b by the convention %s', (convention, statistic, p) => {
    const found = asRead({ method: 'kendall', convention });
    expect(found.statistic).toBeCloseTo(statistic, 11);
    expect(found.p).toBeCloseTo(p, 12);
  });

  // R: cor.test(x, y)$conf.int; effectsize::cramers_v as above
  test('intervals of Pearson’s r and of V', () => {
    const [r, v] = [asRead({ method: 'pearson' }), asRead({ method: 'cramers-v' })];
    expect(r.low).toBeCloseTo(0.0995759926835622, 13);
    expect(r.high).toBeCloseTo(0.7006968448670085, 13);
    expect(v.low).toBe(0);
    expect(v.high).toBeCloseTo(0.676891507155752, 5);
  });

  // R: cor.test(…, alternative = …)$p.value; for the likelihood ratio, its signed root: pnorm(-sqrt(lr))
  test.each([
    ['spearman', 0.00327835220943648],
    ['pearson', 0.00719524826375586],
    ['kendall', 0.00458025809085994],
    ['polychoric', 0.00248217969224567]
  ] as const)('one-sided %s', (method, greater) => {
    expect(asRead({ method, alternative: 'greater' }).p).toBeCloseTo(greater, 10);
    expect(asRead({ method, alternative: 'less' }).p).toBeCloseTo(1 - greater, 10);
  });

  test('V has no direction', () => {
    const result = pairs.compute(
      spec({ variables: ['oving'], with: 'lou', method: 'cramers-v', alternative: 'less' }),
      study
    );
    expect(result.alternative).toBe('two-sided');
    expect(result.notices).toEqual([{ code: 'no-direction', about: {} }]);
  });
});

describe('partial correlations', () => {
  // R: d <- na.omit(data[c("oving", "lou", "plan")]); psych::partial.r(d, c("oving", "lou"), "plan", method = …)
  test.each([
    ['pearson', 0.487791354526707, 0.0156049275483956, 0.105069537850917, 0.744658967048346],
    ['spearman', 0.434444823542282, 0.0338913053702198, 0.0179352002742906, 0.722467805703657]
  ] as const)('%s', (method, estimate, p, low, high) => {
    const found = asRead({ method, controls: ['plan'] });
    expect(found).toMatchObject({ n: 25, df: 22 });
    expect(found.estimate).toBeCloseTo(estimate, 12);
    expect(found.p).toBeCloseTo(p, 12);
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
  });

  test('what is held constant is not paired; other methods cannot hold anything', () => {
    const among = pairs.compute(spec({ with: 'lou', variables: ['oving', 'plan'], controls: ['plan'] }), study);
    expect(among.pairs.map(({ x }) => x)).toEqual(['oving']);
    expect(among.notices).toEqual([{ code: 'controls-among', about: { variable: 'plan' } }]);
    const gamma = pairs.compute(
      spec({ with: 'lou', variables: ['oving'], method: 'gamma', controls: ['plan'] }),
      study
    );
    expect(gamma.controls).toEqual([]);
    expect(gamma.notices).toEqual([{ code: 'controls-method', about: {} }]);
  });
});

describe('one with many', () => {
  test('has Spearman’s numbers of the study’s own table', () => {
    const own = correlation.compute(readSpec<CorrelationSpec>(correlationFields, {}), study);
    const result = pairs.compute(spec({ with: 'lou', exact: 'fisher', adjust: 'holm' }), study);
    const rows = result.pairs.filter(isFoundPair).map(({ x, estimate, p, n, pExact, pAdjusted }) => {
      return [x, { rho: estimate, p, n, pFisher: pExact, pHolm: pAdjusted }];
    });
    expect(rows).toHaveLength(11);
    const expected = own.panels[0]?.rows.map(({ variable: name, found }) => [name, found]);
    expect(Object.fromEntries(expected ?? [])).toMatchObject(Object.fromEntries(rows));
  });

  // R: p.adjust(ps, method) over the eleven drivers
  test.each([
    ['bonferroni', 0.172555767909578, 0.608635296518193],
    ['holm', 0.172555767909578, 0.553304815016539],
    ['bh', 0.172555767909578, 0.304317648259097],
    ['by', 0.521097254238047, 0.919001971623999]
  ] as const)('adjusted by %s', (adjust, oving, plan) => {
    const found = pairs.compute(spec({ with: 'lou', adjust }), study).pairs.filter(isFoundPair);
    expect(found.find(({ x }) => x === 'oving')?.pAdjusted).toBeCloseTo(oving, 12);
    expect(found.find(({ x }) => x === 'plan')?.pAdjusted).toBeCloseTo(plan, 12);
  });
});

describe('all with all', () => {
  test('is every pair once, outcome and drivers where none are chosen', () => {
    const result = pairs.compute(spec(), study);
    expect(result.variables).toHaveLength(12);
    expect(result.pairs).toHaveLength(66);
    expect(new Set(result.pairs.map(({ x, y }) => [x, y].sort().join(' '))).size).toBe(66);
  });

  // R: cor(na.omit(coded[c("lou", "oving", "plan")]), method = "spearman")
  test('listwise, of those who have every answer', () => {
    const result = pairs.compute(spec({ variables: ['lou', 'oving', 'plan'], missing: 'listwise' }), study);
    const found = result.pairs.filter(isFoundPair);
    expect(found.map(({ n }) => n)).toEqual([26, 26, 26]);
    [0.417855447018672, 0.365148371670111, 0.603381524467947].forEach((rho, at) =>
      expect(found[at]?.estimate).toBeCloseTo(rho, 13)
    );
  });

  test('listwise leaves out those without what is held constant, too', () => {
    const controlled = (missing: 'pairwise' | 'listwise') =>
      pairs.compute(spec({ variables: ['lou', 'oving', 'fellestid'], controls: ['plan'], missing }), study).pairs;
    expect(new Set(controlled('listwise').map(({ n }) => n)).size).toBe(1);
    expect(new Set(controlled('pairwise').map(({ n }) => n)).size).toBeGreaterThan(1);
  });
});

describe('exact p', () => {
  // R: fisher.test(table(a, b), alternative = …)$p.value
  test.each([
    ['two-sided', 0.0237328954570334],
    ['greater', 0.0208429118773947],
    ['less', 1]
  ] as const)('Fisher’s, %s', (alternative, p) => {
    const found = split({ exact: 'fisher', alternative });
    expect(found.pExact).toBeCloseTo(p, 13);
    expect(found.exact).toEqual({ test: 'fisher', draws: null, low: null, high: null });
  });

  test('Fisher’s is not there for more levels', () => {
    expect(asRead({ exact: 'fisher' })).toMatchObject({ pExact: null, exact: null });
  });

  const times = [6, 2, 4, 3, 3, 4, 2, 4, 1, 4];
  const answers = { y: '1122334455', g: '1212121212' };
  const repeated = (text: string) => [...text].flatMap((value, at) => new Array<string>(times[at] ?? 0).fill(value));
  const book = codebook([variable('y', { level: 'interval' }), variable('g', { level: 'interval' })]);
  const input = survey({ y: repeated(answers.y), g: repeated(answers.g) }, book);

  /*
   * R: coin::independence_test(rank(y) ~ factor(g), distribution = "exact", alternative = …), and y for Pearson; coin's
   * "less" is that the first group lies lower.
   */
  test.each([
    ['spearman', 0.0317549299298662, 0.016794333878661, 0.985435815302206],
    ['pearson', 0.0347597607963181, 0.0216685546887169, 0.988764250037009]
  ] as const)('by all permutations, %s', (method, p, greater, less) => {
    const exact = (alternative: PairsSpec['alternative']) =>
      first({ variables: ['y', 'g'], method, exact: 'permutation', alternative }, input);
    expect(exact('two-sided').pExact).toBeCloseTo(p, 12);
    expect(exact('greater').pExact).toBeCloseTo(greater, 12);
    expect(exact('less').pExact).toBeCloseTo(less, 12);
    expect(exact('less').exact?.test).toBe('permutation');
  });

  test('by drawn permutations where there are too many, as the seed says', () => {
    const numbers = Array.from({ length: 200 }, (_, row) => (row * 37) % 101);
    const noisy = numbers.map((number, row) => number / 8 + ((row * 53) % 89));
    const many = survey({ y: numbers.map(String), g: noisy.map(String) }, book);
    for (const method of ['spearman', 'pearson'] as const) {
      const drawn = (seed: number | null) => first({ variables: ['y', 'g'], method, exact: 'permutation', seed }, many);
      const { pExact, p, exact } = drawn(3);
      expect(exact).toMatchObject({ test: 'monte-carlo', draws: 10_000 });
      expect(exact?.low).toBeLessThan(pExact ?? 0);
      expect(exact?.high).toBeGreaterThan(pExact ?? 1);
      // Of so many respondents the t approximation is good.
      expect(Math.abs((pExact ?? 0) - p)).toBeLessThan(0.02);
      expect(drawn(3).pExact).toBe(pExact);
      expect(drawn(4).pExact).not.toBe(pExact);
      expect(drawn(null).pExact).toBe(drawn(1).pExact);
    }
  });

  test('is refused with its reason where there is none', () => {
    const codes = (over: Partial<PairsSpec>) =>
      pairs.compute(spec({ with: 'lou', variables: ['oving'], ...over }), study).notices.map(({ code }) => code);
    expect(codes({ method: 'gamma', exact: 'permutation' })).toEqual(['exact-method']);
    expect(codes({ controls: ['plan'], exact: 'fisher' })).toEqual(['exact-controls']);
    expect(codes({ controls: ['plan'], interval: 'bootstrap' })).toEqual(['bootstrap-controls']);
  });
});

describe('the bootstrap', () => {
  /*
   * R: f <- function(d, i) cor(d[i, 1], d[i, 2], method = …); b <- boot(d, f, 20000); boot.ci(b, type = c("perc", "bca"),
   * L = mean(u) - u), u the values without each respondent. Of other random numbers, and ten times as many resamples.
   */
  test.each([
    ['spearman', [0.2203, 0.6873], [0.2382, 0.6963]],
    ['pearson', [0.1353, 0.684], [0.159, 0.7002]]
  ] as const)('of %s is near that of R', (method, percentile, bca) => {
    const found = asRead({ method, interval: 'bootstrap' });
    expect(found.interval).toBe('bca');
    expect(Math.abs((found.low ?? 0) - bca[0])).toBeLessThan(0.03);
    expect(Math.abs((found.high ?? 0) - bca[1])).toBeLessThan(0.03);
    expect(Math.abs((found.percentile?.low ?? 0) - percentile[0])).toBeLessThan(0.03);
    expect(Math.abs((found.percentile?.high ?? 0) - percentile[1])).toBeLessThan(0.03);
    expect(asRead({ method, interval: 'bootstrap', seed: 2 }).low).not.toBe(found.low);
  });

  test.each(['kendall', 'kendall-c', 'gamma', 'somers-d', 'cramers-v', 'polychoric'] as const)('of %s', (method) => {
    const found = asRead({ method, interval: 'bootstrap' });
    expect(found.low).toBeLessThan(found.estimate);
    expect(found.high).toBeGreaterThan(found.estimate);
  });

  test('tells the share done, rising to 1, and gives what is computed at once', () => {
    const options = spec({ variables: ['oving', 'plan'], with: 'lou', interval: 'bootstrap', exact: 'permutation' });
    expect(pairs.long?.isAsked(options)).toBe(true);
    expect(pairs.long?.isAsked(spec())).toBe(false);
    const work = pairs.long?.work(options, study);
    const shares: number[] = [];
    for (;;) {
      const { done, value } = work?.next() ?? { done: true, value: {} };
      if (typeof value === 'number') shares.push(value);
      else expect(value).toEqual(pairs.compute(options, study));
      if (done) break;
    }
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

import { describe, expect, test } from 'vitest';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { pairs } from '#lib/analyses/pairs/index.ts';
import type { FoundPair, PairsResult } from '#lib/analyses/pairs/result.ts';
import { METHODS } from '#lib/analyses/pair-methods.ts';
import { fields, type PairsSpec } from '#lib/analyses/pairs/spec.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { expectClose } from '../../reference/close.ts';
import { inputFrom, noticesOf, presentationOf } from '../study.ts';
import { codebook, rows, survey, variable } from '../survey.ts';

const spec = (over: Partial<PairsSpec> = {}): PairsSpec => ({ ...readSpec<PairsSpec>(fields, {}), ...over });

describe('weights', () => {
  const book = codebook([variable('a', { level: 'interval' }), variable('b', { level: 'interval' })]);
  const answers = { a: ['1', '2', '3', '1', '2', '3', '1'], b: ['1', '2', '3', '2', '1', '3', '1'] };
  const weights = [1, 2, 1, 3, 1, 1, 2];
  const copied = (values: readonly string[]) =>
    values.flatMap((value, row) => new Array<string>(weights[row] ?? 0).fill(value));
  const heavy = inputFrom(tabulate(rows(answers), book), book, [], { weights: Float64Array.from(weights) });
  const long = survey({ a: copied(answers.a), b: copied(answers.b) }, book);
  const found = (over: Partial<PairsSpec>, input: Input) =>
    pairs.compute(spec({ variables: ['a', 'b'], ...over }), input);

  /** Pairs with the number of respondents that weights are of. */
  const of = (over: Partial<PairsSpec>) => found(over, long).pairs.map((pair) => ({ ...pair, respondents: 7 }));

  test.each(METHODS.filter((method) => method !== 'spearman' && method !== 'kendall' && method !== 'phi'))(
    '%s counts respondents more than once',
    (method) => {
      for (const missing of ['pairwise', 'listwise'] as const)
        expect(found({ method, missing }, heavy).pairs).toEqual(of({ method, missing }));
    }
  );

  test.each(['r', 'spss'] as const)('Spearman’s rho does so too, with the interval of %s', (convention) => {
    for (const over of [{}, { missing: 'listwise' }, { alternative: 'greater', adjust: 'holm' }] as const) {
      const [one, other] = [found({ ...over, convention }, heavy), found({ ...over, convention }, long)].map(
        ({ pairs: [pair] }) => pair as FoundPair
      ) as [FoundPair, FoundPair];
      expect([one.n, one.df, one.respondents, other.respondents]).toEqual([11, 9, 7, undefined]);
      for (const name of ['estimate', 'statistic', 'p', 'low', 'high'] as const)
        expectClose(one[name] ?? NaN, other[name] ?? NaN, name);
    }
  });

  test('Spearman’s rho is that of weighted midranks', () => {
    // R 4.2: r <- function(x) { u <- sort(unique(x)); k <- tapply(w, x, sum); (cumsum(k) - k + (k + 1) / 2)[match(x, u)] }
    // with w <- c(.5, 1.5, 2, 1, .25, 3, 1): cov.wt(cbind(r(a), r(b)), w, cor = TRUE)$cor[1, 2]; 2 * pt(-abs(t), sum(w) - 2)
    const halves = Float64Array.of(0.5, 1.5, 2, 1, 0.25, 3, 1);
    const input = inputFrom(tabulate(rows(answers), book), book, [], { weights: halves });
    const [pair] = found({}, input).pairs as [FoundPair];
    expect(pair).toMatchObject({ n: 9.25, respondents: 7 });
    expectClose(pair.estimate, 0.9530864197530865, 'rho');
    expectClose(pair.p, 5.1332737484802389e-5, 'p');
  });

  test('require three respondents and a sum of three, and it is said which is short', async () => {
    const two = { a: ['1', '2', '3'], b: ['1', '2', ''] };
    const by = (values: readonly number[]) => ({ weights: Float64Array.from(values) });
    const few = found({}, inputFrom(tabulate(rows(two), book), book, [], by([5, 5, 1])));
    const light = found({}, inputFrom(tabulate(rows(answers), book), book, [], by(weights.map((each) => each / 10))));
    expect(few.pairs).toEqual([{ x: 'a', y: 'b', n: 10, respondents: 2, why: 'too-few' }]);
    expect(light.pairs).toMatchObject([{ why: 'too-few', respondents: 7 }]);
    const titles = async (result: PairsResult) =>
      noticesOf(pairs.present(result, await presentationOf([], { book }))).map(({ title }) => title);
    expect(await titles(few)).toEqual(['Noen par har for få svar']);
    expect(await titles(light)).toEqual(['Noen par har for små vekter']);
  });

  test('of so many different answers that no table would hold them', () => {
    const many = Array.from({ length: 1500 }, (_, row) => row);
    const columns = rows({ a: many.map(String), b: many.map((row) => String((row * 7) % 1499)) });
    const input = (by: (row: number) => number) =>
      inputFrom(tabulate(columns, book), book, [], { weights: Float64Array.from(many, by) });
    const [ones, none] = [input(() => 1), inputFrom(tabulate(columns, book), book)].map(
      (each) => found({}, each).pairs[0] as FoundPair
    ) as [FoundPair, FoundPair];
    expectClose(ones.estimate, none.estimate, 'rho');
    // A sum of weights of millions: respondents are not written out that many times.
    expect(
      found(
        {},
        input((row) => 1e6 + row)
      ).pairs
    ).toMatchObject([{ n: 1500e6 + (1499 * 1500) / 2, respondents: 1500 }]);
  });

  test('as CROSSTABS, tau-b does so too; as R, it tells that it does not', async () => {
    const asSpss = { method: 'kendall', convention: 'spss' } as const;
    expect(found(asSpss, heavy).pairs).toEqual(of(asSpss));
    for (const over of [{ method: 'kendall' }, { method: 'spearman' }, { method: 'pearson', coded: false }] as const) {
      const result = found(over, heavy);
      const expected = over.method === 'kendall' ? ['weighted'] : [];
      expect(result.notices.map(({ code }) => code)).toEqual(expected);
    }
    const presentation = await presentationOf([], { book });
    const blocks = pairs.present(found({ method: 'kendall' }, heavy), presentation);
    expect(noticesOf(blocks)[0]?.title).toBe('Vektene er ikke brukt her');
    expect(JSON.stringify(blocks)).not.toContain('uvektet n');
    expect(JSON.stringify(pairs.present(found({}, heavy), presentation))).toContain('uvektet n');
  });

  test('have neither exact tests nor a bootstrap', () => {
    const result = found({ method: 'pearson', exact: 'permutation', interval: 'bootstrap' }, heavy);
    expect(result.notices.map(({ code }) => code)).toEqual(['exact-weighted', 'bootstrap-weighted']);
    expect(result).toMatchObject({ exact: 'none', interval: 'default', resamples: null });
  });
});

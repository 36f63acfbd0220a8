import { expect, test } from 'vitest';
import type { Input } from '#lib/analyses/contract.ts';
import { means } from '#lib/analyses/means/index.ts';
import type { MeansSpec } from '#lib/analyses/means/spec.ts';
import { asDescribed, inputOf, presentationOf, table, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const spec: MeansSpec = { outcome: null, by: null, show: 'dots' };
const book = codebook([
  variable('score', { role: 'outcome', level: 'interval' }),
  variable('town', { role: 'group', level: 'nominal' })
]);
const given = survey(
  {
    score: ['1', '4', '2', '5', '', '3', '2', '4'],
    town: ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b']
  },
  book
);
const weighted: Input = { ...given, weights: Float64Array.of(0.5, 1.5, 2, 1, 3, 0.25, 0.25, 1) };

test('means and spreads are weighted, n are sums of weights, and the respondents stand beside', () => {
  const { groups, all } = means.compute(spec, weighted);
  // R 4.2.2: weighted.mean(x, w); sqrt(sum(w * (x - m)^2) / (sum(w) - 1))
  expect(groups[0]).toMatchObject({ n: 8, answered: 5, respondents: 4 });
  expect(groups[0]?.mean).toBeCloseTo(3.1, 14);
  expect(groups[0]?.standardDeviation).toBeCloseTo(1.5370426148939398, 13);
  expect(groups[1]).toMatchObject({ n: 1.5, answered: 1.5, respondents: 3, mean: 3.5 });
  expect(all).toMatchObject({ n: 9.5, answered: 6.5, respondents: 7 });
});

test('a group is hidden by its respondents, whatever they weigh', () => {
  const heavy = { ...weighted, smallestGroup: 4, weights: Float64Array.of(1, 1, 1, 1, 1, 50, 50, 50) };
  const { groups } = means.compute(spec, heavy);
  expect(groups.map(({ hidden }) => hidden)).toEqual(['complement', 'small']);
  for (const group of groups) expect(group).toMatchObject({ n: null, answered: null, mean: null });
  expect(JSON.stringify(groups)).not.toContain('respondents');
  const light = { ...weighted, smallestGroup: 3, weights: Float64Array.of(1, 1, 1, 1, 1, 0.1, 0.1, 0.1) };
  expect(means.compute(spec, light).groups.map(({ hidden }) => hidden)).toEqual([null, null]);
});

test('weights of one give the numbers of none', () => {
  const plain = inputOf(asDescribed);
  const ones = means.compute(spec, { ...plain, weights: new Float64Array(table.rows).fill(1) });
  const bare = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'respondents' ? undefined : each)));
  expect(bare(ones)).toEqual(bare(means.compute(spec, plain)));
});

test('the table has a column of unweighted n, and the mean opens its weighted derivation', async () => {
  const result = means.compute(spec, weighted);
  const shown = tablesOf(means.present(result, await presentationOf([], { book }))).at(-1);
  expect(shown?.columns.map(({ label }) => label)).toContain('uvektet n');
  expect(shown && textsOf(shown).map((row) => row.slice(0, 5))).toEqual([
    ['A', '8', '5', '4', '3,10'],
    ['B', '1,5', '1,5', '3', '3,50'],
    ['Alle', '9,5', '6,5', '7', '3,19']
  ]);
  expect(means.working?.('a/mean', result, spec)?.spec).toMatchObject({ weighted: true });
});

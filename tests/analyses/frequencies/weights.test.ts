import { expect, test } from 'vitest';
import { frequencies } from '#lib/analyses/frequencies/index.ts';
import type { FrequenciesSpec } from '#lib/analyses/frequencies/spec.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { asDescribed, inputOf, presentationOf, table, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const spec = (over: Partial<FrequenciesSpec> = {}): FrequenciesSpec => ({
  variables: null,
  show: 'table',
  base: 'all',
  ...over
});
const score = variable('score', {
  level: 'ordinal',
  categories: ['1', '2', '3'].map((value) => ({ value, label: `nivå ${value}` })),
  missing: [{ value: '8', kind: 'dont-know', label: 'vet ikke' }]
});
const town = variable('town', { role: 'group', level: 'nominal' });
const book = codebook([score, town]);
const given = survey(
  {
    score: ['1', '1', '2', '3', '3', '8'],
    town: ['a', 'a', 'a', 'a', 'b', 'b']
  },
  book
);
const weighted: Input = { ...given, weights: Float64Array.of(0.5, 1.25, 2, 0.75, 1.5, 1) };

function of(input: Input, name: string) {
  const [found] = frequencies.compute(spec({ variables: [name] }), input).variables;
  if (!found) throw new RangeError(`of requires a variable that can be counted (got ${name})`);
  return found;
}

test('counts, shares and averages are of weights, with the respondents beside', () => {
  // R 4.2.2: tapply(w, score, sum); weighted.mean(score, w); Hmisc::wtd.quantile(score, w, .5)
  const { answers, missing, all, answered, respondents, average } = of(weighted, 'score');
  expect(answers.map(({ n, respondents }) => [n, respondents])).toEqual([
    [1.75, 2],
    [2, 1],
    [2.25, 2]
  ]);
  expect(answers.map(({ ofAll }) => ofAll)).toEqual([1.75 / 7, 2 / 7, 2.25 / 7]);
  expect(missing).toEqual([{ kind: 'dont-know', n: 1, respondents: 1, ofAll: 1 / 7, ofAnswered: null }]);
  expect({ all, answered, respondents }).toEqual({ all: 7, answered: 6, respondents: { all: 6, answered: 5 } });
  expect(average?.mean).toBeCloseTo((1.75 + 4 + 6.75) / 6, 14);
  expect(average).toMatchObject({ median: 2.5, mode: 3 });
});

test('without weights no respondents stand beside', () => {
  expect(JSON.stringify(of(given, 'score'))).not.toContain('respondents');
});

test('who is hidden is decided by respondents: a heavy one may not be shown, many light ones may', () => {
  const heavy = { ...given, smallestGroup: 3, weights: Float64Array.of(1, 1, 1, 1, 90, 90) };
  const { variables, notices } = frequencies.compute(spec({ variables: ['town'] }), heavy);
  expect(variables).toEqual([]);
  expect(notices.map(({ code }) => code)).toEqual(['only-hidden']);
  const light = { ...given, smallestGroup: 2, weights: Float64Array.of(1, 1, 1, 1, 0.1, 0.1) };
  expect(of(light, 'town').answers.map(({ hidden }) => hidden)).toEqual([null, null]);
});

test('of a hidden answer neither the weights nor the respondents are told', () => {
  const score = Array.from({ length: 12 }, () => '1');
  const three = survey({ score, town: [...'aaaaaaa', ...'bbbb', 'c'] }, book, { smallestGroup: 3 });
  const weights = Float64Array.from({ length: 12 }, (_, row) => 0.5 + row);
  const { answers, answered, respondents, missing } = of({ ...three, weights }, 'town');
  expect(answers.map(({ value, hidden }) => [value, hidden])).toEqual([
    ['a', null],
    ['b', 'complement'],
    ['c', 'small']
  ]);
  for (const answer of answers.slice(1)) expect([answer.n, answer.respondents]).toEqual([null, null]);
  expect({ answered, of: respondents?.answered, missing }).toEqual({ answered: null, of: null, missing: [] });
});

test('weights of one give the numbers of none', () => {
  const plain = inputOf(asDescribed);
  const ones = { ...plain, weights: new Float64Array(table.rows).fill(1) };
  const bare = (input: Input): unknown =>
    JSON.parse(
      JSON.stringify(frequencies.compute(spec(), input), (key, value: unknown) =>
        key === 'respondents' ? undefined : value
      )
    );
  expect(bare(ones)).toEqual(bare(plain));
});

test('the table has a column of unweighted n, sums have one decimal, and a note says that it is weighted', async () => {
  const blocks = frequencies.present(
    frequencies.compute(spec({ variables: ['score'] }), weighted),
    await presentationOf([], { book })
  );
  const [shown] = tablesOf(blocks);
  expect(shown?.columns.map(({ label }) => label)).toContain('uvektet n');
  expect(shown && textsOf(shown).map((row) => row.slice(0, 3))).toEqual([
    ['1 nivå 1', '1,8', '2'],
    ['2 nivå 2', '2', '1'],
    ['3 nivå 3', '2,3', '2'],
    ['Svarte', '6', '5'],
    ['Vet ikke', '1', '1'],
    ['Alle', '7', '6']
  ]);
  expect(shown?.notes.join(' ')).toContain('Svarene er vektet');
});

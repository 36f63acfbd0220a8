import { describe, expect, test } from 'vitest';
import { comparedBy, measuredTwice, waveOf } from '#lib/notebook/starters/measurements.ts';
import { codebook, variable } from '../../analyses/survey.ts';

const pairsOf = (...names: string[]) =>
  measuredTwice(codebook(names.map((name) => variable(name)))).map(({ before, after }) => [before.name, after.name]);

describe('questions asked twice', () => {
  test.each([
    ['plan_før', 'plan_etter'],
    ['for_plan', 'etter_plan'],
    ['planFør', 'planEtter'],
    ['Plan (pre)', 'Plan (post)'],
    ['q1 before', 'q1 after'],
    ['t1_plan', 't2_plan']
  ])('%s and %s', (before, after) => {
    expect(pairsOf(after, 'something', before)).toEqual([[before, after]]);
  });

  test('are told by their labels where their names say nothing', () => {
    const book = codebook([
      variable('v1', { label: { nb: 'Plan før opplæringen' } }),
      variable('v2', { label: 'Plan etter opplæringen' })
    ]);
    expect(measuredTwice(book)).toHaveLength(1);
  });

  test('are not two questions of a list, of other levels, or a word for a time alone', () => {
    expect(pairsOf('q1', 'q2', 'før', 'etter', 'forplan', 'etterplan')).toEqual([]);
    expect(measuredTwice(codebook([variable('a_pre'), variable('a_post', { level: 'interval' })]))).toEqual([]);
    expect(measuredTwice(codebook([variable('a_pre', { role: 'group' }), variable('a_post')]))).toEqual([]);
  });

  test('each belong to one pair', () => {
    expect(pairsOf('a_t0', 'a_t1', 'a_t2')).toEqual([['a_t0', 'a_t1']]);
  });
});

describe('the variable that says when', () => {
  const grouping = (name: string, ...answers: string[]) =>
    variable(name, { level: 'nominal', role: 'group', categories: answers.map((value) => ({ value, label: value })) });

  test.each([
    ['Tidspunkt', ['1', '2']],
    ['wave_no', ['1', '2']],
    ['år', ['2023', '2024']],
    ['gruppe', ['Etter', 'Før']]
  ])('%s of %j', (name, answers) => {
    expect(waveOf(codebook([grouping('town', 'a', 'b'), grouping(name, ...answers)]))).toBe(name);
  });

  test('is none that only has such letters in its name; the notebook’s grouping then stands in', () => {
    const book = codebook([grouping('utdanning_heltid', 'a', 'b'), variable('tid')]);
    expect(waveOf(book)).toBeNull();
    expect(comparedBy(book)).toBe('utdanning_heltid');
    expect(comparedBy(codebook([variable('tid')]))).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { compute } from '#lib/analyses/frequencies/compute.ts';
import { classesOf } from '#lib/analyses/frequencies/classes.ts';
import type { VariableFrequencies } from '#lib/analyses/frequencies/result.ts';
import type { FrequenciesSpec } from '#lib/analyses/frequencies/spec.ts';
import type { Input } from '#lib/analyses/contract.ts';
import type { Coding } from '#lib/recode/step.ts';
import { asDescribed, inputOf } from '../study.ts';
import { codebook, numbersIn, survey, times, variable } from '../survey.ts';

const spec = (over: Partial<FrequenciesSpec> = {}): FrequenciesSpec => ({
  variables: null,
  show: 'likert',
  base: 'all',
  ...over
});
const of = (input: Input, name: string): VariableFrequencies => {
  const found = compute(spec({ variables: [name] }), input).variables[0];
  if (!found) throw new Error(`${name} was not counted`);
  return found;
};
const codes = (input: Input, name: string): string[] =>
  compute(spec({ variables: [name] }), input).notices.map(({ code }) => code);

const coding = (over: Partial<Coding>) => [
  {
    kind: 'code',
    variable: 'x',
    coding: { cutoff: null, dontKnow: 'missing', noAnswer: 'missing', reverse: false, ...over }
  } as const
];
const asked = variable('x', {
  categories: ['1', '2', '3'].map((value) => ({ value, label: `svar ${value}` })),
  missing: [
    { value: '8', kind: 'dont-know', label: 'vet ikke' },
    { value: '9', kind: 'no-answer', label: 'ikke svart' }
  ]
});
const answers = { x: times({ 1: 4, 2: 6, 3: 5, 8: 3, 9: 2 }) };
const coded = (over: Partial<Coding>) => of(survey(answers, codebook([asked]), { steps: coding(over) }), 'x');

describe('the base', () => {
  test('all respondents, and those with a level', () => {
    const { all, answered, answers: levels } = coded({});
    expect([all, answered]).toEqual([20, 15]);
    expect(levels.map(({ ofAll }) => ofAll)).toEqual([4 / 20, 6 / 20, 5 / 20]);
    expect(levels.map(({ cumulated }) => cumulated)).toEqual([4 / 15, 10 / 15, 1]);
  });

  test('don’t-know apart is an answer of the base', () => {
    const { answered, missing, split } = coded({ dontKnow: 'apart', cutoff: 1 });
    expect(answered).toBe(18);
    expect(missing).toEqual([
      { kind: 'dont-know', n: 3, ofAll: 3 / 20, ofAnswered: 3 / 18 },
      { kind: 'no-answer', n: 2, ofAll: 2 / 20, ofAnswered: null }
    ]);
    expect(split).toEqual({ low: 4, high: 11, highOfAll: 11 / 20, highOfAnswered: 11 / 18 });
  });

  test('don’t-know as low is below the cut-off, and is cumulated first', () => {
    const { split, answers: levels } = coded({ dontKnow: 'low', cutoff: 1 });
    expect(split).toMatchObject({ low: 7, high: 11, highOfAnswered: 11 / 18 });
    expect(levels[0]?.cumulated).toBe(7 / 18);
  });
});

test('reverse turns the order and with it what the cut-off leaves low', () => {
  const { answers: levels, split, average } = coded({ reverse: true, cutoff: 1 });
  expect(levels.map(({ value }) => value)).toEqual(['3', '2', '1']);
  expect(split).toMatchObject({ low: 5, high: 10 });
  expect(average?.mean).toBeCloseTo((4 + 12 + 15) / 15, 14);
});

test('a cut-off that the levels do not have is none', () => {
  const input = survey(answers, codebook([asked]));
  const stale = { ...input, steps: coding({ cutoff: 7 }) };
  expect(of(stale, 'x')).toMatchObject({ split: null, coding: { cutoff: null } });
});

describe('what cannot be counted says why', () => {
  const book = codebook([
    asked,
    variable('prose', { level: 'text' }),
    variable('town', { level: 'nominal' }),
    variable('empty', { categories: [{ value: '1', label: 'ja' }] })
  ]);
  const input = survey(
    {
      ...answers,
      prose: Array.from({ length: 20 }, (_, row) => `tekst ${row}`),
      town: times({ a: 20 }),
      empty: times({ '': 20 })
    },
    book
  );

  test.each([
    ['gone', 'no-such-variable'],
    ['prose', 'text'],
    ['empty', 'nobody-answered']
  ])('%s: %s', (name, code) => expect(codes(input, name)).toEqual([code]));

  test('too many answers in words', () => {
    const names = Array.from({ length: 80 }, (_, row) => `navn ${row}`);
    expect(codes(survey({ name: names }, codebook([variable('name', { level: 'nominal' })])), 'name')).toEqual([
      'too-many-answers'
    ]);
  });

  test('no rows, and no drivers', () => {
    expect(compute(spec(), survey({ x: [] }, codebook([asked]))).notices).toEqual([{ code: 'no-rows', about: {} }]);
    expect(compute(spec(), survey(answers, codebook([asked]))).notices).toEqual([{ code: 'no-variables', about: {} }]);
  });

  test('the rest is counted', () => {
    const result = compute(spec({ variables: ['gone', 'x', 'prose', 'x'] }), input);
    expect(result.variables.map(({ name }) => name)).toEqual(['x']);
  });
});

test('one level, one respondent', () => {
  const { answers: levels, average } = of(survey({ x: ['7'] }, codebook([variable('x', { level: 'interval' })])), 'x');
  expect(levels).toMatchObject([{ value: '7', n: 1, ofAll: 1, cumulated: 1 }]);
  expect(average).toEqual({ mean: 7, median: 7, mode: 7, modeIsUnique: true, standardDeviation: null });
});

describe('many numbers', () => {
  test('are put into classes that keep every respondent, and the cut-off between two numbers', () => {
    const ages = Array.from({ length: 300 }, (_, row) => String(18 + ((row * 7) % 60)));
    const steps = coding({ cutoff: 20 });
    const age = of(survey({ x: ages }, codebook([variable('x', { level: 'interval' })]), { steps }), 'x');
    expect(age.classes).toEqual({ width: 5, cutAt: 37.5 });
    expect(age.answers.reduce((total, { n }) => total + (n ?? 0), 0)).toBe(300);
    expect(age.split?.low).toBe(ages.filter((text) => Number(text) < 38).length);
    expect(age.average?.mean).toBeCloseTo(ages.reduce((total, text) => total + Number(text), 0) / 300, 12);
  });

  test('unevenly spaced numbers are put into classes sooner', () => {
    const classes = (numbers: number[]) =>
      of(survey({ x: numbers.map(String) }, codebook([variable('x', { level: 'interval' })])), 'x').classes?.width;
    const row = Array.from({ length: 20 }, (_, index) => index);
    expect(classes(row)).toBeUndefined();
    expect(classes(row.map((number) => number * number))).toBe(20);
  });

  test('limits are multiples of the width, and a number on a limit belongs above it', () => {
    const { width, classes } = classesOf([0.1, 0.2, 0.3, 0.4, 1.9].map((number) => ({ number, n: 1 })));
    expect(width).toBe(0.1);
    expect(classes.find(({ value }) => value === '0.3')).toMatchObject({ number: 0.3, n: 1 });
    expect(classes.reduce((total, { n }) => total + n, 0)).toBe(5);
  });
});

describe('the smallest group', () => {
  const town = (counts: Record<string, number>, smallestGroup = 5) =>
    survey({ town: times(counts) }, codebook([variable('town', { level: 'nominal' })]), { smallestGroup });

  test('an answer that few gave is hidden with the next smallest, and no number tells them apart', () => {
    const counted = of(town({ a: 17, b: 3, c: 9 }), 'town');
    expect(counted.answers.map(({ n, hidden }) => [n, hidden])).toEqual([
      [17, null],
      [null, 'small'],
      [null, 'complement']
    ]);
    expect(numbersIn(counted)).not.toContain(3);
    expect(numbersIn(counted)).not.toContain(9);
  });

  test('missing answers and their base are hidden with them', () => {
    const counted = of(town({ a: 17, b: 3, c: 2, '': 1 }), 'town');
    expect(counted).toMatchObject({ missing: [], answered: null, split: null, average: null });
    expect(counted.answers.map(({ ofAnswered }) => ofAnswered)).toEqual([null, null, null]);
  });

  test('few missing hide nothing where every answer has enough', () => {
    const counted = of(town({ a: 17, b: 30, '': 1 }), 'town');
    expect(counted.answers.map(({ n }) => n)).toEqual([17, 30]);
    expect(counted.missing).toMatchObject([{ kind: 'no-answer', n: 1 }]);
  });

  test('nothing is left to show where all answers are hidden', () => {
    expect(codes(town({ a: 17, b: 3 }), 'town')).toEqual(['only-hidden']);
  });

  test('an ordinal answer that few gave is shown, but not of a grouping', () => {
    const columns = { x: times({ 1: 2, 2: 4, 3: 20 }) };
    const levels = (role: 'driver' | 'group') =>
      of(survey(columns, codebook([variable('x', { role })]), { smallestGroup: 5 }), 'x').answers.map(({ n }) => n);
    expect(levels('driver')).toEqual([2, 4, 20]);
    expect(levels('group')).toEqual([null, null, 20]);
  });
});

test('results hold only JSON, and leave the input untouched', () => {
  const input = inputOf(asDescribed);
  const before = JSON.stringify([input.codebook, input.steps, input.table.columns.map(({ codes: rows }) => [...rows])]);
  const result = compute(spec({ variables: ['lou', 'sektor', 'oving', 'fellestid', 'id'] }), input);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(numbersIn(result).every(Number.isFinite)).toBe(true);
  expect(JSON.stringify([input.codebook, input.steps, input.table.columns.map(({ codes: rows }) => [...rows])])).toBe(
    before
  );
});

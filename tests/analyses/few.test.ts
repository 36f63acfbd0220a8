import { describe, expect, test } from 'vitest';
import { readSpec, type Field } from '#lib/analyses/field.ts';
import { ANALYSES } from '#lib/analyses/index.ts';
import { codebook, survey, times, variable } from './survey.ts';

const book = codebook([
  variable('y', { role: 'outcome' }),
  variable('a', { role: 'driver' }),
  variable('b', { role: 'driver' }),
  variable('pay', { level: 'interval' }),
  variable('town', { role: 'group', level: 'nominal' })
]);
/** Without `published`: it computes what a study has printed, and this survey has printed nothing. Its own tests hide. */
const KINDS = Object.keys(ANALYSES).filter((kind) => kind !== 'published');

/** Each option at each of its choices, one at a time, and every variable in each place for one. */
function specs(fields: readonly Field[]): object[] {
  const plain = readSpec<object>(fields, {});
  const names = book.variables.map(({ name }) => name);
  return [
    plain,
    ...fields.flatMap((field): object[] => {
      const set = (value: unknown): object => ({ ...plain, [field.name]: value });
      if (field.kind === 'choice') return field.options.map(set);
      if (field.kind === 'switch') return [set(!field.default)];
      if (field.kind === 'variable') return names.map(set);
      if (field.kind === 'variables') return [names, ['a', 'pay'], ['a', 'y'], ['b', 'a']].map(set);
      return [];
    })
  ];
}

/** What a number opens: each derivation of each variable, of all and within each town. */
function derivations(fields: readonly Field[]): object[] {
  const plain = readSpec<object>(fields, {});
  const of = fields.find(({ name }) => name === 'of');
  const among = [{}, ...['t', 'u', 'v', 'w'].map((value) => ({ by: 'town', value }))];
  return (of?.kind === 'choice' ? of.options : []).flatMap((of) =>
    book.variables.flatMap(({ name: x }) => among.map((within) => ({ ...plain, of, x, ...within })))
  );
}

/** True for a correlation with the town itself, in the order of its codes: a number of everyone, not of a town. */
function isOfTowns(kind: string, spec: object): boolean {
  const elsewhere = Object.entries(spec).filter(([name]) => name !== 'by');
  return ['correlation', 'explorer', 'network'].includes(kind) && JSON.stringify(elsewhere).includes('"town"');
}

/** What a kind says of a survey under each option. */
function said(kind: string, columns: Readonly<Record<string, readonly string[]>>): string[] {
  const analysis = ANALYSES[kind];
  if (!analysis) throw new Error(`no kind ${kind}`);
  const input = survey(columns, book, { smallestGroup: 5 });
  const all = [...specs(analysis.fields), ...(kind === 'working' ? derivations(analysis.fields) : [])];
  return all.flatMap((spec) => {
    if (isOfTowns(kind, spec)) return [];
    const result = analysis.compute(spec as never, input);
    return [`${JSON.stringify(spec)} ${JSON.stringify(result)}`];
  });
}

const column = (n: number, text: (row: number) => string): string[] => Array.from({ length: n }, (_, row) => text(row));

/** Thirty have answered all but two questions, which three have. */
const asked = (a: readonly string[], pay: readonly string[]) => ({
  y: column(30, (row) => String(1 + ((row * 7) % 4))),
  a: column(30, (row) => a[row] ?? ''),
  b: column(30, (row) => String(1 + ((row * 5) % 3))),
  pay: column(30, (row) => pay[row] ?? ''),
  town: column(30, (row) => (row < 15 ? 't' : 'u'))
});

/** Towns of these sizes; `swapped` has two respondents who have answered all change places: rows `from` and `to`. */
function towns(sizes: Readonly<Record<string, number>>, from: number, to: number, unanswered: readonly number[] = []) {
  const live = times(sizes);
  const answer = (text: (row: number) => string) =>
    column(live.length, (row) => (unanswered.includes(row) ? '' : text(row)));
  const columns = {
    y: answer((row) => String(1 + ((row * 7) % 4))),
    a: answer((row) => String(1 + ((row * row) % 3))),
    b: answer((row) => String(1 + ((row * 5) % 3))),
    pay: answer((row) => String(100 + ((row * 11) % 6)))
  };
  const moved = live.with(from, live[to] ?? '').with(to, live[from] ?? '');
  return { as: { ...columns, town: live }, swapped: { ...columns, town: moved } };
}

const TOWNS = {
  'two towns of too few, how many in each': {
    as: towns({ t: 12, u: 14, v: 3, w: 4 }, 0, 0).as,
    swapped: towns({ t: 12, u: 14, v: 4, w: 3 }, 0, 0).as
  },
  'two towns of too few': towns({ t: 12, u: 14, v: 3, w: 4 }, 27, 29),
  'a town of too few and the one hidden with it': towns({ t: 12, u: 14, v: 3 }, 27, 2),
  'a town where too few answered and the one hidden with it': towns(
    { t: 14, u: 12, v: 10 },
    27,
    16,
    [29, 30, 31, 32, 33, 34, 35]
  )
};

/** Three answers in two ways. Levels are the answers that somebody gave, and stay the same. */
const ANSWERS = {
  'who gave which of three answers': [
    asked(['1', '2', '3'], ['100', '200', '300']),
    asked(['2', '3', '1'], ['300', '100', '200'])
  ],
  'how many gave each of two answers': [
    asked(['1', '1', '2'], ['100', '100', '200']),
    asked(['2', '1', '2'], ['200', '100', '200'])
  ]
} as const;

describe.each(KINDS)('%s', (kind) => {
  test.each(Object.entries(ANSWERS))('does not tell %s, where three alone were asked', (_, [as, otherwise]) => {
    expect(said(kind, otherwise)).toEqual(said(kind, as));
  });

  test.each(Object.entries(TOWNS))('does not tell who lives where of %s', (_, { as, swapped }) => {
    expect(said(kind, swapped)).toEqual(said(kind, as));
  });
});

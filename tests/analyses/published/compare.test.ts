import { describe, expect, it } from 'vitest';
import { readSpec } from '#lib/analyses/field.ts';
import { findingChange } from '#lib/analyses/published/change.ts';
import { compareCodings, type Comparison } from '#lib/analyses/published/compare.ts';
import { published } from '#lib/analyses/published/index.ts';
import { joinTables } from '#lib/analyses/published/join.ts';
import type { ComparedNumber, PublishedResult } from '#lib/analyses/published/result.ts';
import type { PublishedSpec } from '#lib/analyses/published/spec.ts';
import type { Step } from '#lib/recode/step.ts';
import { asDescribed, asPrinted, codebook, inputOf, presentationOf } from '../study.ts';

const result = (steps: readonly Step[], from: Partial<PublishedSpec> = {}) =>
  published.compute(readSpec<PublishedSpec>(published.fields, from), inputOf(steps));
const printed = result(asPrinted, { codings: { main: asPrinted, split: asDescribed, levels: asPrinted } });
const described = result(asDescribed);

const compare = async (options: Parameters<typeof presentationOf>[1] = {}): Promise<Comparison> =>
  compareCodings(printed, described, await presentationOf(asPrinted, options));

describe('two codings of the study', () => {
  it('are scored: 133 of 135 as printed, 0 of 23 correlations as described', async () => {
    const comparison = await compare();
    expect(comparison.printed).toEqual({ matches: 133, total: 135 });
    expect(comparison.described).toEqual({ matches: 0, total: 23, tables: '5.8 og 5.9' });
  });

  it('differ in four choices; what is alike stands under them', async () => {
    const { title, rows } = (await compare()).differences();
    expect(title).toBe('Fire valg skiller kodingene');
    expect(rows.map(({ tint, cells }) => [tint ?? 'alike', ...cells.map(({ text }) => text)])).toEqual([
      ['warn', 'Levels of Use', 'Åtte nivåer', 'Delt i to: 1–4 er lav, 5–8 er høy'],
      ['warn', 'Ti drivere', 'Tre nivåer', 'Delt i to: «i liten grad» er lav, «i noen grad» og «i stor grad» er høy'],
      [
        'warn',
        'Fellestid til arbeidet',
        'Tre nivåer, i snudd rekkefølge',
        'Delt i to: «månedlig eller sjeldnere» er lav, «hver 2. eller 3. uke» og «ukentlig eller oftere» er høy'
      ],
      ['warn', 'Ikke svart: Levels of Use', 'Egen verdi under den laveste', 'Utelatt'],
      ['alike', 'Vet ikke: fem drivere', 'Som «i liten grad»', 'Som «i liten grad»'],
      ['alike', 'Ikke svart: ti drivere', 'Utelatt', 'Utelatt']
    ]);
  });

  it('change two findings of table 5.9 and none of 5.8', async () => {
    const figures = (await compare()).figures.map((draw) => draw());
    expect(figures.map(({ title }) => title)).toEqual([
      'Tabell 5.8: Spearmans rho med Levels of Use',
      'Tabell 5.9: Spearmans rho med øving i veilederen'
    ]);
    expect(figures.map(({ subtitle }) => subtitle)).toEqual([
      'Øving i veilederen beholder stjernen i begge kodingene. Ingen andre får stjerne.',
      'Økte ressurser mister stjernen; tilpassede mål og tempo snur fortegn.'
    ]);
    const tinted = figures.map(({ data }) => data.rows.filter(({ tint }) => tint).map(({ cells }) => cells[0]?.text));
    expect(tinted).toEqual([[], ['Støtte i form av økte ressurser', 'Mål og tempo er tilpasset andre tiltak']]);
  });

  it('stand number for number in the data of the figures, print falling', async () => {
    const [first] = (await compare()).figures;
    const rows = first?.().data.rows ?? [];
    expect(rows[0]?.cells.map(({ text, stars }) => text + (stars ?? ''))).toEqual([
      'Øving i selve handlingsveilederen',
      '0,422*',
      '0,422*',
      '0,437*',
      '30',
      '0,016'
    ]);
    const values = rows.map(({ cells }) => Number(cells[1]?.value));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(rows).toHaveLength(12);
  });

  it('leave four statements that the data do not bear out: two numbers and two claims', async () => {
    const failed = (await compare()).failed();
    expect(failed.map(({ kind }) => kind)).toEqual(['number', 'number', 'significance', 'significance']);
    expect(failed[0]?.title).toBe('Kommune 4: svarprosent trykt som 42\u00A0%');
    expect(failed[2]?.title).toBe('Barnehage: Levels of Use og Øving i veilederen, rho 0,471');
    expect(failed.every(({ text }) => text.length > 20)).toBe(true);
  });

  it('that are the same differ in nothing and change nothing', async () => {
    const same = compareCodings(printed, printed, await presentationOf(asPrinted, { language: 'en' }));
    expect(same.differences().title).toBe('The codings are the same');
    expect(same.differences().rows.every(({ tint }) => tint === undefined)).toBe(true);
    expect(same.figures.flatMap((draw) => draw().data.rows).some(({ tint }) => tint)).toBe(false);
  });
});

describe('tables that are compared one at a time', () => {
  it.each([
    ['as printed', asPrinted],
    ['as described', asDescribed]
  ])('%s, join to what comes of all at once', (_, steps) => {
    const all = result(steps);
    const [first, ...others] = all.tables.map(({ id }) => result(steps, { tables: [id] }));
    const joined = joinTables([first as PublishedResult, ...others], codebook);
    expect(others).toHaveLength(9);
    expect(all).toMatchObject({ ...joined });
  });
});

describe('a finding', () => {
  const number = (more: Partial<ComparedNumber>): ComparedNumber => ({
    id: 'a',
    label: 'a',
    of: { kind: 'rho', x: 'x', y: 'y', coding: 'main' },
    printed: 0.4,
    decimals: 3,
    computed: 0.4,
    why: null,
    n: 30,
    p: 0.03,
    match: true,
    starsClaimed: 1,
    calledSignificant: false,
    starsFound: 1,
    starsMatch: true,
    remark: null,
    ...more
  });

  it.each([
    ['lost with its star', number({}), number({ starsFound: 0 }), 'lost'],
    [
      'lost when nothing can be computed',
      number({}),
      number({ computed: null, why: 'constant', starsFound: null }),
      'lost'
    ],
    ['gained with a star', number({ starsClaimed: 0 }), number({ starsFound: 2 }), 'gained'],
    ['flipped with the sign', number({ starsClaimed: 0 }), number({ computed: -0.1, starsFound: 0 }), 'flipped'],
    ['kept from one star to two', number({}), number({ starsFound: 2 }), null],
    ['not judged when hidden', number({}), number({ computed: null, why: 'hidden', starsFound: null }), null]
  ] as const)('is %s', (_, before, after, change) => {
    expect(findingChange(before, after)).toBe(change);
  });
});

import { describe, expect, it } from 'vitest';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { agrees, roundAsPrinted } from '#lib/analyses/published/agreement.ts';
import { published } from '#lib/analyses/published/index.ts';
import type { PublishedResult } from '#lib/analyses/published/result.ts';
import type { PublishedSpec } from '#lib/analyses/published/spec.ts';
import type { PublishedNumber } from '#lib/data/published.ts';
import {
  asDescribed,
  asPrinted,
  inputOf,
  noticesOf,
  presentationOf,
  published as print,
  tablesOf,
  textsOf
} from '../study.ts';

const codings = { main: asPrinted, split: asDescribed, levels: asPrinted };
const run = (from: Partial<PublishedSpec>, input: Input): PublishedResult =>
  published.compute(readSpec<PublishedSpec>(published.fields, from), input);
const numbers = (result: PublishedResult) => result.tables.flatMap((table) => table.numbers);
const tables = (result: PublishedResult) =>
  Object.fromEntries(result.tables.map(({ id, matches, total }) => [id, [matches, total]]));

/** The study with one printed number. */
const withNumber = (number: Partial<PublishedNumber> & Pick<PublishedNumber, 'of' | 'printed'>): Input =>
  inputOf(asPrinted, {
    published: {
      source: 'test',
      tables: [{ id: '1', title: 'one' }],
      numbers: [{ id: '1/a', table: '1', label: 'a', decimals: 0, ...number }]
    }
  });

describe('agreement', () => {
  it('rounds halves away from zero, also where binary fractions fall short', () => {
    expect(roundAsPrinted(0.5, 0)).toBe(1);
    expect(roundAsPrinted(-0.5, 0)).toBe(-1);
    expect(roundAsPrinted(1.005, 2)).toBe(1.01);
    expect(roundAsPrinted(-0.0004, 3)).toBe(0);
    expect(() => roundAsPrinted(1, 0.5)).toThrow(RangeError);
  });

  it('is to the printed decimals and no more', () => {
    expect(agrees(0.4218, 0.422, 3)).toBe(true);
    expect(agrees(0.4214, 0.422, 3)).toBe(false);
    expect(agrees(28.571428, 28.5, 1)).toBe(false);
  });
});

describe('the study under the coding that print needs', () => {
  const result = run({ codings }, inputOf(asPrinted));

  it('gives 133 of 135 numbers and 25 of 27 claims of significance', () => {
    expect([result.matches, result.total]).toEqual([133, 135]);
    expect(result.claims).toEqual({ matches: 25, total: 27 });
    expect(tables(result)).toEqual({
      '5.1': [12, 14],
      '5.2': [11, 11],
      '5.3': [12, 12],
      '5.4': [12, 12],
      '5.5': [45, 45],
      '5.6': [6, 6],
      '5.7': [5, 5],
      '5.8': [12, 12],
      '5.9': [11, 11],
      '5.5.1': [7, 7]
    });
  });

  it('differs in the two slips, and does not bear out the two claims of kindergarten', () => {
    const ids = (which: (number: ReturnType<typeof numbers>[number]) => boolean) =>
      numbers(result)
        .filter(which)
        .map(({ id }) => id);
    expect(ids(({ match }) => match === false)).toEqual(['5.1/kommune-4-svarprosent', '5.1/kommune-5-svarprosent']);
    expect(ids(({ starsMatch }) => starsMatch === false)).toEqual([
      '5.5.1/barnehage-lou-oving',
      '5.5.1/barnehage-lou-erfaringsdeling'
    ]);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('the study under the coding that the method chapter describes', () => {
  const result = run({}, inputOf(asDescribed));

  it('gives none of the 23 correlations of tables 5.8 and 5.9, and four of the five of 5.5.1', () => {
    const { '5.8': first, '5.9': second, '5.5.1': third } = tables(result);
    expect([first, second, third]).toEqual([
      [0, 12],
      [0, 11],
      [6, 7]
    ]);
  });

  // R 4.2.2: cor.test(x, y, method = "spearman", exact = FALSE), dichotomised.
  it.each([
    ['oving', 30, 0.437237316097603, 0.0156868879917798],
    ['plan', 27, 0.373001923296126, 0.0553304815016539],
    ['ledelse_oppmuntrer', 29, -0.139251662974004, 0.471260896585441]
  ])('gives R’s numbers for %s', (name, n, rho, p) => {
    const number = numbers(result).find(({ id }) => id === `5.8/${name}`);
    expect(number?.n).toBe(n);
    expect(number?.computed).toBeCloseTo(rho, 12);
    expect(number?.p).toBeCloseTo(p, 12);
  });
});

describe('a printed number', () => {
  it('of one table can be asked for alone', () => {
    expect(tables(run({ tables: ['5.3'] }, inputOf(asPrinted)))).toEqual({ '5.3': [12, 12] });
  });

  it('that cannot be computed says why and does not match', () => {
    const why = (number: Parameters<typeof withNumber>[0]) => {
      const [found] = numbers(run({}, withNumber(number)));
      return [found?.computed, found?.why, found?.match];
    };
    expect(why({ printed: 1, of: { kind: 'mean', variable: 'nowhere' } })).toEqual([null, 'unknown', false]);
    expect(
      why({ printed: 1, of: { kind: 'mean', variable: 'lou', where: { variable: 'sektor', value: 'none' } } })
    ).toEqual([null, 'nothing', false]);
    expect(
      why({
        printed: 1,
        of: { kind: 'rho', x: 'lou', y: 'oving', coding: 'main', where: { variable: 'sektor', value: 'none' } }
      })
    ).toEqual([null, 'too-few', false]);
  });

  it('claims stars exactly, or significance in words at any level', () => {
    const of = { kind: 'rho', x: 'erfaringsdeling', y: 'oving', coding: 'main' } as const;
    const claim = (more: Partial<PublishedNumber>) =>
      numbers(run({}, withNumber({ of, printed: 0.608, decimals: 3, ...more })))[0]?.starsMatch;
    expect(claim({ stars: 2 })).toBe(true);
    expect(claim({ stars: 1 })).toBe(false);
    expect(claim({ stars: 0 })).toBe(false);
    expect(claim({ calledSignificant: true })).toBe(true);
    expect(claim({})).toBeNull();
  });

  it('of a group too small is hidden and not counted, nor are counts that tell its size', () => {
    const result = run({ codings }, inputOf(asPrinted, { smallestGroup: 5 }));
    const hidden = numbers(result).filter(({ why }) => why === 'hidden');
    expect(hidden.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['5.1/kommune-1-antall', '5.1/kommune-5-svarprosent', '5.2/helsestasjon-prosent'])
    );
    expect(hidden.every(({ computed, n, match }) => computed === null && n === null && match === null)).toBe(true);
    expect(result.total).toBe(135 - hidden.length);
  });

  it('is hidden too where enough are in the group and too few answered', () => {
    // 13 in the sector, of whom fewer have both answers.
    const of = {
      kind: 'rho',
      x: 'plan',
      y: 'lou',
      coding: 'main',
      where: { variable: 'sektor', value: 'skole' }
    } as const;
    const input = withNumber({ of, printed: 0 });
    const [shown] = numbers(run({}, { ...input, smallestGroup: 1 }));
    const n = shown?.n ?? 0;
    const [hidden] = numbers(run({}, { ...input, smallestGroup: n + 1 }));
    expect(n).toBeGreaterThan(4);
    expect([hidden?.why, hidden?.n, hidden?.computed]).toEqual(['hidden', null, null]);
  });
});

describe('the blocks', () => {
  it('sum up, then set print beside the data, with the remark where they differ', async () => {
    const blocks = published.present(run({ codings }, inputOf(asPrinted)), await presentationOf(asPrinted));
    const [summary] = blocks;
    expect(summary?.kind === 'text' && summary.runs.map(({ text }) => text).join('')).toMatch(
      /^133 av 135 trykte tall stemmer .* 25 av 27 påstander om signifikans holder\./
    );
    const [first] = tablesOf(blocks);
    if (!first) throw new Error('no table');
    expect(first.title).toBe('Tabell 5.1: 12 av 14 tall stemmer');
    expect(textsOf(first)[7]).toEqual(['Kommune 4: svarprosent', '42\u00A0%', '43\u00A0%', '']);
    expect(first.rows.filter(({ tint }) => tint === 'warn')).toHaveLength(2);
    expect(first.rows[7]?.cells[3]?.check).toBe('differ');
    expect(first.rows[7]?.cells[2]?.value).toBeCloseTo(600 / 14, 12);
    expect(first.notes[0]).toContain('6 av 14 er 42,86');
  });

  it('tint a claim that fails although its number matches, and tell the same remark once', async () => {
    const blocks = published.present(run({ codings }, inputOf(asPrinted)), await presentationOf(asPrinted));
    const table = tablesOf(blocks).at(-1);
    expect(table?.title).toBe('Avsnitt 5.5.1: alle sju tall stemmer');
    expect(table?.rows.filter(({ tint }) => tint).map(({ cells }) => cells[3]?.check)).toEqual(['match', 'match']);
    expect(table?.notes.filter((note) => note.includes('ikke signifikant'))).toHaveLength(1);
  });

  it('of data without printed numbers are a notice', async () => {
    const blocks = published.present(run({}, inputOf(asPrinted, { published: null })), await presentationOf(asPrinted));
    expect(noticesOf(blocks).map(({ title }) => title)).toEqual(['Ingen trykte tall å sammenligne med']);
    expect(blocks).toHaveLength(1);
  });

  it('name what is hidden', async () => {
    const result = run({}, inputOf(asPrinted, { smallestGroup: 5, published: print }));
    const blocks = published.present(result, await presentationOf(asPrinted, { language: 'en' }));
    expect(noticesOf(blocks)[0]?.text).toContain('fewer than five answers');
  });
});

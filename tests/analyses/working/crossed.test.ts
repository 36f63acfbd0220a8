import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Input } from '#lib/analyses/contract.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { ALL } from '#lib/analyses/ref.ts';
import { fields as trendFields, type TrendSpec } from '#lib/analyses/trend/spec.ts';
import { trend } from '#lib/analyses/trend/index.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codeOf, equationsOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const book = codebook([
  variable('score', {
    role: 'outcome',
    label: 'Skår',
    missing: [{ value: '9', kind: 'no-answer', label: 'ikke svart' }]
  }),
  variable('year', { role: 'group', label: 'År' }),
  variable('town', { level: 'nominal', label: 'Kommune' })
]);

type Answers = readonly (readonly [year: string, town: string, scores: readonly number[]])[];

function asked(answers: Answers, smallestGroup = 1): Input {
  const rows = answers.flatMap(([year, town, scores]) => scores.map((score) => [String(score), year, town] as const));
  const column = (at: 0 | 1 | 2) => rows.map((row) => row[at]);
  return survey({ score: column(0), year: column(1), town: column(2) }, book, { smallestGroup });
}

const made = (over: Partial<WorkingSpec>, input: Input) =>
  working.compute({ ...readSpec<WorkingSpec>(fields, {}), x: 'score', ...over }, input);
const trendOf = (over: Partial<TrendSpec>, input: Input) => {
  const spec = { ...readSpec<TrendSpec>(trendFields, {}), by: 'town', ...over };
  return { spec, result: trend.compute(spec, input) };
};
const crossed = { by: 'town', value: 'a', within: 'year', withinValue: '2' } as const;

const TWO: Answers = [
  ['1', 'a', [1, 2, 2, 4, 4]],
  ['1', 'b', [3, 3, 2, 4, 1]],
  ['2', 'a', [2, 2, 3, 4, 4, 1, 9, 9]],
  ['2', 'b', [1, 1, 1, 2, 4, 9]]
];

describe('a number of those in two groups', () => {
  // R 4.2.2: x <- c(2, 2, 3, 4, 4, 1); mean(x); sd(x); t.test(x)$conf.int
  test('a mean has the answers of both, and who is left out', async () => {
    const result = made({ of: 'mean', ...crossed }, asked(TWO));
    if (result.working?.of !== 'mean') throw new Error('no mean');
    expect(result.working.mean).toBeCloseTo(2.6666666666666665, 14);
    expect(result.working.spread?.sd).toBeCloseTo(1.2110601416389966, 14);
    expect(result.working.spread?.low).toBeCloseTo(1.395736991973225, 12);
    expect(result.working.spread?.high).toBeCloseTo(3.9375963413601078, 12);
    const blocks = working.present(result, await presentationOf([], { book }));
    const [values, who] = tablesOf(blocks);
    expect(values?.title).toBe('A, 2: gjennomsnittet av skår er 2,67');
    expect(who && textsOf(who)).toEqual([
      ['Rader i filen', '24'],
      ['Ikke både «a» (kommune) og «2» (år)', '−16'],
      ['I begge gruppene', '8'],
      ['Skår: ikke svart', '−2'],
      ['Med i utregningen', '6']
    ]);
    expect(codeOf(blocks, 'R')).toContain('x <- rep(c(1, 2, 3, 4), c(1, 2, 1, 2))');
  });

  // R 4.2.2: prop.test(3, 6, correct = FALSE)$conf.int
  test('a share of the highest levels has Wilson’s interval of both', async () => {
    const result = made({ of: 'share', part: '.top2', base: 'scale', ...crossed }, asked(TWO));
    if (result.working?.of !== 'share') throw new Error('no share');
    expect([result.working.part, result.working.n]).toEqual([3, 6]);
    expect(result.working.interval?.low).toBeCloseTo(0.18761630648265057, 12);
    expect(result.working.interval?.high).toBeCloseTo(0.8123836935173494, 12);
    expect(equationsOf(working.present(result, await presentationOf([], { book })))[0]).toBe(
      'p = 3 / 6 = 0,5000 = 50,0 %'
    );
  });

  test('without a group what is within it is the group, and a variable chosen twice is refused', async () => {
    const { by, value, who } = made({ of: 'mean', within: 'year', withinValue: '2' }, asked(TWO));
    expect([by, value, who?.n]).toEqual(['year', '2', 11]);
    const twice = made({ of: 'mean', by: 'town', within: 'town' }, asked(TWO));
    expect(twice.working).toBeNull();
    const [notice] = noticesOf(working.present(twice, await presentationOf([], { book })));
    expect(notice?.title).toBe('«Kommune» er valgt to ganger');
    expect(made({ of: 'mean', ...crossed, withinValue: '7' }, asked(TWO)).notices).toMatchObject([
      { code: 'no-group' }
    ]);
  });

  test.each(['nb', 'nn', 'en'] as const)('tells both groups in %s', async (language) => {
    const result = made({ of: 'mean', ...crossed }, asked(TWO));
    const [values, who] = tablesOf(working.present(result, await presentationOf([], { book, language })));
    expect(values?.title).toMatch(/^A, 2: /u);
    expect(who && textsOf(who)[1]?.[0]).toMatch(/a.*2/u);
  });
});

describe('what a trend hides of groups', () => {
  const five = [1, 2, 3, 4, 4];
  const small: Answers = ['1', '2', '3'].flatMap((year) =>
    ['a', 'b', 'c'].map((town) => [year, town, year === '2' && town === 'b' ? [1, 2, 9, 9] : [...five, 9]] as const)
  );

  test('has no derivation by hand either, and those without an answer are not told of the others', async () => {
    const input = asked(small, 5);
    const { result } = trendOf({}, input);
    const open = result.lines.flatMap(({ group, points }) =>
      points.flatMap(({ wave, hidden }) => (hidden ? [] : [[group, wave]]))
    );
    expect(open.length).toBeGreaterThan(2);
    expect(open.length).toBeLessThan(8);
    for (const { group, points } of result.lines)
      for (const { wave, hidden, n } of points) {
        const one = { by: 'town', value: group ?? '', within: 'year', withinValue: wave };
        for (const of of ['mean', 'quantiles', 'shape', 'share'] as const) {
          const { working: found, notices, who } = made({ of, ...one }, input);
          expect([of, group, wave, found === null]).toEqual([of, group, wave, hidden]);
          if (hidden) expect(notices).toMatchObject([{ code: 'hidden-group' }]);
          else expect(who).toMatchObject({ n, group: null, missing: [], others: input.table.rows - (n ?? 0) });
        }
        const all = made({ of: 'share', base: 'all', ...one }, input);
        expect(all.working).toBeNull();
        expect(all.notices).toMatchObject([{ code: 'hidden-group' }]);
      }
    const [group = '', wave = ''] = open[0] ?? [];
    const shown = made(
      {
        of: 'share',
        base: 'scale',
        part: '.top1',
        by: 'town',
        value: group ?? '',
        within: 'year',
        withinValue: wave ?? ''
      },
      input
    );
    if (shown.working?.of !== 'share') throw new Error('no share');
    expect(shown.working.rows?.filter(({ missing }) => missing !== null)).toEqual([]);
    const blocks = working.present(shown, await presentationOf([], { book }));
    expect(JSON.stringify(blocks)).toContain('eller uten svar');
    expect(JSON.stringify(blocks)).toContain('Hvor mange i begge gruppene som mangler svar, vises ikke');
  });

  // Waves and groups also have numbers of their own: what is in no crossing that is shown is what they have more.
  test('a few in a wave who are in a group that is hidden, or in none, are not had by subtraction', () => {
    const answers: Answers = [
      ...['1', '2'].flatMap((year) => ['a', 'b'].map((town) => [year, town, [...five, ...five]] as const)),
      ['1', 'c', [1, 2, 3]],
      ['2', 'd', [1, 2]]
    ];
    const { result } = trendOf({}, asked(answers, 5));
    for (const wave of ['1', '2']) {
      const inWave = answers.filter(([year]) => year === wave).flatMap(([, , scores]) => scores).length;
      const shown = result.lines.flatMap(({ points }) =>
        points.filter((point) => point.wave === wave && !point.hidden)
      );
      const unseen = inWave - shown.reduce((sum, { n }) => sum + (n ?? 0), 0);
      expect(unseen).toBeGreaterThanOrEqual(5);
    }
  });

  test('of any answers: shown in a derivation are those that the trend shows, by the same numbers', () => {
    const answer = fc.tuple(
      fc.constantFrom('1', '2', '3', ''),
      fc.constantFrom('a', 'b', 'c', ''),
      fc.constantFrom(1, 2, 3, 9)
    );
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 90 }), fc.constantFrom(1, 3, 5), (rows, smallest) => {
        const input = asked(
          rows.map(([year, town, score]) => [year, town, [score]] as const),
          smallest
        );
        const { spec, result } = trendOf({}, input);
        for (const wave of ['1', '2', '3'])
          for (const group of ['a', 'b', 'c']) {
            const point = result.lines.find((line) => line.group === group)?.points.find((each) => each.wave === wave);
            const derived = made({ of: 'mean', by: 'town', value: group, within: 'year', withinValue: wave }, input);
            const estimate = derived.working?.of === 'mean' ? derived.working.mean : null;
            expect(estimate).toBe(point?.estimate ?? null);
            const opened = trend.working?.(`${group}/${wave}/estimate`, result, spec) ?? null;
            expect(opened === null).toBe(estimate === null);
          }
        expect(trend.working?.(`${ALL}/1/estimate`, result, spec) ?? null).toBeNull();
      }),
      { numRuns: 60 }
    );
  });
});

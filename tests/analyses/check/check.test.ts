import { describe, expect, test } from 'vitest';
import { work } from '#lib/analyses/check/compute.ts';
import { check } from '#lib/analyses/check/index.ts';
import { listOf } from '#lib/analyses/check/read.ts';
import { fields, type CheckSpec } from '#lib/analyses/check/spec.ts';
import { matters, readSpec } from '#lib/analyses/field.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, numbersIn, survey } from '../survey.ts';

const book = codebook([]);
const input = survey({}, book);
const spec = (over: Partial<CheckSpec>): CheckSpec => ({ ...readSpec<CheckSpec>(fields, {}), ...over });
const found = (over: Partial<CheckSpec>) => check.compute(spec(over), input);
const shown = async (over: Partial<CheckSpec>, language: (typeof LANGUAGES)[number] = 'nb') =>
  check.present(found(over), await presentationOf([], { book, language }));
const titles = async (over: Partial<CheckSpec>) => tablesOf(await shown(over)).map(({ title }) => title);

describe('a mean', () => {
  // R: x <- expand.grid(rep(list(1:5), 6)); 4.6 %in% round(rowMeans(x), 1) is FALSE
  test('of six whole answers cannot be 4.6, and the arithmetic says why', async () => {
    const over = { mean: '4.6', n: 6, levels: '1..5' };
    expect(found(over)).toMatchObject({
      verdict: 'impossible',
      mean: {
        value: 4.6,
        reason: 'no-total',
        totals: null,
        levels: [1, 5],
        sizes: [5, 7],
        nearest: [
          { total: 27, mean: 4.5 },
          { total: 28, mean: 28 / 6 }
        ]
      }
    });
    const [table] = tablesOf(await shown(over));
    expect(table?.title).toBe('Et gjennomsnitt på 4,6 er ikke mulig med 6 svar');
    expect(table && textsOf(table)).toEqual([
      ['Summen er minst', '6 × 4,55', '27,30'],
      ['Summen er høyst', '6 × 4,65', '27,90'],
      ['Alle svarer lavest', '6 × 1', '6'],
      ['Alle svarer høyest', '6 × 5', '30'],
      ['Hele summer som passer', '', 'ingen'],
      ['Nærmeste mulige gjennomsnitt', '27 / 6', '4,500'],
      ['Nærmeste mulige gjennomsnitt', '28 / 6', '4,667'],
      ['Mulig med færre svar', '', '5'],
      ['Mulig med flere svar', '', '7']
    ]);
  });

  test('of 17 can be 3.41, with a comma as with a point', async () => {
    expect(found({ mean: '3,41', n: 17 })).toMatchObject({
      verdict: 'possible',
      mean: { totals: [58, 58], canFail: true }
    });
    expect(found({ mean: '3,41', n: 17 })).toEqual(found({ mean: '3.41', n: 17 }));
    expect(await titles({ mean: '3,41', n: 17 })).toEqual(['Et gjennomsnitt på 3,41 er mulig med 17 svar']);
  });

  test('is as strict as its decimals', () => {
    expect(found({ mean: '4.5', n: 6 }).verdict).toBe('possible');
    expect(found({ mean: '4.55', n: 6 }).verdict).toBe('impossible');
    expect(found({ mean: '4.5', n: 10 }).mean?.canFail).toBe(false);
  });

  test('may be possible only beyond the scale', async () => {
    const over = { mean: '5.2', n: 10, levels: '1 2 3 4 5' };
    expect(found({ ...over, levels: '' }).verdict).toBe('possible');
    expect(found(over)).toMatchObject({ verdict: 'impossible', mean: { reason: 'off-scale', totals: null } });
    expect(await titles(over)).toEqual(['Et gjennomsnitt på 5,2 er ikke mulig med 10 svar fra 1 til 5']);
  });

  test('of several answers from each has more sums', () => {
    expect(found({ mean: '3.45', n: 10 }).verdict).toBe('impossible');
    expect(found({ mean: '3.45', n: 10, items: 2 })).toMatchObject({ verdict: 'possible', mean: { totals: [69, 69] } });
  });

  test('depends on how a half was rounded', () => {
    // 5 / 8 = 0.625
    const over = { mean: '0.62', n: 8 };
    expect(found(over).verdict).toBe('possible');
    expect(found({ ...over, rounding: 'half-even' }).verdict).toBe('possible');
    expect(found({ ...over, rounding: 'half-up' }).verdict).toBe('impossible');
  });
});

describe('a standard deviation', () => {
  // R: m <- rowMeans(x); s <- apply(x, 1, sd); sort(unique(s[abs(m - 3.5) < 1e-9])) of the six answers above
  test('is one that some answers have', async () => {
    const over = { mean: '3.50', n: 6, levels: '1..5' };
    expect(found({ ...over, sd: '1.05' })).toMatchObject({
      verdict: 'possible',
      mean: { sd: { possible: true, enumerated: true } }
    });
    const wrong = found({ ...over, sd: '1.20' });
    expect(wrong).toMatchObject({ verdict: 'impossible', mean: { reason: null, sd: { reason: 'no-squares' } } });
    expect(wrong.mean?.sd?.least).toBeCloseTo(0.547722557505166, 12);
    expect(wrong.mean?.sd?.most).toBeCloseTo(1.97484176581315, 12);
    expect(await titles({ ...over, sd: '1.20' })).toEqual([
      'Et standardavvik på 1,20 er ikke mulig med gjennomsnitt 3,50 av 6 svar'
    ]);
  });

  test('is written out with the squares of its answers', async () => {
    const over = { mean: '3.50', n: 6, levels: '1..5', sd: '1.05' };
    for (const { total, squares, sd } of found(over).mean?.sd?.nearest ?? [])
      expect(Math.sqrt((squares - total ** 2 / 6) / 5)).toBeCloseTo(sd, 12);
    const [table] = tablesOf(await shown(over));
    expect(table && textsOf(table).at(-2)).toEqual([
      'Nærmeste mulige standardavvik',
      '√((79 − 21² / 6) / 5)',
      '1,0488'
    ]);
  });

  test('is gone through where somebody does not wait for it', () => {
    expect(check.long?.isAsked(spec({ mean: '3', n: 6, sd: '1' }))).toBe(true);
    expect(check.long?.isAsked(spec({ mean: '3', n: 6 }))).toBe(false);
  });

  test.each([
    ['sets of answers', { mean: '3.50', n: 60, levels: '1..5', sd: '1.05' }],
    ['tables', { what: 'correlation', rho: '.471', n: 60, phi: true }]
  ] as const)('can be stopped while %s are gone through, and tells the share done', (_, over) => {
    const shares: number[] = [];
    const doing = work(spec(over));
    let step = doing.next();
    for (; !step.done; step = doing.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(step.value).toEqual(found(over));
  });
});

/*
 * R: r <- .471; n <- 15; t <- r * sqrt((n - 2) / (1 - r^2)); 2 * pt(-t, n - 2)
 *    tc <- qt(.975, n - 2); tc / sqrt(tc^2 + n - 2)
 */
describe('a correlation', () => {
  const over = { what: 'correlation', rho: '.471', n: 15 } as const;

  test('of .471 among 15 is not significant, as was said', async () => {
    const { verdict, correlation } = found(over);
    expect(verdict).toBe('inconsistent');
    expect(correlation).toMatchObject({ df: 13, pairs: 18, alpha: 0.05, agreement: 'inconsistent', phi: null });
    expect(correlation?.statistic).toBeCloseTo(1.92512268180596, 12);
    expect(correlation?.p).toBeCloseTo(0.0763744108554548, 12);
    expect(correlation?.critical).toBeCloseTo(0.513977484256056, 12);
    expect(correlation?.criticalStatistic).toBeCloseTo(2.16036865646279, 12);
    const [table] = tablesOf(await shown(over));
    expect(table?.title).toBe('En korrelasjon på 0,471 av 15 svar stemmer ikke med «signifikant» (p = 0,076)');
    expect(table && textsOf(table)[0]).toEqual(['t, n = 15', '0,471 × √(13 / (1 − 0,471²))', '1,925']);
  });

  test.each([
    ['.60', 15, 'any', 'consistent'],
    ['.60', 15, '0', 'inconsistent'],
    ['.60', 15, '1', 'consistent'],
    ['.60', 15, '2', 'inconsistent'],
    ['-.70', 15, '2', 'consistent'],
    ['.514', 15, 'any', 'depends-on-rounding'],
    ['.468', 18, '1', 'depends-on-rounding'],
    ['0', 15, '0', 'consistent'],
    ['1.00', 15, '2', 'consistent'],
    ['1', 15, '2', 'depends-on-rounding']
  ] as const)('%s of %i with %s', (rho, n, stars, verdict) => {
    expect(found({ ...over, rho, n, stars }).verdict).toBe(verdict);
  });

  // docs/methods/checks.md: .499 is the phi of no table of 31 to 33
  test('of two variables of two values must be the phi of some table', async () => {
    const wrong = { ...over, rho: '.499', n: 32, phi: true };
    expect(found(wrong)).toMatchObject({ verdict: 'impossible', correlation: { phi: { possible: false, count: 0 } } });
    expect((await titles(wrong))[1]).toBe('Ingen tabell av 32 svar har phi 0,499');
    const right = found({ ...over, rho: '.50', n: 12, phi: true }).correlation?.phi;
    expect(right?.possible).toBe(true);
    for (const {
      cells: [a, b, c, d]
    } of right?.tables ?? [])
      expect((a * d - b * c) / Math.sqrt((a + b) * (c + d) * (a + c) * (b + d))).toBeCloseTo(0.5, 1);
  });
});

describe('percentages', () => {
  const percent = (text: string, over: Partial<CheckSpec> = {}) =>
    ({ what: 'percent', percent: text, ...over }) as const;

  test('of 14 cannot be 42 or 28.5', async () => {
    const over = percent('42 % 28,5 %', { n: 14 });
    expect(found(over)).toMatchObject({ verdict: 'impossible', percent: { reason: 'alone' } });
    const [table] = tablesOf(await shown(over));
    expect(table?.title).toBe('42\u00A0% og 28,5\u00A0% er ikke mulige av 14 svar');
    expect(table && textsOf(table).slice(0, 2)).toEqual([
      ['42\u00A0%', 'ingen', '5 / 14 = 35,7', '6 / 14 = 42,9'],
      ['28,5\u00A0%', 'ingen', '3 / 14 = 21,43', '4 / 14 = 28,57']
    ]);
  });

  test('are possible together where counts sum to n', async () => {
    const over = percent('42.9; 28.6; 28.6', { n: 14 });
    expect(found(over)).toMatchObject({
      verdict: 'possible',
      percent: { counts: [6, 4, 4], total: [14, 14], bases: null }
    });
    expect(await titles(over)).toEqual(['Alle prosentene er mulige av 14 svar']);
  });

  test('may each be possible, but not together', () => {
    // Each is 1 of 3.
    expect(found(percent('33 33', { n: 3 }))).toMatchObject({ verdict: 'impossible', percent: { reason: 'sum' } });
    expect(found(percent('33 33', { n: 3, together: false })).verdict).toBe('possible');
    expect(found(percent('34 33 33', { n: 200 }))).toMatchObject({ verdict: 'possible', percent: { sum: 100 } });
    expect(found(percent('25 25 25 25', { n: 101 }))).toMatchObject({
      verdict: 'impossible',
      percent: { reason: 'together', total: [100, 100], sumsTo100: true }
    });
  });

  test('without n tell which n they fit', async () => {
    const over = percent('33 33 33');
    expect(found(over).percent?.bases?.slice(0, 3)).toEqual([3, 6, 9]);
    expect(found(percent('42')).percent?.bases?.[0]).toBe(12);
    expect(found(percent('42')).verdict).toBeNull();
    expect((await titles(over))[0]).toContain('3 svar');
  });

  test('are read with points or commas', () => {
    expect(listOf('42,9 57,1')).toEqual(['42,9', '57,1']);
    expect(listOf('42,9; 57,1')).toEqual(['42,9', '57,1']);
    expect(listOf('42.9, 57.1')).toEqual(['42.9', '57.1']);
    expect(listOf('42.9,57.1')).toEqual(['42.9', '57.1']);
    expect(listOf('20,30,50')).toEqual(['20', '30', '50']);
    expect(listOf('42,9 %')).toEqual(['42,9']);
  });
});

describe('what cannot be checked has its reason', () => {
  test.each([
    ['no-mean', { n: 3 }],
    ['no-n', { mean: '3' }],
    ['unreadable', { mean: 'three', n: 3 }],
    ['unreadable', { mean: '3', sd: '1e5', n: 3 }],
    ['not-whole', { mean: '3', n: 3.5 }],
    ['not-whole', { mean: '3', n: 3, items: 1.5 }],
    ['levels', { mean: '3', n: 3, levels: '5..1' }],
    ['levels', { mean: '3', n: 3, levels: 'high' }],
    ['sd-negative', { mean: '3', n: 3, sd: '-1' }],
    ['sd-one', { mean: '3', n: 1, sd: '1' }],
    ['sd-many', { mean: '3', n: 1e9, sd: '1' }],
    ['sd-many', { mean: '3', n: 10, sd: '99999999' }],
    ['no-rho', { what: 'correlation', n: 5 }],
    ['beyond', { what: 'correlation', rho: '1.01', n: 5 }],
    ['too-few', { what: 'correlation', rho: '.5', n: 2 }],
    ['phi-many', { what: 'correlation', rho: '.5', n: 1e6, phi: true }],
    ['no-percent', { what: 'percent', n: 5 }],
    ['unreadable', { what: 'percent', percent: '40 x', n: 5 }],
    ['beyond', { what: 'percent', percent: '101', n: 5 }],
    ['many-percents', { what: 'percent', percent: '1 '.repeat(101), n: 5 }]
  ] as const)('%s', async (code, over) => {
    const result = found(over);
    expect(result.notices.map((notice) => notice.code)).toContain(code);
    expect(numbersIn(result).every(Number.isFinite)).toBe(true);
    for (const language of LANGUAGES) {
      const blocks = await shown(over, language);
      expect(noticesOf(blocks)).not.toHaveLength(0);
      expect(JSON.stringify(blocks)).not.toMatch(/NaN|Infinity|undefined|\[object/u);
    }
  });

  test('large numbers stay numbers', () => {
    for (const over of [
      { mean: '999999999999999', n: 1e9 },
      { mean: '0.000000000001', n: 1e9, items: 1000 },
      { mean: '3', n: 10_000, sd: '1', levels: '-999999..999999' },
      { what: 'correlation', rho: '0.000000000001', n: 1e9 },
      { what: 'percent', percent: '0.000000000001 99.999999999999', n: 1e9 }
    ] as const)
      expect(numbersIn(found(over)).every(Number.isFinite)).toBe(true);
  });
});

test('an option that has no part in a check is not asked for', () => {
  const names = (what: CheckSpec['what']) => fields.filter((field) => matters(field, { what })).map(({ name }) => name);
  expect(names('correlation')).toEqual(['what', 'rho', 'n', 'stars', 'phi', 'rounding']);
  expect(names('percent')).toEqual(['what', 'percent', 'n', 'together', 'rounding']);
});

import { describe, expect, test } from 'vitest';
import { readSpec } from '#lib/analyses/field.ts';
import { multiverse } from '#lib/analyses/multiverse/index.ts';
import type { MultiverseSpec } from '#lib/analyses/multiverse/spec.ts';
import { working } from '#lib/analyses/working/index.ts';
import type { WorkingSpec } from '#lib/analyses/working/spec.ts';
import type { CodeStep } from '#lib/recode/step.ts';
import { asDescribed, codeOf, equationsOf, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const nine = [
  [9, 4, 1],
  [5, 6, 4],
  [0, 3, 8]
];
const book = codebook([variable('x'), variable('y', { role: 'outcome' })]);
/** The first answers are 1, 2 and `last`. */
const surveyOf = (cells: readonly (readonly number[])[], last = '3', smallestGroup = 1) => {
  const pairs = cells.flatMap((row, i) =>
    row.flatMap((n, j) => Array.from({ length: n }, () => [['1', '2', last][i] ?? '', String(j + 1)] as const))
  );
  const numbered = codebook([
    variable('x', { categories: ['1', '2', last].map((value) => ({ value, label: value, short: null })) as never }),
    variable('y', { role: 'outcome' })
  ]);
  return survey({ x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) }, last === '3' ? book : numbered, {
    smallestGroup
  });
};
const made = (spec: Partial<WorkingSpec>, input: ReturnType<typeof surveyOf>) =>
  working.compute(readSpec<WorkingSpec>(working.fields, spec), input);

describe('other coefficients', () => {
  // R 4.2.2: cor.test(x, y, method = "kendall", exact = FALSE) of x <- rep(row(counts), counts), y <- rep(col(counts), counts);
  // P: sum(outer(x, x, "-") * outer(y, y, "-") > 0) / 2; the variance: ((P - Q) / z)^2
  test('tau-b from its pairs, as in R', async () => {
    const result = made({ x: 'x', y: 'y', method: 'kendall' }, surveyOf(nine));
    const found = result.working;
    if (found?.of !== 'kendall') throw new Error('no tau-b');
    expect(found.estimate).toBeCloseTo(0.553676243723121, 14);
    expect(found.statistic).toBeCloseTo(3.88381692944886, 13);
    expect(found.p).toBeCloseTo(0.000102829343970662, 15);
    expect(found).toMatchObject({ concordant: 340, discordant: 46, different: [529, 533] });
    // PSPP 1.6.2: CROSSTABS /STATISTICS=BTAU, to two decimals; in full √Σ count · m² by R as the derivation's own lines have it
    expect(found.interval.se).toBeCloseTo(0.09559166914732, 12);
    expect([found.interval.low, found.interval.high]).toEqual([
      expect.closeTo(0.3663200149723, 11),
      expect.closeTo(0.74103247247394, 11)
    ]);
    expect(found.permutation?.variance).toBeCloseTo(5730.29736842105, 9);
    const blocks = working.present(result, await presentationOf([], { book }));
    expect(equationsOf(blocks)).toEqual([
      'P = summen av antall · antall i celler lenger ned og lenger til høyre = 9 · 21 + 4 · 12 + 5 · 11 + 6 · 8 = 340',
      'Q = summen av antall · antall i celler lenger ned og lenger til venstre = 4 · 5 + 1 · 14 + 4 · 3 = 46',
      'wx = (n² − Σt²) / 2 = (40² − 14² − 15² − 11²) / 2 = 529',
      'wy = (n² − Σu²) / 2 = (40² − 14² − 13² − 13²) / 2 = 533',
      'τ = (P − Q) / √(wx · wy) = (340 − 46) / √(529 · 533) = 0,554',
      'v₀ = n(n − 1)(2n + 5) = 40 · 39 · 85 = 132 600',
      'vx = Σt(t − 1)(2t + 5) = 14 · 13 · 33 + 15 · 14 · 35 + 11 · 10 · 27 = 16 326',
      'vy = Σu(u − 1)(2u + 5) = 14 · 13 · 33 + 13 · 12 · 31 + 13 · 12 · 31 = 15 678',
      'v₁ = Σt(t − 1) · Σu(u − 1) = 502 · 494 = 247 988',
      'v₂ = Σt(t − 1)(t − 2) · Σu(u − 1)(u − 2) = 5904 · 5616 = 33 156 864',
      'v = (v₀ − vx − vy) / 18 + v₁ / (2n(n − 1)) + v₂ / (9n(n − 1)(n − 2)) = (132 600 − 16 326 − 15 678) / 18 + 247 988 / (2 · 40 · 39) + 33 156 864 / (9 · 40 · 39 · 38) = 5730,297',
      'z = (P − Q) / √v = 294 / √5730,297 = 3,884',
      'p = 2 · P(Z > |z|) < 0,001',
      'm = (a − b) / √(wx · wy) − τ · ((n − t) / (2wx) + (n − u) / (2wy))',
      'SE = √Σ(antall · m²) = √0,009138 = 0,0956',
      'τ ± z · SE = 0,554 ± 1,960 · 0,0956 = 0,366 til 0,741'
    ]);
    expect(codeOf(blocks, 'R')).toContain('cor.test(x, y, method = "kendall", exact = FALSE)');
  });

  // R 4.2.2: cor.test(x, y) of x <- rep(c(1, 2, 4)[row(counts)], counts)
  test('Pearson’s r of the numbers of the answers, as in R', async () => {
    const result = made({ x: 'x', y: 'y', method: 'pearson' }, surveyOf(nine, '4'));
    const found = result.working;
    if (found?.of !== 'pearson') throw new Error('no r');
    expect(found.estimate).toBeCloseTo(0.620433282882485, 14);
    expect(found.statistic).toBeCloseTo(4.87671354760362, 13);
    expect(found.p).toBeCloseTo(1.949904927771e-5, 15);
    expect(found.scores.x.mean).toBeCloseTo(2.2, 14);
    expect(found.scores.x.squares).toBeCloseTo(56.4, 12);
    expect(found.xy).toBeCloseTo(24.2, 12);
    const blocks = working.present(result, await presentationOf([], { book }));
    expect(equationsOf(blocks).slice(-5)).toEqual([
      'r = SPxy / √(SSx · SSy) = 24,200 / √(56,400 · 26,975) = 0,620',
      't = r · √((n − 2) / (1 − r²)) = 0,62 · √(38 / (1 − 0,620²)) = 4,877',
      'p = 2 · P(T > |t|) < 0,001',
      'SE = √(1 / (n − 3)) = √(1 / (40 − 3)) = 0,164',
      'tanh(artanh r ± z · SE) = tanh(artanh 0,62 ± 1,960 · 0,164) = 0,383 til 0,781'
    ]);
    expect(codeOf(blocks, 'R')).toContain('x <- rep(c(1, 2, 4)[row(counts)], counts)');
    expect(codeOf(blocks, 'SPSS')).toContain('4 3 8\nEND DATA.\nWEIGHT BY n.\nCORRELATIONS /VARIABLES=x y.');
  });

  test('none where everyone gave the same answer to one, or too few are asked', async () => {
    const input = surveyOf([[4, 3, 2]]);
    const result = made({ x: 'x', y: 'y', method: 'kendall' }, input);
    expect(result.working).toBeNull();
    const [notice] = noticesOf(working.present(result, await presentationOf([], { book })));
    expect(notice?.title).toBe('Sammenhengen kan ikke regnes ut');
    expect(made({ x: 'x', y: 'y', method: 'pearson' }, surveyOf(nine, '3', 41)).notices).toMatchObject([
      { code: 'few' }
    ]);
  });
});

const input = inputOf(asDescribed);
const spec = readSpec<MultiverseSpec>(multiverse.fields, { on: 'oving' });
const all = multiverse.compute(spec, input);
/** As it is read from a file. */
const opened = (ref: string, of = spec) => {
  const derivation = multiverse.working?.(ref, of === spec ? all : multiverse.compute(of, input), of);
  if (!derivation) throw new Error(`nothing behind ${ref}`);
  return made(JSON.parse(JSON.stringify(derivation.spec)) as Partial<WorkingSpec>, input);
};

describe('a way of all', () => {
  test('opens the coefficient by its own codings: each of the 432 with its n, estimate and p', () => {
    for (const [place, way] of all.ways.entries()) {
      const found = opened(`way/${place}/estimate`).working;
      if (found?.of === 'kendall' || found?.of === 'pearson') expect(found.of).toBe(way.method);
      else expect([found?.of, way.method]).toEqual(['correlation', 'spearman']);
      const numbers = found?.of === 'correlation' ? { n: found.n, ...found.rho } : found;
      const { n, estimate, p } = numbers as { n: number; estimate: number; p: number };
      expect(n).toBe(way.n);
      expect(estimate).toBeCloseTo(way.estimate, 14);
      expect(p).toBeCloseTo(way.p, 13);
    }
  });

  test('says how it codes the answers, otherwise than the notebook does', async () => {
    const [first] = tablesOf(working.present(opened('way/0/estimate'), await presentationOf(asDescribed)));
    expect(first?.title).toBe('Rho mellom øving i veilederen og Levels of Use er −0,164');
    expect(first?.notes).toEqual([
      'Øving i veilederen: «i liten grad» er lav, «i noen grad» og «i stor grad» er høy; vet ikke som lav; ikke svart som lav.',
      'Levels of Use: 1 er lav, 2–8 er høy; ikke svart som lav.'
    ]);
  });

  test('is refused where the levels have no such cut-off, and where a file says what is no coding', () => {
    const codings = { oving: { cutoff: 3, dontKnow: null, noAnswer: null } };
    expect(made({ x: 'oving', y: 'lou', codings }, input)).toMatchObject({
      working: null,
      notices: [{ code: 'unfit-coding', about: { variable: 'oving' } }]
    });
    const other = { oving: { cutoff: null, dontKnow: 'high', noAnswer: null } };
    expect(made({ x: 'oving', y: 'lou', codings: other as never }, input).working).toBeNull();
  });

  test('of the notebook’s own coefficient where another is the only one tried', () => {
    const kendall = readSpec<MultiverseSpec>(multiverse.fields, { on: 'oving', coefficients: 'kendall' });
    expect(opened('estimate', kendall).working).toMatchObject({ of: 'kendall', n: 30 });
  });

  test('reversal stays the notebook’s', () => {
    const steps: readonly CodeStep[] = asDescribed.map((step) =>
      step.variable === 'oving' ? { ...step, coding: { ...step.coding, reverse: true } } : step
    );
    const turned = inputOf(steps);
    const result = multiverse.compute(spec, turned);
    const derivation = multiverse.working?.('way/0/estimate', result, spec);
    const found = made(derivation?.spec ?? {}, turned).working;
    expect(found?.of === 'correlation' ? found.rho?.estimate : null).toBe(result.ways[0]?.estimate);
  });
});

describe('what all ways say together', () => {
  // Counts, median and ends: of R, as in tests/analyses/multiverse/multiverse.test.ts
  test('from the list of them', async () => {
    const result = opened('*/median');
    if (result.working?.of !== 'ways') throw new Error('no ways');
    const { tally, listed } = result.working;
    expect(tally).toEqual(all.summary);
    expect(tally.median).toBeCloseTo(0.162650012158089, 13);
    expect(listed.map(({ place }) => place)).toEqual([1, 2, 3, 213, 214, 215, 216, 217, 218, 219, 220, 430, 431, 432]);
    const blocks = working.present(result, await presentationOf(asDescribed));
    expect(equationsOf(blocks)).toEqual([
      'M = 6 · 2 · 3 · 2 · 2 · 3 = 432',
      'k = (N + 1) / 2 = (432 + 1) / 2 = 216,5',
      'Md = (r₂₁₆ + r₂₁₇) / 2 = (0,163 + 0,163) / 2 = 0,163',
      'r₁ = −0,164',
      'r₄₃₂ = 0,571',
      'n₁ = 75',
      'n₂ = N − n₁ = 432 − 75 = 357',
      'R = lavere + (like + 1) / 2 = 363 + (3 + 1) / 2 = 365'
    ]);
    const [, signs] = tablesOf(blocks);
    expect(signs && textsOf(signs)).toEqual([
      ['Positive', '120', '237', '357'],
      ['Negative', '0', '75', '75'],
      ['I alt', '120', '312', '432']
    ]);
    expect(codeOf(blocks, 'R')).toContain(
      'c(length(r), median(r), range(r))\nc(sum(r < 0), sum(r > 0))\nc(sum(r < 0 & p < 0.05), sum(r > 0 & p < 0.05))'
    );
  });

  test('of those that make a choice, the same as its row', () => {
    expect(all.choices.length).toBeGreaterThan(10);
    for (const { choice, value, ...tally } of all.choices) {
      const found = opened(`${choice}/${String(value ?? 'uncut')}/max`).working;
      expect(found).toMatchObject({ of: 'ways', asked: { choice, value }, tally, without: 0, standing: null });
    }
  });

  test('ways that give nothing are taken from those there are', async () => {
    // Whoever answers both gave the answers 1 and 2 to x, unless no answer is one.
    const columns = { x: [...'1122', '', '', '1', '2'], y: [...'12123312'] };
    const input = survey(columns, book);
    const spec = readSpec<MultiverseSpec>(multiverse.fields, { on: 'x' });
    const result = multiverse.compute(spec, input);
    const found = made(multiverse.working?.('*/defined', result, spec)?.spec ?? {}, input);
    if (found.working?.of !== 'ways') throw new Error('no ways');
    expect(found.working.tally.defined + found.working.without).toBe(result.total);
    const lines = equationsOf(working.present(found, await presentationOf([], { book })));
    expect(lines[0]).toMatch(new RegExp(`= ${result.total}$`, 'u'));
  });

  test('of a choice that no way makes there is none', () => {
    const result = made({ of: 'ways', x: 'oving', y: 'lou', part: 'outcomeCutoff', value: '7' }, input);
    expect(result).toMatchObject({ working: null, notices: [{ code: 'no-way' }] });
  });
});

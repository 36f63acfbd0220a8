import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { multiverse } from '#lib/analyses/multiverse/index.ts';
import type { MultiverseResult, Way } from '#lib/analyses/multiverse/result.ts';
import { fields, type MultiverseSpec } from '#lib/analyses/multiverse/spec.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import type { Step } from '#lib/recode/step.ts';
import { seeded } from '#lib/stats/numerics/random.ts';
import { expectClose } from '../../reference/close.ts';
import { labelFaults, leavesOf } from '../../figures/label-boxes.ts';
import {
  asDescribed,
  asPrinted,
  codebook as book,
  inputFrom,
  inputOf,
  noticesOf,
  presentationOf,
  tablesOf,
  textsOf
} from '../study.ts';
import { codebook, rows, survey, variable } from '../survey.ts';

const spec = (over: Partial<MultiverseSpec> = {}): MultiverseSpec => ({
  ...readSpec<MultiverseSpec>(fields, {}),
  ...over
});
const oving = (over: Partial<MultiverseSpec> = {}, steps: readonly Step[] = asDescribed): MultiverseResult =>
  multiverse.compute(spec({ on: 'oving', ...over }), inputOf(steps));
const figureOf = (blocks: ReturnType<typeof multiverse.present>): FigureBlock | undefined =>
  blocks.find((block): block is FigureBlock => block.kind === 'figure');

/*
 * R 4.2.2, of datasets/bti-agder/data.csv:
 *   code <- function(v, cut, dk, own, hasdk) {
 *     x <- as.numeric(ifelse(v == "" | (hasdk & v %in% c("8", "9")), NA, v)); if (dk == "low") x[v == "8"] <- 1
 *     if (own) x[v == "" | (hasdk & v == "9")] <- 0; if (is.na(cut)) x else as.numeric(x > cut) }
 *   for each yc of 1:5, NA; yo and xo of TRUE, FALSE; xc of 1, 2, NA; dk of "low", "missing"; m of the three methods
 *     cor.test(code(lou, yc, "", yo, FALSE), code(oving, xc, dk, xo, TRUE), method = m, exact = FALSE)
 */
describe('use and practice, every way', () => {
  const found = oving();

  test('as many, of the same sign and significance, as in R', () => {
    expect(found).toMatchObject({ total: 432, n: 29, picked: false });
    expect(found.summary).toMatchObject({ defined: 432, positive: 357, negative: 75 });
    expect(found.summary.positiveSignificant + found.summary.negativeSignificant).toBe(120);
    expect(oving({ alpha: 0.01 }).summary.positiveSignificant).toBe(46);
    for (const [name, value] of [
      ['median', 0.162650012158089],
      ['min', -0.164082530828473],
      ['max', 0.570835354829736]
    ] as const)
      expect(found.summary[name]).toBeCloseTo(value, 13);
  });

  test('each with its numbers', () => {
    const uncut = found.ways.filter(
      (way) =>
        way.outcomeCutoff === null &&
        way.outcomeNoAnswer === 'own' &&
        way.predictorCutoff === null &&
        way.predictorDontKnow === 'low' &&
        way.predictorNoAnswer === 'own'
    );
    const of = (method: Way['method']) => uncut.find((way) => way.method === method);
    expect(uncut).toHaveLength(3);
    for (const [method, estimate, p] of [
      ['spearman', 0.331748827352628, 0.0592845181423857],
      ['kendall', 0.280414833117791, 0.0702966848868215],
      ['pearson', 0.207941034831667, 0.2455531112858902]
    ] as const) {
      expect(of(method)?.n).toBe(33);
      expectClose(of(method)?.estimate ?? NaN, estimate, method, { relative: 1e-12, absolute: 0 });
      expectClose(of(method)?.p ?? NaN, p, method, { relative: 1e-11, absolute: 0 });
    }
  });

  test('the notebook has its place among them', () => {
    expect(found.standing).toMatchObject({ outcomeCutoff: 4, predictorCutoff: 1, predictorDontKnow: 'low', n: 30 });
    expect(found.standing?.estimate).toBeCloseTo(0.437237316097603, 13);
    expect(found.standing?.p).toBeCloseTo(0.0156868879917798, 13);
    expect(found.ways[found.standing?.place ?? -1]?.estimate).toBe(found.standing?.estimate);
    const below = found.ways.filter(({ estimate }) => estimate < 0.4372373160976).length;
    expect(found.standing?.rank).toBeGreaterThan(below);
    const printed = oving({}, asPrinted).standing;
    expect(printed).toMatchObject({ outcomeCutoff: null, outcomeNoAnswer: 'own', predictorNoAnswer: 'missing' });
  });

  test('by choice, with the medians of R', () => {
    const ofCut = found.choices.filter(({ choice }) => choice === 'outcomeCutoff');
    expect(ofCut.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, null]);
    // R: tapply(e, yc, median)
    const medians = [-0.0314537754648107, 0.125988157669742, 0.0611869527112423, 0.42763428617464, 0.328432515997959];
    medians.forEach((median, place) => {
      expect(ofCut[place]?.median).toBeCloseTo(median, 13);
    });
    // R: tapply(p < .05, m, sum)
    expect(
      found.choices
        .filter(({ choice }) => choice === 'method')
        .map(({ value, positiveSignificant, negativeSignificant }) => [
          value,
          positiveSignificant + negativeSignificant
        ])
    ).toEqual([
      ['spearman', 42],
      ['kendall', 42],
      ['pearson', 36]
    ]);
  });
});

describe('fewer choices', () => {
  test('one coefficient, no way without a cut-off, and missing as the notebook has it', () => {
    expect(oving({ coefficients: 'kendall' }).total).toBe(144);
    expect(oving({ missing: false }).total).toBe(54);
    expect(oving({ uncut: false, missing: false, coefficients: 'spearman' })).toMatchObject({
      total: 10,
      choices: [{ choice: 'outcomeCutoff' }, {}, {}, {}, {}, { choice: 'predictorCutoff' }, {}]
    });
  });

  test('a notebook that keeps all levels is not among ways that are all cut', async () => {
    const result = oving({ uncut: false }, asPrinted);
    expect(result.standing).toBeNull();
    const blocks = multiverse.present(result, await presentationOf(asPrinted));
    expect(noticesOf(blocks).map(({ title }) => title)).toEqual(['Notatbokens valg er ikke med']);
    expect(figureOf(blocks)?.headline).toBeUndefined();
  });

  test('a reversed scale is cut as the notebook turns it', () => {
    const turned: Step[] = [
      { kind: 'code', variable: 'lou', coding: { cutoff: 4, dontKnow: 'missing', noAnswer: 'missing', reverse: true } }
    ];
    const [there, back] = [oving({ missing: false }, []), oving({ missing: false }, turned)];
    expect(back.outcomeLevels).toEqual(there.outcomeLevels.toReversed());
    expect(back.summary.min).toBeCloseTo(-(there.summary.max ?? NaN), 12);
    expect(back.summary.median).toBeCloseTo(-(there.summary.median ?? NaN), 12);
  });
});

describe('in words', () => {
  test('the finding, the headline and the choice that matters most', async () => {
    const blocks = multiverse.present(oving(), await presentationOf(asDescribed));
    const figure = figureOf(blocks);
    expect(figure?.title).toBe(
      '«Øving i veilederen» og «Levels of Use» henger positivt sammen på 357 av 432 måter å regne på, signifikant på 120'
    );
    expect(figure?.headline).toMatchObject({ value: '0,44', ref: 'estimate' });
    expect(figure?.data.rows).toHaveLength(432);
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('Skille i «Levels of Use» betyr mest: medianen går fra −0,03 til 0,43');
    const texts = table ? textsOf(table) : [];
    expect(texts[0]).toEqual(['Alle måter', '432', '0,16', '−0,16', '0,57', '357', '75', '120', '0']);
    expect(texts[1]).toEqual(['Skille i «Levels of Use»']);
    expect(texts[5]?.slice(0, 3)).toEqual(['4\u00A0|\u00A05', '72', '0,43']);
    expect(table?.rows.filter(({ emphasis }) => emphasis).map(({ cells }) => cells[0]?.text)).toEqual([
      'Alle måter',
      '4\u00A0|\u00A05',
      'utelatt',
      'liten\u00A0|\u00A0noen',
      'som lavt svar',
      'utelatt',
      'Spearmans rho'
    ]);
  });

  test('a negative association, one way alone, and none at all', async () => {
    const book = codebook([variable('y', { role: 'outcome' }), variable('a', { role: 'driver' })]);
    const title = async (y: string, a: string, over: Partial<MultiverseSpec> = {}) => {
      const input = survey({ y: [...y], a: [...a] }, book);
      const blocks = multiverse.present(multiverse.compute(spec(over), input), await presentationOf([], { book }));
      return figureOf(blocks)?.title ?? noticesOf(blocks)[0]?.title;
    };
    expect(await title('12312312', '32132121')).toMatch(/^«a» og «y» henger negativt sammen på /u);
    expect(await title('11112222', '11121222', { coefficients: 'spearman' })).toBe(
      '«a» og «y» henger positivt sammen på den ene måten å regne på'
    );
    expect(await title('11221122', '12121212')).toBe('«a» og «y» henger ikke sammen på noen av 3 måter å regne på');
    expect(await title('11111111', '12121212')).toBe('Ingen måte gir en korrelasjon');
  });
});

test('fewer than the smallest group with both answers are not told of', async () => {
  const book = codebook([variable('y', { role: 'outcome' }), variable('a', { role: 'driver' })]);
  const input = survey({ y: [...'12312312'], a: ['1', '2', '3', '2', '', '', '', ''] }, book, { smallestGroup: 5 });
  const result = multiverse.compute(spec(), input);
  expect(result).toMatchObject({ n: 0, ways: [], choices: [], summary: { defined: 0 } });
  const blocks = multiverse.present(result, await presentationOf([], { book }));
  expect(blocks).toMatchObject([{ kind: 'notice', title: 'For få svar på «a»' }]);
});

test('weights are said to be left out, and change nothing', () => {
  const book = codebook([variable('y', { role: 'outcome' }), variable('a', { role: 'driver' })]);
  const table = tabulate(rows({ y: [...'12312312'], a: [...'12332112'] }), book);
  const [plain, weighted] = [null, Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8])].map((weights) =>
    multiverse.compute(spec(), inputFrom(table, book, [], { weights }))
  );
  expect(weighted?.ways).toEqual(plain?.ways);
  expect(weighted?.notices).toEqual([{ code: 'weighted', about: {} }]);
});

test('a variable with very many answers is refused, not waited for', () => {
  const book = codebook([variable('y', { role: 'outcome' }), variable('a', { role: 'driver' })]);
  const many = Array.from({ length: 400 }, (_, row) => String(row));
  const result = multiverse.compute(spec(), survey({ y: many, a: many.toReversed() }, book));
  expect(result).toMatchObject({ ways: [], notices: [{ code: 'many-answers' }] });
});

test('nine answers and two kinds of missing are more than two thousand ways, each with its coefficient or the reason', () => {
  const missing = [
    { value: '8', kind: 'dont-know' },
    { value: '9', kind: 'no-answer' }
  ] as const;
  const book = codebook([
    variable('y', { role: 'outcome', missing: missing.map((one) => ({ ...one, label: one.kind })) }),
    variable('a', { role: 'driver', missing: missing.map((one) => ({ ...one, label: one.kind })) })
  ]);
  const random = seeded(5);
  const answers = () => Array.from({ length: 33 }, () => String(1 + random.below(9)));
  const input = survey({ y: answers(), a: answers() }, book);
  const { total, ways, without } = multiverse.compute(spec(), input);
  expect(total).toBeGreaterThan(2000);
  expect(ways.length + without.reduce((sum, { count }) => sum + count, 0)).toBe(total);
});

describe('the curve has no labels that touch, and tells significance by shape', () => {
  test.each([
    ['432 ways', {}],
    ['18 ways', { coefficients: 'spearman', missing: false }],
    ['two of a hundred', { coefficients: 'pearson', alpha: 0.0001 }],
    ['the first driver', { on: null }]
  ] as const)('%s', async (_, over) => {
    for (const language of LANGUAGES)
      for (const format of ['wide', 'compact', 'paper'] as const) {
        const presentation = await presentationOf(asDescribed, { language, format, book });
        const figure = figureOf(multiverse.present(oving(over), presentation));
        expect(figure && labelFaults(figure.scene), `${language} ${format}`).toEqual([]);
      }
  });

  test('few ways are circles and diamonds', async () => {
    const result = oving({ coefficients: 'spearman', missing: false });
    const figure = figureOf(multiverse.present(result, await presentationOf(asDescribed)));
    const nodes = leavesOf(figure?.scene.nodes ?? []);
    const solid = nodes.filter((node) => node.kind === 'circle' && node.fill === 'pos');
    // One of each is the legend's.
    expect(solid).toHaveLength(result.ways.filter(({ p }) => p < 0.05).length + 1);
    expect(nodes.filter((node) => node.kind === 'path' && node.d.endsWith('Z'))).toHaveLength(
      result.ways.filter(({ p }) => p >= 0.05).length + 1
    );
  });
});

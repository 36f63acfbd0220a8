import { describe, expect, test } from 'vitest';
import type { FigureBlock } from '#lib/analyses/block.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { power } from '#lib/analyses/power/index.ts';
import { fields, type PowerSpec } from '#lib/analyses/power/spec.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { labelFaults } from '../../figures/label-boxes.ts';
import { asDescribed, inputFrom, inputOf, noticesOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, rows, survey, variable } from '../survey.ts';

const spec = (over: Partial<PowerSpec> = {}): PowerSpec => ({ ...readSpec<PowerSpec>(fields, {}), ...over });
const found = (over: Partial<PowerSpec> = {}) => power.compute(spec(over), inputOf(asDescribed));

/*
 * R 4.2.2, for Bonett and Wright; for Fisher's z with variance 1 / (n - 3) and mean atanh(rho) + rho / (2 * (n - 1)):
 *   shows <- function(rho, n, alpha = .05) { t <- qt(1 - alpha / 2, n - 2); c <- atanh(t / sqrt(t^2 + n - 2))
 *     s <- sqrt((1 + rho^2 / 2) / (n - 3)); pnorm((c - atanh(rho)) / s, lower = FALSE) + pnorm((-c - atanh(rho)) / s) }
 *   shows(.3, 30); uniroot(\(r) shows(r, 30) - .8, c(0, .999), tol = 1e-14)$root; shows(.3, 86); shows(.3, 87)
 * exact: the integral in docs/methods/power.md.
 */
describe('30 answers', () => {
  test.each([
    ['bonett-wright', 0.364041390598517, 0.500409328466571, 87, 0.80406121460478],
    ['fisher-z', 0.371168259281977, 0.486620481992285, 85, 0.804395691838674],
    ['exact', 0.370477754621706, 0.485208010322281, 84, 0.800338953427098]
  ] as const)('by %s', (method, chance, detectable, n, enough) => {
    const { rows: found30, needed } = found({ n: 30, method });
    expect(found30).toHaveLength(1);
    expect(found30[0]).toMatchObject({ x: null, y: null, n: 30 });
    expect(found30[0]?.critical).toBeCloseTo(0.361006907733233, 13);
    expect(found30[0]?.power).toBeCloseTo(chance, 12);
    expect(found30[0]?.detectable).toBeCloseTo(detectable, 9);
    expect(needed?.n).toBe(n);
    expect(needed?.power).toBeCloseTo(enough, 10);
  });

  // R: shows(.4, 30, .01); uniroot(\(r) shows(r, 30, .01) - .9, c(0, .999), tol = 1e-14)$root
  test('with another level, and another power', () => {
    const [row] = found({ n: 30, alpha: 0.01, power: 90, rho: 0.4 }).rows;
    expect(row?.power).toBeCloseTo(0.349496273412463, 12);
    expect(row?.detectable).toBeCloseTo(0.648263753668491, 10);
  });

  test('in a title, a table and a curve', async () => {
    const blocks = power.present(found({ n: 30 }), await presentationOf(asDescribed));
    const [table] = tablesOf(blocks);
    expect(table?.title).toBe('Med 30 svar kan en rho under 0,50 lett bli oversett');
    expect(table && textsOf(table)).toEqual([
      ['Så mange svar', '30', '0,36', '0,50', '36\u00A0%'],
      ['Rho 0,30 krever', '87', '0,21', '0,30', '80\u00A0%']
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['figure', 'table']);
  });
});

describe('the pairs of the study', () => {
  test('are those of each driver with the outcome, and the title tells of the most', async () => {
    const result = found();
    expect(result.rows.map(({ n }) => n)).toEqual([29, 30, 30, 29, 28, 31, 27, 29, 30, 27, 29]);
    expect(result.rows.every(({ y }) => y === 'lou')).toBe(true);
    expect(result.curves.map(({ n }) => n)).toEqual([31, 27]);
    // R: uniroot(\(r) shows(r, 31) - .8, …)$root and of 27
    expect(result.curves[0]?.detectable).toBeCloseTo(0.4927092131187, 11);
    expect(result.curves[1]?.detectable).toBeCloseTo(0.525821315254897, 11);
    const [table] = tablesOf(power.present(result, await presentationOf(asDescribed)));
    expect(table?.title).toBe('Med høyst 31 svar kan en rho under 0,49 lett bli oversett');
  });

  test('without a rho asked about there is nothing of it', async () => {
    const result = found({ rho: null });
    expect(result.needed).toBeNull();
    const [table] = tablesOf(power.present(result, await presentationOf(asDescribed)));
    expect(table?.columns.map(({ csv }) => csv)).toEqual(['driver', 'n', 'critical', 'detectable']);
    expect(table?.rows).toHaveLength(11);
  });

  test('a curve rises from alpha, through the power wanted where it crosses', () => {
    const [curve] = found({ method: 'exact' }).curves;
    expect(curve?.points[0]?.power).toBeCloseTo(0.05, 10);
    expect(curve?.points.find(({ rho }) => rho === curve.detectable)?.power).toBeCloseTo(0.8, 10);
    const powers = curve?.points.map((point) => point.power) ?? [];
    expect(powers).toEqual(powers.toSorted((a, b) => a - b));
  });
});

describe('the figure has no labels that touch', () => {
  test.each([
    ['pairs of the study', {}],
    ['four answers', { n: 4 }],
    ['four answers and 99 %', { n: 4, power: 99 }],
    ['a billion answers', { n: 1e9 }],
    ['a level and a power that chance alone has', { n: 30, alpha: 0.5, power: 50 }]
  ])('%s', async (_, over) => {
    for (const language of LANGUAGES)
      for (const format of ['wide', 'compact', 'paper'] as const) {
        const blocks = power.present(found(over), await presentationOf(asDescribed, { language, format }));
        const [figure] = blocks.filter((block): block is FigureBlock => block.kind === 'figure');
        expect(figure && labelFaults(figure.scene), `${language} ${format}`).toEqual([]);
      }
  });
});

describe('what cannot be told', () => {
  const book = codebook([
    variable('y', { role: 'outcome', level: 'interval' }),
    variable('a', { role: 'driver', level: 'interval' }),
    variable('b', { role: 'driver', level: 'interval' })
  ]);
  const input = survey(
    { y: ['1', '2', '3', '4', '5', '6'], a: ['1', '2', '2', '1', '3', '1'], b: ['1', '2', '2', '1', '', ''] },
    book,
    { smallestGroup: 5 }
  );

  test('pairs of fewer than the smallest group', async () => {
    const result = power.compute(spec(), input);
    expect(result.rows.map(({ x, n }) => [x, n])).toEqual([['a', 6]]);
    const [notice] = noticesOf(power.present(result, await presentationOf([], { book })));
    expect(notice).toMatchObject({ title: 'For få svar på «b»', text: 'Det trengs minst 5 svar på begge variablene.' });
  });

  test('a rho of zero, three answers, and half an answer', async () => {
    const presentation = await presentationOf([], { book });
    expect(power.compute(spec({ rho: 0, n: 3 }), input)).toMatchObject({ rows: [], needed: null, curves: [] });
    expect(noticesOf(power.present(power.compute(spec({ rho: 0, n: 3 }), input), presentation))).toHaveLength(2);
    expect(power.compute(spec({ n: 30.7 }), input)).toMatchObject({ rows: [{ n: 30 }], notices: [{ code: 'whole' }] });
  });

  test('without an outcome the answers needed are still told', async () => {
    const bare = codebook([variable('a')]);
    const result = power.compute(spec(), survey({ a: ['1', '2'] }, bare));
    const blocks = power.present(result, await presentationOf([], { book: bare }));
    expect(tablesOf(blocks)[0]?.title).toBe('En rho på 0,30 krever 87 svar');
    expect(noticesOf(blocks)[0]?.title).toBe('Ingen utfall er valgt');
  });

  test('weights do not make respondents', () => {
    const answers = ['1', '2', '3', '4', '5', '6'];
    const table = tabulate(rows({ y: answers, a: answers, b: answers }), book);
    const weights = Float64Array.from([9, 9, 9, 9, 9, 9]);
    expect(power.compute(spec(), inputFrom(table, book, [], { weights })).rows.map(({ n }) => n)).toEqual([6, 6]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import type { Input } from '#lib/analyses/contract.ts';
import { crosstab } from '#lib/analyses/crosstab/index.ts';
import type { CrosstabSpec } from '#lib/analyses/crosstab/spec.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codesOf, equationsOf, presentationOf, tablesOf, textsOf } from '../study.ts';
import { codebook, survey, variable } from '../survey.ts';

const book = codebook([variable('x'), variable('y')]);
const pairs = [
  ...Array.from({ length: 17 }, () => ['1', '1', 0.5] as const),
  ...Array.from({ length: 9 }, () => ['1', '2', 0.5] as const),
  ...Array.from({ length: 6 }, () => ['2', '1', 1.25] as const),
  ...Array.from({ length: 14 }, () => ['2', '2', 1.25] as const)
];
const input = {
  ...survey({ x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) }, book),
  weights: Float64Array.from(pairs, ([, , weight]) => weight)
};

const made = (spec: Partial<WorkingSpec>) =>
  working.compute(
    { ...readSpec<WorkingSpec>(fields, { of: 'table', x: 'x', y: 'y' }), weighted: true, asRead: true, ...spec },
    input
  );

function tableOf(spec: Partial<WorkingSpec>) {
  const found = made(spec).working;
  if (found?.of !== 'table') throw new Error('no table');
  return found;
}

const blocksOf = async (spec: Partial<WorkingSpec>) => working.present(made(spec), await presentationOf([], { book }));

// R 4.2.2: counts <- rbind(c(8.5, 4.5), c(7.5, 17.5)); t <- chisq.test(counts, correct = FALSE)
describe('a two-way table with weights', () => {
  // t; t$expected; sqrt(t$statistic / sum(counts))
  test('has the chi-square of R of the sums of weights', async () => {
    const { cells, test: found, n } = tableOf({});
    expect(cells).toEqual([
      [8.5, 4.5],
      [7.5, 17.5]
    ]);
    expect(n).toBe(38);
    expect(found?.statistic).toBeCloseTo(4.39291958041958, 12);
    expect(found?.p).toBeCloseTo(0.0360884641637808, 13);
    expect(found?.v).toBeCloseTo(0.340004627693723, 13);
    const blocks = await blocksOf({});
    expect(equationsOf(blocks)[0]).toContain('(8,5 − 5,47)² / 5,47');
    expect(JSON.stringify(blocks)).toContain('vekt');
    const [r, spss] = codesOf(blocks);
    expect(r).toContain('8.5, 4.5');
    expect(spss).toContain('/COUNT=ASIS.');
  });

  // t$expected[1, 1]; t$stdres[1, 1]
  test('has the shares, the expected count and the residual of a cell', async () => {
    const { asked } = tableOf({ part: '1', value: '1' });
    expect(asked).toMatchObject({ count: 8.5, rowTotal: 13, columnTotal: 16 });
    expect(asked?.expected).toBeCloseTo(208 / 38, 12);
    expect(asked?.residual).toBeCloseTo(2.09592928802944, 12);
    expect(equationsOf(await blocksOf({ part: '1', value: '1' }))).toContain('p = 8,5 / 16 = 0,5313 = 53,1 %');
  });

  // 2 * sum(counts * log(counts / t$expected)); (sum(counts) - 1) * r^2, r of cov.wt(…, as.vector(counts) / sum(counts))
  test('has likelihood ratio and linear-by-linear of R', async () => {
    const [ratio, linear] = [tableOf({ measure: 'likelihood-ratio' }), tableOf({ measure: 'linear-by-linear' })];
    expect(ratio.measure).toMatchObject({
      by: 'likelihood-ratio',
      statistic: expect.closeTo(4.41376403344487, 12) as number
    });
    expect(linear.measure).toMatchObject({ statistic: expect.closeTo(4.27731643356643, 12) as number });
    expect(codesOf(await blocksOf({ measure: 'linear-by-linear' }))[0]).toContain('cov.wt(scores');
  });

  test('counts respondents where weights are not asked for', () => {
    expect(made({ weighted: false })).toMatchObject({ weighted: false, working: { n: 46 } });
    expect(made({ weighted: false, measure: 'fisher' })).toMatchObject({ weighted: false, working: { n: 46 } });
    expect(made({})).toMatchObject({ weighted: true });
  });
});

describe('an exact test of a two-way table with weights', () => {
  /** The cell's number, and what it opens. */
  function opened(ref: string, asked: Partial<CrosstabSpec>, from: Input = input) {
    const spec = readSpec<CrosstabSpec>(crosstab.fields, {
      rows: 'x',
      columns: 'y',
      coded: false,
      exact: 'fisher',
      ...asked
    });
    const cell = crosstab.compute(spec, from);
    const derivation = crosstab.working?.(ref, cell, spec);
    if (!derivation) throw new Error(`nothing behind ${ref}`);
    const found = working.compute(readSpec<WorkingSpec>(fields, JSON.parse(JSON.stringify(derivation.spec))), from);
    if (found.working?.of !== 'table') throw new Error('no table');
    return { cell, found, table: found.working, measure: found.working.measure };
  }

  // R 4.2.2: counts <- rbind(c(9, 5), c(8, 18)); fisher.test(counts)$p.value; and as the derivation of mid-p prints
  test.each([
    ['fisher', 0.0524803168017851],
    ['mid-p', 0.0348561158488856]
  ] as const)('%s is of the sums rounded, as in the cell, which stand beside them', async (measure, p) => {
    const { cell, found, table, measure: made } = opened(`${measure}/p`, { exact: measure });
    expect(made).toMatchObject({ by: measure, p: expect.closeTo(p, 14) as number });
    expect(made && 'p' in made ? made.p : NaN).toBe(cell.tests.find(({ method }) => method === measure)?.p);
    expect(table).toMatchObject({
      n: 40,
      cells: [
        [9, 5],
        [8, 18]
      ],
      sums: [
        [8.5, 4.5],
        [7.5, 17.5]
      ]
    });
    const blocks = working.present(found, await presentationOf([], { book }));
    const [counts, sums] = tablesOf(blocks);
    expect(counts && textsOf(counts).map((row) => row.join(' '))).toEqual(['1 9 5 14', '2 8 18 26', 'I alt 17 23 40']);
    expect(sums && textsOf(sums).map((row) => row.join(' '))).toEqual([
      ...['1 8,5 4,5 13,0', '2 7,5 17,5 25,0', 'I alt 16,0 22,0 38,0']
    ]);
    expect(JSON.stringify(blocks)).toContain('rundet av til nærmeste hele tall');
    expect(codesOf(blocks)[0]).toContain('  9, 5,\n  8, 18');
    expect(new Set(namesIn(blocks)).size).toBe(namesIn(blocks).length);
  });

  // a <- 9:23; m <- function(l) sum(a * (d <- dhyper(a, 26, 14, 23) * exp(a * l))) / sum(d) - 18;
  // exp(uniroot(m, c(-5, 5), tol = 1e-14)$root); fisher.test(rbind(c(18, 8), c(5, 9))) has it to three decimals
  test('has the odds ratio of R given the totals', () => {
    const { cell, measure } = opened('odds-ratio-exact/estimate', {});
    const effect = cell.effects.find((each) => each.measure === 'odds-ratio-exact');
    expect(measure).toMatchObject({
      by: 'odds-ratio-exact',
      estimate: effect?.estimate,
      low: effect?.low,
      high: effect?.high
    });
    expect(effect?.estimate).toBeCloseTo(3.897863602667009, 12);
  });

  test('of more than two by two is that of the cell, by all tables and by drawn ones', () => {
    const answers = (size: number, n: number) => ({
      x: Array.from({ length: n }, (_, i) => String(1 + ((i * 5 + Math.floor(i / 7)) % size))),
      y: Array.from({ length: n }, (_, i) => String(1 + ((i * 3 + Math.floor(i / 4)) % size)))
    });
    for (const [method, size, n] of [
      ['fisher-freeman-halton', 3, 60],
      ['monte-carlo', 7, 300]
    ] as const) {
      const weights = Float64Array.from({ length: n }, (_, i) => 0.6 + (i % 5) * 0.21);
      const { cell, measure, table } = opened(
        `${method}/p`,
        { seed: 7 },
        { ...survey(answers(size, n), book), weights }
      );
      const p = cell.tests.find((each) => each.method === method)?.p;
      expect(p).toBeGreaterThan(0);
      expect(
        measure?.by === 'fisher-freeman-halton' ? measure.exact?.p : measure && 'p' in measure ? measure.p : null
      ).toBe(p);
      expect(table.cells.flat().every(Number.isInteger)).toBe(true);
      expect(table.sums?.flat().map(Math.round)).toEqual(table.cells.flat());
    }
  });

  test('of weights whose sums are whole has nothing to round', async () => {
    const whole = { ...input, weights: Float64Array.from(pairs, () => 2) };
    const { found, table } = opened('fisher/p', {}, whole);
    expect(table).toMatchObject({
      n: 92,
      cells: [
        [34, 18],
        [12, 28]
      ]
    });
    expect(table.sums).toBeUndefined();
    expect(JSON.stringify(working.present(found, await presentationOf([], { book })))).toContain('summen av vektene');
  });

  test('tells nothing of answers that few gave, whatever they weigh', () => {
    const heavy = survey({ x: [...'111111122222223344'], y: [...'112211221122111212'] }, book, { smallestGroup: 3 });
    const weights = Float64Array.from({ length: 18 }, (_, i) => (i > 13 ? 9.3 : 1.1));
    const { table, measure } = opened('fisher/p', {}, { ...heavy, weights });
    expect(table.x.levels.map(({ value }) => value)).toEqual(['1', '2']);
    expect([table.suppressed, measure?.by]).toEqual([true, 'fisher']);
  });
});

/** The names of numbers in tables. */
function namesIn(blocks: readonly Block[]): string[] {
  return tablesOf(blocks).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ ref }) => ref ?? [])));
}

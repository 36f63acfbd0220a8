import { describe, expect, test } from 'vitest';
import { readSpec } from '#lib/analyses/field.ts';
import { working } from '#lib/analyses/working/index.ts';
import { fields, type WorkingSpec } from '#lib/analyses/working/spec.ts';
import { codesOf, equationsOf, presentationOf } from '../study.ts';
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

  test('counts respondents in exact tests, and where weights are not asked for', () => {
    expect(made({ measure: 'fisher' })).toMatchObject({ weighted: false, working: { n: 46 } });
    expect(made({ weighted: false })).toMatchObject({ weighted: false, working: { n: 46 } });
    expect(made({})).toMatchObject({ weighted: true });
  });
});

import { describe, expect, it } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import { correlation } from '#lib/analyses/correlation/index.ts';
import type { Absent, Association, CorrelationResult } from '#lib/analyses/correlation/result.ts';
import type { CorrelationSpec } from '#lib/analyses/correlation/spec.ts';
import { readSpec } from '#lib/analyses/field.ts';
import { ALL, refOf } from '#lib/analyses/ref.ts';
import { tabulate } from '#lib/data/tabulate.ts';
import type { Step } from '#lib/recode/step.ts';
import { expectClose } from '../../reference/close.ts';
import { inputFrom, presentationOf } from '../study.ts';
import { codebook, rows, variable } from '../survey.ts';

const BOOK = codebook([
  variable('y', { role: 'outcome' }),
  variable('a', { role: 'driver' }),
  variable('town', { role: 'group', level: 'nominal' })
]);
const RAW = rows({
  y: '1 2 3 4 5 3 2 1 4 5 2 3'.split(' '),
  a: ['1', '1', '3', '4', '4', '2', '2', '2', '5', '5', '', ''],
  town: 'p p p p p p p q q q q q'.split(' ')
});
const WEIGHTS = [0.5, 1.5, 2, 1, 0.25, 3, 1, 2.5, 1.25, 0.75, 4, 4];

function run(
  weights: readonly number[] | null,
  { steps = [], ...spec }: Partial<CorrelationSpec> & { steps?: readonly Step[] } = {}
): CorrelationResult {
  const input = inputFrom(tabulate(RAW, BOOK), BOOK, steps);
  return correlation.compute(readSpec<CorrelationSpec>(correlation.fields, spec), {
    ...input,
    weights: weights && Float64Array.from(weights)
  });
}

const found = ({ panels }: CorrelationResult, panel = 0): Association | Absent | undefined =>
  panels[panel]?.rows[0]?.found;
const SPEC = readSpec<CorrelationSpec>(correlation.fields, {});
const CUT: readonly Step[] = ['y', 'a'].map((name) => ({
  kind: 'code',
  variable: name,
  coding: { cutoff: 2, dontKnow: 'missing', noAnswer: 'missing', reverse: false }
}));

describe('a correlation of respondents with weights', () => {
  it('is that of weighted midranks', () => {
    // R 4.2: r <- function(x) { u <- sort(unique(x)); k <- tapply(w, x, sum); (cumsum(k) - k + (k + 1) / 2)[match(x, u)] }
    // cov.wt(cbind(r(y), r(a)), w, cor = TRUE)$cor[1, 2], of the ten who answered both; 2 * pt(-abs(t), sum(w) - 2)
    const one = found(run(WEIGHTS)) as Association;
    expect([one.n, one.respondents]).toEqual([13.75, 10]);
    expectClose(one.rho, 0.7905505438746312, 'rho');
    expectClose(one.p, 0.00087088939342672069, 'p');
  });

  it('is the same with weights of one, and has no respondents of its own without', () => {
    const [ones, none] = [found(run(WEIGHTS.map(() => 1))) as Association, found(run(null)) as Association];
    expectClose(ones.rho, none.rho, 'rho');
    expectClose(ones.p, none.p, 'p');
    expect([ones.n, ones.respondents, none.n, none.respondents]).toEqual([10, 10, 10, undefined]);
  });

  it('has no Fisher, and says so', async () => {
    const result = run(WEIGHTS, { steps: CUT });
    expect((found(run(null, { steps: CUT })) as Association).pFisher).not.toBeNull();
    expect((found(result) as Association).pFisher).toBeNull();
    const said = async (of: CorrelationResult): Promise<string> => {
      const blocks: readonly Block[] = correlation.present(
        of,
        await presentationOf(CUT, { language: 'en', book: BOOK })
      );
      return JSON.stringify(blocks);
    };
    expect(await said(result)).toContain('left out where answers are weighted');
    expect(await said(run(WEIGHTS))).not.toContain('left out where answers are weighted');
    expect(await said(run(WEIGHTS))).toContain('unweighted n');
  });

  it('hides groups by respondents, whatever they weigh', () => {
    const heavy = WEIGHTS.map((weight) => weight * 100);
    const result = run(heavy, { by: 'town', minPairs: 4 });
    expect(result.panels.map(({ group, respondents }) => [group, respondents])).toEqual([['p', 7]]);
    expect(result.notices).toContainEqual({ code: 'group-few-pairs', about: { group: 'q' } });
    const light = WEIGHTS.map((weight) => weight / 2);
    expect(run(light, { by: 'town', minPairs: 3 }).panels.map(({ group }) => group)).toEqual(['p', 'q']);
  });

  it('requires three respondents and a sum of weights of three, and says which is short', async () => {
    const two = rows({ y: ['1', '2', ''], a: ['1', '2', '1'], town: ['p', 'p', 'p'] });
    const input = inputFrom(tabulate(two, BOOK), BOOK);
    const weights = Float64Array.of(10, 10, 1);
    expect(found(correlation.compute(SPEC, { ...input, weights }))).toMatchObject({ why: 'too-few', respondents: 2 });
    const light = run(WEIGHTS.map((weight) => weight / 10));
    expect(found(light)).toMatchObject({ why: 'too-few', respondents: 10 });
    const grouped = run(
      WEIGHTS.map((weight, row) => (row < 7 ? weight : weight / 10)),
      { by: 'town', minPairs: 3 }
    );
    expect(found(grouped, 1)).toMatchObject({ why: 'too-few', respondents: 3 });
    const presentation = await presentationOf([], { language: 'en', book: BOOK });
    const said = (of: CorrelationResult): string => JSON.stringify(correlation.present(of, presentation));
    expect(said(light)).toContain('requires that the weights of those who answered both');
    expect(said(light)).not.toContain('at least three answers');
    expect(said(grouped)).toContain('weights add up to less than three');
    expect(said(run(WEIGHTS, { by: 'town', minPairs: 3 }))).not.toContain('add up to less');
  });

  it('is derived with the weights, and without where there are none', () => {
    expect(correlation.working?.(refOf(ALL, 'a', 'rho'), run(WEIGHTS), SPEC)).toMatchObject({
      spec: { weighted: true }
    });
    expect(correlation.working?.(refOf(ALL, 'a', 'rho'), run(null), SPEC)?.spec).not.toHaveProperty('weighted');
  });
});

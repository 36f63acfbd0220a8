import { describe, expect, it } from 'vitest';
import type { Block } from '#lib/analyses/block.ts';
import { network } from '#lib/analyses/network/index.ts';
import type { Edge, Found, NetworkResult } from '#lib/analyses/network/result.ts';
import type { NetworkSpec } from '#lib/analyses/network/spec.ts';
import { ALL, refOf } from '#lib/analyses/ref.ts';
import type { Step } from '#lib/recode/step.ts';
import { expectClose } from '../../reference/close.ts';
import { presentationOf } from '../study.ts';
import { codebook, rows, variable } from '../survey.ts';
import { inputOf, specOf } from './study.ts';

const BOOK = codebook([
  variable('y', { role: 'outcome' }),
  variable('a', { role: 'driver' }),
  variable('town', { role: 'group', level: 'nominal' })
]);
const RAW = rows({
  y: '1 2 3 4 5 3 2 1 4 5 2 3 1 5 5 1 2'.split(' '),
  a: ['1', '1', '3', '4', '4', '2', '2', '2', '5', '5', '', '', '5', '1', '2', '3', '4'],
  town: 'p p p p p p p q q q q q r r r r r'.split(' ')
});
const WEIGHTS = [0.5, 1.5, 2, 1, 0.25, 3, 1, 2.5, 1.25, 0.75, 4, 4, 0.5, 0.75, 0.25, 2, 1.25];
const CUT: readonly Step[] = ['y', 'a'].map((name) => ({
  kind: 'code',
  variable: name,
  coding: { cutoff: 2, dontKnow: 'missing', noAnswer: 'missing', reverse: false }
}));

interface Given {
  readonly weights: readonly number[] | null;
  readonly steps?: readonly Step[];
  readonly spec?: Partial<NetworkSpec>;
}

function run({ weights, steps = [], spec = {} }: Given): NetworkResult {
  const input = inputOf(RAW, BOOK, steps, { weights: weights && Float64Array.from(weights), smallestGroup: 3 });
  return network.compute(specOf(spec), input);
}

const edge = ({ panels }: NetworkResult, panel = 0): Edge | undefined => panels[panel]?.edges[0];
const found = (result: NetworkResult): Found => edge(result)?.found as Found;

async function said(result: NetworkResult, steps: readonly Step[] = []): Promise<string> {
  const blocks: readonly Block[] = network.present(result, await presentationOf(steps, { language: 'en', book: BOOK }));
  return JSON.stringify(blocks);
}

describe('a network of respondents with weights', () => {
  it('has rho of weighted midranks', () => {
    // R 4.2: r <- function(x) { u <- sort(unique(x)); k <- tapply(w, x, sum); (cumsum(k) - k + (k + 1) / 2)[match(x, u)] }
    // cov.wt(cbind(r(y), r(a)), w, cor = TRUE)$cor[1, 2], of the fifteen who answered both; 2 * pt(-abs(t), sum(w) - 2)
    const one = found(run({ weights: WEIGHTS }));
    expect([one.n, one.respondents]).toEqual([18.5, 15]);
    expectClose(one.rho, 0.25193132697543741, 'rho');
    expectClose(one.p, 0.30553951791059064, 'p');
  });

  it('is the same with weights of one, and has no respondents of its own without', () => {
    const [ones, none] = [found(run({ weights: WEIGHTS.map(() => 1) })), found(run({ weights: null }))];
    expectClose(ones.rho, none.rho, 'rho');
    expectClose(ones.p, none.p, 'p');
    expect(ones).toMatchObject({ n: 15, respondents: 15, apart: none.apart, table: none.table });
    expect(none.respondents).toBeUndefined();
    expect(run({ weights: null }).weighted).toBeUndefined();
  });

  it('sums weights in the two-way table and above the cut-off, and counts who is apart', () => {
    const result = run({ weights: WEIGHTS, steps: CUT });
    const { table, apart } = found(result);
    expect(table?.cells).toEqual([
      [5.5, 4],
      [3.75, 5.25]
    ]);
    expect(apart).toBe(7);
    expect(result.panels[0]?.high['y']).toEqual({ high: 13.25, n: 26.5, respondents: 17 });
  });

  it('has no Fisher, and says so beside the unweighted n', async () => {
    expect(found(run({ weights: null, steps: CUT })).pFisher).not.toBeNull();
    const result = run({ weights: WEIGHTS, steps: CUT, spec: { minRho: 0 } });
    expect(found(result).pFisher).toBeNull();
    const words = await said(result, CUT);
    for (const part of ['left out where answers are weighted', 'unweighted n', 'n = 18.5', '13.3 of 26.5', '"5.3"']) {
      expect(words).toContain(part);
    }
    expect(await said(run({ weights: null, steps: CUT }), CUT)).not.toContain('weighted');
  });

  it('hides groups by respondents, whatever they weigh', () => {
    const groups = (factor: number): unknown => {
      const { panels, hidden } = run({ weights: WEIGHTS.map((weight) => weight * factor), spec: { by: 'town' } });
      return [panels.map(({ group, respondents }) => [group, respondents]), hidden];
    };
    const shown = [
      [
        ['p', 7],
        ['r', 5]
      ],
      [{ group: 'q', why: 'few-pairs' }]
    ];
    expect([groups(100), groups(1)]).toEqual([shown, shown]);
  });

  it('says of a group with enough respondents that it is their weights that are too small', async () => {
    const result = run({
      weights: WEIGHTS.map((weight, row) => (row < 7 ? weight : weight / 10)),
      spec: { by: 'town' }
    });
    expect(result.panels.map(({ group }) => group)).toEqual(['p', 'r']);
    expect(edge(result, 1)?.found).toEqual({ why: 'too-few', n: expect.closeTo(0.475, 12) as number, respondents: 5 });
    expect(await said(result)).toContain('weights add up to less than three');
    expect(await said(run({ weights: WEIGHTS, spec: { by: 'town' } }))).not.toContain('weights add up');
  });

  it('is derived with the weights, and without where there are none', () => {
    const ref = refOf(ALL, 'a', 'y', 'rho');
    expect(network.working?.(ref, run({ weights: WEIGHTS }), specOf())).toMatchObject({ spec: { weighted: true } });
    expect(network.working?.(ref, run({ weights: null }), specOf())?.spec).not.toHaveProperty('weighted');
  });
});

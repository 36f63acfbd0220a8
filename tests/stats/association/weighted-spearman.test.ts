import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spearman, spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import { spearmanOfWeighted, weightedSpearman } from '#lib/stats/association/weighted-spearman.ts';
import { jointCounts, sparseCounts } from '#lib/stats/counts/counts.ts';
import { mean, standardDeviation } from '#lib/stats/description/describe.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { encode, readReference } from '../../reference/read.ts';

interface Case {
  readonly id: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly w: readonly number[];
  readonly n: number;
  readonly rho: number;
  readonly p: number;
  readonly mean: number;
  readonly sd: number;
  readonly shares: readonly number[];
}

const { cases } = readReference<{ readonly cases: readonly Case[] }>('weights');
const named = cases.map((expected) => [expected.id, expected] as const);

/** The weights of some rows: positive and not whole. */
const weighing = fc.array(
  fc.record({ x: fc.nat(3), y: fc.nat(4), w: fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10) }),
  { minLength: 5, maxLength: 40 }
);
const coded = (rows: readonly { readonly x: number; readonly y: number; readonly w: number }[]) =>
  jointCounts(
    rows.map(({ x }) => x),
    rows.map(({ y }) => y),
    4,
    5,
    undefined,
    rows.map(({ w }) => w)
  );

describe('Spearman with weights', () => {
  test.each(named)('agrees with R: %s', (id, { x, y, w, ...expected }) => {
    const [a, b] = [encode(x), encode(y)];
    const found = defined(spearmanOfWeighted(a.codes, b.codes, a.levels.length, b.levels.length, w));
    expectClose(found.n, expected.n, `n, ${id}`);
    expectClose(found.estimate, expected.rho, `rho, ${id}`, { relative: 1e-12, absolute: 1e-14 });
    expectClose(found.p, expected.p, `p, ${id}`, { relative: 1e-10 });
    expect(found.df).toBe(found.n - 2);
  });

  test('whole weights are so many respondents', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 12, maxLength: 12 }), (cells) => {
        const counts = { rows: 3, columns: 4, cells };
        const [found, expected] = [weightedSpearman(counts), spearman(counts)];
        if ('why' in expected || 'why' in found) expect(found).toEqual(expected);
        else {
          expectClose(found.estimate, expected.estimate, 'rho', { absolute: 1e-14 });
          expectClose(found.p, expected.p, 'p', { relative: 1e-9 });
          expect({ n: found.n, df: found.df }).toEqual({ n: expected.n, df: expected.df });
        }
      })
    );
  });

  test('a turned variable turns the sign and nothing else; either may come first', () => {
    fc.assert(
      fc.property(weighing, (rows) => {
        const found = weightedSpearman(coded(rows));
        const turned = weightedSpearman(coded(rows.map((row) => ({ ...row, x: 3 - row.x }))));
        if ('why' in found || 'why' in turned) expect(turned).toEqual(found);
        else {
          expect(turned.estimate).toBeCloseTo(-found.estimate, 12);
          expect(Math.abs(found.estimate)).toBeLessThanOrEqual(1);
        }
      })
    );
  });

  test('full agreement is 1, and -1 turned, whatever the weights', () => {
    const weights = [0.1, 0.7, 1.3, 0.3, 2.9];
    const places = [0, 1, 2, 3, 4];
    const of = (y: readonly number[]) => spearmanOfWeighted(places, y, 5, 5, weights);
    expect(of(places)).toMatchObject({ estimate: 1, statistic: null, p: 0 });
    expect(of(places.toReversed())).toMatchObject({ estimate: -1, statistic: null, p: 0 });
  });

  test('is undefined where everyone is alike, and for weights that sum to less than 3', () => {
    expect(spearmanOfWeighted([0, 0, 0, 0], [0, 1, 0, 1], 2, 2, [1.5, 1.5, 1, 1])).toEqual({ why: 'constant', n: 5 });
    expect(spearmanOfWeighted([0, 1, 0, 1], [0, 1, 0, 1], 2, 2, [0.5, 0.5, 0.5, 0.5])).toEqual({
      why: 'too-few',
      n: 2
    });
  });

  test('without weights it is that of respondents; within some rows it is of those', () => {
    const [x, y] = [
      [0, 1, 2, 1, 0, 2, 2],
      [1, 0, 2, 2, 0, 1, 2]
    ];
    expect(spearmanOfWeighted(x, y, 3, 3, null, [0, 1, 2, 3, 4])).toEqual(spearmanOfCodes(x, y, 3, 3, [0, 1, 2, 3, 4]));
    const weights = [1.5, 0.5, 2, 1, 1, 9, 9];
    const part = (all: readonly number[]) => all.slice(0, 5);
    expect(spearmanOfWeighted(x, y, 3, 3, weights, [0, 1, 2, 3, 4])).toEqual(
      spearmanOfWeighted(part(x), part(y), 3, 3, part(weights))
    );
  });

  test('a sparse table gives the same', () => {
    fc.assert(
      fc.property(weighing, (rows) => {
        const [x, y, w] = [rows.map((row) => row.x), rows.map((row) => row.y), rows.map((row) => row.w)];
        const [dense, sparse] = [
          weightedSpearman(jointCounts(x, y, 4, 5, undefined, w)),
          weightedSpearman(sparseCounts(x, y, 4, 5, undefined, w))
        ];
        if ('why' in dense || 'why' in sparse) expect('why' in sparse && sparse.why).toBe('why' in dense && dense.why);
        else expect(sparse.estimate).toBeCloseTo(dense.estimate, 12);
      })
    );
  });
});

describe('averages and shares with weights', () => {
  test.each(named)('agree with R: %s', (id, { y, w, ...expected }) => {
    const { levels, codes } = encode(y);
    const sums = levels.map((_, level) => w.reduce((sum, weight, row) => sum + (codes[row] === level ? weight : 0), 0));
    expectClose(mean(levels, sums) as number, expected.mean, `mean, ${id}`, { absolute: 1e-14 });
    expectClose(standardDeviation(levels, sums) as number, expected.sd, `sd, ${id}`);
    const n = sums.reduce((sum, one) => sum + one, 0);
    sums.forEach((sum, level) => expectClose(sum / n, expected.shares[level] as number, `share, ${id}`));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dunn } from '#lib/stats/groups/dunn.ts';
import { kruskalWallis } from '#lib/stats/groups/kruskal-wallis.ts';
import { mannWhitney } from '#lib/stats/groups/mann-whitney.ts';
import { isDefined } from '#lib/stats/result.ts';
import { holm } from '#lib/stats/testing/holm.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';

const { cases } = readReference<{
  readonly kruskalWallis: {
    readonly cases: readonly {
      readonly id: string;
      readonly rows: number;
      readonly columns: number;
      readonly cells: readonly number[];
      readonly statistic: number;
      readonly df: number;
      readonly p: number;
      readonly dunn: readonly (readonly [number, number, number])[];
      readonly epsilon?: number;
      readonly eta?: number;
    }[];
  };
}>('groups').kruskalWallis;

/** What R has as 1e-17 is 0. */
const close = { relative: 1e-10, absolute: 1e-14 };

describe('Kruskal–Wallis and Dunn agree with R', () => {
  test.each(cases.map((one) => [one.id, one] as const))('on %s', (id, one) => {
    const found = defined(kruskalWallis(one));
    expectClose(found.statistic, one.statistic, `H, ${id}`, close);
    expect(found.df, id).toBe(one.df);
    expectClose(found.p, one.p, `p, ${id}`, { relative: 1e-10 });
    if (one.epsilon !== undefined) expectClose(found.epsilonSquared, one.epsilon, `epsilon, ${id}`, close);
    if (one.eta !== undefined) {
      // effectsize shows no eta below 0.
      expectClose(Math.max(0, found.etaSquared ?? 0), Math.max(0, one.eta), `eta, ${id}`, close);
    }
    const { pairs } = defined(dunn(one, holm));
    expect(pairs.length, id).toBe(one.dunn.length);
    pairs.forEach((pair, place) => {
      const [z, p, adjusted] = one.dunn[place] as readonly [number, number, number];
      expectClose(pair.statistic, -z, `z, ${id}`, close);
      expectClose(pair.p, p, `p of pair, ${id}`, { relative: 1e-10 });
      expectClose(pair.pAdjusted, adjusted, `adjusted, ${id}`, { relative: 1e-10 });
    });
  });
});

const tables = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.nat(4), { minLength: rows * columns, maxLength: rows * columns }).map((cells) => ({
    rows,
    columns,
    cells
  }))
);

describe('Kruskal–Wallis', () => {
  test('of two groups is the square of z of Mann–Whitney, and so is Dunn', () => {
    fc.assert(
      fc.property(tables, ({ columns, cells }) => {
        const counts = { rows: 2, columns, cells: cells.slice(0, 2 * columns) };
        const found = kruskalWallis(counts);
        const two = mannWhitney(counts, { continuity: false, exact: false });
        if (!isDefined(two)) {
          expect([found, dunn(counts, holm)]).toEqual([two, two]);
          return;
        }
        expectClose(defined(found).p, two.p, 'p', { relative: 1e-11 });
        const [pair] = defined(dunn(counts, holm)).pairs;
        expectClose(pair?.statistic ?? NaN, two.statistic, 'z', { absolute: 1e-14 });
        expect(pair?.pAdjusted).toBe(pair?.p);
      })
    );
  });

  test('does not depend on the order of groups, nor on empty groups and levels', () => {
    fc.assert(
      fc.property(tables, ({ rows, columns, cells }) => {
        const before = [...cells];
        const found = kruskalWallis({ rows, columns, cells });
        const lines = Array.from({ length: rows }, (_, i) => cells.slice(i * columns, (i + 1) * columns));
        const turned = lines.toReversed().flatMap((line) => [0, ...line, 0]);
        const other = kruskalWallis({
          rows: rows + 1,
          columns: columns + 2,
          cells: [...turned, ...new Array<number>(columns + 2).fill(0)]
        });
        expect(cells).toEqual(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        if (!isDefined(found)) {
          expect(other).toEqual(found);
          return;
        }
        expectClose(defined(other).statistic, found.statistic, 'H', { absolute: 1e-13 });
        expect(defined(other).df).toBe(found.df);
        expect(defined(other).meanRanks.at(-1)).toBeNull();
      })
    );
  });

  test('adjusts by the function it is given', () => {
    const counts = { rows: 3, columns: 2, cells: [5, 1, 2, 4, 1, 6] };
    const { pairs } = defined(dunn(counts, (ps) => ps.map((p) => Math.min(1, p * ps.length))));
    for (const { p, pAdjusted } of pairs) expect(pAdjusted).toBe(Math.min(1, 3 * p));
  });

  test('gives its reasons, and refuses what cannot be', () => {
    const of = (rows: number, columns: number, cells: number[]) => kruskalWallis({ rows, columns, cells });
    expect(of(3, 2, [0, 0, 1, 2, 0, 0])).toEqual({ why: 'one-group', n: 3 });
    expect(of(3, 2, [0, 1, 0, 2, 0, 1])).toEqual({ why: 'constant', n: 4 });
    expect(of(2, 2, [0.2, 0.2, 0.2, 0.1])).toMatchObject({ why: 'too-few' });
    expect(of(0, 0, [])).toEqual({ why: 'one-group', n: 0 });
    expect(defined(of(2, 2, [1, 0, 0, 1])).etaSquared).toBeNull();
    expect(() => of(2, 1, [1, NaN])).toThrow('kruskalWallis requires counts from 0 up (got NaN)');
    expect(() => dunn({ rows: 2, columns: 1, cells: [1] }, holm)).toThrow('dunn requires 2 × 1 cells (got 1)');
  });
});

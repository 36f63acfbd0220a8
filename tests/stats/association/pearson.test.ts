import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pearson } from '#lib/stats/association/pearson.ts';
import { spearman } from '#lib/stats/association/spearman.ts';
import { transposed } from '#lib/stats/counts/margins.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';
import { someTable, sparsely, withEmptyLevels } from './tables.ts';

interface Case {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly number[];
  readonly rowNumbers: readonly number[];
  readonly columnNumbers: readonly number[];
  readonly estimate: number;
  readonly statistic: number;
  readonly p: number;
}
const named = (cases: readonly Case[]) => cases.map((expected) => [expected.id, expected] as const);
const { cases } = readReference<{ readonly cases: readonly Case[] }>('association-pearson');
const exact = readReference<{ readonly pearson: readonly (Case & { readonly n: number })[] }>('association-exact');

describe('pearson', () => {
  test.each(named(cases))('agrees with R: %s', (id, expected) => {
    const found = defined(pearson(expected, expected.rowNumbers, expected.columnNumbers));
    expectClose(found.estimate, expected.estimate, `r, ${id}`, { absolute: 1e-15 });
    expectClose(found.statistic as number, expected.statistic, `t, ${id}`, { relative: 1e-11, absolute: 1e-14 });
    expectClose(found.p, expected.p, `p, ${id}`, { relative: 1e-10 });
    expect(found.df).toBe(found.n - 2);
  });

  test.each(exact.pearson.map((expected) => [expected.id, expected] as const))('is exact: %s', (id, expected) => {
    const found = defined(pearson(expected, expected.rowNumbers, expected.columnNumbers));
    expectClose(found.n, expected.n, `n, ${id}`);
    expectClose(found.estimate, expected.estimate, `r, ${id}`, { relative: 1e-14 });
    expectClose(found.statistic as number, expected.statistic, `t, ${id}`, { relative: 1e-13 });
    expectClose(found.p, expected.p, `p, ${id}`, { relative: 1e-11 });
  });

  test('has |r| of 1 and an infinite t where the numbers are on a line as far as they can be written', () => {
    const cells = [4, 0, 0, 0, 3, 0, 0, 0, 5];
    const perfect = { estimate: 1, n: 12, df: 10, statistic: null, p: 0 };
    expect(pearson({ rows: 3, columns: 3, cells }, [1, 2, 3], [10, 20, 30])).toEqual(perfect);
    expect(pearson({ rows: 3, columns: 3, cells }, [1000.1, 1000.2, 1000.3], [0.7, 1.4, 2.1])).toEqual(perfect);
    expect(pearson({ rows: 3, columns: 3, cells }, [3, 2, 1], [0.1, 0.2, 0.3])).toEqual({ ...perfect, estimate: -1 });
    expect(defined(pearson({ rows: 3, columns: 3, cells }, [1, 2, 3], [10, 20, 30 + 1e-9])).statistic).not.toBeNull();
  });

  test('is the same of rows and columns exchanged, of sparse counts and with empty levels', () => {
    fc.assert(
      fc.property(
        someTable,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 }),
        (counts, some) => {
          const [a, b] = [some.slice(0, counts.rows), some.slice(12 - counts.columns)];
          const found = pearson(counts, a, b);
          expect(pearson(sparsely(counts), a, b)).toEqual(found);
          const middle = Math.floor(counts.columns / 2);
          expect(pearson(withEmptyLevels(counts), [77, ...a], b.toSpliced(middle, 0, -50))).toEqual(found);
          const turned = pearson(transposed(counts), b, a);
          if ('why' in found || 'why' in turned) {
            expect(turned).toEqual(found);
            return;
          }
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
          expectClose(turned.estimate, found.estimate, 'r', { absolute: 1e-15 });
          expectClose(turned.p, found.p, 'p', { relative: 1e-11 });
        }
      )
    );
  });

  test('of midranks is spearman', () => {
    fc.assert(
      fc.property(someTable, (counts) => {
        const rho = spearman(counts);
        const ranks = (totals: readonly number[]): number[] => {
          let below = 0;
          return totals.map((total) => (below += total) - total / 2);
        };
        const sums = (length: number, at: (k: number) => number[]): number[] =>
          Array.from({ length }, (_, k) => at(k).reduce((sum, place) => sum + (counts.cells[place] as number), 0));
        const rows = sums(counts.rows, (i) => Array.from({ length: counts.columns }, (_, j) => i * counts.columns + j));
        const columns = sums(counts.columns, (j) =>
          Array.from({ length: counts.rows }, (_, i) => i * counts.columns + j)
        );
        const r = pearson(counts, ranks(rows), ranks(columns));
        if ('why' in rho || 'why' in r) {
          expect(r).toEqual(rho);
          return;
        }
        expectClose(r.estimate, rho.estimate, 'rho', { absolute: 1e-15 });
        expectClose(r.p, rho.p, 'p', { relative: 1e-11 });
      })
    );
  });

  test('says why there is none, and refuses what cannot be', () => {
    const two = { rows: 2, columns: 2, cells: [1, 0, 0, 1] };
    expect(pearson({ rows: 0, columns: 0, cells: [] }, [], [])).toEqual({ why: 'too-few', n: 0 });
    expect(pearson(two, [1, 2], [1, 2])).toEqual({ why: 'too-few', n: 2 });
    expect(pearson({ ...two, cells: [2, 0, 0, 2] }, [1 / 3, 1 / 3], [1, 2])).toEqual({ why: 'constant', n: 4 });
    expect(pearson({ ...two, cells: [2, 0, 3, 0] }, [1, 2], [1, 2])).toEqual({ why: 'constant', n: 5 });
    expect(() => pearson({ ...two, cells: [1, -1, 2, 3] }, [1, 2], [1, 2])).toThrow(
      'pearson requires counts from 0 up'
    );
    expect(() => pearson(two, [1], [1, 2])).toThrow(RangeError);
    expect(() => pearson(two, [1, NaN], [1, 2])).toThrow('pearson requires finite numbers');
  });
});

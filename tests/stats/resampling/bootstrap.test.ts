import { describe, expect, test } from 'vitest';
import { spearman } from '#lib/stats/association/spearman.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { isDefined } from '#lib/stats/result.ts';
import { bootstrapWork, type BootstrapOptions } from '#lib/stats/resampling/bootstrap.ts';
import { bcaInterval, percentileInterval } from '#lib/stats/resampling/bootstrap-intervals.ts';
import { defined } from '../../reference/defined.ts';

const counts = { rows: 2, columns: 5, cells: [6, 3, 3, 2, 1, 2, 4, 4, 4, 4] };
const rho = (table: Counts): number | null => {
  const found = spearman(table);
  return isDefined(found) ? found.estimate : null;
};
type Found = ReturnType<typeof bootstrapWork> extends Generator<number, infer Result, void> ? Result : never;
function bootstrap(table: Counts, statistic: (table: Counts) => number | null, options: BootstrapOptions): Found {
  const work = bootstrapWork(table, statistic, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

describe('the bootstrap of a table', () => {
  test('gives the intervals of its replicates and of the values without each respondent', () => {
    const seen: number[] = [];
    const found = defined(
      bootstrap(
        counts,
        (table) => {
          const value = rho(table);
          if (value !== null) seen.push(value);
          return value;
        },
        { seed: 3, resamples: 500 }
      )
    );
    const replicates = seen.slice(1, 501);
    const jackknife = counts.cells.flatMap((count, cell) =>
      new Array<number>(count).fill(rho({ ...counts, cells: counts.cells.with(cell, count - 1) }) as number)
    );
    const estimate = rho(counts) as number;
    expect(found).toEqual({
      estimate,
      n: 33,
      percentile: percentileInterval(replicates),
      bca: bcaInterval({ estimate, replicates, jackknife }),
      resamples: 500,
      replicates,
      jackknife,
      undefined: 0
    });
  });

  test('spreads a share as the binomial does', () => {
    const values: number[] = [];
    const share = ({ cells }: Counts): number => {
      values.push((cells[0] as number) / 40);
      return (cells[0] as number) / 40;
    };
    bootstrap({ rows: 1, columns: 2, cells: [10, 30] }, share, { seed: 5, resamples: 20_000 });
    const drawn = values.slice(1, 20_001);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
    expect(Math.abs(mean - 0.25)).toBeLessThan(0.002);
    expect(Math.abs(variance / ((0.25 * 0.75) / 40) - 1)).toBeLessThan(0.05);
  });

  test('counts resamples without the statistic, and gives up where they are many', () => {
    const few = { rows: 2, columns: 2, cells: [2, 1, 0, 2] };
    const found = defined(bootstrap(few, rho, { seed: 1, resamples: 400, mostUndefined: 1 }));
    expect(found.undefined).toBeGreaterThan(20);
    expect(bootstrap(few, rho, { seed: 1, resamples: 400 })).toEqual({ why: 'often-undefined', n: 5 });
    expect(bootstrap({ ...few, cells: [3, 3, 0, 0] }, rho, { seed: 1 })).toEqual({ why: 'undefined', n: 6 });
    expect(bootstrap({ ...few, cells: [0, 0, 0, 0] }, rho, { seed: 1 })).toEqual({ why: 'nothing', n: 0 });
    const single = bootstrap({ ...few, cells: [9, 8, 0, 1] }, rho, { seed: 1, mostUndefined: 1 });
    expect(defined(single).bca).toEqual({ why: 'undefined-without-one', n: 18 });
  });

  test('is decided by its seed, tells the share done, and leaves its input alone', () => {
    const before = [...counts.cells];
    const once = bootstrap(counts, rho, { seed: 1 });
    expect(bootstrap(counts, rho, { seed: 1 })).toEqual(once);
    expect(bootstrap(counts, rho, { seed: 2 })).not.toEqual(once);
    const shares = [...bootstrapWork(counts, rho, { seed: 1 })];
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(counts.cells).toEqual(before);
  });

  test('in smaller pieces, gives the same', () => {
    const smaller = [...bootstrapWork(counts, rho, { seed: 1, piece: 3 })];
    expect(smaller.length).toBeGreaterThan(600);
    expect(Math.max(...smaller)).toBe(1);
    expect(bootstrap(counts, rho, { seed: 1, piece: 3 })).toEqual(bootstrap(counts, rho, { seed: 1 }));
  });

  test('refuses what cannot be', () => {
    expect(() => bootstrap(counts, rho, { seed: -1 })).toThrow(RangeError);
    expect(() => bootstrap(counts, rho, { seed: 1, resamples: 0 })).toThrow('resamples from 1 up (got 0)');
    expect(() => bootstrap(counts, rho, { seed: 1, level: 1 })).toThrow('(got 1)');
    expect(() => bootstrap(counts, rho, { seed: 1, mostUndefined: 2 })).toThrow('(got 2)');
    expect(() => bootstrap({ ...counts, cells: counts.cells.with(0, 1.5) }, rho, { seed: 1 })).toThrow('whole');
    expect(() => bootstrap(counts, () => NaN, { seed: 1 })).toThrow('finite');
  });
});

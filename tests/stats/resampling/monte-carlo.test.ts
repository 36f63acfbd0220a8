import { describe, expect, test } from 'vitest';
import { spearman } from '#lib/stats/association/spearman.ts';
import { jointCounts, sparseCounts } from '#lib/stats/counts/counts.ts';
import {
  monteCarloPearsonWork,
  monteCarloSpearman,
  monteCarloSpearmanWork
} from '#lib/stats/resampling/monte-carlo.ts';
import { exactPearson, exactSpearman } from '#lib/stats/resampling/permutation-spearman.ts';
import { defined } from '../../reference/defined.ts';

function finished<Result>(work: Generator<number, Result, void>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const tables = [
  { rows: 5, columns: 2, cells: [6, 2, 4, 3, 3, 4, 2, 4, 1, 4] },
  { rows: 2, columns: 2, cells: [12, 5, 4, 9] },
  { rows: 2, columns: 2, cells: [2, 1, 1, 2] },
  { rows: 3, columns: 5, cells: [4, 3, 1, 2, 0, 2, 3, 3, 2, 1, 1, 2, 2, 4, 3] },
  { rows: 3, columns: 3, cells: [1, 0, 0, 0, 1, 0, 0, 0, 1] }
];

describe('the permutation test by drawn permutations', () => {
  test('holds the exact p in its interval', () => {
    for (const counts of tables) {
      const exact = defined(exactSpearman(counts));
      const found = defined(monteCarloSpearman(counts, { seed: 7, draws: 20_000 }));
      expect(found.interval.low, counts.cells.join()).toBeLessThanOrEqual(exact.pExact);
      expect(found.interval.high, counts.cells.join()).toBeGreaterThanOrEqual(exact.pExact);
      expect(found.p).toBe((found.hits + 1) / 20_001);
      expect(found.estimate).toBe(exact.estimate);
    }
  });

  test('on one side, holds the exact p of that side', () => {
    for (const counts of tables) {
      const exact = defined(exactSpearman(counts));
      for (const [alternative, p] of [
        ['greater', exact.pGreater],
        ['less', exact.pLess]
      ] as const) {
        const { interval } = defined(monteCarloSpearman(counts, { seed: 7, draws: 20_000, alternative }));
        expect(interval.low, `${alternative} ${counts.cells.join()}`).toBeLessThanOrEqual(p);
        expect(interval.high, `${alternative} ${counts.cells.join()}`).toBeGreaterThanOrEqual(p);
      }
    }
  });

  test('of numbers, holds the exact p of Pearson, and is the same in tenths', () => {
    for (const counts of tables) {
      const rows = Array.from({ length: counts.rows }, (_, row) => row * row + 1);
      const columns = Array.from({ length: counts.columns }, (_, column) => 3 * column - 2);
      const exact = defined(exactPearson(counts, rows, columns));
      const drawn = (scale: number) =>
        defined(
          finished(
            monteCarloPearsonWork(
              counts,
              rows.map((number) => number * scale),
              columns.map((number) => number * scale),
              { seed: 7, draws: 20_000 }
            )
          )
        );
      const { interval, hits, estimate } = drawn(1);
      expect(interval.low, counts.cells.join()).toBeLessThanOrEqual(exact.pExact);
      expect(interval.high, counts.cells.join()).toBeGreaterThanOrEqual(exact.pExact);
      expect(estimate).toBeCloseTo(exact.estimate, 13);
      expect(drawn(0.1).hits).toBe(hits);
    }
  });

  test('takes a table of which only the cells that are not empty are kept', () => {
    const [x, y] = [
      [0, 3, 1, 2, 4, 1, 0],
      [1, 4, 0, 3, 2, 2, 0]
    ];
    const whole = defined(monteCarloSpearman(jointCounts(x, y, 5, 5), { seed: 4 }));
    const sparse = defined(monteCarloSpearman(sparseCounts(x, y, 5, 5), { seed: 4 }));
    expect(sparse.hits).toBe(whole.hits);
    expect(sparse.estimate).toBeCloseTo(whole.estimate, 14);
  });

  test('is decided by its seed', () => {
    const [counts] = tables as [(typeof tables)[number]];
    const once = monteCarloSpearman(counts, { seed: 1 });
    expect(monteCarloSpearman(counts, { seed: 1 })).toEqual(once);
    expect(monteCarloSpearman(counts, { seed: 2 })).not.toEqual(once);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  });

  test('tells the share done, rising to 1', () => {
    const [counts] = tables as [(typeof tables)[number]];
    const shares = [...monteCarloSpearmanWork(counts, { seed: 1, draws: 20_000 })];
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('has the reasons of rho, and leaves its input alone', () => {
    const two = { rows: 2, columns: 2 };
    for (const cells of [
      [0, 0, 0, 0],
      [1, 0, 0, 1],
      [3, 4, 0, 0]
    ]) {
      const counts = { ...two, cells: [...cells] };
      expect(monteCarloSpearman(counts, { seed: 0 })).toEqual(spearman(counts));
      expect(counts.cells).toEqual(cells);
    }
    expect(finished(monteCarloPearsonWork({ ...two, cells: [2, 2, 1, 3] }, [1, 1], [1, 2], { seed: 0 }))).toEqual({
      why: 'constant',
      n: 8
    });
    const many = { ...two, cells: [1e5, 1e5, 1e5, 1] };
    expect(monteCarloSpearman(many, { seed: 0 })).toEqual({ why: 'too-many', n: 300_001 });
  });

  test('refuses what cannot be', () => {
    const [counts] = tables as [(typeof tables)[number]];
    expect(() => monteCarloSpearman(counts, { seed: 0.5 })).toThrow(RangeError);
    expect(() => monteCarloSpearman(counts, { seed: 0, draws: 0 })).toThrow('draws from 1 up (got 0)');
    expect(() => monteCarloSpearman({ ...counts, cells: counts.cells.with(0, 0.5) }, { seed: 0 })).toThrow('whole');
  });
});

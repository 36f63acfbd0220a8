import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import { marginsOf, transposed } from '#lib/stats/counts/margins.ts';
import { fisherExact } from '#lib/stats/tables/fisher.ts';
import { fisherFreemanHalton, fisherFreemanHaltonWork } from '#lib/stats/tables/fisher-freeman-halton.ts';
import { monteCarloFisher, monteCarloFisherWork } from '#lib/stats/tables/monte-carlo-fisher.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { named, tableReference, widened } from './table-cases.ts';

const small = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.nat(2), { minLength: rows * columns, maxLength: rows * columns })
      .map((cells): Counts => ({ rows, columns, cells }))
  );

describe('fisherFreemanHalton', () => {
  test.each(named(tableReference.exact))('agrees with R: %s', (id, expected) => {
    expectClose(defined(fisherFreemanHalton(expected)).p, expected.p, id, { relative: 1e-10 });
  });

  test('is the sum over every table with the same margins, weighed with whole numbers', () => {
    fc.assert(
      fc.property(small, (table) => {
        const before = structuredClone(table);
        const found = fisherFreemanHalton(table);
        expect(table).toEqual(before);
        if (isDefined(found)) expectClose(found.p, byEveryTable(table), 'p', { relative: 1e-12 });
      })
    );
  });

  test('of two by two is Fisher’s own', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(25), fc.nat(25), fc.nat(25), fc.nat(25)), (cells) => {
        const [found, own] = [{ rows: 2, columns: 2, cells }].flatMap((t) => [fisherFreemanHalton(t), fisherExact(t)]);
        if (!isDefined(found as object) || !isDefined(own as object)) expect(found).toEqual(own);
        else expectClose((found as { p: number }).p, (own as { p: number }).p, cells.join(' '), { relative: 1e-11 });
      })
    );
  });

  test('is the same for the table turned over or with empty levels', () => {
    fc.assert(
      fc.property(small, (table) => {
        const found = fisherFreemanHalton(table);
        for (const other of [fisherFreemanHalton(transposed(table)), fisherFreemanHalton(widened(table))]) {
          if (isDefined(found) && isDefined(other)) expectClose(other.p, found.p, 'p');
          else expect(other).toEqual(found);
        }
      })
    );
  });

  test('can be left between pieces, whose shares rise to what it gives up after', () => {
    const table = { rows: 4, columns: 4, cells: Array.from({ length: 16 }, (_, cell) => 1 + ((cell * 7) % 5)) };
    const work = fisherFreemanHaltonWork(table);
    const shares: number[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(step.value).toEqual(fisherFreemanHalton(table));
  });

  test('gives up where there is too much to do, and says why there is nothing', () => {
    const cells = [200, 61, 4, 70, 260, 65, 5, 75, 260].map((count) => 100 * count);
    expect(fisherFreemanHalton({ rows: 3, columns: 3, cells })).toEqual({ why: 'too-many', n: 100_000 });
    const table = { rows: 3, columns: 3, cells: [12, 7, 1, 5, 9, 6, 2, 4, 11] };
    expect(fisherFreemanHalton(table, { work: 20 })).toEqual({ why: 'too-many', n: 57 });
    expect(fisherFreemanHalton({ rows: 2, columns: 3, cells: [1, 0, 0, 0, 0, 0] })).toEqual({ why: 'too-few', n: 1 });
    expect(fisherFreemanHalton({ rows: 2, columns: 3, cells: [1, 2, 3, 0, 0, 0] })).toEqual({ why: 'constant', n: 6 });
    expect(() => fisherFreemanHalton({ rows: 1, columns: 2, cells: [1, 0.5] })).toThrow('requires whole counts');
  });
});

describe('monteCarloFisher', () => {
  test('holds the exact p in its interval', () => {
    for (const [seed, expected] of tableReference.exact.entries()) {
      const found = defined(monteCarloFisher(expected, { seed, draws: 2000, level: 0.9999 }));
      expect(found.low, expected.id).toBeLessThanOrEqual(expected.p);
      expect(found.high, expected.id).toBeGreaterThanOrEqual(expected.p);
      expect(found.p, expected.id).toBe((found.hits + 1) / 2001);
    }
  });

  test('is decided by its seed, done in pieces or at once', () => {
    const table = { rows: 3, columns: 3, cells: [120, 70, 10, 50, 90, 60, 20, 40, 110] };
    const found = monteCarloFisher(table, { seed: 5, draws: 1000 });
    const shares: number[] = [];
    const work = monteCarloFisherWork(table, { seed: 5, draws: 1000 });
    let step = work.next();
    for (; !step.done; step = work.next()) shares.push(step.value);
    expect(step.value).toEqual(found);
    expect(shares).toEqual([0.452, 0.904, 1]);
    expect(found).toMatchObject({ n: 570, hits: 0, p: 1 / 1001, low: 0, level: 0.99 });
    const even = { rows: 2, columns: 3, cells: [8, 7, 9, 6, 9, 8] };
    expect(monteCarloFisher(even, { seed: 1 })).not.toEqual(monteCarloFisher(even, { seed: 2 }));
  });

  test('says why there is nothing, and refuses misuse', () => {
    const table = { rows: 2, columns: 2, cells: [1, 2, 3, 4] };
    expect(monteCarloFisher({ ...table, cells: [0, 0, 0, 1] }, { seed: 1 })).toEqual({ why: 'too-few', n: 1 });
    expect(monteCarloFisher({ ...table, cells: [0, 0, 3, 1] }, { seed: 1 })).toEqual({ why: 'constant', n: 4 });
    expect(() => monteCarloFisher(table, { seed: 1, draws: 0 })).toThrow('whole number of draws from 1 up (got 0)');
    expect(() => monteCarloFisher(table, { seed: 1, level: 0 })).toThrow('a level between 0 and 1 (got 0)');
    expect(() => monteCarloFisher(table, { seed: 0.5 })).toThrow('whole seed');
    expect(() => monteCarloFisher({ ...table, cells: [1, 2, 3, 0.5] }, { seed: 1 })).toThrow('requires whole counts');
  });
});

/** Goes through the tables cell by cell; weights are (n!)^k / Π count!, whole numbers. */
function byEveryTable(counts: Counts): number {
  const { rows, columns } = marginsOf(counts);
  const cells = Array.from(counts.cells);
  const n = cells.reduce((sum, count) => sum + count, 0);
  const all = factorial(n) ** BigInt(cells.length);
  const weight = (table: readonly number[]): bigint => all / table.reduce((product, k) => product * factorial(k), 1n);
  const observed = weight(cells);
  let [extreme, total] = [0n, 0n];
  const fill = (table: number[], left: number[], below: number[]): void => {
    if (table.length === cells.length) {
      if ([...left, ...below].some((rest) => rest > 0)) return;
      const found = weight(table);
      total += found;
      if (found <= observed) extreme += found;
      return;
    }
    const [i, j] = [Math.floor(table.length / columns.length), table.length % columns.length];
    for (let k = 0; k <= Math.min(left[i] as number, below[j] as number); k++)
      fill([...table, k], left.with(i, (left[i] as number) - k), below.with(j, (below[j] as number) - k));
  };
  fill([], Array.from(rows), Array.from(columns));
  return Number((extreme * 10n ** 30n) / total) / 1e30;
}

function factorial(k: number): bigint {
  return k < 2 ? 1n : BigInt(k) * factorial(k - 1);
}

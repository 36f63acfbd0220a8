import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined } from '#lib/stats/result.ts';
import { fisherExact, possibleTables } from '#lib/stats/tables/fisher.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';

const { cases } = readReference<{
  readonly cases: readonly {
    readonly id: string;
    readonly cells: readonly number[];
    readonly why?: string;
    readonly p: number;
  }[];
}>('fisher');

const two = (cells: readonly number[]) => ({ rows: 2, columns: 2, cells });
const tables = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40));

describe('fisherExact', () => {
  test('agrees with R on every two-by-two table of the study', () => {
    const study = cases.filter(({ id }) => id.startsWith('split'));
    expect(study.length).toBeGreaterThan(80);
    for (const { id, cells, why, p } of study) {
      const found = fisherExact(two(cells));
      if (why !== undefined || !isDefined(found)) expect(found, id).toMatchObject({ why });
      else expectClose(found.p, p, id);
    }
  });

  test.each(cases.filter(({ id }) => !id.startsWith('split')).map((expected) => [expected.id, expected] as const))(
    'agrees with R: %s',
    (id, { cells, why, p }) => {
      const found = fisherExact(two(cells));
      const n = cells.reduce((sum, count) => sum + count, 0);
      if (why !== undefined || !isDefined(found)) expect(found).toEqual({ why, n });
      else {
        expect(found.n).toBe(n);
        expectClose(found.p, p, id, { relative: 1e-10 });
      }
    }
  );

  test('is the sum over all tables with the same margins, written out with exact whole numbers', () => {
    fc.assert(
      fc.property(tables, ([a, b, c, d]) => {
        const found = fisherExact(two([a, b, c, d]));
        if (!isDefined(found)) return;
        const ways = (k: number): bigint => choose(a + b, k) * choose(c + d, a + c - k);
        const all = Array.from({ length: Math.min(a + b, a + c) + 1 }, (_, k) => ways(k));
        const extreme = all.filter((count) => count <= ways(a)).reduce((sum, count) => sum + count, 0n);
        const total = all.reduce((sum, count) => sum + count, 0n);
        expectClose(found.p, Number((extreme * 10n ** 40n) / total) / 1e40, `${[a, b, c, d].join(' ')}`);
      })
    );
  });

  // R 4.2.2: fisher.test(matrix(c(8, 3, 2, 9), 2, byrow = TRUE), alternative = "greater")$p.value; "less"
  test('has one-sided p, as R', () => {
    const counts = two([8, 3, 2, 9]);
    expectClose(defined(fisherExact(counts, { alternative: 'greater' })).p, 0.014986561426189871, 'greater', {
      relative: 1e-12
    });
    expectClose(defined(fisherExact(counts, { alternative: 'less' })).p, 0.99904739223624672, 'less', {
      relative: 1e-12
    });
  });

  test('one-sided, is the sum over all tables at least as far on that side, written out with exact whole numbers', () => {
    fc.assert(
      fc.property(tables, ([a, b, c, d]) => {
        const [less, greater] = (['less', 'greater'] as const).map((alternative) =>
          fisherExact(two([a, b, c, d]), { alternative })
        );
        if (!less || !greater || !isDefined(less) || !isDefined(greater)) return;
        const ways = (k: number): bigint => choose(a + b, k) * choose(c + d, a + c - k);
        const sum = (from: number, to: number): bigint => {
          let all = 0n;
          for (let k = from; k <= to; k++) all += ways(k);
          return all;
        };
        const highest = Math.min(a + b, a + c);
        const share = (part: bigint): number => Number((part * 10n ** 40n) / sum(0, highest)) / 1e40;
        expectClose(less.p, share(sum(0, a)), `less, ${[a, b, c, d].join(' ')}`);
        expectClose(greater.p, share(sum(a, highest)), `greater, ${[a, b, c, d].join(' ')}`);
      })
    );
  });

  test('counts equally probable tables by half where mid-p is asked for, written out with exact whole numbers', () => {
    fc.assert(
      fc.property(tables, ([a, b, c, d]) => {
        const found = fisherExact(two([a, b, c, d]), { midP: true });
        if (!isDefined(found)) return;
        const ways = (k: number): bigint => choose(a + b, k) * choose(c + d, a + c - k);
        const all = Array.from({ length: Math.min(a + b, a + c) + 1 }, (_, k) => ways(k));
        const sum = (counts: readonly bigint[]): bigint => counts.reduce((total, count) => total + count, 0n);
        const halves = 2n * sum(all.filter((count) => count < ways(a))) + sum(all.filter((count) => count === ways(a)));
        expectClose(found.p, Number((halves * 10n ** 40n) / (2n * sum(all))) / 1e40, `${[a, b, c, d].join(' ')}`);
      })
    );
    expectClose((fisherExact(two([3, 1, 1, 3]), { midP: true }) as { readonly p: number }).p, 18 / 70, 'tea');
  });

  test('is the same for the table turned over, its rows exchanged and its columns exchanged', () => {
    fc.assert(
      fc.property(tables, ([a, b, c, d]) => {
        const found = fisherExact(two([a, b, c, d]));
        for (const cells of [
          [a, c, b, d],
          [c, d, a, b],
          [b, a, d, c]
        ]) {
          const other = fisherExact(two(cells));
          if (isDefined(found) && isDefined(other)) expectClose(other.p, found.p, cells.join(' '));
          else expect(other).toEqual(found);
        }
      })
    );
  });

  test('leaves its input alone', () => {
    const cells = Object.freeze([3, 1, 1, 3]);
    fisherExact(two(cells));
    expect(cells).toEqual([3, 1, 1, 3]);
  });

  test('refuses a larger table with its reason, and counts that cannot be', () => {
    expect(fisherExact({ rows: 2, columns: 3, cells: [1, 2, 3, 4, 5, 6] })).toEqual({ why: 'not-2x2', n: 21 });
    expect(() => fisherExact(two([1, 2, -1, 4]))).toThrow('fisherExact requires whole counts from 0 up (got -1)');
    expect(() => fisherExact(two([1, 2, 3]))).toThrow(RangeError);
  });
});

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}

describe('possibleTables', () => {
  test('are all there are: their probabilities sum to 1, and those that are counted to p', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        const found = fisherExact(two(cells));
        const possible = possibleTables(two(cells));
        if (!isDefined(found)) {
          expect(possible).toEqual([]);
          return;
        }
        const sum = (some: typeof possible) => some.reduce((total, { probability }) => total + probability, 0);
        expect(sum(possible)).toBeCloseTo(1, 12);
        expect(sum(possible.filter(({ counted }) => counted))).toBeCloseTo(found.p, 12);
        expect(possible.find(({ first }) => first === cells[0])).toMatchObject({ counted: true, tied: true });
        const mid = defined(fisherExact(two(cells), { midP: true }));
        expect(found.p - sum(possible.filter(({ tied }) => tied)) / 2).toBeCloseTo(mid.p, 12);
        possible.slice(1).forEach(({ first }, at) => expect(first).toBe((possible[at]?.first ?? 0) + 1));
      })
    );
  });
});

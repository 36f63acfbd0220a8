import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FarSums } from '#lib/stats/resampling/far-sums.ts';
import { NearSums } from '#lib/stats/resampling/near-sums.ts';
import { exactPearson, exactSpearman } from '#lib/stats/resampling/permutation-spearman.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';

const nine = { rows: 3, columns: 3, cells: [2, 1, 0, 1, 2, 1, 0, 1, 3] };

function expectSums(found: readonly FarSums[], expected: readonly (readonly [number, number, number])[]): void {
  expect(found.map(({ from, to }) => [from, to].map((end) => Number(end.toFixed(9))))).toEqual(
    expected.map(([from, to]) => [from, to])
  );
  for (const [at, [, , probability]] of expected.entries())
    expectClose(found[at]?.probability ?? NaN, probability, `at ${at}`, { relative: 1e-12 });
}

/** All orders of one variable against the other: S of each, less what is expected. */
function sumsByHand(x: readonly number[], y: readonly number[]): number[] {
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const orders = (values: readonly number[]): number[][] =>
    values.length === 0
      ? [[]]
      : values.flatMap((value, at) => orders(values.toSpliced(at, 1)).map((rest) => [value, ...rest]));
  return orders(y).map(
    (order) => total(x.map((value, at) => value * (order[at] as number))) - (total(x) * total(y)) / x.length
  );
}

describe('sums of products as far out as the observed', () => {
  // R 4.2.2, of all tables with these totals, m: p = exp(sum(lfactorial(R), lfactorial(C)) - lfactorial(11) -
  // sum(lfactorial(m))), s = 4 * sum(outer(x, y) * m) with x and y the midranks less 6; tapply(p, s, sum)
  test('are those of R, nearest the observed one by one', () => {
    const two = defined(exactSpearman(nine, { list: { alternative: 'two-sided', most: 3 } }));
    expectSums(two.far, [
      [-347, -347, 1.385281385281381e-3],
      [-291, -291, 1.246753246753243e-2],
      [-283, -283, 3.463203463203451e-4],
      [279, 279, 1.246753246753243e-2],
      [294, 294, 1.558441558441554e-3],
      [328, 328, 1.385281385281381e-3],
      [343, 392, 1.038961038961036e-3 + 8.658008658008627e-5]
    ]);
    expect(two.far.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(two.pExact, 15);
    const less = defined(exactSpearman(nine, { list: { alternative: 'less', most: 3 } }));
    expectSums(less.far.slice(1), [
      [245, 245, 3.463203463203451e-4],
      [264, 264, 3.116883116883108e-3],
      [279, 279, 1.246753246753243e-2]
    ]);
    expect(less.far[0]).toMatchObject({ from: -347, to: 230 });
    expect(less.far.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(0.9959307359307331, 14);
  });

  test('are not listed unless they are asked for, and then change nothing', () => {
    const { far, ...plain } = defined(exactSpearman(nine));
    expect(far).toEqual([]);
    expect(exactSpearman(nine, { list: { alternative: 'greater', most: 1 } })).toMatchObject(plain);
  });

  test('are those that all orders give, in numbers that have something in common too', () => {
    const levels = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 3 });
    const people = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 3, maxLength: 6 });
    const asked = fc.record({
      alternative: fc.constantFrom('two-sided' as const, 'greater' as const, 'less' as const),
      most: fc.integer({ min: 1, max: 4 })
    });
    fc.assert(
      fc.property(levels, levels, people, asked, (rows, columns, answers, list) => {
        const cells = new Array<number>(9).fill(0);
        for (const [i, j] of answers) cells[3 * i + j] = (cells[3 * i + j] as number) + 1;
        const numbers = [rows, columns.map((number) => 3 * number)] as const;
        const found = exactPearson({ rows: 3, columns: 3, cells }, ...numbers, { list });
        if ('why' in found) return;
        const [x, y] = [answers.map(([i]) => numbers[0][i] as number), answers.map(([, j]) => numbers[1][j] as number)];
        const sums = sumsByHand(x, y);
        // The first order is that of the answers.
        const observed = sums[0] as number;
        const isFar = (sum: number): boolean =>
          ({
            'two-sided': Math.abs(sum) >= Math.abs(observed) - 1e-9,
            greater: sum >= observed - 1e-9,
            less: sum <= observed + 1e-9
          })[list.alternative];
        const among = (from: number, to: number): number =>
          sums.filter((sum) => isFar(sum) && sum >= from - 1e-9 && sum <= to + 1e-9).length / sums.length;
        for (const { from, to, probability } of found.far)
          expectClose(probability, among(from, to), `${from} to ${to}`, { relative: 1e-12 });
        expect(found.far.toSorted((a, b) => a.from - b.from)).toEqual(found.far);
        expectClose(
          found.far.reduce((sum, { probability }) => sum + probability, 0),
          sums.filter(isFar).length / sums.length,
          'all',
          { relative: 1e-12 }
        );
        expect(found.far.filter(({ from, to }) => Math.abs(from - to) < 1e-9).length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 100 }
    );
  });
});

test('the nearest sums are kept, and the others added up, in whatever order they come', () => {
  const told = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 9 })), { maxLength: 30 });
  fc.assert(
    fc.property(told, fc.integer({ min: 1, max: 5 }), (sums, most) => {
      const near = new NearSums(most);
      for (const [distance, weight] of sums) if (!near.add(distance, weight)) near.addBeyond(weight);
      const distances = [...new Set(sums.map(([distance]) => distance))].sort((a, b) => a - b);
      const weightOf = (some: readonly number[]): number =>
        sums.filter(([distance]) => some.includes(distance)).reduce((sum, [, weight]) => sum + weight, 0);
      expect(near.near).toEqual(
        distances.slice(0, most).map((distance) => ({ distance, probability: weightOf([distance]) }))
      );
      expect(near.beyond).toBe(weightOf(distances.slice(most)));
    })
  );
});

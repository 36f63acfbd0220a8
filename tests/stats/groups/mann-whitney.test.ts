import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mannWhitney } from '#lib/stats/groups/mann-whitney.ts';
import { superiority } from '#lib/stats/groups/superiority.ts';
import { isDefined } from '#lib/stats/result.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';

type Sides = readonly [number, number, number];

const { cases } = readReference<{
  readonly mannWhitney: {
    readonly cases: readonly {
      readonly id: string;
      readonly rows: number;
      readonly columns: number;
      readonly cells: readonly number[];
      readonly u: number;
      readonly corrected: Sides;
      readonly plain: Sides;
      readonly coin?: Sides;
      readonly exactRankTests?: Sides;
      readonly newcombe?: readonly [number, number];
      readonly delong?: Sides;
    }[];
  };
}>('groups').mannWhitney;

function expectSides(
  found: { readonly p: number; readonly pLess: number; readonly pGreater: number },
  [p, less, greater]: Sides,
  what: string
): void {
  expectClose(found.p, p, `${what}, p`, { relative: 1e-10 });
  expectClose(found.pLess, less, `${what}, less`, { relative: 1e-10 });
  expectClose(found.pGreater, greater, `${what}, greater`, { relative: 1e-10 });
}

describe('Mann–Whitney agrees with R', () => {
  test.each(cases.map((one) => [one.id, one] as const))('on %s', (id, one) => {
    for (const continuity of [true, false]) {
      const found = defined(mannWhitney(one, { continuity }));
      expectClose(found.u, one.u, `U, ${id}`);
      expectSides(found, continuity ? one.corrected : one.plain, id);
      if (!one.coin || !one.exactRankTests) {
        expect(found.exact).toEqual({ why: 'too-large', n: found.n });
        continue;
      }
      expectSides(defined(found.exact), one.coin, `${id}, coin`);
      expectSides(defined(found.exact), one.exactRankTests, `${id}, exactRankTests`);
    }
    const found = defined(superiority(one));
    expectClose(found.estimate, one.u / (found.n ** 2 / 4 - (found.n / 2 - sizeOfFirst(one)) ** 2), `A, ${id}`);
    if (one.newcombe) {
      expectClose(found.low, one.newcombe[0], `low, ${id}`, { relative: 1e-10 });
      expectClose(found.high, one.newcombe[1], `high, ${id}`, { relative: 1e-10 });
    }
    if (one.delong) {
      const { low, estimate, high } = defined(superiority(one, { interval: 'delong', level: 0.9 }));
      [low, estimate, high].forEach((value, place) =>
        expectClose(value, one.delong?.[place] as number, `DeLong, ${id}`, { relative: 1e-10, absolute: 1e-15 })
      );
    }
  });
});

function sizeOfFirst({ columns, cells }: { readonly columns: number; readonly cells: readonly number[] }): number {
  return cells.slice(0, columns).reduce((sum, count) => sum + count, 0);
}

const tables = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.array(fc.nat(5), { minLength: 2 * columns, maxLength: 2 * columns }).map((cells) => ({
    rows: 2,
    columns,
    cells
  }))
);

describe('the exact p', () => {
  test('is that of all drawings, one by one', () => {
    fc.assert(
      fc.property(tables, ({ columns, cells }) => {
        const counts = { rows: 2, columns, cells: cells.map((count) => count % 3) };
        const found = mannWhitney(counts, { continuity: false });
        if (!isDefined(found) || found.n > 12) return;
        const levels = counts.cells.flatMap((count, cell) => new Array<number>(count).fill(cell % columns));
        const ranks = levels.map(
          (level) =>
            2 * levels.filter((other) => other < level).length + levels.filter((other) => other === level).length
        );
        const centre = found.sizes[0] * levels.length;
        const observed = 2 * found.meanRanks[0] * found.sizes[0] - found.sizes[0];
        let [all, far, low, high] = [0, 0, 0, 0];
        for (let drawing = 0; drawing < 2 ** levels.length; drawing++) {
          const drawn = ranks.filter((_, index) => (drawing >> index) % 2 === 1);
          if (drawn.length !== found.sizes[0]) continue;
          const sum = drawn.reduce((total, rank) => total + rank, 0);
          all++;
          if (Math.abs(sum - centre) >= Math.abs(observed - centre) - 1e-6) far++;
          if (sum <= observed + 1e-6) low++;
          if (sum >= observed - 1e-6) high++;
        }
        expectSides(defined(found.exact), [far / all, low / all, high / all], JSON.stringify(counts));
      }),
      { numRuns: 60 }
    );
  });

  test('keeps its digits far out: two groups of a hundred that do not meet', () => {
    const found = defined(mannWhitney({ rows: 2, columns: 2, cells: [100, 0, 0, 100] }, { continuity: true }));
    let ways = 1n;
    for (let k = 1n; k <= 100n; k++) ways = (ways * (100n + k)) / k;
    expectClose(defined(found.exact).p, 2 / Number(ways), 'p');
    expectClose(defined(found.exact).pLess, 1 / Number(ways), 'less');
  });

  test('is not computed for weights, for groups that are too large, or when not asked for', () => {
    const options = { continuity: false };
    const exact = (cells: number[], asked = true) =>
      defined(mannWhitney({ rows: 2, columns: 2, cells }, { ...options, exact: asked })).exact;
    expect(exact([1.5, 2, 2, 1])).toEqual({ why: 'weights', n: 6.5 });
    expect(exact([1e6, 2e6, 2e6, 1e6])).toEqual({ why: 'too-large', n: 6e6 });
    expect(exact([1, 2, 2, 1], false)).toEqual({ why: 'not-asked', n: 6 });
  });

  test('keeps to as many steps as it is given', () => {
    const exact = (cells: number[], steps: number) =>
      defined(mannWhitney({ rows: 2, columns: 2, cells }, { continuity: false, steps })).exact;
    // Of 3 and 4 at the levels and 3 drawn: (4 + 4) · 4 · 4 steps, whichever group is drawn.
    for (const cells of [
      [1, 2, 2, 2],
      [2, 2, 1, 2]
    ]) {
      expect(exact(cells, 127)).toEqual({ why: 'too-large', n: 7 });
      expect(exact(cells, 128)).not.toHaveProperty('why');
    }
  });
});

describe('Mann–Whitney', () => {
  test('turns about with the groups, and with the levels', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), ({ columns, cells }, continuity) => {
        const found = mannWhitney({ rows: 2, columns, cells }, { continuity });
        const swapped = mannWhitney(
          { rows: 2, columns, cells: [...cells.slice(columns), ...cells.slice(0, columns)] },
          { continuity }
        );
        const reversed = mannWhitney(
          {
            rows: 2,
            columns,
            cells: [...cells.slice(0, columns).toReversed(), ...cells.slice(columns).toReversed()]
          },
          { continuity }
        );
        if (!isDefined(found)) {
          expect([swapped, reversed]).toEqual([found, found]);
          return;
        }
        for (const other of [defined(swapped), defined(reversed)]) {
          expectClose(other.statistic, -found.statistic, 'z');
          expectClose(other.rankBiserial, -found.rankBiserial, 'r');
          expectSides(other, [found.p, found.pGreater, found.pLess], 'p');
          const exact = defined(found.exact);
          expectSides(defined(other.exact), [exact.p, exact.pGreater, exact.pLess], 'exact');
        }
      })
    );
  });

  test('is not harmed by levels that nobody has, keeps its input, and holds what JSON can carry', () => {
    fc.assert(
      fc.property(tables, ({ columns, cells }) => {
        const wide = cells.flatMap((count) => [0, count, 0]);
        const before = [...cells];
        const found = mannWhitney({ rows: 2, columns, cells }, { continuity: true });
        expect(mannWhitney({ rows: 2, columns: 3 * columns, cells: wide }, { continuity: true })).toEqual(found);
        expect(cells).toEqual(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        const share = superiority({ rows: 2, columns, cells });
        if (isDefined(found)) {
          expectClose(defined(share).estimate, (found.rankBiserial + 1) / 2, 'A', { absolute: 1e-14 });
          expect(defined(share).low).toBeLessThanOrEqual(defined(share).estimate);
          expect(defined(share).high).toBeGreaterThanOrEqual(defined(share).estimate);
        }
      })
    );
  });

  test('gives its reasons', () => {
    const of = (columns: number, cells: number[]) => mannWhitney({ rows: 2, columns, cells }, { continuity: true });
    expect(of(2, [0, 0, 0, 0])).toEqual({ why: 'one-group', n: 0 });
    expect(of(2, [3, 1, 0, 0])).toEqual({ why: 'one-group', n: 4 });
    expect(of(3, [0, 3, 0, 0, 4, 0])).toEqual({ why: 'constant', n: 7 });
    expect(of(2, [0.3, 0.1, 0.2, 0.1])).toMatchObject({ why: 'too-few' });
    expect(superiority({ rows: 2, columns: 1, cells: [0, 1] })).toEqual({ why: 'too-few', n: 1 });
    expect(superiority({ rows: 2, columns: 2, cells: [1, 0, 1, 1] }, { interval: 'delong' })).toEqual({
      why: 'too-few',
      n: 3
    });
  });

  test('an interval of superiority has a width where the groups do not meet', () => {
    const { low, estimate, high } = defined(superiority({ rows: 2, columns: 2, cells: [0, 5, 5, 0] }));
    expect([estimate, high]).toEqual([1, 1]);
    expect(low).toBeGreaterThan(0.4);
    expect(low).toBeLessThan(0.9);
  });

  test('refuses what cannot be', () => {
    const options = { continuity: true };
    expect(() => mannWhitney({ rows: 3, columns: 1, cells: [1, 2, 3] }, options)).toThrow(
      'mannWhitney requires 2 rows (got 3)'
    );
    expect(() => mannWhitney({ rows: 2, columns: 2, cells: [1, 2, 3] }, options)).toThrow('2 × 2 cells (got 3)');
    expect(() => mannWhitney({ rows: 2, columns: 1, cells: [1, -1] }, options)).toThrow('(got -1)');
    expect(() => superiority({ rows: 2, columns: 1, cells: [1, 1] }, { level: 1 })).toThrow('level');
  });
});

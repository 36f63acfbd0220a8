import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anova, welchAnova } from '#lib/stats/groups/anova.ts';
import { cohensD } from '#lib/stats/groups/cohens-d.ts';
import { welch } from '#lib/stats/groups/welch.ts';
import { isDefined } from '#lib/stats/result.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';

interface Table {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly number[];
  readonly numbers: readonly number[];
}

const { means, anova: several } = readReference<{
  readonly means: {
    readonly cases: readonly (Table & {
      readonly welch: readonly number[];
      readonly pooled: readonly number[];
      readonly d: readonly [number, number, number, number];
      readonly dPackage: readonly number[];
      readonly gPackage: readonly number[];
    })[];
  };
  readonly anova: {
    readonly cases: readonly (Table & {
      readonly classic: readonly [number, number, number, number];
      readonly welch: readonly [number | null, number, number | null, number | null];
      readonly effect: readonly [number, number];
    })[];
  };
}>('groups');

/** What R has as 1e-17 is 0. */
const close = { relative: 1e-10, absolute: 1e-14 };

function expectAll(found: readonly number[], expected: readonly number[], what: string, relative = 1e-10): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, place) =>
    expectClose(value, expected[place] as number, `${what} ${place}`, { ...close, relative })
  );
}

describe('two means agree with R', () => {
  test.each(means.cases.map((one) => [one.id, one] as const))('on %s', (id, one) => {
    for (const pooled of [false, true]) {
      const found = defined(welch(one, one.numbers, { pooled }));
      const { statistic, df, p, low, high } = found;
      // R subtracts the mean of large numbers with their rounding: seven digits are left of 1e9 + 1.
      const relative = one.id === 'large numbers' ? 1e-6 : 1e-10;
      const expected = pooled ? one.pooled : one.welch;
      expectAll([statistic, df, p, low, high, ...found.means], expected, `t, ${id}`, relative);
    }
    const { estimate, low, high, hedgesG } = defined(cohensD(one, one.numbers));
    const [d, from, to, correction] = one.d;
    // R's own pt() with a noncentrality is good to 1e-12, absolute; the packages search to three to five digits.
    const relative = one.id === 'large numbers' ? 1e-6 : 1e-8;
    expectAll([estimate, low, high], [d, from, to], `d, ${id}`, relative);
    if (!hedgesG) throw new Error('no g');
    expectAll(
      [hedgesG.estimate, hedgesG.low, hedgesG.high],
      [d, from, to].map((end) => end * correction),
      id,
      relative
    );
    // In “far apart” mpmath's integral has the upper end here at P = .97500000, effectsize's at .97451.
    const gap = 3e-3 * (high - low);
    [estimate, low, high].forEach((value, place) =>
      expectClose(value, one.dPackage[place] as number, `package's d, ${id}`, { absolute: gap })
    );
    [hedgesG.estimate, hedgesG.low, hedgesG.high].forEach((value, place) =>
      expectClose(value, one.gPackage[place] as number, `package's g, ${id}`, { absolute: gap })
    );
  });
});

describe('several means agree with R', () => {
  test.each(several.cases.map((one) => [one.id, one] as const))('on %s', (id, one) => {
    const found = defined(anova(one, one.numbers));
    expectAll([found.statistic ?? NaN, ...found.df, found.p], one.classic, `F, ${id}`);
    // effectsize shows no omega below 0.
    expectAll([found.etaSquared, Math.max(0, found.omegaSquared)], one.effect, `effect, ${id}`);
    const free = welchAnova(one, one.numbers);
    if (one.welch[3] === null) expect(free, id).toMatchObject({ why: 'constant' });
    else {
      const { statistic, df, p } = defined(free);
      expectAll([statistic, ...df, p], one.welch as readonly number[], `Welch's F, ${id}`);
    }
  });
});

const tables = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc
      .tuple(
        fc.array(fc.nat(4), { minLength: rows * columns, maxLength: rows * columns }),
        fc.uniqueArray(fc.integer({ min: -9, max: 20 }), { minLength: columns, maxLength: columns })
      )
      .map(([cells, numbers]) => ({ rows, columns, cells, numbers: numbers.toSorted((a, b) => a - b) }))
  );

describe('comparison of means', () => {
  test('two groups: F is the square of t', () => {
    fc.assert(
      fc.property(tables, ({ columns, cells, numbers }) => {
        const counts = { rows: 2, columns, cells: cells.slice(0, 2 * columns) };
        for (const pooled of [true, false]) {
          const t = welch(counts, numbers, { pooled });
          const f = (pooled ? anova : welchAnova)(counts, numbers);
          if (!isDefined(t) || !isDefined(f) || f.statistic === null) continue;
          expectClose(f.statistic, t.statistic ** 2, 'F', { absolute: 1e-13 });
          expectClose(f.df[1], t.df, 'df');
          expectClose(f.p, t.p, 'p', { relative: 1e-9 });
        }
      })
    );
  });

  test('the other way about only signs change; inputs stay; JSON can carry it', () => {
    fc.assert(
      fc.property(tables, ({ columns, cells, numbers }) => {
        const counts = { rows: 2, columns, cells: cells.slice(0, 2 * columns) };
        const before = JSON.stringify([cells, numbers]);
        const swapped = {
          rows: 2,
          columns,
          cells: [...counts.cells.slice(columns), ...counts.cells.slice(0, columns)]
        };
        const [one, other] = [welch(counts, numbers), welch(swapped, numbers)];
        const d = cohensD(counts, numbers);
        for (const found of [one, d, anova(counts, numbers), welchAnova(counts, numbers)])
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(JSON.stringify([cells, numbers])).toBe(before);
        if (!isDefined(one)) expect(other).toEqual(one);
        else {
          expectClose(defined(other).statistic, -one.statistic, 't');
          expectClose(defined(other).high, -one.low, 'interval', { absolute: 1e-13 });
        }
        if (isDefined(d)) {
          expect(d.low).toBeLessThan(d.estimate + 1e-9);
          expect(d.high).toBeGreaterThan(d.estimate - 1e-9);
        }
      }),
      { numRuns: 50 }
    );
  });

  test('gives its reasons', () => {
    const counts = (rows: number, columns: number, cells: number[]) => ({ rows, columns, cells });
    expect(welch(counts(2, 2, [1, 0, 2, 2]), [1, 2])).toEqual({ why: 'too-few', n: 5 });
    expect(welch(counts(2, 2, [1, 0, 2, 2]), [1, 2], { pooled: true })).toMatchObject({ n: 5, df: 3 });
    expect(welch(counts(2, 2, [2, 0, 0, 2]), [1, 2])).toEqual({ why: 'constant', n: 4 });
    expect(welch(counts(2, 2, [1, 0, 0, 1]), [1, 2], { pooled: true })).toEqual({ why: 'too-few', n: 2 });
    expect(cohensD(counts(2, 2, [0, 0, 0, 1]), [1, 2])).toEqual({ why: 'too-few', n: 1 });
    expect(anova(counts(2, 2, [1, 1, 0, 0]), [1, 2])).toEqual({ why: 'one-group', n: 2 });
    expect(anova(counts(2, 2, [1, 0, 0, 1]), [1, 2])).toEqual({ why: 'too-few', n: 2 });
    expect(anova(counts(2, 2, [0, 2, 0, 3]), [1, 2])).toEqual({ why: 'constant', n: 5 });
    expect(anova(counts(2, 2, [2, 0, 0, 3]), [1, 2])).toMatchObject({ statistic: null, p: 0, etaSquared: 1 });
    expect(welchAnova(counts(2, 2, [1, 0, 2, 3]), [1, 2])).toEqual({ why: 'too-few', n: 6 });
    expect(welchAnova(counts(2, 2, [2, 0, 2, 3]), [1, 2])).toEqual({ why: 'constant', n: 7 });
  });

  test('refuses what cannot be', () => {
    expect(() => welch({ rows: 2, columns: 1, cells: [1, 1] }, [1, 2])).toThrow('welch requires');
    expect(() => welch({ rows: 2, columns: 2, cells: [1, 1, 1, 1] }, [2, 1])).toThrow('welch requires');
    expect(() => welch({ rows: 1, columns: 1, cells: [1] }, [2])).toThrow('welch requires 2 rows (got 1)');
    expect(() => welch({ rows: 2, columns: 1, cells: [1, 1] }, [2], { level: 0 })).toThrow('welch requires a level');
    expect(() => anova({ rows: 2, columns: 1, cells: [1, 1] }, [NaN])).toThrow('anova requires');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counts } from '#lib/stats/counts/counts.ts';
import { transposed } from '#lib/stats/counts/margins.ts';
import { concordanceOf } from '#lib/stats/association/concordance.ts';
import { goodmanKruskalGamma } from '#lib/stats/association/gamma.ts';
import { kendallTauB, kendallTauC } from '#lib/stats/association/kendall.ts';
import type { NoOrdinal, OrdinalAssociation } from '#lib/stats/association/ordinal.ts';
import { somersD } from '#lib/stats/association/somers.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';
import { mirrored, someTable, withEmptyLevels } from './tables.ts';

const measures = {
  tauB: (counts: Counts) => kendallTauB(counts, { convention: 'spss' }),
  tauC: kendallTauC,
  gamma: goodmanKruskalGamma,
  rowsDependent: (counts: Counts) => somersD(counts, 'rows'),
  columnsDependent: (counts: Counts) => somersD(counts, 'columns'),
  symmetricD: (counts: Counts) => somersD(counts, 'symmetric')
} as const satisfies Record<string, (counts: Counts) => OrdinalAssociation | NoOrdinal>;
type Measure = keyof typeof measures;
const names = Object.keys(measures) as Measure[];

interface Table extends Counts {
  readonly id: string;
  readonly cells: readonly number[];
}
type Exact = Readonly<Record<'estimate' | 'se' | 'se0' | 'p', number>>;
type Case = Table &
  Readonly<Record<Measure, Exact>> & {
    readonly pspp: Readonly<Record<Measure, readonly [number, number | null, number]>>;
    readonly permuted?: { readonly z: number; readonly p: number };
    readonly scipy?: { readonly estimate: number; readonly p: number };
  };
const { cases } = readReference<{ readonly cases: readonly Case[] }>('association-ordinal');
const kendall = readReference<{
  readonly cases: readonly (Table & { readonly estimate: number; readonly statistic: number; readonly p: number })[];
}>('association-kendall').cases;

describe.each(names)('%s', (name) => {
  const measure = measures[name];

  test.each(cases.map((expected) => [expected.id, expected] as const))('is exact: %s', (id, expected) => {
    const found = defined(measure(expected));
    const { estimate, se, se0, p } = expected[name];
    expectClose(found.estimate, estimate, `estimate, ${id}`, { relative: 1e-14, absolute: 1e-16 });
    expectClose(found.se, se, `ASE1, ${id}`, { relative: 1e-10, absolute: 1e-15 });
    expectClose(found.se0, se0, `ASE0, ${id}`, { relative: 1e-13, absolute: 1e-16 });
    expectClose(found.p, p, `p, ${id}`, { relative: 1e-11 });
  });

  // PSPP's ASE1 subtracts squares: less precise than its values.
  test.each(cases.map((expected) => [expected.id, expected] as const))('agrees with PSPP: %s', (id, expected) => {
    const [value, se, t] = expected.pspp[name];
    const found = defined(measure(expected));
    expectClose(found.estimate, value, `estimate, ${id}`, { relative: 1e-11, absolute: 1e-15 });
    if (se === null) expect(name).toBe('symmetricD');
    else expectClose(found.se, se, `ASE1, ${id}`, { relative: 1e-10, absolute: 1e-12 });
    expectClose(found.statistic as number, t, `T, ${id}`, { relative: 1e-11 });
  });

  test('changes its sign with the order of the columns, and nothing with empty levels', () => {
    fc.assert(
      fc.property(someTable, (counts) => {
        const before = Array.from(counts.cells);
        const found = measure(counts);
        expect(measure(withEmptyLevels(counts))).toEqual(found);
        expect(Array.from(counts.cells)).toEqual(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        if ('why' in found) return;
        const turned = defined(measure(mirrored(counts)));
        expectClose(turned.estimate, -found.estimate, 'estimate');
        expectClose(turned.se, found.se, 'ASE1', { absolute: 1e-14 });
        expectClose(turned.se0, found.se0, 'ASE0', { absolute: 1e-14 });
        expect(turned.p).toBeCloseTo(found.p, 12);
        expect(Math.abs(found.estimate)).toBeLessThanOrEqual(name === 'tauC' ? 1 + 1e-15 : 1);
      })
    );
  });

  test('keeps its value with weights of a third, and its errors grow by √3', () => {
    fc.assert(
      fc.property(someTable, (counts) => {
        const whole = measure(counts);
        const thirds = measure({ ...counts, cells: Array.from(counts.cells, (count) => count / 3) });
        if ('why' in whole || 'why' in thirds) return;
        expectClose(thirds.estimate, whole.estimate, 'estimate', { absolute: 1e-14 });
        expectClose(thirds.se0, whole.se0 * Math.sqrt(3), 'ASE0', { relative: 1e-10, absolute: 1e-7 });
      })
    );
  });

  test('says why there is none', () => {
    expect(measure({ rows: 0, columns: 0, cells: [] })).toEqual({ why: 'too-few', n: 0 });
    expect(measure({ rows: 2, columns: 2, cells: [1, 0, 0, 1] })).toEqual({ why: 'too-few', n: 2 });
    expect(measure({ rows: 2, columns: 2, cells: [1, 4, 0, 0] })).toEqual({ why: 'constant', n: 5 });
    expect(() => measure({ rows: 1, columns: 2, cells: [1, -1] })).toThrow(RangeError);
  });
});

test('somersD with columns dependent is that of scipy', () => {
  const compared = cases.filter(({ scipy }) => scipy !== undefined);
  expect(compared.length).toBeGreaterThan(9);
  for (const expected of compared) {
    const found = defined(somersD(expected, 'columns'));
    expectClose(found.estimate, expected.scipy?.estimate as number, expected.id, { absolute: 1e-16 });
    // scipy's tail is one less a number below it: what is smaller than its last digit is zero there.
    expectClose(found.p, expected.scipy?.p as number, expected.id, { relative: 1e-10, absolute: 1e-30 });
  }
});

describe('kendallTauB', () => {
  test.each(kendall.map((expected) => [expected.id, expected] as const))('agrees with R: %s', (id, expected) => {
    const found = defined(kendallTauB(expected));
    expectClose(found.estimate, expected.estimate, `tau, ${id}`, { absolute: 1e-15 });
    expectClose(found.statistic as number, expected.statistic, `z, ${id}`, { relative: 1e-11 });
    // R's variance is a difference of doubles: heavy ties cost it digits, which far tails enlarge.
    expectClose(found.p, expected.p, `p, ${id}`, { relative: 1e-9 });
  });

  test.each(
    cases.flatMap((expected) => (expected.permuted ? [[expected.id, expected.permuted, expected] as const] : []))
  )('has an exact z: %s', (id, { z, p }, expected) => {
    const found = defined(kendallTauB(expected));
    expectClose(found.statistic as number, z, `z, ${id}`, { relative: 1e-14 });
    expectClose(found.p, p, `p, ${id}`, { relative: 1e-11 });
  });

  test('demands whole counts by the convention r', () => {
    const counts = { rows: 2, columns: 2, cells: [1, 2.5, 2, 1] };
    expect(() => kendallTauB(counts)).toThrow('requires whole counts from 0 up (got 2.5)');
    expect(defined(kendallTauB(counts, { convention: 'spss' })).n).toBe(6.5);
  });

  test('is 1 exactly for full agreement, with an infinite z by ASE0 where levels are of equal size', () => {
    const cells = [5, 0, 0, 0, 5, 0, 0, 0, 5];
    const found = defined(kendallTauB({ rows: 3, columns: 3, cells }, { convention: 'spss' }));
    expect(found).toEqual({ estimate: 1, n: 15, statistic: null, df: null, p: 0, se: 0, se0: 0 });
    expect(defined(kendallTauB({ rows: 3, columns: 3, cells })).statistic).toBeGreaterThan(4);
  });

  test('of nothing ordered by anything is zero, p 1', () => {
    const found = defined(
      kendallTauB({ rows: 3, columns: 3, cells: [0, 1, 0, 1, 0, 1, 0, 1, 0] }, { convention: 'spss' })
    );
    expect(found).toMatchObject({ estimate: 0, statistic: 0, p: 1, se0: 0 });
  });

  test('is that of two-by-two tables, phi', () => {
    const found = defined(kendallTauB({ rows: 2, columns: 2, cells: [12, 5, 4, 9] }));
    expectClose(found.estimate, (12 * 9 - 5 * 4) / Math.sqrt(17 * 13 * 16 * 14), 'phi');
  });
});

test('concordant and discordant pairs are those that counting every pair finds', () => {
  fc.assert(
    fc.property(someTable, (counts) => {
      const { rows, columns, cells } = counts;
      let [concordant, discordant] = [0, 0];
      for (let a = 0; a < rows * columns; a++)
        for (let b = 0; b < rows * columns; b++) {
          const order = (Math.floor(a / columns) - Math.floor(b / columns)) * ((a % columns) - (b % columns));
          const pairs = (cells[a] as number) * (cells[b] as number);
          if (order > 0) concordant += pairs;
          if (order < 0) discordant += pairs;
        }
      expect(concordanceOf(counts)).toMatchObject({ concordant, discordant });
      const turned = concordanceOf(transposed(counts));
      expect(turned).toMatchObject({ concordant, discordant });
    })
  );
});

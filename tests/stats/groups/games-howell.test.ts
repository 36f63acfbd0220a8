import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gamesHowell } from '#lib/stats/groups/games-howell.ts';
import { welch } from '#lib/stats/groups/welch.ts';
import { isDefined } from '#lib/stats/result.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';

interface Case {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly number[];
  readonly numbers: readonly number[];
  /** Difference, t, df, p, ends of the interval. */
  readonly pairs: readonly (readonly (number | null)[])[];
}

const { cases } = readReference<{ readonly cases: readonly Case[] }>('games-howell');

describe('Games–Howell agrees with R', () => {
  test.each(cases.map((one) => [one.id, one] as const))('on %s', (id, one) => {
    const { pairs } = defined(gamesHowell(one, one.numbers));
    expect(pairs.length).toBe(one.pairs.length);
    pairs.forEach((pair, place) => {
      const [estimate, statistic, df, p, low, high] = one.pairs[place] ?? [];
      if (typeof estimate !== 'number') return;
      if ('why' in pair) throw new Error(`${id}: ${pair.why}`);
      const of = (value: number, expected: number | null | undefined, what: string): void =>
        expectClose(value, expected ?? NaN, `${what} of pair ${place}, ${id}`, { absolute: 1e-12 });
      of(pair.estimate, estimate, 'difference');
      of(pair.statistic, statistic, 't');
      of(pair.df, df, 'df');
      // ptukey has no more: above 25 000 df it takes them as infinite, below 6 its nodes lie too far apart. Our own tail
      // is held to mpmath's in studentized-range.test.ts.
      const error = df && df > 25000 ? 5e-5 : df && df < 6 ? 2e-7 : 1e-10;
      expectClose(pair.p, p ?? NaN, `p of pair ${place}, ${id}`, { relative: error, absolute: error });
      const width = pair.high - pair.low;
      expectClose(pair.low, low ?? NaN, `low of pair ${place}, ${id}`, { absolute: 3 * error * width });
      expectClose(pair.high, high ?? NaN, `high of pair ${place}, ${id}`, { absolute: 3 * error * width });
    });
  });

  test('on so many pairs that the comparison says something', () => {
    const compared = cases.flatMap(({ pairs }) => pairs.filter(([estimate]) => typeof estimate === 'number'));
    expect(compared.length).toBeGreaterThan(40);
  });

  // PSPP 1.6.2, ONEWAY y BY g /POSTHOC = GH: as printed, first group against second, first against third, second against third.
  test('and with PSPP, to its printed digits', () => {
    const counts = { rows: 3, columns: 5, cells: [3, 5, 9, 6, 2, 1, 2, 8, 10, 7, 6, 6, 4, 3, 1] };
    const { pairs } = defined(gamesHowell(counts, [1, 2, 3, 4, 5]));
    const printed = pairs.map((pair) =>
      'why' in pair
        ? pair.why
        : [pair.estimate, pair.se, pair.p, pair.low, pair.high].map((value, at) => value.toFixed(at === 2 ? 3 : 2))
    );
    expect(printed).toEqual([
      ['-0.75', '0.30', '0.041', '-1.48', '-0.03'],
      ['0.61', '0.36', '0.213', '-0.26', '1.48'],
      ['1.36', '0.34', '0.001', '0.54', '2.19']
    ]);
  });
});

const tables = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.nat(4), { minLength: rows * columns, maxLength: rows * columns })
      .map((cells) => ({ rows, columns, cells }))
  );

describe('Games–Howell', () => {
  test('of two groups is Welch’s t', () => {
    fc.assert(
      fc.property(tables, ({ columns, cells }) => {
        const counts = { rows: 2, columns, cells: cells.slice(0, 2 * columns) };
        const numbers = counts.cells.slice(0, columns).map((_, level) => level);
        const found = gamesHowell(counts, numbers);
        const two = welch(counts, numbers);
        if (!isDefined(found)) {
          expect(two).toMatchObject({ why: 'too-few' });
          return;
        }
        const [pair] = found.pairs;
        if (!isDefined(two)) {
          expect(pair).toEqual({ first: 0, second: 1, ...two });
          return;
        }
        if (!pair || 'why' in pair) throw new Error('no test');
        for (const name of ['estimate', 'statistic', 'df', 'p', 'low', 'high'] as const)
          expectClose(pair[name], two[name], name, { relative: 1e-10, absolute: 1e-13 });
      }),
      { numRuns: 60 }
    );
  });

  test('is never as sure of a pair as Welch’s t of the two alone, nor doubts more than Bonferroni', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const before = [...counts.cells];
        const numbers = Array.from({ length: counts.columns }, (_, level) => level * level);
        const found = gamesHowell(counts, numbers);
        expect(counts.cells).toEqual(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        if (!isDefined(found)) return;
        for (const pair of found.pairs) {
          const cells = [pair.first, pair.second].flatMap((row) =>
            counts.cells.slice(row * counts.columns, (row + 1) * counts.columns)
          );
          const alone = welch({ rows: 2, columns: counts.columns, cells }, numbers);
          if ('why' in pair || !isDefined(alone)) {
            expect('why' in pair && !isDefined(alone) && pair.why === alone.why).toBe(true);
            continue;
          }
          expect(pair.p).toBeGreaterThanOrEqual(alone.p - 1e-12);
          expect(pair.p).toBeLessThanOrEqual(found.pairs.length * alone.p + 1e-12);
          expect(pair.low).toBeLessThanOrEqual(alone.low + 1e-9);
          expect(pair.high).toBeGreaterThanOrEqual(alone.high - 1e-9);
          // The interval holds zero where the test does not find a difference.
          if (Math.abs(pair.p - 0.05) > 1e-9) expect(pair.low < 0 && pair.high > 0).toBe(pair.p > 0.05);
        }
      }),
      { numRuns: 60 }
    );
  });

  test('leaves out groups without respondents, and tells why a pair has no test', () => {
    const counts = { rows: 4, columns: 3, cells: [1, 0, 0, 0, 0, 0, 2, 3, 1, 4, 0, 2] };
    const { n, pairs } = defined(gamesHowell(counts, [1, 2, 3]));
    expect(n).toBe(13);
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 2],
      [0, 3],
      [2, 3]
    ]);
    expect(pairs.map((pair) => ('why' in pair ? pair.why : 'tested'))).toEqual(['too-few', 'too-few', 'tested']);
    expect(gamesHowell({ rows: 2, columns: 1, cells: [3, 0] }, [1])).toEqual({ why: 'one-group', n: 3 });
    const alike = defined(gamesHowell({ rows: 2, columns: 2, cells: [3, 0, 0, 3] }, [1, 2]));
    expect(alike.pairs[0]).toMatchObject({ why: 'constant', n: 6 });
    expect(() => gamesHowell(counts, [1, 2, 3], 1)).toThrow(RangeError);
    expect(() => gamesHowell(counts, [2, 1, 3])).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spearman } from '#lib/stats/association/spearman.ts';
import { transposed } from '#lib/stats/counts/margins.ts';
import type { Counts } from '#lib/stats/counts/counts.ts';
import {
  exactPearson,
  exactSpearman,
  exactSpearmanStates,
  type ExactCorrelation
} from '#lib/stats/resampling/permutation-spearman.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';

interface Case extends Counts {
  readonly cells: readonly number[];
  readonly levels: readonly number[];
  readonly p: number;
  readonly greater: number;
  readonly less: number;
}

const { ranks, pearson, untied } = readReference<{
  readonly ranks: readonly Case[];
  readonly pearson: readonly Case[];
  readonly untied: readonly Case[];
}>('resampling');

function expectReference(found: ExactCorrelation, expected: Case): void {
  const what = expected.cells.join(' ');
  expectClose(found.pExact, expected.p, `p, ${what}`, { relative: 1e-10 });
  expectClose(found.pGreater, expected.greater, `greater, ${what}`, { relative: 1e-10 });
  expectClose(found.pLess, expected.less, `less, ${what}`, { relative: 1e-10 });
}

describe('exact permutation tests agree with R', () => {
  test('coin, for ranks in two groups', () => {
    expect(ranks.length).toBe(11);
    for (const expected of ranks) expectReference(defined(exactSpearman(expected)), expected);
  });

  test('coin, for numbers in two groups', () => {
    for (const expected of pearson) expectReference(defined(exactPearson(expected, [1, 2], expected.levels)), expected);
  });

  test('cor.test, without ties', () => {
    for (const expected of untied) expectReference(defined(exactSpearman(expected)), expected);
  });
});

/** All pairings of the values, one by one. */
function byHand(counts: Counts, rowNumbers: readonly number[], columnNumbers: readonly number[]): number[] {
  const [x, y]: [number[], number[]] = [[], []];
  for (let cell = 0; cell < counts.rows * counts.columns; cell++)
    for (let one = 0; one < (counts.cells[cell] as number); one++) {
      x.push(rowNumbers[Math.floor(cell / counts.columns)] as number);
      y.push(columnNumbers[cell % counts.columns] as number);
    }
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
  const n = x.length;
  // n² times the covariance: whole.
  const centred = (sum: number): number => n * sum - mean(x) * mean(y);
  const observed = centred(x.reduce((sum, value, place) => sum + value * (y[place] as number), 0));
  let [all, twoSided, greater, less] = [0, 0, 0, 0];
  const pair = (place: number, left: number[], sum: number): void => {
    if (place === n) {
      const s = centred(sum);
      all++;
      if (Math.abs(s) >= Math.abs(observed)) twoSided++;
      if (s >= observed) greater++;
      if (s <= observed) less++;
      return;
    }
    left.forEach((value, index) => {
      pair(place + 1, left.toSpliced(index, 1), sum + (x[place] as number) * value);
    });
  };
  pair(0, y, 0);
  return [twoSided / all, greater / all, less / all];
}

const tables = (most: number): fc.Arbitrary<Counts & { readonly cells: number[] }> =>
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.array(fc.nat(rows * columns - 1), { maxLength: most }).map((places) => {
      const cells = new Array<number>(rows * columns).fill(0);
      for (const place of places) cells[place] = (cells[place] as number) + 1;
      return { rows, columns, cells };
    })
  );

/** Four times the midranks. */
function ranksOf(totals: readonly number[]): number[] {
  return totals.map((total, level) => 4 * totals.slice(0, level).reduce((sum, below) => sum + below, 0) + 2 * total);
}

describe('the exact test', () => {
  test('is what all pairings of up to 7 respondents give, in ranks and in numbers', () => {
    const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(tables(7), numbers, (counts, eight) => {
        const row = [...Array(counts.rows).keys()].map((i) =>
          counts.cells.filter((_, cell) => Math.floor(cell / counts.columns) === i).reduce((a, b) => a + b, 0)
        );
        const column = [...Array(counts.columns).keys()].map((j) =>
          counts.cells.filter((_, cell) => cell % counts.columns === j).reduce((a, b) => a + b, 0)
        );
        const [rowNumbers, columnNumbers] = [eight.slice(0, counts.rows), eight.slice(4, 4 + counts.columns)];
        const pairs = [
          [exactSpearman(counts), ranksOf(row), ranksOf(column)],
          [exactPearson(counts, rowNumbers, columnNumbers), rowNumbers, columnNumbers]
        ] as const;
        for (const [found, x, y] of pairs) {
          if ('why' in found) continue;
          const expected = byHand(counts, x, y);
          [found.pExact, found.pGreater, found.pLess].forEach((p, which) => {
            expectClose(p, expected[which] as number, `p ${which} of ${counts.cells.join()}`, { relative: 1e-12 });
          });
        }
      }),
      { numRuns: 60 }
    );
  }, 60_000);

  test('has the rho of the test by t, and the same reasons', () => {
    fc.assert(
      fc.property(tables(30), (counts) => {
        const [found, byT] = [exactSpearman(counts), spearman(counts)];
        if ('why' in byT) expect(found).toEqual(byT);
        else expect(defined(found).estimate).toBe(byT.estimate);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 50 }
    );
  });

  test('is the same with the variables exchanged, and its sides change places when one is reversed', () => {
    fc.assert(
      fc.property(tables(20), (counts) => {
        const found = exactSpearman(counts);
        if ('why' in found) return;
        const turned = defined(exactSpearman(transposed(counts)));
        const reversed = defined(exactSpearman({ ...counts, cells: counts.cells.toReversed() }));
        const { columns, rows, cells } = counts;
        const flipped = defined(
          exactSpearman({
            rows,
            columns,
            cells: cells.map((_, k) => cells[k - 2 * (k % columns) + columns - 1] as number)
          })
        );
        expectClose(turned.pExact, found.pExact, 'exchanged');
        expectClose(reversed.pGreater, found.pGreater, 'both reversed');
        expectClose(flipped.pGreater, found.pLess, 'reversed');
        expectClose(flipped.pExact, found.pExact, 'reversed, two-sided');
      }),
      { numRuns: 50 }
    );
  });

  test('takes no notice of empty levels, and leaves its input alone', () => {
    const cells = [4, 0, 1, 0, 0, 0, 2, 0, 5];
    const found = defined(exactSpearman({ rows: 3, columns: 3, cells }));
    expect(found).toEqual(exactSpearman({ rows: 2, columns: 2, cells: [4, 1, 2, 5] }));
    expect(cells).toEqual([4, 0, 1, 0, 0, 0, 2, 0, 5]);
  });

  test('keeps the digits of the smallest p', () => {
    // 1 / C(400, 200), by its logarithm.
    let logarithm = 0;
    for (let k = 1; k <= 200; k++) logarithm += Math.log(k / (200 + k));
    const found = defined(exactSpearman({ rows: 2, columns: 2, cells: [200, 0, 0, 200] }));
    expectClose(found.pGreater, Math.exp(logarithm), 'p', { relative: 1e-12 });
    expectClose(found.pExact, 2 * Math.exp(logarithm), 'p', { relative: 1e-12 });
  });

  test('is not begun where it would take too long', () => {
    const counts = {
      rows: 5,
      columns: 5,
      cells: [3, 2, 1, 1, 0, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 0, 1, 1, 2, 2, 0, 1, 2, 2, 2]
    };
    const states = exactSpearmanStates(counts);
    expect(exactSpearman(counts, { limit: states - 1 })).toEqual({ why: 'too-many', n: 33 });
    expect(defined(exactSpearman(counts, { limit: states })).n).toBe(33);
    const many = { rows: 2, columns: 2, cells: [300, 300, 300, 300] };
    expect(exactSpearmanStates(many)).toBe(Number.MAX_SAFE_INTEGER);
    expect(exactSpearman(many)).toEqual({ why: 'too-many', n: 1200 });
  });

  test('refuses what cannot be', () => {
    const counts = { rows: 2, columns: 2, cells: [1, 2, 3, 4] };
    expect(() => exactSpearman({ ...counts, cells: [1, 2, 0.5, 4] })).toThrow(RangeError);
    expect(() => exactSpearmanStates({ ...counts, cells: [1, 2, -1, 4] })).toThrow(RangeError);
    expect(() => exactSpearman(counts, { limit: NaN })).toThrow('exactSpearman requires a limit from 0 up (got NaN)');
    expect(() => exactPearson(counts, [1], [1, 2])).toThrow('a number for each of 2 levels (got 1)');
    expect(() => exactPearson(counts, [1, 1.5], [1, 2])).toThrow('(got 1.5)');
    expect(exactPearson(counts, [1, 1], [1, 2])).toEqual({ why: 'constant', n: 10 });
    expect(exactPearson({ rows: 1, columns: 2, cells: [1, 1] }, [1], [1, 2])).toEqual({ why: 'too-few', n: 2 });
  });
});

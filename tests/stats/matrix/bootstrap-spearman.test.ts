import { describe, expect, test } from 'vitest';
import { spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import type { CodedColumn } from '#lib/stats/kernel/columns.ts';
import { eachPairOf } from '#lib/stats/kernel/kernel.ts';
import { plainKernel } from '#lib/stats/kernel/plain.ts';
import { bootstrapSpearmanMatrix, bootstrapSpearmanWork } from '#lib/stats/matrix/bootstrap-spearman.ts';
import { pairOf } from '#lib/stats/matrix/correlation-matrix.ts';
import { drawBelow, seeded, seededWords } from '#lib/stats/numerics/random.ts';
import { isDefined } from '#lib/stats/result.ts';
import { drawnColumn } from '../kernel/columns.ts';
import { wasm } from '../kernel/wasm.ts';

/** Four variables that go together, and two of many levels; a tenth missing in some. */
function survey(rows: number): CodedColumn[] {
  const random = seeded(rows);
  const common = Array.from({ length: rows }, () => random.below(5));
  const answers = Array.from({ length: 4 }, (_, variable) => ({
    codes: Uint8Array.from(common, (code) =>
      variable > 1 && random.below(10) === 0 ? 5 : Math.max(0, Math.min(4, code + random.below(3) - 1))
    ),
    levels: 5
  }));
  return [...answers, drawnColumn(rows, 40, 0.1, 16, 1), drawnColumn(rows, 1000, 0, 32, 2)];
}

/** One resample after the other, one pair after the other. */
function byHand(columns: readonly CodedColumn[], rows: Uint32Array, resamples: number, seed: number): number[][] {
  const found: number[][] = [];
  const words = seededWords(seed);
  const draws = new Uint32Array(rows.length);
  for (let resample = 0; resample < resamples; resample++) {
    drawBelow(rows.length, words, draws);
    const drawn = draws.map((draw) => rows[draw] as number);
    eachPairOf(columns.length, (i, j, place) => {
      const [x, y] = [columns[i] as CodedColumn, columns[j] as CodedColumn];
      const rho = spearmanOfCodes(x.codes, y.codes, x.levels, y.levels, drawn);
      (found[place] ??= []).push(...(isDefined(rho) ? [rho.estimate] : []));
    });
  }
  return found;
}

const everyRow = (rows: number): Uint32Array => Uint32Array.from({ length: rows }, (_, row) => row);

describe.each([plainKernel, wasm].map((kernel) => [kernel.name, kernel] as const))('by the %s kernel', (_, kernel) => {
  test.each([1, 2, 3, 4, 33, 129, 5000, 20_000])('resamples of %i respondents are those of the seed', (rows) => {
    const columns = survey(rows);
    const resamples = rows > 1000 ? 3 : 40;
    const { pairs } = bootstrapSpearmanMatrix(columns, kernel, { resamples, seed: 5 });
    const expected = byHand(columns, everyRow(rows), resamples, 5);
    pairs.forEach(({ rhos, without }, pair) => {
      expect(Array.from(rhos)).toEqual(expected[pair]);
      expect(rhos.length + without).toBe(resamples);
    });
  });

  test('one of few levels among many, or none, is resampled as the others are', () => {
    for (const columns of [survey(60).slice(3), survey(60).slice(4)]) {
      const { pairs } = bootstrapSpearmanMatrix(columns, kernel, { resamples: 20, seed: 5 });
      const expected = byHand(columns, everyRow(60), 20, 5);
      pairs.forEach(({ rhos }, pair) => {
        expect(Array.from(rhos)).toEqual(expected[pair]);
      });
    }
  });

  test('only rows that take part are drawn, listwise only whole ones', () => {
    const columns = survey(300);
    const rows = new Uint8Array(300).fill(1, 100);
    const some = Uint32Array.from(everyRow(300).filter((row) => row >= 100));
    const pairwise = bootstrapSpearmanMatrix(columns, kernel, { resamples: 10, seed: 8, rows });
    expect(pairwise.pairs.map(({ rhos }) => Array.from(rhos))).toEqual(byHand(columns, some, 10, 8));
    const whole = some.filter((row) => columns.every(({ codes, levels }) => (codes[row] as number) < levels));
    const listwise = bootstrapSpearmanMatrix(columns, kernel, { resamples: 10, seed: 8, rows, missing: 'listwise' });
    expect(listwise.pairs.map(({ rhos }) => Array.from(rhos))).toEqual(byHand(columns, whole, 10, 8));
  });

  test('more than sixteen variables are resampled together', () => {
    const columns = Array.from({ length: 19 }, (_, variable) =>
      drawnColumn(60, 2 + (variable % 15), 0.05, 8, variable)
    );
    const { pairs } = bootstrapSpearmanMatrix(columns, kernel, { resamples: 5, seed: 1 });
    expect(pairs.map(({ rhos }) => Array.from(rhos))).toEqual(byHand(columns, everyRow(60), 5, 1));
  });
});

test('the same seed gives the same resamples, another seed others', () => {
  const columns = survey(200);
  const of = (seed: number) => bootstrapSpearmanMatrix(columns, wasm, { seed });
  expect(of(1)).toEqual(of(1));
  expect(pairOf(of(1), 0, 1).rhos).not.toEqual(pairOf(of(2), 0, 1).rhos);
  expect(of(1).resamples).toBe(1000);
});

test('rho varies among resamples by as much as theory says', () => {
  const columns = Array.from({ length: 3 }, (_, variable) => drawnColumn(400, 5, 0, 8, 10 + variable));
  const { pairs } = bootstrapSpearmanMatrix(columns, wasm, { seed: 3, resamples: 4000 });
  for (const { rhos } of pairs) {
    const mean = rhos.reduce((sum, rho) => sum + rho, 0) / rhos.length;
    const variance = rhos.reduce((sum, rho) => sum + (rho - mean) ** 2, 0) / (rhos.length - 1);
    // Of unrelated variables 1 / (n − 1); the standard error of its root, with 4000 resamples, is 1 %.
    expect(Math.sqrt(variance * 399)).toBeGreaterThan(0.9);
    expect(Math.sqrt(variance * 399)).toBeLessThan(1.1);
  }
});

test('work is told of piece by piece, from near 0 to 1', () => {
  const work = bootstrapSpearmanWork(survey(1000), wasm, { seed: 1 });
  const shares: number[] = [];
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      expect(value).toEqual(bootstrapSpearmanMatrix(survey(1000), wasm, { seed: 1 }));
      break;
    }
    shares.push(value);
  }
  expect(shares.length).toBeGreaterThan(50);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('between pieces the kernel may do other work', () => {
  const columns = survey(500);
  const work = bootstrapSpearmanWork(columns, wasm, { seed: 2, resamples: 60 });
  for (;;) {
    const { done, value } = work.next();
    wasm.pairTables([drawnColumn(40_000, 16, 0.5, 8, 1), drawnColumn(40_000, 16, 0.5, 8, 2)]);
    if (!done) continue;
    expect(value).toEqual(bootstrapSpearmanMatrix(columns, wasm, { seed: 2, resamples: 60 }));
    break;
  }
});

test('where rho is undefined in a resample it is counted, and of nobody nothing is drawn', () => {
  const constant = [drawnColumn(20, 1, 0, 8, 1), drawnColumn(20, 5, 0, 8, 2)];
  const nothing = { rhos: new Float64Array(0), without: 7 };
  expect(bootstrapSpearmanMatrix(constant, wasm, { seed: 1, resamples: 7 }).pairs).toEqual([nothing]);
  expect(bootstrapSpearmanMatrix(survey(0), wasm, { seed: 1, resamples: 7 }).pairs).toEqual(Array(15).fill(nothing));
});

test('seeds and numbers of resamples that are none are refused', () => {
  expect(() => bootstrapSpearmanMatrix(survey(9), wasm, { seed: -1 })).toThrow(RangeError);
  for (const resamples of [0, 1.5, NaN]) {
    expect(() => bootstrapSpearmanMatrix(survey(9), wasm, { seed: 1, resamples })).toThrow(
      'a whole number of resamples'
    );
  }
});

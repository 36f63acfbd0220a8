import { describe, expect, test } from 'vitest';
import { parallelLines, type ParallelLines } from '#lib/stats/regression/parallel-lines.ts';
import { expectClose } from '../../reference/close.ts';
import { defined } from '../../reference/defined.ts';
import { readReference } from '../../reference/read.ts';
import { patternsOf, type Given } from './given.ts';

interface Case extends Given {
  readonly levels: readonly number[] | null;
  readonly parallel: {
    readonly general: 'ordered' | 'not-ordered' | 'separated';
    readonly likelihoodRatio: number | null;
    /** All predictors, then each that has a column. */
    readonly brant: readonly number[] | null;
    readonly score: number;
    readonly df: number;
  } | null;
}

const { cases } = readReference<{ readonly cases: readonly Case[] }>('regression-ordinal');
const tested = cases.flatMap((of) => (of.parallel ? [[of.id, of, of.parallel] as const] : []));
const rowsOf = (y: readonly number[], ...predictors: (readonly number[])[]): Given => ({
  id: '',
  outcome: y,
  predictors: predictors.map((values, i) => ({ name: `x${i}`, kind: 'numeric', values, reference: null })),
  weights: null
});

function found(given: Given, levels?: readonly number[] | null): ParallelLines {
  return defined(parallelLines(patternsOf(given, levels ?? undefined)));
}

describe('tests of proportional odds agree with R', () => {
  test.each(tested)('on %s', (_, given, expected) => {
    const { likelihoodRatio, brant, score } = found(given, given.levels);
    if (expected.likelihoodRatio === null) expect(likelihoodRatio).toMatchObject({ why: expected.general });
    else {
      const { statistic, df } = defined(likelihoodRatio);
      // A difference of two log-likelihoods; of a million, it keeps nine decimals.
      expectClose(statistic as number, expected.likelihoodRatio, 'G²', { relative: 1e-8, absolute: 2e-9 });
      expect(df).toBe(expected.df);
    }
    if (expected.brant === null) expect(brant).toMatchObject({ why: 'separated' });
    else {
      const { all, terms } = defined(brant);
      const statistics = [all, ...terms.flatMap(({ test: term }) => (term ? [term] : []))];
      expect(all.df).toBe(expected.df);
      expect(statistics.length).toBe(expected.brant.length);
      statistics.forEach(({ statistic }, i) => {
        expectClose(statistic as number, expected.brant?.[i] as number, `Brant ${i}`, { relative: 1e-7 });
      });
    }
    const { statistic, df } = defined(score);
    expectClose(statistic as number, expected.score, 'score', { relative: 1e-9 });
    expect(df).toBe(expected.df);
  });

  test('all three kinds of general model are among the cases', () => {
    expect(new Set(tested.map(([, , { general }]) => general)).size).toBe(3);
  });
});

describe('what must hold', () => {
  test('slopes that differ are found by every test, and JSON carries them', () => {
    const tests = found(cases.find(({ id }) => id === 'slopes that differ') as Case);
    for (const p of [defined(tests.likelihoodRatio).p, defined(tests.brant).all.p, defined(tests.score).p])
      expect(p).toBeLessThan(1e-4);
    expect(JSON.parse(JSON.stringify(tests))).toEqual(tests);
  });

  test('there may be nothing to test', () => {
    const parallel = (given: Given): unknown => parallelLines(patternsOf(given, [1, 2, 3]));
    expect(parallel(rowsOf([], []))).toEqual({ why: 'too-few', n: 0 });
    expect(parallel(rowsOf([2, 2], [1, 2]))).toEqual({ why: 'constant', n: 2 });
    expect(parallel(rowsOf([1, 3, 1, 3], [1, 2, 2, 1]))).toEqual({ why: 'one-split', n: 4 });
    expect(parallel(rowsOf([1, 2, 3, 3]))).toEqual({ why: 'no-predictor', n: 4 });
    // A constant is no predictor beside the thresholds.
    expect(parallel(rowsOf([1, 2, 3, 3], [5, 5, 5, 5]))).toEqual({ why: 'no-predictor', n: 4 });
    expect(parallel(rowsOf([1, 1, 2, 2, 3, 3], [1, 2, 3, 4, 5, 6]))).toEqual({ why: 'separated', n: 6 });
  });
});

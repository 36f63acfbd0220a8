import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleScores, type ScoreOptions } from '#lib/stats/scales/scale-scores.ts';
import { someAnswers, toItems } from './answers.ts';

const rows = [
  [1, 2, 3],
  [5, null, 4],
  [null, null, 2],
  [null, null, null],
  [2, 2, 2]
];

function scoresOf(answers: readonly (readonly (number | null)[])[], options: ScoreOptions): (number | null)[] {
  const { codes, numbers } = scaleScores(toItems(answers), options);
  return Array.from(codes, (code) => numbers[code] ?? null);
}

describe('the scores of a scale', () => {
  test('are means of what was answered, of those who answered enough', () => {
    expect(scoresOf(rows, { combine: 'mean' })).toEqual([2, null, null, null, 2]);
    expect(scoresOf(rows, { combine: 'mean', least: 2 })).toEqual([2, 4.5, null, null, 2]);
    expect(scoresOf(rows, { combine: 'mean', least: 1 })).toEqual([2, 4.5, 2, null, 2]);
  });

  test('are sums, scaled up or left out where incomplete', () => {
    expect(scoresOf(rows, { combine: 'sum', least: 2 })).toEqual([6, 13.5, null, null, 6]);
    expect(scoresOf(rows, { combine: 'sum', least: 1, incomplete: 'undefined' })).toEqual([6, null, null, null, 6]);
    expect(scoresOf(rows, { combine: 'mean', least: 2, incomplete: 'undefined' })).toEqual([2, 4.5, null, null, 2]);
  });

  test('are codes of distinct numbers that rise', () => {
    const { codes, numbers } = scaleScores(toItems(rows), { combine: 'mean', least: 1 });
    expect(numbers).toEqual([2, 4.5]);
    expect(Array.from(codes)).toEqual([0, 1, 0, 2, 0]);
  });

  test('are the same number however it came about', () => {
    // .1 + .2 + .3 is .6000000000000001 in one order and .6 in the other.
    const { numbers } = scaleScores(
      toItems([
        [0.1, 0.2, 0.3],
        [0.3, 0.2, 0.1]
      ]),
      { combine: 'sum' }
    );
    expect(numbers.length).toBe(1);
  });

  test('lie between the lowest and the highest answer, and a sum is the mean times the items', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const means = scoresOf(answers, { combine: 'mean', least: 1 });
        const sums = scoresOf(answers, { combine: 'sum', least: 1 });
        answers.forEach((row, index) => {
          const given = row.filter((answer) => answer !== null);
          const [mean, sum] = [means[index] ?? null, sums[index] ?? null];
          if (given.length === 0) {
            expect([mean, sum]).toEqual([null, null]);
            return;
          }
          expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
          expect(mean).toBeLessThanOrEqual(Math.max(...given));
          expect(sum).toBeCloseTo((mean as number) * row.length, 10);
        });
      })
    );
  });

  test('of no items, or with an impossible rule, are refused', () => {
    expect(() => scaleScores([], { combine: 'mean' })).toThrow(
      'scaleScores requires a least number of answers from 1 to 0 (got 0)'
    );
    expect(() => scaleScores(toItems(rows), { combine: 'mean', least: 4 })).toThrow('from 1 to 3 (got 4)');
    expect(() => scaleScores(toItems(rows), { combine: 'mean', least: 1.5 })).toThrow('(got 1.5)');
    expect(() =>
      scaleScores(
        [
          { codes: [0], numbers: [1] },
          { codes: [], numbers: [1] }
        ],
        { combine: 'sum' }
      )
    ).toThrow('equal length');
  });
});

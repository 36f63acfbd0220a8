import { describe, expect, test } from 'vitest';
import { choose, factorial } from '#lib/stats/distributions/choose.ts';
import { exactRankSum, listedRankSum, type ListedP } from '#lib/stats/groups/exact-rank-sum.ts';
import { exactSignedRank, listedSignedRank } from '#lib/stats/groups/exact-signed-rank.ts';
import { pooledRanks } from '#lib/stats/groups/pooled-ranks.ts';
import { defined } from '../../reference/defined.ts';

const totals = [1, 3, 2, 4, 3];
const { centred } = pooledRanks(totals);
const sumOf = (far: ListedP['far']): number => far.reduce((sum, { probability }) => sum + probability, 0);

describe('sums as far out as the observed', () => {
  // R 4.2.2: s <- combn(rank(c(1, 2, 2, 3, 4, 4, 3, 4, 5, 5, 2, 4, 5)), 6, sum); table(2 * (s - 42)[abs(s - 42) >= 12.5])
  test('of ranks sum to p, and are turned in the other group', () => {
    const { far, ...exact } = defined(listedRankSum(totals, [1, 2, 1, 2, 0], centred));
    expect(far.map(({ distance }) => distance)).toEqual([
      ...[-42, -36, -31, -30, -29, -27, -25, 26, 27, 28, 32, 33, 39]
    ]);
    expect(far.map(({ probability }) => Math.round(probability * choose(13, 6)))).toEqual([
      ...[1, 8, 12, 6, 6, 4, 36, 24, 4, 18, 3, 12, 4]
    ]);
    expect(exact).toEqual(exactRankSum(totals, [1, 2, 1, 2, 0], centred));
    expect(sumOf(far)).toBeCloseTo(exact.p, 14);
    const other = defined(listedRankSum(totals, [0, 1, 1, 2, 3], centred));
    expect(other.far.map(({ distance }) => 0 - distance).toReversed()).toEqual(far.map(({ distance }) => distance));
    expect(listedRankSum(totals, [1, 2, 1, 2, 0], centred, 1)).toEqual({ why: 'too-large', n: 13 });
  });

  // s <- as.matrix(expand.grid(rep(list(0:1), 8))) %*% rank(c(1, 1, 1, 2, 2, 2, 1, 2)); table(2 * (s - 18)[abs(s - 18) >= 13])
  test('of signed ranks sum to p', () => {
    const { far, ...exact } = defined(listedSignedRank([5, 13], [2, 0], [2, 4]));
    expect(far).toEqual([
      { distance: -36, probability: 1 / 256 },
      { distance: -31, probability: 4 / 256 },
      { distance: -26, probability: 6 / 256 },
      { distance: 26, probability: 6 / 256 },
      { distance: 31, probability: 4 / 256 },
      { distance: 36, probability: 1 / 256 }
    ]);
    expect(exact).toEqual(exactSignedRank([5, 13], [2, 0], [2, 4]));
    expect(sumOf(far)).toBeCloseTo(exact.p, 14);
    expect(listedSignedRank([5, 13], [2, 0], [2, 4], 1)).toEqual({ why: 'too-large', n: 8 });
  });

  // choose(13, 6); choose(33, 15); choose(5, 0); choose(60, 30)
  test('are out of as many ways as R has', () => {
    expect([choose(13, 6), choose(33, 15), choose(5, 0)]).toEqual([1716, 1037158320, 1]);
    expect(choose(60, 30) / 118264581564861424).toBeCloseTo(1, 14);
  });

  // factorial(c(0, 5, 18, 30, 170, 171))
  test('are out of as many orders as R has', () => {
    expect([factorial(0), factorial(5), factorial(18), factorial(171)]).toEqual([1, 120, 6402373705728000, Infinity]);
    expect(factorial(30) / 2.65252859812191e32).toBeCloseTo(1, 13);
    expect(factorial(170) / 7.25741561530888e306).toBeCloseTo(1, 12);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankSums } from '#lib/stats/association/rank-sums.ts';
import { spearmanOfCodes } from '#lib/stats/association/spearman.ts';
import { isDefined } from '#lib/stats/result.ts';

// 4 and 3 are missing.
const pairs = fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { maxLength: 60 });

test('rho is the quotient of the sums, whoever is missing', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const [x, y] = [some.map(([code]) => code), some.map(([, code]) => code)];
      const { n, xx, yy, xy } = rankSums(x, y, 4, 3);
      const found = spearmanOfCodes(x, y, 4, 3);
      expect(n).toBe(found.n);
      if (isDefined(found)) expect(xy / Math.sqrt(xx * yy)).toBeCloseTo(found.estimate, 13);
      else expect(n < 3 || xx * yy === 0).toBe(true);
    })
  );
});

test('places follow each other, and midranks are in the middle of them', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const { rows, n, meanRank } = rankSums(
        some.map(([code]) => code),
        some.map(([, code]) => code),
        4,
        3
      );
      const used = rows.filter(({ count }) => count > 0);
      used.forEach(({ first, last, count, midrank }, at) => {
        expect(first).toBe((used[at - 1]?.last ?? 0) + 1);
        expect(last - first + 1).toBe(count);
        expect(midrank).toBe((first + last) / 2);
      });
      expect(used.reduce((sum, { count, midrank }) => sum + count * midrank, 0)).toBeCloseTo(n * meanRank, 9);
    })
  );
});

test('only some rows are ranked where they are named', () => {
  const { n, rows } = rankSums([0, 1, 1, 0], [0, 0, 1, 1], 2, 2, [1, 2, 3]);
  expect(n).toBe(3);
  expect(rows).toEqual([
    { count: 1, first: 1, last: 1, midrank: 1 },
    { count: 2, first: 2, last: 3, midrank: 2.5 }
  ]);
});

test('arrays of unequal length are refused', () => {
  expect(() => rankSums([0], [], 2, 2)).toThrow('rankSums requires arrays of equal length (got 1 and 0)');
});

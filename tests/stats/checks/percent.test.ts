import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentBases, percentCounts, percentagesOf } from '#lib/stats/checks/percent.ts';
import { readPrinted, roundsTo, type Rounding } from '#lib/stats/checks/printed.ts';
import { exact } from './exact.ts';

const read = (percents: readonly string[]) => percents.map(readPrinted);

describe('a printed percentage', () => {
  test('stands for the counts that exact rounding finds', () => {
    for (const { percent, n, rounding, counts } of exact.percent) {
      const found = percentCounts(readPrinted(percent), n, rounding);
      expect([found.possible, found.counts], `${percent} of ${n}, ${rounding}`).toEqual([counts !== null, counts]);
    }
  });

  test('of 42 in 14, and of 28.5, as table 5.1 prints, cannot be but by cutting off', () => {
    expect(percentCounts(readPrinted('42'), 14)).toMatchObject({
      possible: false,
      counts: null,
      nearest: [
        { count: 5, percent: 500 / 14 },
        { count: 6, percent: 600 / 14 }
      ]
    });
    expect(percentCounts(readPrinted('28.5'), 14).possible).toBe(false);
    expect(percentCounts(readPrinted('42'), 14, 'down').counts).toEqual([6, 6]);
    expect(percentCounts(readPrinted('28.5'), 14, 'down').counts).toEqual([4, 4]);
    expect(percentCounts(readPrinted('43'), 14).counts).toEqual([6, 6]);
    // The other four, and that of all, are rounded; 7 of 44 is none that is cut off.
    const others = [
      ['7', 44, 3],
      ['60', 15, 9],
      ['26', 19, 5],
      ['27.5', 120, 33]
    ] as const;
    for (const [percent, n, count] of others)
      expect(percentCounts(readPrinted(percent), n).counts).toEqual([count, count]);
    expect(roundsTo(300, 44, readPrinted('7'), 'down')).toBe(false);
  });

  test('beyond 100 is impossible, and exact ones have one neighbour', () => {
    expect(percentCounts(readPrinted('101'), 5)).toMatchObject({
      possible: false,
      nearest: [{ count: 5, percent: 100 }]
    });
    expect(percentCounts(readPrinted('50'), 4)).toMatchObject({ counts: [2, 2], nearest: [{ count: 2, percent: 50 }] });
    expect(percentCounts(readPrinted('0'), 500).counts).toEqual([0, 2]);
  });
});

describe('printed percentages together', () => {
  test('are possible where counts that round to them sum to n', () => {
    expect(exact.together.some(({ possible, alone }) => alone && !possible)).toBe(true);
    for (const { percents, n, rounding, possible, alone } of exact.together) {
      const found = percentagesOf(read(percents), n, rounding);
      expect(found.possible, `${percents.join(', ')} of ${n}`).toBe(possible);
      expect(found.reason).toBe(possible ? null : alone ? 'together' : 'alone');
      if (found.counts) {
        expect(found.counts.reduce((sum, count) => sum + count, 0)).toBe(n);
        found.counts.forEach((count, index) =>
          expect(roundsTo(100 * count, n, readPrinted(percents[index] as string), rounding)).toBe(true)
        );
      }
    }
  });

  test('of the sectors, table 5.2, are of 32', () => {
    expect(percentagesOf(read(['41', '47', '6', '6']), 32)).toMatchObject({
      possible: true,
      counts: [13, 15, 2, 2],
      sum: 100,
      sumsTo100: true
    });
    expect(percentBases(read(['41', '47', '6', '6']), 40, { together: true })).toEqual([17, 32, 34]);
  });

  test('need not sum to 100, but no farther from it than rounding takes them', () => {
    expect(percentagesOf(read(['33', '33', '33']), 3)).toMatchObject({ possible: true, sum: 99, sumsTo100: true });
    expect(percentagesOf(read(['33', '33', '30']), 30)).toMatchObject({ possible: false, sum: 96, sumsTo100: false });
    expect(percentagesOf(read(['5.9', '0.0', '11.8', '52.9', '23.5', '5.9']), 17)).toMatchObject({
      possible: true,
      counts: [1, 0, 2, 9, 4, 1],
      sum: 100
    });
    expect(percentagesOf([], 5)).toMatchObject({ possible: false, reason: 'together', sum: 0, sumsTo100: false });
  });

  test('show the bases that they can be of', () => {
    for (const { percents, most, together, rounding, bases } of exact.bases)
      expect(percentBases(read(percents), most, { together, rounding }), percents.join(', ')).toEqual(bases);
  });

  test('of real counts are always possible', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
        fc.nat(2),
        fc.constantFrom<Rounding>('half-up', 'down'),
        (counts, decimals, rounding) => {
          const n = counts.reduce((sum, count) => sum + count, 0);
          if (n === 0) return;
          const percents = counts.map((count) => {
            const twice = 200 * count * 10 ** decimals;
            return { units: Math.floor((twice + (rounding === 'down' ? 0 : n)) / (2 * n)), decimals };
          });
          expect(percentagesOf(percents, n, rounding).possible).toBe(true);
          expect(percentBases(percents, n, { together: true, rounding })).toContain(n);
        }
      )
    );
  });

  test('refuse what is no size', () => {
    expect(() => percentCounts(readPrinted('5'), 0)).toThrow('percentCounts requires a whole n from 1 up (got 0)');
    expect(() => percentBases([], 1.5, { together: true })).toThrow(
      'percentBases requires a whole n from 0 up (got 1.5)'
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grimmer } from '#lib/stats/checks/grimmer.ts';
import { readPrinted } from '#lib/stats/checks/printed.ts';
import { expectClose } from '../../reference/close.ts';
import { exact } from './exact.ts';

describe('a printed standard deviation', () => {
  test('is possible where a set of answers has it, and only there', () => {
    expect(exact.grimmer.length).toBeGreaterThan(80);
    expect(exact.grimmer.filter(({ possible, least }) => !possible && least !== null).length).toBeGreaterThan(15);
    for (const { mean, sd, n, possible, least, most, below, above, ...options } of exact.grimmer) {
      const what = `${mean} (${sd}), n = ${n}, ${JSON.stringify(options)}`;
      const found = grimmer(readPrinted(mean), readPrinted(sd), n, options);
      expect(found.enumerated, what).toBe(true);
      expect(found.possible, what).toBe(possible);
      expect(found.reason === 'mean', what).toBe(least === null);
      if (least === null || most === null) continue;
      expectClose(found.least as number, least, `least, ${what}`, { absolute: 1e-15 });
      expectClose(found.most as number, most, `most, ${what}`);
      const next = [below, above].filter((value) => value !== null);
      expect(found.nearest.length, what).toBe(next.length);
      found.nearest.forEach((near, index) =>
        expectClose(near.sd, next[index] as number, `nearest, ${what}`, { absolute: 1e-15 })
      );
      if (!possible) {
        const beyond = below === null ? 'too-small' : above === null ? 'too-large' : 'no-squares';
        expect(found.reason, what).toBe(beyond);
      }
    }
  });

  test('has bounds by its mean and scale', () => {
    // Levels of Use: 4.2 of 31 answers from 1 to 8. Total 129 to 131 (4.161 to 4.226).
    const found = grimmer(readPrinted('4.2'), readPrinted('3.7'), 31, { scale: [1, 8] });
    expect(found).toMatchObject({ possible: false, reason: 'too-large', enumerated: true });
    expect(found.most).toBeLessThan(3.65);
    expect(grimmer(readPrinted('4.2'), readPrinted('0.1'), 31, { scale: [1, 8] })).toMatchObject({
      reason: 'too-small'
    });
    expect(grimmer(readPrinted('4.2'), readPrinted('1.26'), 31, { scale: [1, 8] }).possible).toBe(true);
  });

  test('without a scale goes as far as it must, and has no largest', () => {
    const found = grimmer(readPrinted('3.20'), readPrinted('0.60'), 5);
    expect(found).toMatchObject({ possible: false, reason: 'no-squares', most: null, enumerated: true });
    // 3, 3, 3, 3, 4 and 2, 3, 3, 4, 4: R sd() 0.4472 and 0.8367
    expect(found.nearest.map(({ sd }) => sd.toFixed(4))).toEqual(['0.4472', '0.8367']);
    expect(grimmer(readPrinted('3.20'), readPrinted('0.45'), 5).possible).toBe(true);
    expect(grimmer(readPrinted('-3.20'), readPrinted('0.84'), 5).possible).toBe(true);
    expect(grimmer(readPrinted('3.20'), readPrinted('3.49'), 5, { rounding: 'half-up' }).possible).toBe(true);
  });

  test('of too many answers to go through is held to bounds and parity, and says so', () => {
    const found = grimmer(readPrinted('3.200'), readPrinted('1.250'), 1000, { scale: [1, 5] });
    expect(found).toMatchObject({ possible: true, enumerated: false });
    expect(grimmer(readPrinted('3.200'), readPrinted('2.100'), 1000, { scale: [1, 5] })).toMatchObject({
      possible: false,
      reason: 'too-large',
      enumerated: false
    });
    // Twenty thousand totals round to it.
    expect(grimmer(readPrinted('3'), readPrinted('1'), 20_000, { scale: [1, 5] }).possible).toBe(true);
  });

  test('of real answers is always possible, enumerated or not', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(answers, fc.constantFrom(1, 9), fc.nat(3), (some, times, decimals) => {
        const all = Array.from({ length: times }, () => some).flat();
        const n = all.length;
        const mean = all.reduce((sum, answer) => sum + answer, 0) / n;
        const sd = Math.sqrt(all.reduce((sum, answer) => sum + (answer - mean) ** 2, 0) / (n - 1));
        const found = grimmer(readPrinted(mean.toFixed(decimals)), readPrinted(sd.toFixed(decimals)), n, {
          scale: [1, 5]
        });
        expect(found.possible).toBe(true);
        expect(found.least).toBeLessThanOrEqual(sd + 1e-12);
        expect(found.most).toBeGreaterThanOrEqual(sd - 1e-12);
      }),
      { numRuns: 60 }
    );
  });

  test('holds what JSON can carry, and refuses misuse', () => {
    const found = grimmer(readPrinted('3.2'), readPrinted('0.5'), 5, { scale: [1, 5] });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(() => grimmer(readPrinted('3'), readPrinted('1'), 1)).toThrow(
      'grimmer requires a whole n from 2 up (got 1)'
    );
    expect(() => grimmer(readPrinted('3'), readPrinted('-1'), 5)).toThrow(
      'a standard deviation from 0 up (got -1 units)'
    );
    expect(() => grimmer(readPrinted('3'), readPrinted('1'), 5, { scale: [1, 1] })).toThrow('grimmer requires a scale');
    expect(() => grimmer(readPrinted('3'), readPrinted('1'), 5, { items: 0 })).toThrow('grimmer requires whole items');
  });
});

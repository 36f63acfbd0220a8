import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedValue, readPrinted, roundsTo, spanOf, toPrinted, type Rounding } from '#lib/stats/checks/printed.ts';
import { exact } from './exact.ts';

const ROUNDINGS: readonly Rounding[] = ['half-up', 'half-even', 'either', 'down'];

describe('a printed number', () => {
  test('is read with its decimals, by point or comma, with either minus', () => {
    expect(readPrinted('4.60')).toEqual({ units: 460, decimals: 2 });
    expect(readPrinted('4,6')).toEqual({ units: 46, decimals: 1 });
    expect(readPrinted('.499')).toEqual({ units: 499, decimals: 3 });
    expect(readPrinted('−0,34')).toEqual({ units: -34, decimals: 2 });
    expect(readPrinted(' -.340 ')).toEqual({ units: -340, decimals: 3 });
    expect(readPrinted('-0.0')).toEqual({ units: 0, decimals: 1 });
    expect(readPrinted('42')).toEqual({ units: 42, decimals: 0 });
    for (const text of ['', '.', '4.', 'x', '1.2.3', '1e3', '--1', '1234567890123456', '0.1234567890123'])
      expect(() => readPrinted(text), text).toThrow(RangeError);
  });

  test('is made of a number and its decimals', () => {
    expect(toPrinted(4.6, 2)).toEqual({ units: 460, decimals: 2 });
    expect(toPrinted(-0.34, 3)).toEqual({ units: -340, decimals: 3 });
    expect(toPrinted(-0, 1)).toEqual({ units: 0, decimals: 1 });
    expect(toPrinted(1.005, 3)).toEqual({ units: 1005, decimals: 3 });
    expect(() => toPrinted(4.65, 1)).toThrow('toPrinted requires a number of 1 decimals (got 4.65)');
    expect(() => toPrinted(NaN, 1)).toThrow('(got NaN)');
    expect(() => toPrinted(1, 1.5)).toThrow('toPrinted requires whole decimals from 0 to 12 (got 1.5)');
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(6), (units, decimals) => {
        expect(toPrinted(printedValue({ units, decimals }), decimals)).toEqual({ units: units + 0, decimals });
      })
    );
  });

  test('stands for what rounds to it, its ends by the rule', () => {
    expect(spanOf(readPrinted('4.6'), 'half-up')).toEqual({
      low: 4.55,
      high: 4.65,
      lowIncluded: true,
      highIncluded: false
    });
    expect(spanOf(readPrinted('4.6'), 'half-even')).toMatchObject({ lowIncluded: true, highIncluded: true });
    expect(spanOf(readPrinted('4.5'), 'half-even')).toMatchObject({ lowIncluded: false, highIncluded: false });
    expect(spanOf(readPrinted('4.5'), 'either')).toMatchObject({ lowIncluded: true, highIncluded: false });
    expect(spanOf(readPrinted('-4.5'), 'half-up')).toEqual({
      low: -4.55,
      high: -4.45,
      lowIncluded: false,
      highIncluded: true
    });
    expect(spanOf(readPrinted('28.5'), 'down')).toEqual({
      low: 28.5,
      high: 28.6,
      lowIncluded: true,
      highIncluded: false
    });
    expect(spanOf(readPrinted('0'), 'down')).toEqual({ low: -1, high: 1, lowIncluded: false, highIncluded: false });
    expect(spanOf(readPrinted('0'), 'half-up')).toMatchObject({ lowIncluded: false, highIncluded: false });
  });

  test('of a fraction is that of exact rounding, by every rule', () => {
    expect(exact.rounding.length).toBeGreaterThan(200);
    for (const { fraction, printed, ...expected } of exact.rounding)
      for (const rounding of ROUNDINGS)
        expect(
          roundsTo(fraction[0], fraction[1], readPrinted(printed), rounding),
          `${fraction.join('/')} as ${printed}, ${rounding}`
        ).toBe(expected[rounding]);
  });

  test('is met where a floating-point product would not lie: 1.005 is 1.01, 2.675 is 2.68', () => {
    expect(roundsTo(1005, 1000, readPrinted('1.01'), 'half-up')).toBe(true);
    expect(roundsTo(2675, 1000, readPrinted('2.68'), 'half-up')).toBe(true);
    expect(roundsTo(2675, 1000, readPrinted('2.67'), 'half-up')).toBe(false);
    expect((1.005).toFixed(2)).toBe('1.00');
  });

  test('is one by each single rule, for every fraction', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 2000 }),
        fc.integer({ min: 1, max: 400 }),
        fc.nat(3),
        (a, b, decimals) => {
          const near = Math.trunc((a / b) * 10 ** decimals);
          for (const rounding of ['half-up', 'half-even', 'down'] as const) {
            const met = [-2, -1, 0, 1, 2].filter((step) => roundsTo(a, b, { units: near + step, decimals }, rounding));
            expect(met.length).toBe(1);
          }
        }
      )
    );
  });

  test('refuses what is no fraction', () => {
    expect(() => roundsTo(1, 0, readPrinted('1'), 'down')).toThrow('(got 1 over 0)');
    expect(() => roundsTo(1.5, 2, readPrinted('1'), 'down')).toThrow('roundsTo requires whole parts');
    expect(() => spanOf({ units: 0.5, decimals: 1 }, 'down')).toThrow('exactSpan requires whole units');
  });
});

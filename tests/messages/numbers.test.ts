import { describe, expect, it } from 'vitest';
import { formatNumber, formatP, formatPercent } from '#lib/messages/numbers.ts';

describe('numbers in words', () => {
  it('has decimal comma and true minus in Norwegian, point in English', () => {
    expect(formatNumber(-0.25, 2, 'nb')).toBe('−0,25');
    expect(formatNumber(-0.25, 2, 'en')).toBe('−0.25');
    expect(formatNumber(1234567, 0, 'nn')).toBe('1\u00A0234\u00A0567');
    expect(formatNumber(9999, 0, 'nb')).toBe('9999');
  });

  it('writes no minus before a zero', () => {
    expect(formatNumber(-0.0004, 3, 'nb')).toBe('0,000');
  });

  it('parts the percent sign from the number in Norwegian only', () => {
    expect(formatPercent(0.275, 1, 'nb')).toBe('27,5\u00A0%');
    expect(formatPercent(0.275, 1, 'en')).toBe('27.5%');
  });

  it('shows on which side of a limit p lies', () => {
    expect(formatP(0.0157, 'nb')).toBe('0,016');
    expect(formatP(0.0504, 'nb')).toBe('0,0504');
    expect(formatP(0.04996, 'nb')).toBe('0,04996');
    expect(formatP(0.05, 'nb')).toBe('0,050');
    expect(formatP(0.00999, 'en')).toBe('0.00999');
    expect(formatP(0.0002, 'nb')).toBe('<\u00A00,001');
    expect(formatP(1, 'nb')).toBe('1,000');
  });
});

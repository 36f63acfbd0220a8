import { expect, test } from 'vitest';
import { formatDay } from '#lib/messages/dates.ts';

test('a day in words, whatever the time zone', () => {
  expect(formatDay('2026-11-22', 'nb')).toBe('22. november 2026');
  expect(formatDay('2026-05-01', 'nn')).toBe('1. mai 2026');
  expect(formatDay('2026-01-31', 'en')).toBe('31 January 2026');
});

test('what is no day is an error', () => {
  for (const day of ['', '22.11.2026', '2026-13-01', '2026-11-22T10:00:00Z']) {
    expect(() => formatDay(day, 'nb')).toThrow('formatDay requires a day as yyyy-mm-dd');
  }
});

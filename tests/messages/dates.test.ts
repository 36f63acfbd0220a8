import { expect, test } from 'vitest';
import { formatDay, formatTime } from '#lib/messages/dates.ts';

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

test('the time of day with a full stop in Norwegian, a colon in English', () => {
  const at = new Date(2026, 10, 22, 9, 5);
  expect(formatTime(at, 'nb')).toBe('09.05');
  expect(formatTime(at, 'nn')).toBe('09.05');
  expect(formatTime(at, 'en')).toBe('09:05');
});

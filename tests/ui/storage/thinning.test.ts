import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tooMany } from '#lib/ui/storage/thinning.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = 1000 * DAY;

describe('tooMany', () => {
  it('keeps all of the last hour', () => {
    const times = Array.from({ length: 30 }, (_, index) => NOW - index * 2 * MINUTE);
    expect(tooMany(times, NOW)).toEqual([]);
  });

  it('keeps one in a quarter of an hour of the last day, one a day of the last month, one a week before that', () => {
    const quarter = NOW - 5 * HOUR;
    expect(tooMany([quarter, quarter + MINUTE, quarter + 2 * MINUTE, quarter + 20 * MINUTE], NOW)).toEqual([
      quarter + MINUTE,
      quarter
    ]);
    const day = NOW - 10 * DAY;
    expect(tooMany([day, day + HOUR, day + DAY], NOW)).toEqual([day]);
    // Weeks are counted from 1970: day 903 begins one.
    const week = 903 * DAY;
    expect(tooMany([week, week + DAY, week + 7 * DAY], NOW)).toEqual([week]);
  });

  it('never lets go of the newest, and of nothing more when it is asked again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: NOW }), { minLength: 1, maxLength: 60 }), (times) => {
        const gone = new Set(tooMany(times, NOW));
        const left = times.filter((time) => !gone.has(time));
        expect(left).toContain(Math.max(...times));
        expect(tooMany(left, NOW)).toEqual([]);
      })
    );
  });
});

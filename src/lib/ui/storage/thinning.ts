import { VERSION_EVERY } from './records.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Of versions up to `age` old, one is kept in each stretch of `each`. */
const STRETCHES = [
  { age: HOUR, each: VERSION_EVERY },
  { age: DAY, each: 15 * MINUTE },
  { age: 30 * DAY, each: DAY },
  { age: Infinity, each: 7 * DAY }
] as const;

/**
 * Which versions to let go of: all of the last hour stay, then one in a quarter of an hour for a day, one a day for a month,
 * one a week. Of each stretch the newest stays.
 *
 * @param times  of the versions, ms, in any order
 */
export function tooMany(times: readonly number[], now: number): number[] {
  const kept = new Set<string>();
  return [...times]
    .sort((a, b) => b - a)
    .filter((time) => {
      const { age, each } = STRETCHES.find((stretch) => now - time <= stretch.age) ?? STRETCHES[3];
      const stretch = `${age} ${Math.floor(time / each)}`;
      const first = !kept.has(stretch);
      kept.add(stretch);
      return !first;
    });
}

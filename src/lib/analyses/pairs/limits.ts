import { readNumber } from '#lib/data/number.ts';
import { strengthOf } from '#lib/stats/association/strength.ts';
import type { PairsSpec } from './spec.ts';
import { wordsBetween, type StrengthWord } from './strength-words.ts';

/**
 * One to four rising limits between 0 and 1, with spaces, semicolons or, after decimal points, commas between them.
 *
 * @returns null for a text that is not that
 */
export function readLimits(text: string): number[] | null {
  const parts = text.split(text.includes('.') ? /[\s;,]+/u : /[\s;]+/u).filter((part) => part !== '');
  const limits = parts.map((part) => readNumber(part.replace(/,$/u, '')) ?? NaN);
  const rises = limits.every((limit, place) => limit > (limits[place - 1] ?? 0) && limit < 1);
  return rises && limits.length >= 1 && limits.length <= 4 ? limits : null;
}

/** The word for a coefficient's size: by a named scale, or by one's own limits, each of which begins its word. */
export function wordOf(estimate: number, scale: PairsSpec['scale'], limits: readonly number[]): StrengthWord {
  if (scale !== 'own') return strengthOf(estimate, scale);
  const place = limits.filter((limit) => Math.abs(estimate) >= limit).length;
  return wordsBetween(limits)[place] ?? 'weak';
}

import type { ComparedNumber } from './result.ts';

/**
 * What another coding does to the finding of print: the star is lost, or gained, or the sign flips. Null where the
 * finding stands, or where either has none.
 */
export function findingChange(
  printed: ComparedNumber,
  described: ComparedNumber
): 'lost' | 'gained' | 'flipped' | null {
  const before = (printed.starsClaimed ?? 0) > 0;
  const after = (described.starsFound ?? 0) > 0;
  if (described.why === 'hidden') return null;
  if (before && !after) return 'lost';
  if (printed.printed * (described.computed ?? 0) < 0) return 'flipped';
  return !before && after ? 'gained' : null;
}

import { isCut, type Point, type Share, type Verdict } from './result.ts';
import type { Split } from './splits.ts';

/** How many of the points have p < .05. */
export function shareOf(points: readonly Point[]): Share {
  return { significant: points.filter((point) => point.significant).length, of: points.length };
}

/**
 * What the points say together about the present choice. Two-by-two tables are judged among themselves; a choice that
 * keeps all levels of a variable is set against them.
 */
export function verdictOf(
  points: readonly Point[],
  outcomeSplits: readonly Split[],
  current: { readonly outcome: number; readonly driver: number }
): Verdict {
  const here = points.find((point) => point.outcome === current.outcome && point.driver === current.driver);
  const judged = points.filter((point) => isCut(point) || point === here);
  const significant = judged.filter((point) => point.significant);
  if (judged.length <= 1) return 'single';
  if (significant.length === 0) return 'none';
  if (new Set(significant.map((point) => Math.sign(point.rho))).size > 1) return 'signs';
  if (!here?.significant) return 'not-here';
  if (significant.length === judged.length) return 'always';
  const elsewhere = judged.some((point) => point.outcome !== here.outcome);
  if (!elsewhere || significant.some((point) => point.outcome !== here.outcome)) return 'some';
  return outcomeSplits[here.outcome]?.cutoff === null ? 'uncut-only' : 'only';
}

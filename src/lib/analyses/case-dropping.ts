import { quantiles } from '#lib/stats/description/quantiles.ts';
import type { SubsetCorrelations } from '#lib/stats/sensitivity/cs-coefficient.ts';
import type { CentralityStability } from '#lib/stats/sensitivity/stability.ts';

/** How the centralities of subsets of one size correlate with those of all. */
export interface Step {
  /** Share of respondents dropped. */
  readonly drop: number;
  /** Respondents left. */
  readonly size: number;
  /** Of the correlations; null where no subset has all edges. */
  readonly mean: number | null;
  /** Their 5 % and 95 % quantiles. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of the subsets with a correlation above .7. */
  readonly above: number | null;
  /** Subsets in which an edge is undefined. */
  readonly without: number;
}

/** Of one kind of centrality. */
export interface CaseDropping {
  /** The CS coefficient. */
  readonly cs: number;
  readonly steps: readonly Step[];
}

/** What a centrality must correlate by with that of all. */
export const HOLDS = 0.7;

export function droppingOf({ cs, steps }: CentralityStability): CaseDropping {
  return { cs, steps: steps.map(stepOf) };
}

function stepOf({ drop, size, correlations, without }: SubsetCorrelations): Step {
  const count = correlations.length;
  if (count === 0) return { drop, size, mean: null, low: null, high: null, above: null, without };
  const [low = null, high = null] = quantiles(correlations, [0.05, 0.95]);
  return {
    drop,
    size,
    mean: correlations.reduce((sum, one) => sum + one, 0) / count,
    low,
    high,
    above: correlations.filter((one) => one > HOLDS).length / count,
    without
  };
}

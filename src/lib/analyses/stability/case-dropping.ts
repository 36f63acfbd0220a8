import { quantiles } from '#lib/stats/description/quantiles.ts';
import type { SubsetCorrelations } from '#lib/stats/sensitivity/cs-coefficient.ts';
import type { CentralityStability } from '#lib/stats/sensitivity/stability.ts';
import type { CaseDropping, Step } from './result.ts';

/** What a centrality must correlate by with that of all. */
const HOLDS = 0.7;

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

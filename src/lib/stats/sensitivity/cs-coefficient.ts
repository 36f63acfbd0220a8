/** How the centralities in subsets of one size correlate with those of all respondents. */
export interface SubsetCorrelations {
  /** Share of respondents that is dropped, 0 to 1. */
  readonly drop: number;
  /** Respondents left. */
  readonly size: number;
  /** One for each subset in which every edge is defined. */
  readonly correlations: readonly number[];
  /** Subsets in which an edge is not. */
  readonly without: number;
}

export interface StabilityLimits {
  /** What a correlation must exceed; .7 where absent. */
  readonly correlation?: number;
  /** What the share of subsets must exceed in which it does; .95 where absent. */
  readonly probability?: number;
}

/**
 * The correlation stability coefficient: the largest share of respondents that can be dropped while, with a probability of
 * 95 %, the centralities still correlate by more than .7 with those of all (Epskamp, Borsboom and Fried 2018).
 *
 *   Among the steps with more than 95 % of their subsets above .7, the largest drop; 0 where there is none. Both limits must
 *   be exceeded, not reached, and a step counts also where a smaller one fails. R: `bootnet::corStability`.
 *
 * Their advice: below .25 the order of the nodes should not be interpreted; above .5 it can be trusted.
 *
 * @returns in [0, 1)
 * @throws RangeError for a correlation outside [−1, 1] or a probability outside [0, 1] as the limit
 */
export function csCoefficient(
  steps: readonly Pick<SubsetCorrelations, 'drop' | 'correlations'>[],
  { correlation = 0.7, probability = 0.95 }: StabilityLimits = {}
): number {
  if (!(correlation >= -1 && correlation <= 1)) {
    throw new RangeError(`csCoefficient requires a correlation in [-1, 1] (got ${correlation})`);
  }
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`csCoefficient requires a probability in [0, 1] (got ${probability})`);
  }
  const holds = steps.filter(({ correlations }) => {
    const above = correlations.filter((one) => one > correlation).length;
    return correlations.length > 0 && above / correlations.length > probability;
  });
  return holds.reduce((largest, { drop }) => Math.max(largest, drop), 0);
}

import { eachCell } from '../counts/margins.ts';
import type { Patterns } from './collapse.ts';
import type { Model } from './design.ts';
import { leverageOf } from './robust.ts';

/** Whether few respondents decide the fit. */
export interface Influence {
  /** Coefficients / n. */
  readonly meanLeverage: number;
  readonly largestLeverage: number;
  /** Respondents whose leverage is above twice the mean (Hoaglin and Welsch 1978). */
  readonly highLeverage: number;
  /** Cook's distances (1977); null where a respondent has leverage 1, or nobody a residual. */
  readonly cook: {
    readonly largest: number;
    /** Respondents above 4 / n (Bollen and Jackman 1990). */
    readonly high: number;
    /** Who has the largest: a pattern, and a level of the outcome. */
    readonly pattern: number;
    readonly level: number;
  } | null;
}

/**
 * Leverages and Cook's distances, summed up. R: `hatvalues(fit)`, `cooks.distance(fit)` of the rows.
 *
 * @param variance  of the residuals
 */
export function influenceOf(
  patterns: Patterns,
  { basis, weights }: Model,
  fitted: Float64Array,
  variance: number
): Influence {
  const { columns } = basis;
  const { n, counts, outcome } = patterns;
  const leverages = weights.map((_, i) => leverageOf(basis, i));
  const meanLeverage = columns / n;
  const highLeverage = weights.reduce(
    // More than rounding above: in a balanced design every leverage is the mean.
    (sum, weight, i) => sum + ((leverages[i] as number) > 2 * meanLeverage * (1 + 1e-10) ? weight : 0),
    0
  );
  const largestLeverage = leverages.reduce((largest, leverage) => Math.max(largest, leverage), 0);
  const shared = { meanLeverage, largestLeverage, highLeverage };
  if (variance === 0 || largestLeverage > 1 - 1e-10) return { ...shared, cook: null };

  let cook = { largest: -1, high: 0, pattern: 0, level: 0 };
  eachCell(counts, (pattern, level, count) => {
    const residual = (outcome.scores[level] as number) - (fitted[pattern] as number);
    const leverage = leverages[pattern] as number;
    const distance = (residual ** 2 * leverage) / (columns * variance * (1 - leverage) ** 2);
    if (distance > cook.largest) cook = { ...cook, largest: distance, pattern, level };
    if (distance > 4 / n) cook.high += count;
  });
  return { ...shared, cook };
}

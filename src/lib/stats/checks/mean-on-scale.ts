import { demandScale, type Scale } from './grim.ts';
import { exactSpan, spanOf, type Printed, type Rounding, type Span } from './printed.ts';

/** Whether a printed mean lies on its scale. */
export interface OnScale {
  readonly possible: boolean;
  /** The end of the scale that it is beyond. */
  readonly beyond: 'low' | 'high' | null;
  readonly span: Span;
}

/**
 * Whether a printed mean can be of answers between the ends of a scale, whole or not: 5.1 of answers from 1 to 5 cannot.
 *
 * @throws RangeError for a scale that is not whole or does not rise
 */
export function meanOnScale(mean: Printed, scale: Scale, rounding: Rounding = 'either'): OnScale {
  demandScale('meanOnScale', scale);
  const { low, high, per, lowIncluded, highIncluded } = exactSpan(mean, rounding);
  const [lowest, highest] = scale.map((end) => BigInt(end) * per) as [bigint, bigint];
  const below = highIncluded ? high < lowest : high <= lowest;
  const above = lowIncluded ? low > highest : low >= highest;
  return { possible: !below && !above, beyond: below ? 'low' : above ? 'high' : null, span: spanOf(mean, rounding) };
}

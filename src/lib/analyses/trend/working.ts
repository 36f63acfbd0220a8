import { derivationOf, type Derivation } from '../derivation.ts';
import { ALL, partsOf, UNWEIGHTED } from '../ref.ts';
import type { TrendResult } from './compute.ts';

/** The mean or the top box of everyone in a wave, or of those in the wave and in a group. */
export function working(
  ref: string,
  { outcome, wave, by, show, top, weighted, ...result }: TrendResult
): Derivation | null {
  const [group, value, what] = partsOf(ref);
  if (group === undefined || value === undefined || outcome === null || wave === null) return null;
  const line = result.lines.find((each) => (each.group ?? ALL) === group);
  // Of nobody's answers there is nothing to work out.
  if ((line?.points.find((point) => point.wave === value)?.estimate ?? null) === null) return null;
  const whose =
    by === null || group === ALL ? { by: wave, value } : { by, value: group, within: wave, withinValue: value };
  const of = {
    x: outcome,
    ...whose,
    level: Math.round(100 * result.level),
    ...(weighted && what !== UNWEIGHTED ? { weighted: true } : {})
  };
  return show === 'mean'
    ? derivationOf({ ...of, of: 'mean' })
    : derivationOf({ ...of, of: 'share', part: `.top${top}`, base: 'scale' });
}

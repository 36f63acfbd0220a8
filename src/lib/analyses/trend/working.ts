import { derivationOf, type Derivation } from '../derivation.ts';
import { ALL, partsOf } from '../ref.ts';
import type { TrendResult } from './compute.ts';

/** The mean or the top box of everyone in a wave; a group within a wave has no derivation. */
export function working(
  ref: string,
  { outcome, wave, show, top, weighted, ...result }: TrendResult
): Derivation | null {
  const [group, value, what] = partsOf(ref);
  if (group !== ALL || value === undefined || what === 'respondents' || outcome === null || wave === null) return null;
  const of = {
    x: outcome,
    by: wave,
    value,
    level: Math.round(100 * result.level),
    ...(weighted ? { weighted: true } : {})
  };
  return show === 'mean'
    ? derivationOf({ ...of, of: 'mean' })
    : derivationOf({ ...of, of: 'share', part: `.top${top}`, base: 'scale' });
}

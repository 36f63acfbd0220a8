import { derivationOf, groupIn, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { CompareResult } from './result.ts';

/** What describes a group whose answers are as read: its mean with spread and interval, or its median. */
export function working(ref: string, { outcome, by, coded, level, convention }: CompareResult): Derivation | null {
  const [of, group, what] = partsOf(ref);
  if (of !== 'group' || group === undefined || outcome === null || coded) return null;
  const numbers = { x: outcome, weighted: true, ...groupIn(by, group) };
  switch (what) {
    case 'n':
    case 'mean':
    case 'sd':
    case 'low':
    case 'high':
      return derivationOf({ ...numbers, of: 'mean', level: Math.round(level * 100) });
    case 'median':
      return derivationOf({ ...numbers, of: 'quantiles', convention });
    default:
      return null;
  }
}

import { derivationOf, groupIn, type Derivation } from '../derivation.ts';
import { ALL, partsOf } from '../ref.ts';
import type { MeansResult } from './compute.ts';

/** The mean of a group or of all, from its answers. */
export function working(ref: string, { outcome, by }: MeansResult): Derivation | null {
  const [group] = partsOf(ref);
  if (group === undefined || outcome === null) return null;
  return derivationOf({ of: 'mean', x: outcome, ...(group === ALL ? {} : groupIn(by, group)) });
}

import { derivationOf, groupIn, type Derivation } from '../derivation.ts';
import { ALL, partsOf, UNWEIGHTED } from '../ref.ts';
import type { MeansResult } from './compute.ts';
import { isWeighted } from './weighted.ts';

/** The mean of a group or of all, from its answers. */
export function working(ref: string, result: MeansResult): Derivation | null {
  const { outcome, by } = result;
  const [group, what] = partsOf(ref);
  if (group === undefined || outcome === null) return null;
  const weighted = isWeighted(result) && what !== UNWEIGHTED ? { weighted: true } : {};
  return derivationOf({ of: 'mean', x: outcome, ...weighted, ...(group === ALL ? {} : groupIn(by, group)) });
}

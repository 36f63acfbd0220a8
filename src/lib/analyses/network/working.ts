import { derivationOf, groupIn, type Derivation } from '../derivation.ts';
import { partsOf, UNWEIGHTED } from '../ref.ts';
import type { NetworkResult } from './result.ts';

/** Any number of an arrow is of one two-way table, and its interval of tables drawn from that. */
export function working(ref: string, { by, weighted, drawn }: NetworkResult): Derivation | null {
  const [group, x, y, what] = partsOf(ref);
  if (group === undefined || x === undefined || y === undefined) return null;
  const of = { x, y, ...groupIn(by, group) };
  if (what !== 'low' && what !== 'high')
    return derivationOf({ of: 'correlation', ...of, ...(weighted && what !== UNWEIGHTED ? { weighted } : {}) });
  if (!drawn || 'why' in drawn) return null;
  const { resamples, seed } = drawn;
  return derivationOf({ of: 'resampled', drawn: 'percentile', ...of, resamples, seed });
}

import { derivationOf, groupIn, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { NetworkResult } from './result.ts';

/** Any number of an arrow is of one two-way table. */
export function working(ref: string, { by, weighted }: NetworkResult): Derivation | null {
  const [group, x, y] = partsOf(ref);
  if (group === undefined || x === undefined || y === undefined) return null;
  return derivationOf({ of: 'correlation', x, y, ...groupIn(by, group), ...(weighted ? { weighted } : {}) });
}

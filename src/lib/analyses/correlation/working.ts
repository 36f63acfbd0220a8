import { derivationOf, groupIn, type Derivation } from '../derivation.ts';
import { partsOf, UNWEIGHTED } from '../ref.ts';
import type { CorrelationResult } from './result.ts';

/** Any number of a row is of one two-way table. */
export function working(ref: string, { by, target, weighted }: CorrelationResult): Derivation | null {
  const [group, x, what] = partsOf(ref);
  if (group === undefined || x === undefined || target === null) return null;
  return derivationOf({
    of: 'correlation',
    x,
    y: target.variable,
    ...groupIn(by, group),
    ...(weighted && what !== UNWEIGHTED ? { weighted } : {})
  });
}

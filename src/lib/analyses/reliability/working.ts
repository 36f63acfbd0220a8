import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { ReliabilityResult } from './result.ts';

/**
 * An item's n, mean and standard deviation; none of a turned item, or where some are left out for want of another answer.
 */
export function working(ref: string, { items, missing, leftOut }: ReliabilityResult): Derivation | null {
  const [of, x, what] = partsOf(ref);
  const item = items.find(({ variable }) => variable === x);
  if (of !== 'item' || !item || item.turned) return null;
  if (missing === 'listwise' && leftOut !== 0) return null;
  return what === 'n' || what === 'mean' || what === 'sd'
    ? derivationOf({ of: 'mean', x: item.variable, weighted: true })
    : null;
}

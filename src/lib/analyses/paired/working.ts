import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { PairedResult } from './result.ts';

/**
 * Mean, spread and median of one variable; none of coded answers, of answers in words (which are numbered on the scale that
 * the variables share), or where some are left out for want of another answer.
 */
export function working(ref: string, result: PairedResult): Derivation | null {
  const { variables, coded, numbered, leftOut, level } = result;
  const [of, x, what] = partsOf(ref);
  if (of !== 'variable' || x === undefined || !variables.includes(x)) return null;
  if (coded || numbered || leftOut !== 0) return null;
  switch (what) {
    case 'n':
    case 'mean':
    case 'sd':
    case 'low':
    case 'high':
      return derivationOf({ of: 'mean', x, weighted: true, level: Math.round(level * 100) });
    case 'median':
      return derivationOf({ of: 'quantiles', x, weighted: true });
    default:
      return null;
  }
}

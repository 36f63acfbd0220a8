import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { SummaryResult } from './compute.ts';

/**
 * Names of numbers: how many of the invited answered; of the outcome how many answered, are low or high, and are high; and a
 * driver's rho.
 */
export const [RESPONDED, ANSWERED, PLACED, HIGH, RHO] = ['responded', 'answered', 'placed', 'high', 'rho'] as const;

/** The numbers of the sentence, each by the answers that it is of. */
export function working(ref: string, { invited, outcome, findings, weighted }: SummaryResult): Derivation | null {
  if (ref === RESPONDED) return invited === null ? null : derivationOf({ of: 'response' });
  const [x, what] = partsOf(ref);
  if (x === undefined || outcome === null || outcome.answered === null) return null;
  const weight = weighted ? { weighted } : {};
  if (x === outcome.variable) {
    if (what === ANSWERED) return derivationOf({ of: 'share', x, part: '.answered', base: 'all', ...weight });
    const isPlaced = (what === HIGH || what === PLACED) && outcome.cut !== null;
    return isPlaced ? derivationOf({ of: 'share', x, part: '.high', ...weight }) : null;
  }
  const isFound = what === RHO && findings.some(({ variable }) => variable === x);
  return isFound ? derivationOf({ of: 'correlation', x, y: outcome.variable, ...weight }) : null;
}

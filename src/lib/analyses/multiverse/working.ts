import { derivationOf, type Derivation } from '../derivation.ts';
import type { MultiverseResult } from './result.ts';

/** rho of the notebook's own coding, with its n and p; the other ways are of other codings. */
export function working(ref: string, { outcome, predictor, standing }: MultiverseResult): Derivation | null {
  if (outcome === null || predictor === null || standing?.method !== 'spearman') return null;
  return ['estimate', 'n', 'p'].includes(ref) ? derivationOf({ of: 'correlation', x: predictor, y: outcome }) : null;
}

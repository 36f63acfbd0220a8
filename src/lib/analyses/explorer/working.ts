import { derivationOf, type Derivation } from '../derivation.ts';
import type { ExplorerResult } from './result.ts';

/** rho under the present coding, and what belongs to it; none where respondents have weights, which ranks written out have not. */
export function working(_ref: string, result: ExplorerResult): Derivation | null {
  return 'why' in result || result.weighted
    ? null
    : derivationOf({ of: 'correlation', x: result.driver, y: result.outcome });
}

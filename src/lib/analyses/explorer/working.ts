import { derivationOf, type Derivation } from '../derivation.ts';
import type { ExplorerResult } from './result.ts';

/** rho under the present coding, and what belongs to it. */
export function working(_ref: string, result: ExplorerResult): Derivation | null {
  return 'why' in result ? null : derivationOf({ of: 'correlation', x: result.driver, y: result.outcome });
}

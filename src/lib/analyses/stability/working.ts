import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { StabilityResult } from './result.ts';

/** rho of an edge and its n; what is of resamples is not worked out by hand. */
export function working(ref: string, { edges }: StabilityResult): Derivation | null {
  const [x, y, what] = partsOf(ref);
  const edge = edges.find((each) => each.x === x && each.y === y);
  return edge && (what === 'n' || what === 'rho') ? derivationOf({ of: 'correlation', x: edge.x, y: edge.y }) : null;
}

import { derivationOf, type Derivation } from '../derivation.ts';
import { partsOf } from '../ref.ts';
import type { StabilityResult } from './result.ts';

/** rho of an edge and its n, and how central a node is; what is of resamples is not worked out by hand. */
export function working(ref: string, { edges, nodes, variables }: StabilityResult): Derivation | null {
  const [x, y, what] = partsOf(ref);
  const edge = edges.find((each) => each.x === x && each.y === y);
  if (edge && (what === 'n' || what === 'rho')) return derivationOf({ of: 'correlation', x: edge.x, y: edge.y });
  const node = what === undefined && nodes.some(({ variable }) => variable === x) ? x : undefined;
  if (node === undefined || (y !== 'strength' && y !== 'expectedInfluence')) return null;
  return derivationOf({ of: 'centrality', variables, x: node });
}

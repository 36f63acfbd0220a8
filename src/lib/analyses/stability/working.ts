import { derivationOf, type Derivation } from '../derivation.ts';
import { ALL, partsOf, refOf } from '../ref.ts';
import type { StabilityResult } from './result.ts';

/** A number of a step is named by this, how many respondents are left, what is measured and which number it is. */
export const STEP = 'step';

/**
 * rho of an edge and its n, and how central a node is; and what is of resamples, which are drawn again: the interval of an
 * edge, from how many others it differs, the difference of two, and how far the centralities hold.
 */
export function working(ref: string, result: StabilityResult): Derivation | null {
  const { edges, nodes, variables } = result;
  const [x = '', y = '', what, second, last] = partsOf(ref);
  if (x === STEP && last === undefined && second !== undefined) return ofSubsets(what, y, result);
  if (last !== undefined) return ofDifference([x, y], [what ?? '', second ?? ''], result);
  const edge = edges.find((each) => each.x === x && each.y === y);
  if (edge && what !== undefined) return ofEdge(what, { x: edge.x, y: edge.y }, result);
  if (x === ALL) return y === 'csStrength' || y === 'csExpectedInfluence' ? ofSubsets(y, null, result) : null;
  const node = what === undefined && nodes.some(({ variable }) => variable === x) ? x : undefined;
  if (node === undefined || (y !== 'strength' && y !== 'expectedInfluence')) return null;
  return derivationOf({ of: 'centrality', variables, x: node });
}

/** What is drawn, and how much of it. */
function drawnIn({ level, resamples, seed }: StabilityResult) {
  return { of: 'resampled', level: Math.round(level * 100), resamples, seed } as const;
}

function ofEdge(what: string, edge: { x: string; y: string }, result: StabilityResult): Derivation | null {
  if (what === 'n' || what === 'rho') return derivationOf({ of: 'correlation', ...edge });
  if (what === 'differsFrom')
    return derivationOf({ ...drawnIn(result), drawn: 'differences', variables: result.variables, ...edge });
  if (!['low', 'high', 'without'].includes(what)) return null;
  return derivationOf({ ...drawnIn(result), drawn: 'edge', ...edge });
}

type Pair = readonly [x: string, y: string];

function ofDifference([x, y]: Pair, smaller: Pair, result: StabilityResult): Derivation | null {
  const found = result.differences.some(
    (one) => refOf(...one.larger) === refOf(x, y) && refOf(...one.smaller) === refOf(...smaller)
  );
  return found ? derivationOf({ ...drawnIn(result), drawn: 'difference', x, y, value: refOf(...smaller) }) : null;
}

/** @param size  of the subsets; null: the CS coefficient */
function ofSubsets(
  measure: string | undefined,
  size: string | null,
  { variables, perStep, seed, strength }: StabilityResult
): Derivation | null {
  if (size !== null && !strength?.steps.some((step) => String(step.size) === size)) return null;
  const drawn =
    measure === 'expectedInfluence' || measure === 'csExpectedInfluence' ? 'expected-influence' : 'strength';
  return derivationOf({ of: 'resampled', drawn, variables, perStep, seed, ...(size === null ? {} : { value: size }) });
}

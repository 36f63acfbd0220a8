import { isDefined, type Correlation, type Undefined } from '../result.ts';
import { eachPairOf } from '../kernel/kernel.ts';
import type { CorrelationMatrix } from '../matrix/correlation-matrix.ts';

/** How central each node of a network is, in the order of the columns. */
export interface Centrality {
  /** Σ |r| over a node's edges. */
  readonly strength: readonly number[];
  /** Σ r over a node's edges (Robinaugh, Millner and McNally 2016). */
  readonly expectedInfluence: readonly number[];
}

/** Spread this small beside the numbers is rounding: nodes are equally central. */
const ROUNDING = 1e-12;

/**
 * The centrality of the nodes of a network whose edges are the correlations of every pair of columns.
 *
 *   R: `diag(r) <- 0; colSums(abs(r)); colSums(r)`; qgraph `centrality(r)$OutDegree`, `$OutExpectedInfluence`.
 *
 * @returns the centralities; or why there are none: an edge that is undefined (n is how many)
 */
export function centralityOf({
  variables,
  pairs
}: CorrelationMatrix<string>): Centrality | Undefined<'undefined-edges'> {
  const strength = new Array<number>(variables).fill(0);
  const expectedInfluence = new Array<number>(variables).fill(0);
  let without = 0;
  eachPairOf(variables, (i, j, place) => {
    const edge = pairs[place] as Correlation | Undefined<string>;
    if (!isDefined(edge)) without++;
    else
      for (const node of [i, j]) {
        strength[node] = (strength[node] as number) + Math.abs(edge.estimate);
        expectedInfluence[node] = (expectedInfluence[node] as number) + edge.estimate;
      }
  });
  return without > 0 ? { why: 'undefined-edges', n: without } : { strength, expectedInfluence };
}

/**
 * Pearson's correlation of the centralities of one network with those of another; 0 where all nodes of one are equally
 * central, as in R's bootnet.
 *
 * @returns in [−1, 1]
 * @throws RangeError for lists of unequal length
 */
export function centralityCorrelation(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) {
    throw new RangeError(
      `centralityCorrelation requires as many nodes in both (got ${one.length} and ${other.length})`
    );
  }
  const [x, y] = [deviations(one), deviations(other)];
  if (!x || !y) return 0;
  const sum = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((total, value, node) => total + value * (b[node] as number), 0);
  return Math.max(-1, Math.min(1, sum(x, y) / Math.sqrt(sum(x, x) * sum(y, y))));
}

/** From the mean; null where there is no spread. */
function deviations(values: readonly number[]): number[] | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const found = values.map((value) => value - mean);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return found.some((deviation) => Math.abs(deviation) > ROUNDING * largest) ? found : null;
}

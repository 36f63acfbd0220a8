import { isDefined } from '#lib/stats/result.ts';
import { edgeDifference, type ResampledEdge } from '#lib/stats/sensitivity/edge-bootstrap.ts';
import type { LongWork } from '../contract.ts';
import type { Difference, Edge } from './result.ts';

/** With more edges there are too many pairs of them to look at, or to compute. */
export const MOST_EDGES = 210;
/** So many of the largest differences are kept. */
const KEPT = 50;

export interface Differences {
  readonly compared: number;
  readonly differing: number;
  readonly largest: readonly Difference[];
  /** For each edge, how many others it differs from; empty where none are compared. */
  readonly from: readonly number[];
}

/**
 * Every pair of edges, one by one.
 *
 * @param edges  by falling estimate, and their resamples in the same order
 */
export function* differencesWork(
  edges: readonly Pick<Edge, 'x' | 'y'>[],
  resampled: readonly ResampledEdge[],
  level: number
): LongWork<Differences> {
  const from = edges.map(() => 0);
  const largest: Difference[] = [];
  const pairs = (edges.length * (edges.length - 1)) / 2;
  let [seen, compared, differing] = [0, 0, 0];
  for (let a = 0; a < edges.length; a++) {
    for (let b = a + 1; b < edges.length; b++) {
      seen += 1;
      yield seen / pairs;
      const [larger, smaller] = [edges[a], edges[b]];
      const found = edgeDifference(resampled[a] as ResampledEdge, resampled[b] as ResampledEdge, level);
      if (!larger || !smaller || !isDefined(found)) continue;
      compared += 1;
      if (!found.differs) continue;
      differing += 1;
      for (const place of [a, b]) from[place] = (from[place] as number) + 1;
      const { estimate, low, high } = found;
      largest.push({ larger: [larger.x, larger.y], smaller: [smaller.x, smaller.y], estimate, low, high });
    }
  }
  largest.sort((one, other) => other.estimate - one.estimate);
  return { compared, differing, largest: largest.slice(0, KEPT), from };
}

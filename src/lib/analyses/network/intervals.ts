import { columnOf } from '#lib/data/table.ts';
import { spearman } from '#lib/stats/association/spearman.ts';
import { jointCounts, type Counts } from '#lib/stats/counts/counts.ts';
import { bootstrapWork } from '#lib/stats/resampling/bootstrap.ts';
import type { Input, LongWork } from '../contract.ts';
import { groupsOf } from '../groups.ts';
import { compute } from './compute.ts';
import { isFound, type Edge, type Found, type NetworkResult, type Panel } from './result.ts';
import type { NetworkSpec } from './spec.ts';

const RESAMPLES = 1000;

/** Of a two-way table: each resample goes through all of it. */
const MOST_CELLS = 2500;

/** Above this many respondents times arrows the resamples would take minutes. */
const MOST_WORK = 1e6;

/** The network, and where it is asked for an interval of each rho: piece by piece, arrow after arrow. */
export function* work(spec: NetworkSpec, input: Input): LongWork<NetworkResult> {
  const result = compute(spec, input);
  if (spec.interval === 'none' || result.panels.length === 0) return result;
  if (input.weights !== null) return { ...result, drawn: { why: 'weighted' } };
  const edges = result.panels.flatMap((panel) => panel.edges);
  const pairs = edges.reduce((sum, { found }) => sum + (isFound(found) ? found.n : 0), 0);
  if (pairs > MOST_WORK) return { ...result, drawn: { why: 'much-work' } };
  const seed = Math.floor(spec.seed ?? 1);
  const groups = result.by === null ? [] : groupsOf(input.table, result.by, input.smallestGroup);
  const panels: Panel[] = [];
  let done = 0;
  for (const panel of result.panels) {
    const rows = groups.find(({ value }) => value === panel.group)?.rows;
    const made: Edge[] = [];
    for (const edge of panel.edges) {
      made.push(isFound(edge.found) ? { ...edge, found: yield* withInterval(edge, edge.found, rows) } : edge);
      done++;
    }
    panels.push({ ...panel, edges: made });
  }
  return { ...result, panels, drawn: { resamples: RESAMPLES, seed } };

  function* withInterval({ from, to }: Edge, found: Found, rows: Uint32Array | undefined): LongWork<Found> {
    const [x, y] = [columnOf(input.coded, from), columnOf(input.coded, to)];
    const [rank, across] = [x.levels.length, y.levels.length];
    if (rank * across > MOST_CELLS) return { ...found, interval: null };
    const counts = jointCounts(x.codes, y.codes, rank, across, rows);
    const piece = Math.max(1, Math.floor(1e5 / (rank * across + 100)));
    const drawing = bootstrapWork(counts, rhoIn, { resamples: RESAMPLES, seed, piece });
    for (;;) {
      const { done: ended, value } = drawing.next();
      if (!ended) {
        yield (done + value) / edges.length;
        continue;
      }
      const ends = 'why' in value || 'why' in value.percentile ? null : value.percentile;
      return { ...found, interval: ends && { low: ends.low, high: ends.high } };
    }
  }
}

/** Rho of a resample; null where it is undefined. */
function rhoIn(counts: Counts): number | null {
  const found = spearman(counts);
  return 'why' in found ? null : Math.max(-1, Math.min(1, found.estimate));
}

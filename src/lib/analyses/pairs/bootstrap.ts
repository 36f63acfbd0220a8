import { scoresOf, type Column } from '#lib/data/table.ts';
import { polychoricEstimate } from '#lib/stats/association/polychoric.ts';
import type { Counts, SparseCounts } from '#lib/stats/counts/counts.ts';
import { bootstrapWork } from '#lib/stats/resampling/bootstrap.ts';
import { estimateOf, type Way } from './measure.ts';
import type { FoundPair } from './result.ts';
import { fullTable } from './tables.ts';

export const RESAMPLES = 2000;

/** A table of more cells would take minutes: each resample goes through all of it. */
const MOST_CELLS = 20_000;
const MOST_POLYCHORIC = 225;

/** The ends of a bootstrap interval; null where there are none. */
export type BootstrapEnds = Pick<FoundPair, 'low' | 'high' | 'interval' | 'percentile'>;

/**
 * BCa and percentile interval of a pair's coefficient, in pieces; where BCa is undefined the ends are the percentile's.
 *
 * @param counts  of respondents, unweighted
 * @returns null for a table that is too large
 */
export function* bootstrap(
  counts: Counts | SparseCounts,
  x: Column,
  y: Column,
  { method, level, direction }: Way,
  seed: number
): Generator<number, BootstrapEnds | null, void> {
  const table = fullTable(counts, method === 'polychoric' ? MOST_POLYCHORIC : MOST_CELLS);
  if (!table) return null;
  const numbers = [scoresOf(x), scoresOf(y)] as const;
  const statistic =
    method === 'polychoric'
      ? (resample: Counts) => {
          const found = polychoricEstimate(resample);
          return typeof found === 'number' ? found : null;
        }
      : (resample: Counts) => estimateOf(method, resample, numbers, direction);
  const cells = table.rows * table.columns;
  // A piece is of some milliseconds: about 0.1 µs a cell and 10 µs a table, and two hundred times that for a likelihood.
  const piece = Math.max(1, Math.floor((method === 'polychoric' ? 500 : 1e5) / (cells + 100)));
  const found = yield* bootstrapWork(table, statistic, { resamples: RESAMPLES, seed, level, piece });
  if ('why' in found) return { low: null, high: null, interval: null, percentile: null };
  const percentile = 'why' in found.percentile ? null : { low: found.percentile.low, high: found.percentile.high };
  if (!('why' in found.bca)) return { low: found.bca.low, high: found.bca.high, interval: 'bca', percentile };
  return {
    low: percentile?.low ?? null,
    high: percentile?.high ?? null,
    interval: percentile && 'percentile',
    percentile
  };
}

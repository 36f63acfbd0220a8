import type { Column } from '#lib/data/table.ts';
import type { Counts, SparseCounts } from '#lib/stats/counts/counts.ts';
import { bootstrapWork } from '#lib/stats/resampling/bootstrap.ts';
import type { Way } from '../pair-measure.ts';
import { resampledOf } from '../pair-resampled.ts';
import type { FoundPair } from './result.ts';

export const RESAMPLES = 2000;

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
  way: Way,
  seed: number
): Generator<number, BootstrapEnds | null, void> {
  const of = resampledOf(counts, x, y, way);
  if (!of) return null;
  const { table, statistic, piece } = of;
  const found = yield* bootstrapWork(table, statistic, { resamples: RESAMPLES, seed, level: way.level, piece });
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

import { scoresOf, type Column } from '#lib/data/table.ts';
import { polychoricEstimate } from '#lib/stats/association/polychoric.ts';
import type { Counts, SparseCounts } from '#lib/stats/counts/counts.ts';
import { estimateOf, type Way } from './pair-measure.ts';
import { fullTable } from './pair-tables.ts';

/** A table of more cells would take minutes: each resample goes through all of it. */
const MOST_CELLS = 20_000;
const MOST_POLYCHORIC = 225;

/** What is resampled, the coefficient of a resample, and how many resamples take some milliseconds. */
export interface Resampled {
  readonly table: Counts;
  readonly statistic: (resample: Counts) => number | null;
  readonly piece: number;
}

/** @returns null for a table that is too large */
export function resampledOf(
  counts: Counts | SparseCounts,
  x: Column,
  y: Column,
  { method, direction }: Pick<Way, 'method' | 'direction'>
): Resampled | null {
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
  // About 0.1 µs a cell and 10 µs a table, and two hundred times that for a likelihood.
  const piece = Math.max(1, Math.floor((method === 'polychoric' ? 500 : 1e5) / (cells + 100)));
  return { table, statistic, piece };
}

import type { Counts } from '../counts/counts.ts';
import { demandCounts, marginsOf } from '../counts/margins.ts';
import { seeded } from '../numerics/random.ts';
import type { Interval, Undefined } from '../result.ts';
import { bcaInterval, percentileInterval } from './bootstrap-intervals.ts';

export interface BootstrapOptions {
  /** From 1 up; 2000 where absent. */
  readonly resamples?: number;
  /** Decides every draw: whole, 0 to 2^53 − 1. */
  readonly seed: number;
  /** Of the intervals, 0 to 1; .95 where absent. */
  readonly level?: number;
  /** The largest share of resamples that may be without the statistic, 0 to 1; .05 where absent. */
  readonly mostUndefined?: number;
  /** The most resamples between two yields, from 1 up: for a statistic that takes long. */
  readonly piece?: number;
}

/** A statistic with its bootstrap intervals. */
export interface Bootstrapped {
  readonly estimate: number;
  readonly n: number;
  readonly percentile: Interval | Undefined<'too-few-replicates'>;
  readonly bca: Interval | Undefined<'too-few-replicates' | 'one-sided' | 'constant' | 'undefined-without-one'>;
  readonly resamples: number;
  /** The statistic in each resample that has it, in the order in which they are drawn. */
  readonly replicates: readonly number[];
  /** And without each respondent in turn; null where it is undefined without one of them. */
  readonly jackknife: readonly number[] | null;
  /** Resamples in which the statistic is undefined; the intervals are of the others. */
  readonly undefined: number;
}

/** Respondents drawn between two yields: some milliseconds, the statistic's own time apart. */
const DRAWN = 2 ** 15;

/**
 * Percentile and BCa intervals of any statistic of a two-way table, from resamples of the respondents (Efron 1979).
 *
 *   Each resample draws n respondents with replacement. The jackknife of BCa leaves out one respondent of each cell, and
 *   counts what that gives as often as the cell has respondents. R: `boot::boot(rows, statistic, R)`, with other random
 *   numbers; intervals as in `percentileInterval` and `bcaInterval`.
 *
 * In pieces of some milliseconds; yields the share of resamples done, 0 to 1, after each. Errors are thrown by the first.
 *
 * @param counts     whole; the statistic sees tables of the same shape, some of their levels empty. Not modified.
 * @param statistic  a finite number, or null where it is undefined; must not keep the table that it is given
 * @returns the intervals; or why there are none: nobody, undefined in the data, or in too many resamples
 * @throws RangeError for a negative or fractional count, options outside their range, or a statistic that is not finite
 */
export function* bootstrapWork(
  counts: Counts,
  statistic: (counts: Counts) => number | null,
  { resamples = 2000, seed, level = 0.95, mostUndefined = 0.05, piece: most = Infinity }: BootstrapOptions
): Generator<number, Bootstrapped | Undefined<'nothing' | 'undefined' | 'often-undefined'>, void> {
  demandCounts('bootstrap', counts, 'whole');
  if (!(Number.isSafeInteger(resamples) && resamples >= 1)) {
    throw new RangeError(`bootstrap requires a whole number of resamples from 1 up (got ${resamples})`);
  }
  if (!(level > 0 && level < 1)) throw new RangeError(`bootstrap requires a level between 0 and 1 (got ${level})`);
  if (!(mostUndefined >= 0 && mostUndefined <= 1)) {
    throw new RangeError(`bootstrap requires mostUndefined from 0 to 1 (got ${mostUndefined})`);
  }
  const random = seeded(seed);
  const { n } = marginsOf(counts);
  if (n === 0) return { why: 'nothing', n };
  const { rows, columns } = counts;
  const original = Float64Array.from(counts.cells);
  const cellOf = new Uint32Array(n);
  let place = 0;
  original.forEach((count, cell) => {
    cellOf.fill(cell, place, place + count);
    place += count;
  });
  const estimate = statistic({ rows, columns, cells: original.slice() });
  if (estimate === null) return { why: 'undefined', n };

  const replicates: number[] = [];
  const cells = new Float64Array(original.length);
  const piece = Math.max(1, Math.min(most, Math.floor(DRAWN / n)));
  for (let done = 0; done < resamples;) {
    const until = Math.min(resamples, done + piece);
    for (; done < until; done++) {
      cells.fill(0);
      for (let draw = 0; draw < n; draw++) {
        const cell = cellOf[random.below(n)] as number;
        cells[cell] = (cells[cell] as number) + 1;
      }
      const found = statistic({ rows, columns, cells });
      if (found !== null) replicates.push(found);
    }
    yield done / resamples;
  }
  const without = resamples - replicates.length;
  if (without > mostUndefined * resamples) return { why: 'often-undefined', n };
  const jackknife = yield* leaveOneOut({ rows, columns, cells: original }, statistic, most);
  const bca = jackknife ? bcaInterval({ estimate, replicates, jackknife, level }) : undefinedWithoutOne(n);
  const percentile = percentileInterval(replicates, level);
  return { estimate, n, percentile, bca, resamples, replicates, jackknife, undefined: without };
}

function undefinedWithoutOne(n: number): Undefined<'undefined-without-one'> {
  return { why: 'undefined-without-one', n };
}

/** The statistic without each respondent, cell by cell; null where it is undefined without one of them. */
function* leaveOneOut(
  { rows, columns, cells }: Counts & { readonly cells: Float64Array },
  statistic: (counts: Counts) => number | null,
  most: number
): Generator<number, number[] | null, void> {
  const values: number[] = [];
  let done = 0;
  for (const [cell, count] of cells.entries()) {
    if (count === 0) continue;
    const found = statistic({ rows, columns, cells: cells.with(cell, count - 1) });
    if (found === null) return null;
    for (let one = 0; one < count; one++) values.push(found);
    if (++done % most === 0) yield 1;
  }
  return values;
}

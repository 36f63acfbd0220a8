import { isDefined, type Interval, type Undefined } from '../result.ts';
import { quantiles } from '../description/quantiles.ts';
import type { CodedColumn } from '../kernel/columns.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { bootstrapSpearmanMatrix, type BootstrapOptions } from '../matrix/bootstrap-spearman.ts';
import { spearmanMatrix } from '../matrix/spearman-matrix.ts';
import { seeded } from '../numerics/random.ts';
import { allAtOnce } from './all-at-once.ts';

/** An edge among all respondents and in each resample; null where it is undefined. */
export interface ResampledEdge {
  readonly estimate: number | null;
  readonly resamples: readonly (number | null)[];
}

/** Every edge of a network in the same resamples. */
export interface ResampledEdges {
  readonly variables: number;
  /** (0, 1), (0, 2) … (1, 2) …, see `pairOf`. */
  readonly pairs: readonly ResampledEdge[];
}

/** An edge, or the difference of two, with its percentile interval. */
export interface BootstrapInterval extends Interval {
  readonly estimate: number;
  /** Resamples that it is of, and those in which it is undefined. */
  readonly resamples: number;
  readonly without: number;
  /** Whether 0 lies outside the interval. */
  readonly differs: boolean;
}

export type NoInterval = Undefined<'undefined-edge' | 'no-resamples'>;

/**
 * Spearman's rho of every pair of columns in resamples of the respondents, kept together: which resample gave which rho, so
 * that edges can be compared. Parameters and errors as for `bootstrapSpearmanMatrix`.
 */
export function resampledEdges(
  columns: readonly CodedColumn[],
  kernel: Kernel,
  options: BootstrapOptions
): ResampledEdges {
  return allAtOnce(resampledEdgesWork(columns, kernel, options));
}

/** As `resampledEdges`, in pieces of one resample; yields the share done, 0 to 1, after each. */
export function* resampledEdgesWork(
  columns: readonly CodedColumn[],
  kernel: Kernel,
  options: BootstrapOptions
): Generator<number, ResampledEdges, void> {
  const { resamples = 1000, seed } = options;
  if (!(Number.isInteger(resamples) && resamples >= 1)) {
    throw new RangeError(`resampledEdges requires a whole number of resamples from 1 up (got ${resamples})`);
  }
  const random = seeded(seed);
  const found = spearmanMatrix(columns, kernel, options).pairs.map((edge) => ({
    estimate: isDefined(edge) ? edge.estimate : null,
    resamples: [] as (number | null)[]
  }));
  for (let resample = 0; resample < resamples; resample++) {
    // One at a time, each with a seed of its own: of many at once it is not said which one lacks an edge.
    const one = { ...options, resamples: 1, seed: random.below(4294967296) };
    bootstrapSpearmanMatrix(columns, kernel, one).pairs.forEach(({ rhos }, pair) => {
      found[pair]?.resamples.push(rhos[0] ?? null);
    });
    yield (resample + 1) / resamples;
  }
  return { variables: columns.length, pairs: found };
}

/**
 * The percentile interval of an edge (Efron 1979): quantiles, of definition 7, of rho in the resamples that have it. R:
 * `quantile(rhos, c(.025, .975))`, as bootnet's.
 *
 * @param level  .95 where absent
 * @returns the interval; or why there is none: the edge is undefined among all, or in every resample
 * @throws RangeError for a level outside (0, 1)
 */
export function edgeInterval({ estimate, resamples }: ResampledEdge, level = 0.95): BootstrapInterval | NoInterval {
  if (!(level > 0 && level < 1)) throw new RangeError(`edgeInterval requires a level between 0 and 1 (got ${level})`);
  if (estimate === null) return { why: 'undefined-edge', n: resamples.length };
  const there = resamples.filter((rho) => rho !== null);
  if (there.length === 0) return { why: 'no-resamples', n: resamples.length };
  const [low, high] = quantiles(there, [(1 - level) / 2, (1 + level) / 2]) as [number, number];
  const without = resamples.length - there.length;
  return { estimate, low, high, level, resamples: there.length, without, differs: low > 0 || high < 0 };
}

/**
 * The difference of two edges, the first less the second, with its percentile interval over the resamples that have both. R:
 * `bootnet::differenceTest`, which calls edges different where 0 lies outside the interval.
 *
 * @returns and throws as `edgeInterval`
 * @throws RangeError also for edges of unequally many resamples
 */
export function edgeDifference(
  first: ResampledEdge,
  second: ResampledEdge,
  level = 0.95
): BootstrapInterval | NoInterval {
  if (first.resamples.length !== second.resamples.length) {
    throw new RangeError(
      `edgeDifference requires edges of the same resamples (got ${first.resamples.length} and ${second.resamples.length})`
    );
  }
  return edgeInterval(differenceOf(first, second), level);
}

/** One edge less another, in each resample that has both; unchecked. */
export function differenceOf(first: ResampledEdge, second: ResampledEdge): ResampledEdge {
  const less = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);
  const resamples = first.resamples.map((rho, place) => less(rho, second.resamples[place] as number | null));
  return { estimate: less(first.estimate, second.estimate), resamples };
}

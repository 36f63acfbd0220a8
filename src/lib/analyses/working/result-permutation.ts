import type { Interval } from '#lib/stats/result.ts';
import type { Alternative, PearsonWorking } from './result-coefficient.ts';
import type { FarSums } from './result-exact.ts';
import type { CorrelationWorking } from './result.ts';

/** A permutation test of a correlation: how many of all orders of one variable's answers give one as far out. */
export interface PermutationWorking {
  readonly of: 'resampled';
  readonly drawn: 'permutation';
  readonly seed: number;
  readonly alternative: Alternative;
  readonly pair: RankedPair | NumberedPair;
  readonly estimate: number;
  /** n!; null where past 10³⁰⁰. */
  readonly orders: number | null;
  readonly p: number;
  /**
   * Sums of products of deviations that are as far out, rising, the farthest at each end taken together; null where orders
   * are drawn.
   */
  readonly sums: readonly FarSums[] | null;
  /** Drawn orders, those of them that are as far out, and the interval of the p that all would give; null where all are counted. */
  readonly sample: (Interval & { readonly hits: number; readonly draws: number }) | null;
}

export interface RankedPair extends Pick<CorrelationWorking, 'n' | 'meanRank' | 'x' | 'y' | 'cells' | 'sums'> {
  readonly by: 'spearman';
}

export interface NumberedPair extends Pick<PearsonWorking, 'n' | 'x' | 'y' | 'cells' | 'scores' | 'xy'> {
  readonly by: 'pearson';
}

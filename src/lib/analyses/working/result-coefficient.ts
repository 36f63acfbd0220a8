import type { Side } from './result.ts';
import type { ScoredWorking } from './result-table.ts';

/** A coefficient of two variables by another method than Spearman's. */
interface PairWorking {
  readonly n: number;
  readonly x: Side;
  readonly y: Side;
  /** Respondents by both, x down and y across; null where a side has too many levels. */
  readonly cells: readonly (readonly number[])[] | null;
}

/** Kendall's tau-b. Each pair of respondents is counted once. */
export interface KendallWorking extends PairWorking {
  readonly of: 'kendall';
  /** Ordered alike by both variables, and in opposite ways. */
  readonly concordant: number;
  readonly discordant: number;
  /** For each cell, those who are above it on both; and those above it on x and below it on y. Null as `cells` is. */
  readonly after: {
    readonly alike: readonly (readonly number[])[];
    readonly opposed: readonly (readonly number[])[];
  } | null;
  /** Pairs that differ on x, and on y. */
  readonly different: readonly [x: number, y: number];
  /** What the variance of P − Q is made of, first of x: see `permutationVariance`. */
  readonly spreads: readonly [all: number, x: number, y: number];
  readonly twos: readonly [x: number, y: number];
  readonly threes: readonly [x: number, y: number];
  readonly variance: number;
  readonly estimate: number;
  /** Null where z is infinite. */
  readonly statistic: number | null;
  readonly p: number;
}

/** Pearson's r of the numbers of the answers. */
export interface PearsonWorking extends PairWorking {
  readonly of: 'pearson';
  readonly scores: { readonly x: ScoredWorking; readonly y: ScoredWorking };
  /** The sum of products of deviations. */
  readonly xy: number;
  readonly estimate: number;
  /** Null where t is infinite. */
  readonly statistic: number | null;
  readonly df: number;
  readonly p: number;
}

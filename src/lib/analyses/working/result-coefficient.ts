import type { Interval } from '#lib/stats/result.ts';
import type { PermutationVariance } from '#lib/stats/association/kendall.ts';
import type { Direction } from '#lib/stats/testing/one-sided.ts';
import type { Side } from './result.ts';
import type { ScoredWorking } from './result-table.ts';

/** What a coefficient is tested against. */
export type Alternative = 'two-sided' | Direction;

/** An interval of a coefficient; `z` is of its level. */
export interface CoefficientInterval extends Interval {
  readonly se: number;
  readonly z: number;
}

/** A coefficient of two variables by another method than Spearman's. */
export interface PairWorking {
  readonly n: number;
  readonly x: Side;
  readonly y: Side;
  /** Respondents by both, or sums of their weights, x down and y across; null where a side has too many levels. */
  readonly cells: readonly (readonly number[])[] | null;
  readonly weighted: boolean;
  readonly alternative: Alternative;
}

/** Measures of how many pairs of respondents are ordered alike; `somers-d` has y depend on x. */
export type OrdinalMethod = 'kendall' | 'kendall-c' | 'gamma' | 'somers-d' | 'somers-d-symmetric';

/** What a respondent of a cell is to the measure; `alike` and `opposed` count those of other cells. */
export interface MoveWorking {
  readonly x: string;
  readonly y: string;
  readonly count: number;
  readonly alike: number;
  readonly opposed: number;
  readonly move: number;
}

/** An ordinal measure. Each pair of respondents is counted once. */
export interface KendallWorking extends PairWorking {
  readonly of: 'kendall';
  readonly measure: OrdinalMethod;
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
  /** Levels that somebody is at, of the variable that has fewer. */
  readonly fewest: number;
  /** What P − Q is divided by. */
  readonly denominator: number;
  /** What the variance of P − Q is made of, first of x; null where the test is by ASE0. */
  readonly permutation: PermutationVariance | null;
  /** Σ count · (alike − opposed)², and the standard error where there is no association. */
  readonly free: { readonly squares: number; readonly se: number };
  /** What the standard error of the interval is made of; the cells null where they are more than anyone reads. */
  readonly moves: { readonly cells: readonly MoveWorking[] | null; readonly squares: number };
  readonly interval: CoefficientInterval;
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
  /** Null for n of at most 3. */
  readonly interval: CoefficientInterval | null;
}

/** A polychoric correlation: two normal variables, cut where the margins say, and the likelihood of the counts. */
export interface PolychoricWorking extends PairWorking {
  readonly of: 'polychoric';
  readonly thresholds: { readonly x: readonly number[]; readonly y: readonly number[] };
  /** Of each cell at the estimate, as `cells` has them; null as that is. */
  readonly probabilities: readonly (readonly number[])[] | null;
  readonly estimate: number;
  readonly log: number;
  /** Of no correlation, and a little to either side of the estimate. */
  readonly others: readonly { readonly rho: number; readonly log: number }[];
  readonly none: number;
  /** Likelihood-ratio chi-square with one degree of freedom. */
  readonly statistic: number;
  readonly p: number;
  /** Symmetric in atanh ρ; null where there is no standard error. */
  readonly interval: CoefficientInterval | null;
}

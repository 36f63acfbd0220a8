import type { Interval } from '#lib/stats/result.ts';
import type { AdjustedPs } from './result-adjusted.ts';
import type { ExactWorking } from './result-exact.ts';
import type { MeanWorking, Unlisted } from './result.ts';

/** Those whose answers differ by one size, either way. */
export interface RankedDifference {
  readonly size: number;
  readonly falls: number;
  readonly rises: number;
  readonly midrank: number;
}

/** Two answers of the same respondents, the second less the first. */
export interface ChangeWorking {
  readonly of: 'change';
  readonly n: number;
  readonly first: string;
  readonly second: string;
  /** Whether the answers are as coded. */
  readonly coded: boolean;
  /** Numbers in the order of the answers, where the answers are words. */
  readonly scored: boolean;
  readonly convention: 'r' | 'spss';
  readonly falls: number;
  readonly same: number;
  readonly rises: number;
  readonly unlisted: Unlisted | null;
  readonly test: MeanChangeWorking | RanksWorking | McNemarWorking;
  /** The p of every two of more variables; null where it is not adjusted. */
  readonly adjusted: AdjustedPs | null;
}

export interface MeanChangeWorking {
  readonly by: 'means';
  /** Of the differences. */
  readonly mean: MeanWorking;
  /** Null where all changed by the same, or there is but one. */
  readonly t: {
    readonly statistic: number;
    readonly df: number;
    readonly p: number;
    readonly effect: EffectWorking;
  } | null;
}

/** d of the changes; its interval by the noncentrality of t. */
export interface EffectWorking extends Interval {
  readonly estimate: number;
  readonly noncentrality: readonly [number, number];
}

export interface RanksWorking {
  readonly by: 'ranks';
  /** Null where they are not listed. */
  readonly sizes: readonly RankedDifference[] | null;
  /** Σ count · rank², over those that differ. */
  readonly squares: number;
  /** Null where nobody changed. */
  readonly wilcoxon: {
    /** Sums of ranks of those that fall and of those that rise. */
    readonly minus: number;
    readonly plus: number;
    readonly statistic: number;
    readonly p: number;
    /** Null where respondents have weights, or are too many. */
    readonly exact: ExactWorking | null;
    readonly effect: number;
    readonly interval: (Interval & { readonly z: number }) | null;
  } | null;
  readonly sign: SignWorking | null;
}

export interface SignWorking {
  readonly statistic: number;
  readonly p: number;
  /** Null where respondents have weights. */
  readonly pExact: number | null;
  readonly share: number;
  /** Exact; null where respondents have weights. */
  readonly interval: Interval | null;
}

export interface McNemarWorking {
  readonly by: 'mcnemar';
  /** The two answers, lower first, and how many gave each pair: the first answer down. */
  readonly values: readonly [string, string];
  readonly cells: readonly [readonly [number, number], readonly [number, number]];
  /** Null where nobody changed. */
  readonly chiSquare: {
    readonly statistic: number;
    readonly df: number;
    readonly p: number;
    readonly pExact: number | null;
    readonly oddsRatio: number | null;
    /** Exact, of the odds and of the share they are of; null where respondents have weights, or without an odds ratio. */
    readonly interval: (Interval & { readonly shares: readonly [number, number] }) | null;
  } | null;
}

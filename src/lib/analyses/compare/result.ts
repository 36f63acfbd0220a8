import type { Notice } from '../contract.ts';
import type { CompareSpec } from './spec.ts';

/** One group. All is null where it is hidden; what nobody's answers, or one's, cannot give is null too. */
export interface ComparedGroup {
  readonly value: string;
  readonly hidden: 'small' | 'complement' | null;
  /** Those who answered; with weights their sum. */
  readonly n: number | null;
  /** The same without weights. */
  readonly respondents: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  /** Among the answers of all groups shown, ties sharing their ranks. */
  readonly meanRank: number | null;
  /** Interval of the mean. */
  readonly low: number | null;
  readonly high: number | null;
}

export type EffectName = 'rank-biserial' | 'epsilon-squared' | 'hedges-g' | 'omega-squared';

/** How large a difference is; `low` and `high` are null where no interval is known. */
export interface Effect<Name = EffectName> {
  readonly name: Name;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

export type TestName = 'mann-whitney' | 'kruskal-wallis' | 'welch-t' | 'student-t' | 'welch-anova' | 'anova';

/** A test of all groups. What a test does not have is null. */
export interface Comparison {
  readonly test: TestName;
  readonly n: number;
  /** z, H, t or F; null where it is infinite. */
  readonly statistic: number | null;
  readonly df: number | readonly [number, number] | null;
  readonly p: number;
  readonly pExact: number | null;
  /** Why there is no exact p, of the test that may have one. */
  readonly notExact: 'not-asked' | 'weights' | 'too-large' | null;
  /** Mann–Whitney's: of the first group, or by SPSS's convention the lesser. */
  readonly u: number | null;
  /** Mean of the first group less that of the second, with its interval. */
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly effect: Effect | null;
  /** The chance that one of the first group lies above one of the second, ties by half. */
  readonly superiority: Effect<'superiority'> | null;
}

/** Two of more than two groups, first less second. Without a test (no spread, one respondent) its numbers are null. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly n: number;
  /** Difference of mean ranks among all groups, or of means. */
  readonly estimate: number | null;
  /** Of a difference of means: Games and Howell's of all pairs together, Welch's not adjusted. */
  readonly low: number | null;
  readonly high: number | null;
  /** z or t. */
  readonly statistic: number | null;
  readonly df: number | null;
  /** Games and Howell's is of all pairs together, and the adjusted one the same. */
  readonly p: number | null;
  readonly pAdjusted: number | null;
  readonly effect: Effect | null;
}

export interface CompareResult {
  readonly outcome: string | null;
  readonly by: string | null;
  readonly method: CompareSpec['method'];
  readonly coded: boolean;
  /** How the means of every two groups are compared; ranks are by Dunn's tests. */
  readonly pairwise: CompareSpec['pairwise'];
  readonly adjust: CompareSpec['adjust'];
  readonly convention: CompareSpec['convention'];
  readonly level: number;
  readonly weighted: boolean;
  /** Answers in words are numbered by their order. */
  readonly numbered: boolean;
  /** Ends of the scale: the least and the largest number of the outcome's levels. */
  readonly scale: { readonly min: number; readonly max: number } | null;
  readonly groups: readonly ComparedGroup[];
  readonly comparisons: readonly Comparison[];
  /** Of more than two groups. */
  readonly pairs: readonly Pair[];
  /** Respondents of no group shown, or without an answer. */
  readonly leftOut: number;
  readonly notices: readonly Notice[];
}

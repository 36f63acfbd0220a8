import type { Notice } from '../contract.ts';
import type { Spread } from '../spread.ts';
import type { PairedSpec } from './spec.ts';

/** One variable, among those who answered all of them. */
export interface Wave extends Spread {
  readonly variable: string;
  /** Each one's answers ranked among themselves; null of two variables. */
  readonly meanRank: number | null;
}

export type TestName = 'wilcoxon' | 'sign' | 'mcnemar' | 'paired-t' | 'friedman';

export type EffectName = 'rank-biserial' | 'share-rising' | 'odds-ratio' | 'cohens-dz' | 'kendalls-w';

/** How large a change is; `low` and `high` are null where no interval is known. */
export interface Effect<Name = EffectName> {
  readonly name: Name;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A test of all variables. What a test does not have is null. */
export interface Comparison {
  readonly test: TestName;
  readonly n: number;
  /** z, t or chi-square; z and t are above 0 where the second is higher. */
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number;
  readonly pExact: number | null;
  /** Why there is no exact p, of a test that may have one. */
  readonly notExact: 'weights' | 'too-large' | null;
  readonly effect: Effect | null;
}

/** Two variables, the second less the first. What cannot be had (nobody changed, all by the same) is null. */
export interface Change {
  readonly first: string;
  readonly second: string;
  readonly n: number;
  /** Those whose second answer is lower, the same, and higher. */
  readonly falls: number;
  readonly same: number;
  readonly rises: number;
  /** Mean change with its interval, not adjusted. */
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** z of Wilcoxon's signed ranks, or t. */
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly pAdjusted: number | null;
  readonly effect: Effect<'rank-biserial' | 'cohens-dz'> | null;
}

export interface PairedResult {
  readonly variables: readonly string[];
  readonly method: PairedSpec['method'];
  readonly coded: boolean;
  readonly adjust: PairedSpec['adjust'];
  readonly convention: PairedSpec['convention'];
  readonly level: number;
  readonly weighted: boolean;
  /** Answers in words are numbered by their order. */
  readonly numbered: boolean;
  /** Ends of the scale that the variables share. */
  readonly scale: { readonly min: number; readonly max: number } | null;
  /** Respondents who answered all of the variables; null where these are too few to be shown. */
  readonly respondents: number | null;
  readonly waves: readonly Wave[];
  /** The first is the one that the finding goes by. */
  readonly comparisons: readonly Comparison[];
  /** Every two of the variables. */
  readonly changes: readonly Change[];
  /** Respondents who lack an answer to one of the variables. */
  readonly leftOut: number | null;
  readonly notices: readonly Notice[];
}

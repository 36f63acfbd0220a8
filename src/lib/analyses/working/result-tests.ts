import type { RankedScore } from '#lib/stats/regression/discrimination.ts';
import type { Test } from '#lib/stats/result.ts';
import type { ScoreTerm, TermWorking, WaldTerm } from './result-model.ts';

/** What a model's tests are of that are not of one coefficient by Wald's. */
export type TestPart =
  JointWorking | RatioWorking | ProfileWorking | DiscriminationWorking | LinesWorking | BrantWorking;

const KINDS: readonly string[] = [
  'joint',
  'ratio',
  'profile',
  'discrimination',
  'lines',
  'brant'
] satisfies readonly TestPart['kind'][];

/** True for these among all that may be derived of a model. */
export function isTest<Other extends { readonly kind: string }>(part: TestPart | Other): part is TestPart {
  return KINDS.includes(part.kind);
}

/** Wald's test that all coefficients of a variable are zero: bᵀ V⁻¹ b, chi-square, or over their number F. */
export interface JointWorking {
  readonly kind: 'joint';
  readonly variable: string;
  readonly terms: readonly WaldTerm[];
  readonly square: number;
  readonly statistic: number;
  /** Of the denominator of F; null for chi-square. */
  readonly df: number | null;
  readonly p: number;
}

/** The likelihood-ratio test of the same, by log-likelihoods with the variable and without it. */
export interface RatioWorking extends Test {
  readonly kind: 'ratio';
  readonly variable: string;
  readonly statistic: number;
  readonly df: number;
  readonly model: number;
  readonly without: number;
}

/** A coefficient by the profile of the likelihood: where it has some value, the others are fitted anew. */
export interface ProfileWorking extends Pick<TermWorking, 'variable' | 'against' | 'estimate' | 'se' | 'p'> {
  readonly kind: 'profile';
  /** Of the likelihood-ratio test that the coefficient is zero. */
  readonly statistic: number;
  /** Log-likelihoods, with Firth's penalty where that is the method; null where there is no end. */
  readonly heights: {
    readonly estimate: number;
    readonly zero: number;
    readonly low: number | null;
    readonly high: number | null;
  };
  /** An end is null where there is none. `quantile`: of chi-square. */
  readonly interval: {
    readonly low: number | null;
    readonly high: number | null;
    readonly level: number;
    readonly quantile: number;
  };
  /** Null where the numbers are too large for a computer. */
  readonly odds: { readonly ratio: number; readonly low: number | null; readonly high: number | null } | null;
}

/** The area under the ROC curve, by pairs of one who has the outcome and one who has not. */
export interface DiscriminationWorking {
  readonly kind: 'discrimination';
  readonly estimate: number;
  /** Shares of all pairs: where the one with the outcome has the higher chance, and where the chances are the same. */
  readonly won: number;
  readonly tied: number;
  /** Respondents, or sums of weights; null where they tell of a group that is hidden. */
  readonly counts: { readonly having: number; readonly without: number } | null;
  /** In rising order of the chance; null where they are too many, or tell what few people have. */
  readonly rows: readonly (Pick<RankedScore, 'having' | 'without' | 'below'> & { readonly chance: number })[] | null;
  readonly unlisted: 'many' | 'few' | null;
}

/** The likelihood-ratio test that one set of coefficients serves all splits. */
export interface LinesWorking extends Test {
  readonly kind: 'lines';
  readonly statistic: number;
  readonly df: number;
  readonly splits: number;
  /** Log-likelihoods of the model with the same coefficients at each split, and with own ones. */
  readonly same: number;
  readonly own: number;
  readonly terms: readonly (Pick<ScoreTerm, 'between' | 'term' | 'variable' | 'against'> & {
    readonly same: number;
    readonly own: number;
  })[];
}

/** Brant's test of the same: the coefficients of later splits less those of the first, dᵀ V⁻¹ d. */
export interface BrantWorking extends Test {
  readonly kind: 'brant';
  /** Null of all variables together. */
  readonly of: string | null;
  readonly statistic: number;
  readonly df: number;
  readonly splits: number;
  readonly terms: readonly (Pick<ScoreTerm, 'between' | 'term' | 'variable' | 'against'> & {
    /** At the first split, and at this one. */
    readonly first: number;
    readonly own: number;
    readonly difference: number;
    /** With each of the differences. */
    readonly covariances: readonly number[];
    /** Of V⁻¹ d. */
    readonly solved: number;
  })[];
}

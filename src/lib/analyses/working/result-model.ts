import type { Test } from '#lib/stats/result.ts';
import type { TestPart } from './result-tests.ts';

/** One coefficient of a regression, or how well it fits. */
export interface ModelWorking {
  readonly of: 'model';
  readonly n: number;
  readonly family: 'ordinal' | 'logistic' | 'linear';
  readonly outcome: string;
  /** Of logistic: the answer whose odds are modelled. */
  readonly event: string | null;
  readonly firth: boolean;
  /** Of linear: which standard errors. */
  readonly robust: 'classical' | 'HC3' | 'HC0' | 'HC1' | 'HC2' | null;
  readonly part: FitPart | TestPart;
}

export type FitPart = TermWorking | InflationWorking | ScoreWorking | LinearFitWorking | LikelihoodWorking;

export interface TermWorking {
  readonly kind: 'term';
  /** Null for the intercept. */
  readonly variable: string | null;
  /** Of a dummy: the answer it stands for, and the one it is compared with. */
  readonly against: { readonly level: string; readonly reference: string } | null;
  /** Of a threshold: the answers of the outcome it lies between. */
  readonly between: { readonly below: string; readonly above: string } | null;
  readonly estimate: number;
  readonly se: number;
  /** Null where the estimate has no error. */
  readonly statistic: number | null;
  /** Of Student's t; null where it is the normal distribution. */
  readonly df: number | null;
  readonly p: number;
  readonly interval: { readonly low: number; readonly high: number; readonly level: number; readonly quantile: number };
  /** Null for linear, and where the numbers are too large for a computer. */
  readonly odds: { readonly ratio: number; readonly low: number; readonly high: number } | null;
  readonly beta: { readonly estimate: number; readonly sdX: number; readonly sdY: number } | null;
  /** `r2`: of the variable by the others. */
  readonly vif: { readonly estimate: number; readonly r2: number } | null;
}

/** How much the others inflate the variance of a variable's coefficients: of the correlations of the estimates. */
export interface InflationWorking {
  readonly kind: 'inflation';
  readonly variable: string;
  readonly terms: readonly InflatedTerm[];
  /** Determinants: of the variable's own correlations, of the others', and of all. */
  readonly own: number;
  readonly rest: number;
  readonly all: number;
  /** Generalised VIF of all the variable's coefficients together, and on the scale of one. */
  readonly generalised: number;
  readonly estimate: number;
}

export interface InflatedTerm extends Pick<TermWorking, 'variable' | 'against'> {
  readonly term: string;
  readonly isOwn: boolean;
  /** With each of the terms. */
  readonly correlations: readonly number[];
}

/** Rao's score test that one set of coefficients serves all splits: gᵀ I⁻¹ g. */
export interface ScoreWorking extends Test {
  readonly kind: 'score';
  readonly statistic: number;
  readonly df: number;
  readonly splits: number;
  readonly terms: readonly ScoreTerm[];
}

export interface ScoreTerm extends Pick<TermWorking, 'variable' | 'against'> {
  /** The answers the split lies between. */
  readonly between: NonNullable<TermWorking['between']>;
  readonly term: string;
  readonly gradient: number;
  /** Expected, with each of the terms. */
  readonly information: readonly number[];
  /** Of I⁻¹ g. */
  readonly solved: number;
}

/** Sums of squares of a linear model. */
export interface LinearFitWorking {
  readonly kind: 'linear';
  readonly total: number;
  readonly residual: number;
  readonly slopes: number;
  readonly df: number;
  readonly r2: number;
  readonly adjustedR2: number;
  readonly residualSd: number;
  /** Null with robust standard errors, which have another, and where the fit leaves nothing. */
  readonly f: { readonly statistic: number; readonly p: number } | null;
  /** F by robust standard errors. */
  readonly wald: WaldWorking | null;
  readonly likelihood: { readonly log: number; readonly aic: number } | null;
}

/** Wald's test that all coefficients but the intercept are zero: bᵀ V⁻¹ b over their number. */
export interface WaldWorking {
  readonly kind: 'HC3' | 'HC0' | 'HC1' | 'HC2';
  readonly terms: readonly WaldTerm[];
  readonly square: number;
  readonly statistic: number;
  readonly p: number;
}

export interface WaldTerm extends Pick<TermWorking, 'variable' | 'against' | 'estimate'> {
  readonly term: string;
  /** With each of the terms. */
  readonly covariances: readonly number[];
  /** Of V⁻¹ b. */
  readonly solved: number;
}

/** Log-likelihoods of an ordinal or logistic model, and of the one without variables. */
export interface LikelihoodWorking {
  readonly kind: 'likelihood';
  /** Null where they tell what single people have, or a group that is hidden. */
  readonly answers: readonly { readonly value: string; readonly n: number; readonly log: number }[] | null;
  /** Without a penalty. */
  readonly none: number;
  readonly log: number;
  /** Firth's, which the test has; null by maximum likelihood. */
  readonly penalty: PenaltyWorking | null;
  readonly parameters: number;
  readonly test: Test | null;
  readonly mcFadden: number;
  readonly nagelkerke: number;
  /** Null with a penalty. */
  readonly aic: number | null;
  /** Respondents that count for each slope; null without slopes, and where the answers are null. */
  readonly perSlope: { readonly respondents: number; readonly slopes: number; readonly estimate: number } | null;
}

/** Log-likelihoods with Firth's penalty: of the model, and where all its coefficients but the intercept are zero. */
export interface PenaltyWorking {
  readonly model: PenalisedHeight;
  readonly none: PenalisedHeight;
}

/** ln L, ½ ln |I| of all coefficients, and their sum. */
export interface PenalisedHeight {
  readonly log: number;
  readonly penalty: number;
  readonly sum: number;
}

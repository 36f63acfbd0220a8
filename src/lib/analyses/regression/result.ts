import type { Test } from '#lib/stats/result.ts';
import type { Notice } from '../contract.ts';
import type { Family, RegressionSpec } from './spec.ts';

/** A slope, a dummy's difference from the reference, or the intercept. */
export interface RegressionCoefficient extends Test {
  /** `plan`, `sektor=skole`, `(intercept)`. */
  readonly term: string;
  /** Null for the intercept. */
  readonly variable: string | null;
  /** Of a dummy: the answer it stands for, and the one it is compared with. */
  readonly level: string | null;
  readonly reference: string | null;
  readonly estimate: number;
  readonly se: number;
  /** Of the estimate; null where the interval has no end. */
  readonly low: number | null;
  readonly high: number | null;
  /** Null for linear, and where the number is too large for a computer. */
  readonly oddsRatio: number | null;
  readonly oddsLow: number | null;
  readonly oddsHigh: number | null;
  /** In standard deviations, of linear. */
  readonly beta: number | null;
  /** Of the variable: VIF, and for several dummies GVIF to the power 1 / df, which compares with it. */
  readonly vif: number | null;
}

/** A variable as a whole: that all its coefficients are zero. */
export interface RegressionTerm {
  readonly variable: string;
  readonly reference: string | null;
  readonly statistic: number | null;
  readonly df: Test['df'];
  readonly p: number | null;
  readonly vif: number | null;
}

/** Of an ordinal outcome: between two of its answers that stand beside each other. */
export interface RegressionThreshold extends Test {
  readonly below: string;
  readonly above: string;
  readonly estimate: number;
  readonly se: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** How well the model fits; null for what its family does not have. */
export interface RegressionFit {
  /** That no variable matters: likelihood ratio, or F. With Firth's method both it and the log-likelihood have the penalty. */
  readonly test: ({ readonly test: 'likelihood-ratio' | 'f' } & Test) | null;
  readonly logLikelihood: number | null;
  readonly aic: number | null;
  readonly mcFadden: number | null;
  readonly nagelkerke: number | null;
  readonly auc: number | null;
  readonly r2: number | null;
  readonly adjustedR2: number | null;
  readonly residualSd: number | null;
  /** Of logistic: those with the outcome. */
  readonly events: number | null;
  /** Respondents that count (logistic: of the rarer outcome; ordinal: Harrell's effective number) for each slope. */
  readonly perParameter: number;
}

/** Why a test could not be done. */
export interface Unknown {
  readonly why: string;
}

/** Tests of proportional odds. */
export interface Proportional {
  readonly likelihoodRatio: Test | Unknown;
  readonly brant: (Test & { readonly terms: readonly BrantTerm[] }) | Unknown;
  readonly score: Test | Unknown;
}

export interface BrantTerm {
  readonly variable: string;
  readonly statistic: number | null;
  readonly df: Test['df'];
  readonly p: number | null;
}

/** The outcome where one variable has one of its answers and the others stand at their mean, or their reference. */
export interface RegressionPrediction {
  readonly variable: string;
  readonly level: string;
  /** The level's number; null for categories. */
  readonly value: number | null;
  /** The answer whose probability it is; null for a mean. */
  readonly outcome: string | null;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Respondents who lack an answer. */
export interface LeftOut {
  readonly respondents: number;
  /** The variable that most of them lack. */
  readonly variable: string | null;
  readonly missing: readonly { readonly variable: string; readonly respondents: number }[];
}

export interface RegressionResult {
  readonly family: Family;
  /** Whether the family was chosen by the outcome's answers. */
  readonly automatic: boolean;
  readonly outcome: string | null;
  /** Of logistic: the answer whose odds are modelled. */
  readonly event: string | null;
  readonly coded: boolean;
  readonly weighted: boolean;
  readonly method: 'maximum-likelihood' | 'firth' | 'least-squares';
  /** Of the tests and intervals of coefficients. */
  readonly inference: 'wald' | 'profile' | 't';
  /** Of linear: which standard errors. */
  readonly robust: RegressionSpec['robust'] | null;
  readonly level: number;
  /** With weights their sum. */
  readonly n: number;
  readonly respondents: number;
  readonly leftOut: LeftOut | null;
  /** None where there is no model; the notices say why. */
  readonly coefficients: readonly RegressionCoefficient[];
  readonly terms: readonly RegressionTerm[];
  readonly thresholds: readonly RegressionThreshold[];
  readonly fit: RegressionFit | null;
  /** Of ordinal; why there is nothing to test where there is not. */
  readonly proportional: Proportional | Unknown | null;
  readonly separation: {
    readonly kind: 'complete' | 'quasi-complete';
    /** Whose coefficients maximum likelihood drives away without end. */
    readonly variables: readonly string[];
  } | null;
  readonly predictions: readonly RegressionPrediction[];
  readonly notices: readonly Notice[];
}

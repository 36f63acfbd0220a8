import type { Test } from '#lib/stats/result.ts';

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

/** Respondents who lack an answer. */
export interface LeftOut {
  readonly respondents: number;
  /** The variable that most of them lack. */
  readonly variable: string | null;
  readonly missing: readonly { readonly variable: string; readonly respondents: number }[];
}

import type { Test } from '../result.ts';

/** What a column of a model stands for. */
export interface ColumnName {
  /** `threshold`: of an ordinal outcome. */
  readonly kind: 'intercept' | 'numeric' | 'dummy' | 'threshold';
  /** The variable's; of an intercept empty. */
  readonly name: string;
  /** Of a dummy: the level it stands for. Of a threshold: the highest level below it. */
  readonly level?: number;
}

/** A coefficient with its test and interval. */
export interface Coefficient extends ColumnName, Test {
  readonly estimate: number;
  readonly se: number;
  /** Ends of the interval at the fit's `confidence`; null where it has no end. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A predictor as a whole. */
export interface TermName {
  readonly kind: 'numeric' | 'categorical';
  readonly name: string;
  /** The level that dummies are compared with; absent where every level has one. */
  readonly reference?: number;
}

/** A predictor with the test that all its coefficients are zero; null where it has none in the model. */
export interface Term extends TermName {
  readonly test: Test | null;
  /**
   * How much its variance is inflated by the other predictors: VIF, for several dummies Fox and Monette's GVIF, and that
   * to the power 1 / 2df, which compares across df. Null without an intercept.
   */
  readonly vif: number | null;
  readonly vifScaled: number | null;
}

/** What every model has. */
export interface Fit {
  /** Respondents: rows, or the sum of their weights. */
  readonly n: number;
  readonly excluded: number;
  readonly missing: readonly { readonly name: string; readonly n: number }[];
  readonly coefficients: readonly Coefficient[];
  /** Level of the intervals of the coefficients, 0 to 1. */
  readonly confidence: number;
  readonly terms: readonly Term[];
  /** Columns left out because others give them already. */
  readonly aliased: readonly ColumnName[];
  /** Covariances of the coefficients, in their order. */
  readonly covariance: readonly (readonly number[])[];
}

/** A predictor's value where something is predicted: a number, or the code of a level. */
export interface ValueAt {
  readonly name: string;
  readonly value: number;
}

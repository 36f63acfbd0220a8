import type { Test } from '#lib/stats/result.ts';
import type { Notice } from '../contract.ts';
import type {
  LeftOut,
  RegressionCoefficient,
  RegressionFit,
  RegressionTerm,
  RegressionThreshold
} from '../model-result.ts';
import type { Family, RegressionSpec } from './spec.ts';

export type { LeftOut, RegressionCoefficient, RegressionFit, RegressionTerm, RegressionThreshold };

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

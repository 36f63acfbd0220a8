import type { ModelWorking, TermWorking } from './result-model.ts';

/** What a regression predicts where one variable has one answer. */
export interface PredictionWorking extends Omit<ModelWorking, 'of' | 'part'> {
  readonly of: 'prediction';
  readonly variable: string;
  readonly level: string;
  /** Each coefficient, but the thresholds of an ordinal outcome, with what it is multiplied by. */
  readonly terms: readonly (Pick<TermWorking, 'variable' | 'against' | 'estimate'> & {
    readonly term: string;
    readonly value: number;
  })[];
  /** Σ coefficient · value. */
  readonly sum: number;
  readonly estimate: number;
  readonly part: SumPrediction | AnswerPrediction;
}

/** Of a mean, or of a chance by its logit. */
export interface SumPrediction {
  readonly kind: 'sum';
  /** Of the sum. */
  readonly se: number;
  /** Of Student's t; null where it is the normal distribution. */
  readonly df: number | null;
  readonly quantile: number;
  /** Of the sum; of a mean the same as of what is predicted. */
  readonly sumLow: number;
  readonly sumHigh: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** Of the chance of one answer to an ordinal outcome: between two thresholds, null below the first and above the last. */
export interface AnswerPrediction {
  readonly kind: 'answer';
  readonly answer: string;
  readonly upper: Threshold | null;
  readonly lower: Threshold | null;
}

export interface Threshold {
  readonly estimate: number;
  /** The chance of an answer below it. */
  readonly below: number;
}

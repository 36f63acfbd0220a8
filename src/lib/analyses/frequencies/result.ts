import type { MissingKind } from '#lib/data/table.ts';
import type { Coding } from '#lib/recode/step.ts';
import type { Notice } from '../contract.ts';

/**
 * Respondents with one answer, or with a number in one class. All numbers are null where they must not be shown. Where
 * respondents have weights, counts are sums of these, and `respondents` is how many they are.
 */
export interface AnswerCount {
  readonly value: string;
  readonly number: number | null;
  readonly n: number | null;
  readonly respondents?: number | null;
  /** Share of all respondents, 0 to 1. */
  readonly ofAll: number | null;
  /** Share of those who answered. */
  readonly ofAnswered: number | null;
  /** Share of those who answered at this level or before it; null for unordered answers. */
  readonly cumulated: number | null;
  readonly hidden: 'small' | 'complement' | null;
}

export interface MissingCount {
  readonly kind: MissingKind;
  readonly n: number;
  readonly respondents?: number;
  readonly ofAll: number;
  /** Where the kind counts as an answer (don't-know that is not coded as missing). */
  readonly ofAnswered: number | null;
}

/** The variable divided at its cut-off. Don't-know is low where it is coded so. */
export interface Split {
  readonly low: number;
  readonly high: number;
  readonly highOfAll: number;
  readonly highOfAnswered: number;
}

/** Averages of level numbers in the file's direction, over those with a level. */
export interface Average {
  readonly mean: number;
  readonly median: number;
  readonly mode: number;
  readonly modeIsUnique: boolean;
  /** Null for a single respondent. */
  readonly standardDeviation: number | null;
}

export interface VariableFrequencies {
  readonly name: string;
  readonly level: 'nominal' | 'ordinal' | 'interval';
  /** In rising order after `coding.reverse`. */
  readonly answers: readonly AnswerCount[];
  /**
   * Where many-valued numbers were put into classes, their width (`number` being the lower limit), and the number where
   * the cut-off stands; null for answers as they are.
   */
  readonly classes: { readonly width: number; readonly cutAt: number | null } | null;
  /** None where an answer is hidden: with them the hidden ones could be had by subtraction. */
  readonly missing: readonly MissingCount[];
  readonly all: number;
  /** Base of `ofAnswered`: those with a level, and don't-know unless coded as missing; null where an answer is hidden. */
  readonly answered: number | null;
  /** The same two without weights, where there are some. */
  readonly respondents?: { readonly all: number; readonly answered: number | null };
  readonly coding: Coding;
  readonly split: Split | null;
  readonly average: Average | null;
}

/** True where counts are sums of weights. */
export function isWeighted({ respondents }: VariableFrequencies): boolean {
  return respondents !== undefined;
}

export interface FrequenciesResult {
  readonly show: 'likert' | 'bars' | 'table';
  readonly base: 'all' | 'answered';
  readonly variables: readonly VariableFrequencies[];
  readonly notices: readonly Notice[];
}

import type { Notice } from './contract.ts';
import type { Field } from './field.ts';

/** Which choices of coding and coefficient are tried for a pair of variables. */
export interface WaysAsked {
  /** Null: the notebook's outcome. */
  readonly outcome: string | null;
  /** What it is correlated with; null: the first driver. */
  readonly on: string | null;
  readonly coefficients: 'all' | 'spearman' | 'kendall' | 'pearson';
  /** Whether all levels kept is one of the choices, beside the cut-offs. */
  readonly uncut: boolean;
  /** Whether don't-know and no-answer are also treated otherwise than in the notebook. */
  readonly missing: boolean;
  /** p below which a way counts as significant; null is .05. */
  readonly alpha: number | null;
}

/** What is tried of a pair. */
export const TRIED: readonly Field[] = [
  { name: 'coefficients', kind: 'choice', options: ['all', 'spearman', 'kendall', 'pearson'], default: 'all' },
  { name: 'uncut', kind: 'switch', default: true },
  { name: 'missing', kind: 'switch', default: true },
  { name: 'alpha', kind: 'number', min: 0.0001, max: 0.5, default: 0.05 }
];

export const waysFields: readonly Field[] = [
  { name: 'outcome', kind: 'variable', none: 'outcome', default: null },
  { name: 'on', kind: 'variable', none: 'nothing', default: null },
  ...TRIED
];

export type Method = 'spearman' | 'kendall' | 'pearson';

/** How a variable is coded in one way. A treatment is null where nobody has that kind of missing. */
export interface Choice {
  /** How many levels, in coded order, are low; null keeps all. */
  readonly cutoff: number | null;
  readonly dontKnow: 'low' | 'missing' | null;
  readonly noAnswer: 'own' | 'missing' | null;
}

/** One way to code both variables and correlate them: the choices of `Choice` for each, and what they give. */
export interface Way {
  readonly outcomeCutoff: Choice['cutoff'];
  readonly outcomeDontKnow: Choice['dontKnow'];
  readonly outcomeNoAnswer: Choice['noAnswer'];
  readonly predictorCutoff: Choice['cutoff'];
  readonly predictorDontKnow: Choice['dontKnow'];
  readonly predictorNoAnswer: Choice['noAnswer'];
  readonly method: Method;
  readonly n: number;
  readonly estimate: number;
  readonly p: number;
}

/** The name of a choice in `Way`. */
export type ChoiceName = Exclude<keyof Way, 'n' | 'estimate' | 'p'>;

/** What the ways say together. Signs within rounding of 0 are neither. */
export interface Tally {
  readonly defined: number;
  readonly positive: number;
  readonly negative: number;
  readonly positiveSignificant: number;
  readonly negativeSignificant: number;
  /** Of the estimates; null where there are none. */
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** The ways that make one choice alike. */
export interface OfChoice extends Tally {
  readonly choice: ChoiceName;
  readonly value: Way[ChoiceName];
}

/** The way that is in force in the notebook. */
export interface Standing extends Way {
  /** Place in `ways`, from 0. */
  readonly place: number;
  /** Of its estimate from the lowest, 1, up; equal estimates share the mean of theirs. */
  readonly rank: number;
}

export interface EveryWay {
  readonly outcome: string | null;
  readonly predictor: string | null;
  /** True where no predictor was named, and the first driver stands in. */
  readonly picked: boolean;
  readonly alpha: number;
  /** Answers of each variable as coded, lowest first. */
  readonly outcomeLevels: readonly string[];
  readonly predictorLevels: readonly string[];
  /** Respondents with an answer to both. */
  readonly n: number;
  /** Ways in all, and tables among them that do not sort the respondents alike. */
  readonly total: number;
  readonly tables: number;
  /** How many values of each choice are tried, each with all of the others. */
  readonly tried: Readonly<Partial<Record<ChoiceName, number>>>;
  readonly summary: Tally;
  /** Null where the notebook's coding is not among the ways, or gives no correlation. */
  readonly standing: Standing | null;
  /** By choice, those of which there is more than one. */
  readonly choices: readonly OfChoice[];
  /** By rising estimate. */
  readonly ways: readonly Way[];
  /** Ways without a correlation, counted by their reason. */
  readonly without: readonly { readonly why: string; readonly count: number }[];
  readonly notices: readonly Notice[];
}

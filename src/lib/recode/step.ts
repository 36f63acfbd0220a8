/**
 * How the answers of one variable are coded before they are correlated.
 *
 * Order of application: `reverse` turns the levels; `dontKnow: 'low'` puts don't-know with the lowest level;
 * `noAnswer: 'own'` makes no-answer a value of its own below the lowest level; `cutoff` splits last.
 */
export interface Coding {
  /** How many levels (after `reverse`, the own value not counted) are low: 1 … levels − 1. Null keeps all levels. */
  readonly cutoff: number | null;
  /** `apart`: left out of correlations like `missing`, but part of the base of shares and shown as its own category. */
  readonly dontKnow: 'low' | 'missing' | 'apart';
  readonly noAnswer: 'missing' | 'own';
  readonly reverse: boolean;
}

/** All levels in the file's order, every kind of missing left out. */
export const AS_IT_IS: Coding = { cutoff: null, dontKnow: 'missing', noAnswer: 'missing', reverse: false };

/** How one variable is coded. A variable without one is coded `AS_IT_IS`; a later one of the same variable wins. */
export interface CodeStep {
  readonly kind: 'code';
  readonly variable: string;
  readonly coding: Coding;
}

/** Only respondents with one of these answers take part. Of several filters each must be passed. */
export interface FilterStep {
  readonly kind: 'filter';
  readonly variable: string;
  /** Values of the variable's levels. Who has none of them, or no answer, is left out. */
  readonly keep: readonly string[];
}

/**
 * Each respondent counts as many times as this variable says (SPSS WEIGHT BY). Who has no weight, or one that is not above
 * zero, is left out. The last one wins.
 */
export interface WeightStep {
  readonly kind: 'weight';
  readonly variable: string;
}

/**
 * A new variable from several: the mean or the sum of their numbers, each reversed and its don't-know and no-answer treated
 * as its own coding says, but not cut. The codebook has a variable of that name; the file has not.
 */
export interface IndexStep {
  readonly kind: 'index';
  readonly name: string;
  readonly of: readonly string[];
  /** `sum` is the mean of those answered times the number of items, so that a missing item does not pull it down. */
  readonly how: 'mean' | 'sum';
  /** How many of the items must be answered; with fewer, the index is missing. */
  readonly least: number;
}

/** One step from the table as read to the table that is analysed. Filters and weights first, then indices, then codings. */
export type Step = CodeStep | FilterStep | WeightStep | IndexStep;

/** The coding in force for a variable. */
export function codingOf(steps: readonly Step[], variable: string): Coding {
  const last = steps.findLast((step) => step.kind === 'code' && step.variable === variable);
  return last?.kind === 'code' ? last.coding : AS_IT_IS;
}

/** The steps of one kind, in their order. */
export function stepsOf<Kind extends Step['kind']>(
  steps: readonly Step[],
  kind: Kind
): Extract<Step, { readonly kind: Kind }>[] {
  return steps.filter((step): step is Extract<Step, { readonly kind: Kind }> => step.kind === kind);
}

/** The variables that a step names. */
export function namesIn(step: Step): readonly string[] {
  return step.kind === 'index' ? [step.name, ...step.of] : [step.variable];
}

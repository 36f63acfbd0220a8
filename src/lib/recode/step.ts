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

/** One step of recoding. A variable without a step is coded `AS_IT_IS`; a later step of the same variable wins. */
export interface Step {
  readonly kind: 'code';
  readonly variable: string;
  readonly coding: Coding;
}

/** The coding in force for a variable. */
export function codingOf(steps: readonly Step[], variable: string): Coding {
  return steps.findLast((step) => step.variable === variable)?.coding ?? AS_IT_IS;
}

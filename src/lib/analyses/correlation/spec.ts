import type { StrengthScaleName } from '#lib/stats/association/strength.ts';
import type { Field } from '../field.ts';

/** One variable's correlation with each of several others, in all or in each group. */
export interface CorrelationSpec {
  /** Null: the notebook's outcome. */
  readonly target: string | null;
  /** Null: all drivers but the target. */
  readonly variables: readonly string[] | null;
  /** A grouping, or null for all respondents together. */
  readonly by: string | null;
  /** From the strongest positive to the strongest negative, or in the order of the codebook. */
  readonly sort: 'strength' | 'codebook';
  readonly scale: StrengthScaleName;
  /** Fewest pairs that give a number within a group; without groups rho alone sets the limit. */
  readonly minPairs: number;
}

export const fields: readonly Field[] = [
  { name: 'target', kind: 'variable', none: 'outcome', default: null },
  { name: 'variables', kind: 'variables', none: 'drivers', default: null },
  { name: 'by', kind: 'variable', none: 'nothing', default: null },
  { name: 'sort', kind: 'choice', options: ['strength', 'codebook'], default: 'strength' },
  { name: 'scale', kind: 'choice', options: ['jacobsen', 'cohen'], default: 'jacobsen' },
  { name: 'minPairs', kind: 'range', min: 3, max: 30, step: 1, default: 5 }
];

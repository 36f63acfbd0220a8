import type { Field } from '../field.ts';

/**
 * - `outcome`: whose mean; null for the notebook's outcome
 * - `by`: the groups; null for the notebook's grouping
 */
export interface MeansSpec {
  readonly outcome: string | null;
  readonly by: string | null;
  readonly show: 'dots' | 'table';
}

export const fields: readonly Field[] = [
  { name: 'outcome', kind: 'variable', none: 'outcome', default: null },
  { name: 'by', kind: 'variable', none: 'grouping', default: null },
  { name: 'show', kind: 'choice', options: ['dots', 'table'], default: 'dots' }
];

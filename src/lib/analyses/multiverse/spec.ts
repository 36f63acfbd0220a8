import type { Field } from '../field.ts';

/** One pair of variables under every choice of coding: its specification curve. */
export interface MultiverseSpec {
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

export const fields: readonly Field[] = [
  { name: 'outcome', kind: 'variable', none: 'outcome', default: null },
  { name: 'on', kind: 'variable', none: 'nothing', default: null },
  { name: 'coefficients', kind: 'choice', options: ['all', 'spearman', 'kendall', 'pearson'], default: 'all' },
  { name: 'uncut', kind: 'switch', default: true },
  { name: 'missing', kind: 'switch', default: true },
  { name: 'alpha', kind: 'number', min: 0.0001, max: 0.5, default: 0.05 }
];

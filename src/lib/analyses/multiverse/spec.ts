import type { Field } from '../field.ts';
import type { WaysAsked } from '../ways.ts';

/** One pair of variables under every choice of coding: its specification curve. */
export type MultiverseSpec = WaysAsked;

export const fields: readonly Field[] = [
  { name: 'outcome', kind: 'variable', none: 'outcome', default: null },
  { name: 'on', kind: 'variable', none: 'nothing', default: null },
  { name: 'coefficients', kind: 'choice', options: ['all', 'spearman', 'kendall', 'pearson'], default: 'all' },
  { name: 'uncut', kind: 'switch', default: true },
  { name: 'missing', kind: 'switch', default: true },
  { name: 'alpha', kind: 'number', min: 0.0001, max: 0.5, default: 0.05 }
];

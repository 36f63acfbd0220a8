import type { Adjustment } from '#lib/stats/testing/adjust.ts';
import type { Direction } from '#lib/stats/testing/one-sided.ts';
import type { Field } from '../field.ts';
import { METHODS, type Method } from '../pair-methods.ts';

/** How variables go together, each pair by itself: one with each of several, or all with all. */
export interface PairsSpec {
  /** Null: outcome and drivers. */
  readonly variables: readonly string[] | null;
  /** The one that each is paired with; null: every pair of the variables. */
  readonly with: string | null;
  /** `polychoric` of two levels each is the tetrachoric correlation. */
  readonly method: Method;
  /** Held constant, by Spearman's and Pearson's method. */
  readonly controls: readonly string[] | null;
  /** Of answers after cut-offs, or as read. */
  readonly coded: boolean;
  readonly missing: 'pairwise' | 'listwise';
  readonly alternative: 'two-sided' | Direction;
  /** `fisher`: where both variables have two levels. `permutation`: of Spearman's and Pearson's coefficient. */
  readonly exact: 'none' | 'fisher' | 'permutation';
  /** `bootstrap`: BCa, and percentile beside it. */
  readonly interval: 'default' | 'bootstrap';
  readonly adjust: 'none' | Adjustment;
  readonly scale: 'jacobsen' | 'cohen' | 'own';
  /** Limits of one's own words for strength, rising: `0.2 0.4 0.6`. */
  readonly own: string;
  /** Of intervals, in per cent. */
  readonly level: number;
  /** `spss`: tau-b is tested as by CROSSTABS, and Spearman's interval is Fieller's. */
  readonly convention: 'r' | 'spss';
  /** Decides what is drawn; null: 1. */
  readonly seed: number | null;
}

export const fields: readonly Field[] = [
  { name: 'variables', kind: 'variables', none: 'outcome-and-drivers', default: null },
  { name: 'with', kind: 'variable', none: 'nothing', default: null },
  { name: 'method', kind: 'choice', options: METHODS, default: 'spearman' },
  { name: 'controls', kind: 'variables', none: 'nothing', default: null },
  { name: 'coded', kind: 'switch', default: true },
  { name: 'missing', kind: 'choice', options: ['pairwise', 'listwise'], default: 'pairwise' },
  { name: 'alternative', kind: 'choice', options: ['two-sided', 'greater', 'less'], default: 'two-sided' },
  { name: 'exact', kind: 'choice', options: ['none', 'fisher', 'permutation'], default: 'none' },
  { name: 'interval', kind: 'choice', options: ['default', 'bootstrap'], default: 'default' },
  { name: 'adjust', kind: 'choice', options: ['none', 'bonferroni', 'holm', 'bh', 'by'], default: 'none' },
  { name: 'scale', kind: 'choice', options: ['jacobsen', 'cohen', 'own'], default: 'jacobsen' },
  { name: 'own', kind: 'text', default: '' },
  { name: 'level', kind: 'range', min: 80, max: 99, step: 1, default: 95 },
  { name: 'convention', kind: 'choice', options: ['r', 'spss'], default: 'r' },
  { name: 'seed', kind: 'number', min: 0, max: 2 ** 32 - 1, default: 1 }
];

import type { Adjustment } from '#lib/stats/testing/adjust.ts';
import type { Field } from '../field.ts';

/**
 * Whether groups differ in an outcome.
 *
 * - `outcome`: what is compared; null for the notebook's outcome
 * - `by`: the groups; null for the notebook's grouping
 */
export interface CompareSpec {
  readonly outcome: string | null;
  readonly by: string | null;
  readonly method: 'ranks' | 'means';
  /** Answers as the notebook's cut-offs code them; else as read. */
  readonly coded: boolean;
  /** Of the means of more than two groups, every two. Games and Howell's tests need no adjustment. */
  readonly pairwise: 'games-howell' | 'welch';
  /** For the pairs of more than two groups: Dunn's tests, or Welch's. */
  readonly adjust: Adjustment | 'none';
  /** The exact p of Mann–Whitney, where it takes no longer than one can wait for. */
  readonly exact: boolean;
  /** `r`: Mann–Whitney with continuity correction, Welch's t. `spss`: without, the lesser U; Student's t beside Welch's. */
  readonly convention: 'r' | 'spss';
  /** Of intervals, in per cent; what is below the rest of it is a clear difference. */
  readonly level: number;
}

export const fields: readonly Field[] = [
  { name: 'outcome', kind: 'variable', none: 'outcome', default: null },
  { name: 'by', kind: 'variable', none: 'grouping', default: null },
  { name: 'method', kind: 'choice', options: ['ranks', 'means'], default: 'ranks' },
  { name: 'coded', kind: 'switch', default: false },
  {
    name: 'pairwise',
    kind: 'choice',
    options: ['games-howell', 'welch'],
    default: 'games-howell',
    where: { method: ['means'] }
  },
  { name: 'adjust', kind: 'choice', options: ['none', 'bonferroni', 'holm', 'bh', 'by'], default: 'holm' },
  { name: 'exact', kind: 'switch', default: true, where: { method: ['ranks'] } },
  { name: 'convention', kind: 'choice', options: ['r', 'spss'], default: 'r' },
  { name: 'level', kind: 'range', min: 80, max: 99, step: 1, default: 95 }
];

import type { Adjustment } from '#lib/stats/testing/adjust.ts';
import type { Field } from '../field.ts';

/** Whether the answers of the same respondents changed: one question asked twice or more, or questions on one scale. */
export interface PairedSpec {
  /** In the order they were asked: before, after, later. */
  readonly variables: readonly string[] | null;
  /** Which test of two the finding goes by, and which tests every two of more. */
  readonly method: 'ranks' | 'means';
  /** Answers as the notebook's cut-offs code them; else as read. */
  readonly coded: boolean;
  /** For every two of more than two variables. */
  readonly adjust: Adjustment | 'none';
  /** `r`: continuity correction in Wilcoxon's z; `spss`: in that of the sign test. */
  readonly convention: 'r' | 'spss';
  /** Of intervals, in per cent; what is below the rest of it is a clear change. */
  readonly level: number;
}

export const fields: readonly Field[] = [
  { name: 'variables', kind: 'variables', none: 'nothing', default: null },
  { name: 'method', kind: 'choice', options: ['ranks', 'means'], default: 'ranks' },
  { name: 'coded', kind: 'switch', default: false },
  { name: 'adjust', kind: 'choice', options: ['none', 'bonferroni', 'holm', 'bh', 'by'], default: 'holm' },
  { name: 'convention', kind: 'choice', options: ['r', 'spss'], default: 'r' },
  { name: 'level', kind: 'range', min: 80, max: 99, step: 1, default: 95 }
];

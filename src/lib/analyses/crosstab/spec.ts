import type { Field } from '../field.ts';

/** Two variables against each other: how many gave each pair of answers, and whether the answers hang together. */
export interface CrosstabSpec {
  /** Null: the notebook's outcome. */
  readonly rows: string | null;
  /** Null: the notebook's grouping. */
  readonly columns: string | null;
  /** What the counts are shares of: their column, their row, or everyone; `counts`: no shares. */
  readonly show: 'column' | 'row' | 'total' | 'counts';
  /** The answers of each group in per cent of it: panels of bars, or bars in parts that end at 100 or hang on the cut-off. */
  readonly chart: 'none' | 'panels' | 'stacked' | 'diverging';
  /** Expected counts, and adjusted residuals, of each cell. */
  readonly expected: boolean;
  readonly residuals: boolean;
  /** Letters of the columns that have a significantly smaller share (SPSS CTABLES, Bonferroni). */
  readonly letters: boolean;
  /** Answers as the notebook codes them; else as read. */
  readonly coded: boolean;
  /** Fisher's test, of a table of any size; mid-p of two by two. */
  readonly exact: 'none' | 'fisher' | 'mid-p';
  /** Of intervals, in per cent; p below the rest of it is significant, for letters too. */
  readonly level: number;
  /** Of the random tables that stand in where there are too many for Fisher's test. */
  readonly seed: number | null;
}

export const fields: readonly Field[] = [
  { name: 'rows', kind: 'variable', none: 'outcome', default: null },
  { name: 'columns', kind: 'variable', none: 'grouping', default: null },
  { name: 'show', kind: 'choice', options: ['column', 'row', 'total', 'counts'], default: 'column' },
  { name: 'chart', kind: 'choice', options: ['none', 'panels', 'stacked', 'diverging'], default: 'none' },
  { name: 'letters', kind: 'switch', default: true },
  { name: 'expected', kind: 'switch', default: false },
  { name: 'residuals', kind: 'switch', default: true },
  { name: 'coded', kind: 'switch', default: true },
  { name: 'exact', kind: 'choice', options: ['none', 'fisher', 'mid-p'], default: 'none' },
  { name: 'level', kind: 'range', min: 80, max: 99, step: 1, default: 95 },
  { name: 'seed', kind: 'number', min: 0, max: 2 ** 32 - 1, default: 1 }
];

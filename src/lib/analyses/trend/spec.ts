import type { Field } from '../field.ts';

/** How the answers to one question go from wave to wave. */
export interface TrendSpec {
  /** Null: the notebook's outcome. */
  readonly outcome: string | null;
  /** What tells the waves apart, in the order of its levels; null: the notebook's grouping. */
  readonly wave: string | null;
  /** A line for each group; null: one line. */
  readonly by: string | null;
  readonly show: 'mean' | 'top';
  /** How many of the highest levels are the top box. */
  readonly top: number;
  /** Of intervals, in per cent. */
  readonly level: number;
}

export const fields: readonly Field[] = [
  { name: 'outcome', kind: 'variable', none: 'outcome', default: null },
  { name: 'wave', kind: 'variable', none: 'grouping', default: null },
  { name: 'by', kind: 'variable', none: 'nothing', default: null },
  { name: 'show', kind: 'choice', options: ['mean', 'top'], default: 'mean' },
  { name: 'top', kind: 'range', min: 1, max: 5, step: 1, default: 2, where: { show: ['top'] } },
  { name: 'level', kind: 'range', min: 80, max: 99, step: 1, default: 95 }
];

import type { Field } from '../field.ts';

/** Whether items form a scale, and how each of them stands to the rest. */
export interface ReliabilitySpec {
  /** Null: the drivers, or every variable on a scale where there are none. */
  readonly variables: readonly string[] | null;
  readonly missing: 'listwise' | 'pairwise';
  /** `numbers`: covariances of the answers' numbers; `polychoric`: correlations of what is taken to lie behind them. */
  readonly matrix: 'numbers' | 'polychoric';
  /** `coding`: items that the notebook reverses are turned; `none`: all as read. Cut-offs are never used. */
  readonly reverse: 'none' | 'coding';
  /** What differs between psych and SPSS: lambda 6, omega's denominator, and whether the scale is a mean or a sum. */
  readonly convention: 'r' | 'spss';
  /** Of alpha's interval, in per cent. */
  readonly level: number;
}

export const fields: readonly Field[] = [
  { name: 'variables', kind: 'variables', none: 'drivers', default: null },
  { name: 'missing', kind: 'choice', options: ['listwise', 'pairwise'], default: 'listwise' },
  { name: 'matrix', kind: 'choice', options: ['numbers', 'polychoric'], default: 'numbers' },
  { name: 'reverse', kind: 'choice', options: ['coding', 'none'], default: 'coding' },
  { name: 'convention', kind: 'choice', options: ['r', 'spss'], default: 'r' },
  { name: 'level', kind: 'range', min: 80, max: 99, step: 1, default: 95 }
];

import type { Field } from '../field.ts';

/** Centre, spread and shape of variables, in all or in each group. */
export interface DescribeSpec {
  /** Null: outcome and drivers, or every variable on a scale. */
  readonly variables: readonly string[] | null;
  readonly by: string | null;
  /** Whether boxes are drawn of the quartiles. */
  readonly box: boolean;
  /** How many of the highest levels are the top box; 0 leaves it out. */
  readonly top: number;
  /** `r`: quantiles of type 7; `spss`: of type 6, as FREQUENCIES and EXAMINE (HAVERAGE) print them. */
  readonly convention: 'r' | 'spss';
  /** Everyone whom the answers stand for; null where they are a sample of many. */
  readonly population: number | null;
  /** Of intervals, in per cent. */
  readonly level: number;
}

export const fields: readonly Field[] = [
  { name: 'variables', kind: 'variables', none: 'scaled', default: null },
  { name: 'by', kind: 'variable', none: 'nothing', default: null },
  { name: 'box', kind: 'switch', default: false },
  { name: 'top', kind: 'range', min: 0, max: 5, step: 1, default: 0 },
  { name: 'convention', kind: 'choice', options: ['r', 'spss'], default: 'r' },
  { name: 'population', kind: 'number', min: 1, max: 1e9, default: null },
  { name: 'level', kind: 'range', min: 80, max: 99, step: 1, default: 95 }
];

import type { Rounding } from '#lib/stats/checks/printed.ts';
import type { Field } from '../field.ts';

/** Printed numbers, as they stand: 4.6 and 4.60 are different. Texts that are empty were not given. */
export interface CheckSpec {
  readonly what: 'mean' | 'correlation' | 'percent';
  readonly mean: string;
  /** Standard deviation of the same answers. */
  readonly sd: string;
  readonly rho: string;
  /** One percentage, or several with spaces or semicolons between. */
  readonly percent: string;
  /** Respondents; for a correlation pairs. */
  readonly n: number | null;
  /** Lowest and highest answer: `1..5`, or all of them. */
  readonly levels: string;
  /** Answers of each respondent that the mean is of; null: one. */
  readonly items: number | null;
  readonly divisor: 'n-1' | 'n';
  /** How significant the correlation is said to be: by so many stars, or by any. */
  readonly stars: 'any' | '0' | '1' | '2';
  /** Whether both variables have two values, so that rho is phi. */
  readonly phi: boolean;
  /** Whether the percentages are all answers to one question. */
  readonly together: boolean;
  readonly rounding: Rounding;
}

const mean = { what: ['mean'] };
const correlation = { what: ['correlation'] };
const percent = { what: ['percent'] };

export const fields: readonly Field[] = [
  { name: 'what', kind: 'choice', options: ['mean', 'correlation', 'percent'], default: 'mean' },
  { name: 'mean', kind: 'text', default: '', where: mean },
  { name: 'rho', kind: 'text', default: '', where: correlation },
  { name: 'percent', kind: 'text', default: '', where: percent },
  { name: 'n', kind: 'number', min: 1, max: 1e9, default: null },
  { name: 'levels', kind: 'text', default: '', where: mean },
  { name: 'sd', kind: 'text', default: '', where: mean },
  { name: 'divisor', kind: 'choice', options: ['n-1', 'n'], default: 'n-1', where: mean },
  { name: 'items', kind: 'number', min: 1, max: 1000, default: null, where: mean },
  { name: 'stars', kind: 'choice', options: ['any', '0', '1', '2'], default: 'any', where: correlation },
  { name: 'phi', kind: 'switch', default: false, where: correlation },
  { name: 'together', kind: 'switch', default: true, where: percent },
  { name: 'rounding', kind: 'choice', options: ['either', 'half-up', 'half-even', 'down'], default: 'either' }
];

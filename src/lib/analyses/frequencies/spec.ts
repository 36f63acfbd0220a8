import type { Field } from '../field.ts';

/**
 * Options of the frequencies.
 *
 * - `variables`: what to count; null for all drivers of the codebook
 * - `show`: diverging bars on the cut-off, upright bars with a cut-off to drag, or tables
 * - `base`: shares of all respondents, or of those who answered (with don't-know unless it is coded as missing)
 */
export interface FrequenciesSpec {
  readonly variables: readonly string[] | null;
  readonly show: 'likert' | 'bars' | 'table';
  readonly base: 'all' | 'answered';
}

export const fields: readonly Field[] = [
  { name: 'variables', kind: 'variables', none: 'drivers', default: null },
  { name: 'show', kind: 'choice', options: ['likert', 'bars', 'table'], default: 'likert' },
  { name: 'base', kind: 'choice', options: ['all', 'answered'], default: 'all' }
];

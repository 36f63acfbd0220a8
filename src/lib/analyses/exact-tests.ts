import type { WorkingSpec } from './derivation.ts';

/** What is of whole respondents; of rounded sums of weights it is not derived. */
export const EXACT: readonly WorkingSpec['measure'][] = [
  'fisher',
  'mid-p',
  'fisher-freeman-halton',
  'monte-carlo',
  'odds-ratio-exact'
];

/** Steps of an exact test of ranks: less than a frame. A cell and the derivation of its number have the same. */
export const MOST_STEPS = 1e7;

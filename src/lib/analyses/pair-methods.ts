/** Coefficients of two variables. */
export const METHODS = [
  'spearman',
  'kendall',
  'pearson',
  'polychoric',
  'kendall-c',
  'gamma',
  'somers-d',
  'phi',
  'cramers-v'
] as const;

export type Method = (typeof METHODS)[number];

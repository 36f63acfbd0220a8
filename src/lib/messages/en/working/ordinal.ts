import type { ordinal as nbOrdinal, partial as nbPartial } from '../../nb/working/ordinal.ts';
import { pairs } from '../pairs.ts';

const { methods, coefficients } = pairs;

export const ordinal: typeof nbOrdinal = {
  names: {
    ...methods,
    polychoric: 'the polychoric correlation',
    phi: 'phi',
    'somers-d-symmetric': `symmetric ${methods['somers-d']}`
  },
  short: { ...coefficients, 'somers-d-symmetric': coefficients['somers-d'] },
  finding: (measure, x, y, value) => `${measure} between ${x} and ${y} is ${value}`,
  moves: 'The standard error is of how each cell pulls the measure',
  movesSubtitle:
    'To one who is in the cell, a is how many answered higher on both or lower on both, and b how many answered higher on one and lower on the other.',
  alike: 'Alike, a',
  opposed: 'Opposed, b',
  square: 'Count · m²',
  move: 'How much one more in the cell moves the measure, times n; t is the total of the row and u of the column',
  times: 'count',
  se: 'Standard error, ASE1',
  interval: (level) => `${level} interval, from the normal distribution`,
  free: 'Sum of count · (a − b)²',
  freeOf: 'the sum over the cells of the table',
  se0: 'Standard error where there is no association, ASE0',
  convention: {
    kendall:
      'Tau-b (Kendall 1945) takes account of equal answers. z is tau-b divided by ASE0, as in CROSSTABS in SPSS. Of two by two cells tau-b is the same as phi.',
    'kendall-c':
      'Tau-c (Stuart 1953) can reach 1 where the variables differ in how many levels they have, too; k is the smaller number. z is tau-c divided by ASE0, as in CROSSTABS in SPSS.',
    gamma:
      'Gamma (Goodman and Kruskal 1954) is of the pairs that differ on both. z is gamma divided by ASE0, as in CROSSTABS in SPSS.',
    'somers-d':
      'Somers’ d (1962) is of the pairs that differ on the one that the rows are of; the other depends on it. z is d divided by ASE0, as in CROSSTABS in SPSS.',
    'somers-d-symmetric':
      'Symmetric d (Somers 1962) divides by the mean of the pairs that differ on the one and on the other. z is d divided by ASE0, as in CROSSTABS in SPSS.'
  },
  errors: 'ASE0 and ASE1 are Brown and Benedetti’s (1977). The interval does not go beyond −1 and 1.',
  oneSided: {
    greater:
      'p is one-sided, a positive association being expected: half of the two-sided p where the sign is as expected, otherwise 1 less that half.',
    less: 'p is one-sided, a negative association being expected: half of the two-sided p where the sign is as expected, otherwise 1 less that half.'
  }
};

export const partial: typeof nbPartial = {
  finding: {
    spearman: (x, y, held, value) => `rho between ${x} and ${y}, with ${held} held constant, is ${value}`,
    pearson: (x, y, held, value) => `r between ${x} and ${y}, with ${held} held constant, is ${value}`
  },
  subtitle: {
    spearman: (n) => `Spearman’s rho of every two, of those who answered everything. n = ${n}.`,
    pearson: (n) => `Pearson’s r of every two, of those who answered everything. n = ${n}.`
  },
  inverse: 'The inverse of the table, k',
  inverseSubtitle: 'Times the correlations it gives 1 on the diagonal and 0 elsewhere.',
  coefficient: 'Partial correlation: what is left when the part that the others explain is taken from both',
  convention:
    'The partial correlation is as partial.r in the R package psych and PARTIAL CORR in SPSS. df is n − 2 − k, k being how many are held constant (Fisher 1924).',
  interval: 'In the interval there is one fewer for each that is held constant.'
};

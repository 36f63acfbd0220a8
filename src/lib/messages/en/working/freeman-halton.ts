import type { freemanHalton as nb } from '../../nb/working/freeman-halton.ts';

export const freemanHalton: typeof nb = {
  finding: {
    'fisher-freeman-halton': (x, y, p) => `Fisher’s exact test of ${x} and ${y} gives ${p}`,
    'monte-carlo': (x, y, p) => `Fisher’s test of ${x} and ${y}, by tables drawn, gives ${p}`
  },
  stopped: (x, y) => `Fisher’s exact test of ${x} and ${y} has too many tables to count`,
  title: (tables) => `Fisher’s exact p is the sum of the rarest of ${tables} possible tables`,
  subtitle: 'All tables with the same row and column totals as the one found.',
  listed:
    'All tables with the same row and column totals, row by row, the rarest first. Counted are those no more probable than the table found (highlighted, with those as probable).',
  tables: 'Tables',
  counted: 'No more probable than the one found',
  likelier: 'More probable',
  together: 'Probability in all',
  observed: 'The probability of the table found, r being the row totals, k the column totals and a the cells',
  p: 'Fisher’s p',
  sum: (counted, tables) => `the sum of ${counted} of ${tables} tables`,
  hits: (draws) => `Of ${draws} tables drawn with the same totals, B: those no more probable than the one found`,
  interval: (level) => `${level} interval (Clopper–Pearson) of the p that all tables would give`,
  convention: {
    'fisher-freeman-halton':
      'The test is Fisher’s, for tables of any size (Freeman and Halton 1951), as fisher.test in R and Fisher–Freeman–Halton in CROSSTABS in SPSS with the module Exact Tests. 0! and 1! are 1 and not written. Those as probable count, even where they differ in the last digit.',
    'monte-carlo': (seed) =>
      `There are too many tables to count them all, and p is estimated from random ones (seed ${seed}). The table found is itself one of them: hence + 1 (Phipson and Smyth 2010). SPSS shows h / B.`
  },
  many: 'The count is stopped after one and a half million steps; p can be estimated from tables drawn instead.'
};

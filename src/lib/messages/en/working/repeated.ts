import type { repeated as nb } from '../../nb/working/repeated.ts';

/** Friedman's test of three variables or more in derivations. */
export const repeated: typeof nb = {
  finding: (variables: string, chi: string, w: string) =>
    `Friedman’s chi-square of ${variables} variables is ${chi}, and Kendall’s W is ${w}`,
  subtitle: (n: string) =>
    `Each respondent’s answers are lined up by themselves, and equal answers share the midrank. R is the rank sum, M what each would have without a difference. n = ${n}.`,
  ties: 'Equal answers',
  tiesSubtitle: 'How many of one respondent’s answers are equal, t, and how often.',
  size: 'Equal answers, t',
  times: 'How often',
  product: 'Product',
  middle: 'Rank sum that every variable would have without a difference, where k is the number of variables',
  between: 'Sum of squares between variables',
  betweenOf: 'sum of (R − M)²',
  tied: 'What equal answers take away',
  tiedOf: 'sum of how often · (t³ − t)',
  squares: 'Sum of squares of all ranks',
  chiSquare: 'Friedman’s chi-square',
  w: 'Kendall’s W',
  convention:
    'Chi-square is corrected for ties, as R’s friedman.test and SPSS’s NPAR TESTS /FRIEDMAN (Friedman 1937). W is Kendall’s, as R’s effectsize::kendalls_w and SPSS’s NPAR TESTS /KENDALL (Kendall and Babington Smith 1939).',
  cochran: 'With only two answers chi-square is Cochran’s Q, SPSS’s NPAR TESTS /COCHRAN.'
};

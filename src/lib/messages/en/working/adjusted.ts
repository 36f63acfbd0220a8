import { pairs } from '../pairs.ts';

/** Derivations of adjusted p. */
export const adjusted = {
  finding: (test: string, p: string) => `${test}: adjusted ${p}`,
  subtitle: (tests: string) => `The smallest p first; the one asked for is in bold. Number of tests, m: ${tests}.`,
  place: 'No.',
  test: 'Test',
  factor: 'Times',
  product: 'Product',
  adjusted: 'Adjusted p',
  harmonic: 'Sum of 1/1 to 1/m',
  multiplied: {
    bonferroni: 'p times the number of tests, m',
    holm: 'p number i of m tests, times how many do not stand before it',
    bh: 'p number i of m tests, times m / i',
    by: 'p number i of m tests, times m · c / i'
  },
  result: {
    bonferroni: 'Adjusted p',
    holm: 'Adjusted p, no less than that of the test before',
    bh: 'Adjusted p, no more than that of the test after',
    by: 'Adjusted p, no more than that of the test after'
  },
  larger: (one: string, other: string) => `the larger of ${one} and ${other}`,
  smaller: (one: string, other: string) => `the smaller of ${one} and ${other}`,
  most: (p: string) => `${p}, but at most 1`,
  rho: {
    'two-sided': (measure: string, asRead: boolean) =>
      `p is two-sided, of ${measure} between the answers as they are ${asRead ? 'read' : 'coded'}.`,
    greater: (measure: string, asRead: boolean) =>
      `p is one-sided, a positive association being expected, of ${measure} between the answers as they are ${asRead ? 'read' : 'coded'}.`,
    less: (measure: string, asRead: boolean) =>
      `p is one-sided, a negative association being expected, of ${measure} between the answers as they are ${asRead ? 'read' : 'coded'}.`
  },
  partial: (names: string) =>
    `The correlation is partial, with ${names} held constant, of those who answered everything; df is n − 2 less the number held constant.`,
  oneSided: (df: string) => `One-sided p, from Student’s t with ${df} degrees of freedom`,
  complete: pairs.notes.listwise,
  convention: {
    bonferroni: 'Adjusted p is Bonferroni’s (Dunn 1961), as R’s p.adjust(method = "bonferroni").',
    holm: 'Adjusted p is Holm’s (1979), as R’s p.adjust(method = "holm").',
    bh: 'Adjusted p is Benjamini and Hochberg’s (1995), as R’s p.adjust(method = "BH").',
    by: 'Adjusted p is Benjamini and Yekutieli’s (2001), as R’s p.adjust(method = "BY").'
  },
  spss: 'The lines for SPSS work it out step by step.',
  many: 'The tests are too many to be shown. They are worked out in the same way.'
};

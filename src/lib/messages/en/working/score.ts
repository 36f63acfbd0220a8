/** The score test of parallel lines in derivations. */
export const score = {
  finding: (x: string) => `The score test of parallel lines is χ² = ${x}`,
  subtitle:
    'The derivative of the log-likelihood, g, if each split between two answers had coefficients of its own, where they are alike. I is the expected information.',
  split: 'Split',
  zero: 'The intercepts have a derivative of zero, and each variable a sum of zero over the splits: there the proportional model is fitted.',
  statistic: 'Score test',
  sumOf: 'the sum of g · (I⁻¹g)',
  df: 'Degrees of freedom, where s is the number of splits and k that of coefficients',
  convention:
    'The test is Rao’s, with the expected information (Peterson and Harrell 1990), as in SAS. In small samples it rejects too often.'
};

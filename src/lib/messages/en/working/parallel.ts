/** The likelihood-ratio test and Brant's test of parallel lines in derivations. */
export const lines = {
  finding: (x: string) => `The likelihood-ratio test of parallel lines is χ² = ${x}`,
  subtitle:
    'The coefficients where they are the same at all splits between the answers, and where each split has its own. ln(P(Y ≤ j) / P(Y > j)) = θ − x · b.',
  threshold: 'Threshold, θ',
  same: 'Shared',
  own: 'Own',
  logSame: 'Log-likelihood with shared coefficients',
  logOwn: 'Log-likelihood with own coefficients at each split',
  convention:
    'The test is SPSS PLUM’s Test of Parallel Lines. In R, vglm of the package VGAM has both models, with cumulative(parallel = TRUE) and FALSE.'
};

export const brant = {
  all: (x: string) => `Brant’s test of all variables is χ² = ${x}`,
  one: (variable: string, x: string) => `Brant’s test of ${variable} is χ² = ${x}`,
  subtitle:
    'The coefficients of separate logistic models, one for each split between the answers, and how far they are above those of the first split.',
  own: 'Here, b',
  first: 'First, b₁',
  difference: 'd = b − b₁',
  statistic: 'Brant’s test, where V are the covariances of the differences',
  sumOf: 'the sum of d · (V⁻¹d)',
  convention:
    'The test is Wald’s that the coefficients are the same at all splits (Brant 1990), as brant in the R package brant. The models are of the same answers, which the covariances allow for.'
};

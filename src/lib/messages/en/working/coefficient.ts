/** Derivations of other coefficients of a scale than alpha. */
export const coefficient = {
  finding: {
    omega: (items: string, value: string) => `McDonald’s omega of the ${items} items is ${value}`,
    lambda2: (items: string, value: string) => `Guttman’s λ₂ of the ${items} items is ${value}`,
    lambda6: (items: string, value: string) => `Guttman’s λ₆ of the ${items} items is ${value}`,
    halves: (items: string, value: string) => `Guttman’s coefficient of the ${items} items in two halves is ${value}`
  },
  itemFinding: (item: string, value: string) => `R² of ${item} by the other items is ${value}`,
  subtitle: {
    covariances: (among: string) => `Covariances of the items, with their variances on the diagonal, ${among}.`,
    loadings: (among: string) => `Loadings of the items on one common factor, ${among}.`,
    correlations: (among: string) => `Correlations between the items, ${among}.`,
    polychoric: (among: string) => `Polychoric correlations between the items, ${among}.`
  },
  many: 'The items are too many for each pair to be shown.',
  loading: 'Loading, λ',
  uniqueness: 'Unique, ψ = 1 − λ²',
  sd: 'Standard deviation, s',
  inverse: 'Diagonal of the inverse, d',
  error: 'Not explained by the others, 1 / d',
  common: 'Sum of the covariances, each pair twice',
  commonOf: 'the sum off the diagonal',
  squares: 'Sum of the squared covariances, each pair twice',
  squaresOf: 'the sum of c² off the diagonal',
  lambda2: 'Guttman’s λ₂, where k is the number of items',
  correlationSum: 'Sum of the correlations, with the ones on the diagonal',
  correlationSumOf: 'the sum of the correlations',
  lambda6: 'Guttman’s λ₆',
  squaredMultiple: 'R², from the diagonal of the inverse',
  omega: 'McDonald’s omega',
  omegaStandardised: 'Omega of items made equally spread',
  half: (from: number, to: number) =>
    from === to ? `Variance of item ${from}` : `Variance of the sum of items ${from} to ${to}`,
  halfOf: (from: number, to: number) =>
    from === to ? `the variance of item ${from}` : `the sum of variances and covariances of items ${from} to ${to}`,
  halves: 'Guttman’s coefficient',
  loadings:
    'Loadings have no formula. They are searched for (minres), so that the correlations between the items differ as little as possible from the products of the loadings, in sum of squares. ψ is at least 0.005.',
  convention: {
    omega: {
      observed:
        'Omega is what is not unique to the items, of the variance that the sum has. Standardised omega is omega.tot of omega(nfactors = 1) in the R package psych.',
      model: 'Omega is what is common, of the variance that the common and the unique make together (McDonald 1999).'
    },
    lambda2: 'λ₂ is a lower bound of reliability (Guttman 1945), and never below alpha.',
    lambda6: {
      correlations:
        'λ₆ is a lower bound of reliability (Guttman 1945). Here it is of the correlations, as G6(smc) in the R package psych; SPSS has it of the covariances.',
      covariances:
        'λ₆ is a lower bound of reliability (Guttman 1945). Here it is of the covariances, as RELIABILITY /MODEL=GUTTMAN in SPSS; psych in R has it of the correlations.'
    },
    'squared-multiple':
      'R² is the share of the item’s variance that a linear regression on the other items explains, as RELIABILITY in SPSS and smc in the R package psych.',
    halves:
      'The first half is the first items, one more of them where their number is odd, as in RELIABILITY /MODEL=SPLIT in SPSS. The order of the items thus decides the number.'
  }
};

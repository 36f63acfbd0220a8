/** Derivations of other coefficients of a scale than alpha. */
export const coefficient = {
  finding: {
    lambda2: (items: string, value: string) => `Guttman’s λ₂ of the ${items} items is ${value}`,
    halves: (items: string, value: string) => `Guttman’s coefficient of the ${items} items in two halves is ${value}`
  },
  covariances: (n: string) =>
    `Covariances of the items, with their variances on the diagonal, among those who answered all. n = ${n}.`,
  many: 'The items are too many for all covariances to be shown.',
  common: 'Sum of the covariances, each pair twice',
  commonOf: 'the sum off the diagonal',
  squares: 'Sum of the squared covariances, each pair twice',
  squaresOf: 'the sum of c² off the diagonal',
  lambda2: 'Guttman’s λ₂, where k is the number of items',
  half: (from: number, to: number) =>
    from === to ? `Variance of item ${from}` : `Variance of the sum of items ${from} to ${to}`,
  halfOf: (from: number, to: number) =>
    from === to ? `the variance of item ${from}` : `the sum of variances and covariances of items ${from} to ${to}`,
  halves: 'Guttman’s coefficient',
  convention: {
    lambda2: 'λ₂ is a lower bound of reliability (Guttman 1945), and never below alpha.',
    halves:
      'The first half is the first items, one more of them where their number is odd, as in RELIABILITY /MODEL=SPLIT in SPSS. The order of the items thus decides the number.'
  }
};

/** Derivations of scales, pairwise or from polychoric correlations. */
export const scale = {
  among: {
    listwise: (n: string) => `among those who answered all. n = ${n}`,
    pairwise: (n: string) => `with each pair of items of those who answered both. Smallest n = ${n}`
  },
  finding: (items: string, alpha: string) => `Ordinal alpha of the ${items} items is ${alpha}`,
  withRest: 'Correlations with the others, c',
  total: 'Sum of the correlations, with the ones on the diagonal',
  alpha: 'Ordinal alpha, where k is the number of items',
  convention: {
    polychoric:
      'Numbers are of polychoric correlations, between what is thought to lie behind the answers as they were read, without cut-offs. They have no formula: each is the one that makes the two-way table of the pair most likely, as polychoric(global = FALSE, correct = 0) in the R package psych. They stand in the place of covariances, and each variance is 1.',
    smoothed:
      'Pair by pair, the correlations were not possible together. They are adjusted, as by cor.smooth in psych.',
    pairwise: 'Each pair is of those who answered both items, as psych in R has it. n is the smallest number.'
  }
};

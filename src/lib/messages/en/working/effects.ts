/** Intervals of effect sizes in derivations: Newcombe's, and those that are quantiles of beta and of noncentral t. */
export const effects = {
  newcombe: {
    low: {
      variance: 'Variance of A by Newcombe, where θ is the lower end of the interval',
      end: (level: string) => `Newcombe’s ${level} interval for A: its lower end is z standard errors below A`
    },
    high: {
      variance: 'The same, where θ is the upper end',
      end: 'The upper end is z standard errors above A'
    },
    rank: 'Interval of the rank-biserial correlation',
    convention:
      'The interval is Newcombe’s (2006, method 5). The end stands on both sides of the equals sign, and is searched for. SPSS does not have it.'
  },
  noncentral: {
    low: (level: string, df: string) =>
      `${level} interval for the effect, lower end: the δ₁ that gives a t as large or larger, in the noncentral t distribution with ${df} degrees of freedom`,
    high: 'Upper end: the δ₂ that gives a t as small or smaller',
    ends: (letter: string) => `Interval of ${letter}`,
    convention:
      'The interval of the effect is by the noncentral t (Steiger and Fouladi 1997), as in the R package effectsize. Its ends are searched for.'
  },
  beta: {
    low: (level: string) =>
      `Clopper and Pearson’s exact ${level} interval, lower end: the quantile of the beta distribution, where s of m went up`,
    high: 'Upper end',
    odds: 'Interval of the odds ratio, from the shares',
    convention: 'The exact interval is Clopper and Pearson’s (1934), as in R’s binom.test.'
  }
};

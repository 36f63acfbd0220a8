/** Profiles and Firth's penalty on the log-likelihood in derivations. */
export const profile = {
  subtitle: 'The log-likelihood where the coefficient is set to each value and the other coefficients are fitted anew.',
  place: 'Place',
  estimate: 'Estimate',
  zero: 'Zero',
  low: 'Lower end',
  high: 'Upper end',
  model: 'Model',
  fall: 'Twice the fall',
  noEnd: 'Dash: on that side the log-likelihood never falls as much, and the interval has no end.',
  none: 'no end',
  se: 'Standard error, by the information at the estimate',
  test: 'Likelihood-ratio test that the coefficient is zero',
  end: (level: string) => `The ${level} interval ends where twice the fall is the quantile of chi-square`,
  interval: 'Interval',
  convention: {
    likelihood:
      'The coefficient comes from fitting the whole model. The test and the interval are by the profile of the likelihood, as R’s confint.',
    firth:
      'The coefficient comes from fitting the whole model. The test and the interval are by the profile of the likelihood with Firth’s penalty, as R’s logistf(pl = TRUE).'
  },
  penalty: {
    title: (height: string) => `The log-likelihood with Firth’s penalty is ${height}`,
    subtitle: 'The penalty is half the logarithm of the determinant of the information, I, on all coefficients.',
    model: 'Model',
    none: 'All coefficients but the intercept are zero',
    sum: 'Log-likelihood with the penalty',
    convention: 'The likelihood-ratio test has Firth’s penalty, as R’s logistf. Pseudo-R² has not.'
  }
};

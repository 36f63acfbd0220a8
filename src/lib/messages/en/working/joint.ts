/** Tests of all coefficients of a variable in derivations. */
export const joint = {
  finding: (variable: string, letter: string, x: string) => `Wald’s test of ${variable} as a whole is ${letter} = ${x}`,
  subtitle:
    'The coefficients of the variable’s groups, and how much each varies: alone (on the diagonal) and with the others.',
  classical:
    'The covariances of all coefficients, where s is the standard deviation of the residuals and X the variables with a column of ones; V are the variable’s own',
  information:
    'The covariances of all coefficients, where I is the information at the estimates; V are the variable’s own',
  f: 'F, where k is the number of the variable’s coefficients',
  convention:
    'The test is that the groups are alike where the other variables are held: that each coefficient is zero. It is as linearHypothesis in the R package car.',
  ratio: {
    finding: (variable: string, x: string) => `The likelihood-ratio test of ${variable} as a whole is χ² = ${x}`,
    subtitle: 'The log-likelihood with the variable, and where the coefficients of all its groups are zero.',
    model: 'With the variable',
    without: (variable: string) => `Without ${variable}`,
    convention: 'The other coefficients are fitted anew without the variable, as by R’s drop1(test = "Chisq").'
  }
};

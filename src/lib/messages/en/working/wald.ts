/** F by robust standard errors in derivations: Wald's test of the whole model. */
export const wald = {
  finding: (kind: string, f: string) => `F with ${kind} standard errors is ${f}`,
  subtitle:
    'The coefficients but the intercept, and how much each varies: alone (on the diagonal) and with the others.',
  numbered: (place: string, term: string) => `${place}. ${term}`,
  covariances: 'Covariances, V',
  many: 'The coefficients are too many for each covariance to be shown.',
  sandwich:
    'The covariances, where e are the residuals, h how much each pulls at its own prediction, and X the variables with a column of ones',
  square: 'Wald’s statistic',
  squareOf: 'the sum of b · (V⁻¹b)',
  convention:
    'F is Wald’s test that all coefficients but the intercept are zero, as R’s waldtest(vcov = vcovHC), with the packages lmtest and sandwich.'
};

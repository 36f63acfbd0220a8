/** VIF by determinants in derivations. */
export const inflation = {
  finding: (variable: string, vif: string) => `VIF of ${variable} is ${vif}`,
  subtitle: 'How the estimates of the coefficients correlate with each other, R. The variable’s own are emphasised.',
  many: 'The coefficients are too many for each correlation to be shown.',
  all: 'Determinant of all the correlations',
  own: 'Of the variable’s own coefficients; one coefficient has 1',
  rest: 'Of the other coefficients',
  one: 'VIF: how many times larger the variance is than if the variables were unrelated',
  several: 'Generalised VIF: of all coefficients of the variable together',
  scaled: (k: string) => `VIF, comparable with that of one coefficient; the variable has k = ${k}`,
  convention:
    'VIF is computed from the correlations of the estimates (Fox and Monette 1992), as vif in the R package car.'
};

/** The polychoric correlation in derivations. */
export const polychoric = {
  finding: (x: string, y: string, r: string) => `the polychoric correlation of ${x} and ${y} is ${r}`,
  cuts: 'Where the two normal variables are cut',
  cutsOf: 'The threshold is the normal quantile of the share that gave the answer or a lower one.',
  below: 'Share up to it',
  threshold: 'Threshold',
  cells: 'The probability of each pair of answers',
  cellsOf:
    'P is the probability of the bivariate normal distribution between the thresholds, at the estimated correlation.',
  expected: 'Expected, n · P',
  log: 'count · ln P',
  top: 'Log-likelihood at the estimated correlation',
  sumOf: 'the sum of count · ln P',
  beside: 'Log-likelihood at another correlation; it is lower',
  none: 'Log-likelihood without correlation',
  ratio: 'Likelihood-ratio test',
  root: 'The root, with the sign of the correlation',
  side: 'p, one-sided, from the normal distribution',
  se: 'Standard error',
  scaled: 'Standard error of atanh ρ',
  interval: (level: string) => `${level} interval, symmetric in atanh ρ`,
  convention:
    'The correlation is the one that makes the counts most likely, in two steps: first the thresholds, then the correlation (Olsson 1979).',
  error:
    'The standard error allows for the thresholds being estimated, and does not take the normal distribution for granted (Muthén 1984).'
};

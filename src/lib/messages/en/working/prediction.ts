/** Derivations of what a regression predicts. */
export const prediction = {
  ofMean: (outcome: string, variable: string, answer: string, mean: string) =>
    `the predicted mean of ${outcome} is ${mean} where ${variable} is ${answer}`,
  ofChance: (chosen: string, outcome: string, variable: string, answer: string, chance: string) =>
    `the predicted probability of ${chosen} to ${outcome} is ${chance} where ${variable} is ${answer}`,
  subtitle: (n: string) => `Each coefficient is multiplied by the value that its variable is set to. n = ${n}.`,
  term: 'Term of the model',
  coefficient: 'Coefficient, b',
  value: 'Value, x',
  product: 'b · x',
  mean: 'Predicted mean',
  sum: 'The sum',
  sumOf: 'the sum of b · x',
  chance: 'The probability, from the sum',
  se: 'Standard error of the sum, where V is the covariances of the coefficients',
  seOf: '√(xᵀVx)',
  chanceInterval: 'The interval of the probability',
  lower: 'The probability of a lower answer, where θ₁ is the threshold below the answer',
  upper: 'The probability of the answer or a lower one, where θ₂ is the threshold above the answer',
  answer: 'The probability of the answer',
  convention: {
    point:
      'The other variables are set to their mean among those who are in the model; groups to the first, which has no coefficient.',
    linear:
      'The coefficients and their covariances come from fitting the whole model. The interval is of the mean, as predict(interval = "confidence") in R.',
    logistic:
      'The coefficients and their covariances come from fitting the whole model. The interval is Wald’s of the sum, its ends made into probabilities.',
    ordinal: 'The coefficients and the thresholds come from fitting the whole model.'
  }
};

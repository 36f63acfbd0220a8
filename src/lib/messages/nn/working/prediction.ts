/** Derivations of what a regression predicts. */
export const prediction = {
  ofMean: (outcome: string, variable: string, answer: string, mean: string) =>
    `predikert gjennomsnitt av ${outcome} er ${mean} når ${variable} er ${answer}`,
  ofChance: (chosen: string, outcome: string, variable: string, answer: string, chance: string) =>
    `predikert sannsyn for ${chosen} på ${outcome} er ${chance} når ${variable} er ${answer}`,
  subtitle: (n: string) => `Kvar koeffisient blir gonga med verdien som variabelen blir sett til. n = ${n}.`,
  term: 'Ledd i modellen',
  coefficient: 'Koeffisient, b',
  value: 'Verdi, x',
  product: 'b · x',
  mean: 'Predikert gjennomsnitt',
  sum: 'Summen',
  sumOf: 'summen av b · x',
  chance: 'Sannsynet, av summen',
  se: 'Standardfeilen til summen, der V er kovariansane mellom koeffisientane',
  seOf: '√(xᵀVx)',
  chanceInterval: 'Intervallet til sannsynet',
  lower: 'Sannsynet for eit lågare svar, der θ₁ er terskelen under svaret',
  upper: 'Sannsynet for svaret eller eit lågare, der θ₂ er terskelen over svaret',
  answer: 'Sannsynet for svaret',
  convention: {
    point:
      'Dei andre variablane er sette til gjennomsnittet blant dei som er med; grupper til den første, som ikkje har nokon koeffisient.',
    linear:
      'Koeffisientane og kovariansane mellom dei kjem frå tilpassinga av heile modellen. Intervallet er for gjennomsnittet, som predict(interval = "confidence") i R.',
    logistic:
      'Koeffisientane og kovariansane mellom dei kjem frå tilpassinga av heile modellen. Intervallet er Walds for summen, og endane er gjorde om til sannsyn.',
    ordinal: 'Koeffisientane og tersklane kjem frå tilpassinga av heile modellen.'
  }
};

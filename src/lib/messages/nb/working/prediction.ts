/** Derivations of what a regression predicts. */
export const prediction = {
  ofMean: (outcome: string, variable: string, answer: string, mean: string) =>
    `predikert gjennomsnitt av ${outcome} er ${mean} når ${variable} er ${answer}`,
  ofChance: (chosen: string, outcome: string, variable: string, answer: string, chance: string) =>
    `predikert sannsynlighet for ${chosen} på ${outcome} er ${chance} når ${variable} er ${answer}`,
  subtitle: (n: string) => `Hver koeffisient ganges med verdien som variabelen settes til. n = ${n}.`,
  term: 'Ledd i modellen',
  coefficient: 'Koeffisient, b',
  value: 'Verdi, x',
  product: 'b · x',
  mean: 'Predikert gjennomsnitt',
  sum: 'Summen',
  sumOf: 'summen av b · x',
  chance: 'Sannsynligheten, av summen',
  se: 'Standardfeilen til summen, der V er kovariansene mellom koeffisientene',
  seOf: '√(xᵀVx)',
  chanceInterval: 'Intervallet til sannsynligheten',
  lower: 'Sannsynligheten for et lavere svar, der θ₁ er terskelen under svaret',
  upper: 'Sannsynligheten for svaret eller et lavere, der θ₂ er terskelen over svaret',
  answer: 'Sannsynligheten for svaret',
  convention: {
    point:
      'De andre variablene er satt til gjennomsnittet blant dem som er med; grupper til den første, som ikke har noen koeffisient.',
    linear:
      'Koeffisientene og kovariansene mellom dem kommer fra tilpasningen av hele modellen. Intervallet er for gjennomsnittet, som predict(interval = "confidence") i R.',
    logistic:
      'Koeffisientene og kovariansene mellom dem kommer fra tilpasningen av hele modellen. Intervallet er Walds for summen, og endene er gjort om til sannsynligheter.',
    ordinal: 'Koeffisientene og tersklene kommer fra tilpasningen av hele modellen.'
  }
};

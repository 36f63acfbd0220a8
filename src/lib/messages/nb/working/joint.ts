/** Tester av alle koeffisientene til en variabel i utledninger. */
export const joint = {
  finding: (variable: string, letter: string, x: string) => `Walds test av ${variable} under ett er ${letter} = ${x}`,
  subtitle:
    'Koeffisientene for variabelens grupper, og hvor mye hver av dem varierer: alene (på diagonalen) og sammen med de andre.',
  classical:
    'Kovariansene mellom alle koeffisientene, der s er standardavviket for residualene og X variablene med en kolonne av enere; V er variabelens egne',
  information: 'Kovariansene mellom alle koeffisientene, der I er informasjonen ved estimatene; V er variabelens egne',
  f: 'F, der k er antall koeffisienter for variabelen',
  convention:
    'Testen er av at gruppene er like når de andre variablene holdes fast: at hver koeffisient er null. Den er som linearHypothesis i R-pakken car.',
  ratio: {
    finding: (variable: string, x: string) => `Likelihood-ratio-testen av ${variable} under ett er χ² = ${x}`,
    subtitle: 'Log-likelihood med variabelen, og der koeffisientene for alle gruppene er null.',
    model: 'Med variabelen',
    without: (variable: string) => `Uten ${variable}`,
    convention: 'De andre koeffisientene er tilpasset på nytt uten variabelen, som i drop1(test = "Chisq") i R.'
  }
};

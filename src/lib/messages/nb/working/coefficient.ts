/** Derivations of other coefficients of a scale than alpha. */
export const coefficient = {
  finding: {
    lambda2: (items: string, value: string) => `Guttmans λ₂ for de ${items} leddene er ${value}`,
    halves: (items: string, value: string) => `Guttmans mål for de ${items} leddene i to halvdeler er ${value}`
  },
  covariances: (n: string) =>
    `Kovariansene mellom leddene, med variansene på diagonalen, blant dem som har svart på alle. n = ${n}.`,
  many: 'Leddene er for mange til at alle kovariansene vises.',
  common: 'Summen av kovariansene, hvert par to ganger',
  commonOf: 'summen utenom diagonalen',
  squares: 'Summen av kovariansene i andre, hvert par to ganger',
  squaresOf: 'summen av c² utenom diagonalen',
  lambda2: 'Guttmans λ₂, der k er antall ledd',
  half: (from: number, to: number) =>
    from === to ? `Variansen til ledd ${from}` : `Variansen til summen av ledd ${from} til ${to}`,
  halfOf: (from: number, to: number) =>
    from === to ? `variansen til ledd ${from}` : `summen av varianser og kovarianser for ledd ${from} til ${to}`,
  halves: 'Guttmans mål',
  convention: {
    lambda2: 'λ₂ er en nedre grense for påliteligheten (Guttman 1945), og er aldri lavere enn alfa.',
    halves:
      'Den første halvdelen er de første leddene, og ett mer når antallet er et oddetall, som RELIABILITY /MODEL=SPLIT i SPSS. Rekkefølgen av leddene avgjør altså tallet.'
  }
};

/** Derivations of other coefficients of a scale than alpha. */
export const coefficient = {
  finding: {
    omega: (items: string, value: string) => `McDonalds omega for de ${items} leddene er ${value}`,
    lambda2: (items: string, value: string) => `Guttmans λ₂ for de ${items} leddene er ${value}`,
    lambda6: (items: string, value: string) => `Guttmans λ₆ for de ${items} leddene er ${value}`,
    halves: (items: string, value: string) => `Guttmans mål for de ${items} leddene i to halvdeler er ${value}`
  },
  itemFinding: (item: string, value: string) => `R² for ${item} av de andre leddene er ${value}`,
  subtitle: {
    covariances: (among: string) => `Kovariansene mellom leddene, med variansene på diagonalen, ${among}.`,
    loadings: (among: string) => `Leddenes ladninger på én felles faktor, ${among}.`,
    correlations: (among: string) => `Korrelasjonene mellom leddene, ${among}.`,
    polychoric: (among: string) => `De polykoriske korrelasjonene mellom leddene, ${among}.`
  },
  many: 'Leddene er for mange til at hvert par vises.',
  loading: 'Ladning, λ',
  uniqueness: 'Eget, ψ = 1 − λ²',
  sd: 'Standardavvik, s',
  inverse: 'Diagonalen i den inverse, d',
  error: 'Ikke forklart av de andre, 1 / d',
  common: 'Summen av kovariansene, hvert par to ganger',
  commonOf: 'summen utenom diagonalen',
  squares: 'Summen av kovariansene i andre, hvert par to ganger',
  squaresOf: 'summen av c² utenom diagonalen',
  lambda2: 'Guttmans λ₂, der k er antall ledd',
  correlationSum: 'Summen av korrelasjonene, med enerne på diagonalen',
  correlationSumOf: 'summen av korrelasjonene',
  lambda6: 'Guttmans λ₆',
  squaredMultiple: 'R², av diagonalen i den inverse',
  omega: 'McDonalds omega',
  omegaStandardised: 'Omega når leddene sprer seg like mye',
  half: (from: number, to: number) =>
    from === to ? `Variansen til ledd ${from}` : `Variansen til summen av ledd ${from} til ${to}`,
  halfOf: (from: number, to: number) =>
    from === to ? `variansen til ledd ${from}` : `summen av varianser og kovarianser for ledd ${from} til ${to}`,
  halves: 'Guttmans mål',
  loadings:
    'Ladningene har ingen formel. De er funnet ved å lete (minres): slik at leddenes korrelasjoner avviker minst mulig fra produktene av ladningene, i kvadratsum. ψ er minst 0,005.',
  convention: {
    omega: {
      observed:
        'Omega er det som ikke er leddenes eget, av den variansen summen har. Standardisert omega er omega.tot av omega(nfactors = 1) i R-pakken psych.',
      model: 'Omega er det felles, av den variansen som det felles og leddenes eget gir til sammen (McDonald 1999).'
    },
    lambda2: 'λ₂ er en nedre grense for påliteligheten (Guttman 1945), og er aldri lavere enn alfa.',
    lambda6: {
      correlations:
        'λ₆ er en nedre grense for påliteligheten (Guttman 1945). Tallet er av korrelasjonene, som G6(smc) i R-pakken psych; SPSS regner av kovariansene.',
      covariances:
        'λ₆ er en nedre grense for påliteligheten (Guttman 1945). Tallet er av kovariansene, som RELIABILITY /MODEL=GUTTMAN i SPSS; psych i R regner av korrelasjonene.'
    },
    'squared-multiple':
      'R² er andelen av leddets varians som en lineær regresjon på de andre leddene forklarer, som RELIABILITY i SPSS og smc i R-pakken psych.',
    halves:
      'Den første halvdelen er de første leddene, og ett mer når antallet er et oddetall, som RELIABILITY /MODEL=SPLIT i SPSS. Rekkefølgen av leddene avgjør altså tallet.'
  }
};

/** Derivations of other coefficients of a scale than alpha. */
export const coefficient = {
  finding: {
    lambda2: (items: string, value: string) => `Guttmans λ₂ for dei ${items} ledda er ${value}`,
    halves: (items: string, value: string) => `Guttmans mål for dei ${items} ledda i to halvdelar er ${value}`
  },
  covariances: (n: string) =>
    `Kovariansane mellom ledda, med variansane på diagonalen, blant dei som har svart på alle. n = ${n}.`,
  many: 'Ledda er for mange til at alle kovariansane blir viste.',
  common: 'Summen av kovariansane, kvart par to gonger',
  commonOf: 'summen utanom diagonalen',
  squares: 'Summen av kovariansane i andre, kvart par to gonger',
  squaresOf: 'summen av c² utanom diagonalen',
  lambda2: 'Guttmans λ₂, der k er talet på ledd',
  half: (from: number, to: number) =>
    from === to ? `Variansen til ledd ${from}` : `Variansen til summen av ledd ${from} til ${to}`,
  halfOf: (from: number, to: number) =>
    from === to ? `variansen til ledd ${from}` : `summen av variansar og kovariansar for ledd ${from} til ${to}`,
  halves: 'Guttmans mål',
  convention: {
    lambda2: 'λ₂ er ei nedre grense for kor påliteleg skalaen er (Guttman 1945), og er aldri lågare enn alfa.',
    halves:
      'Den første halvdelen er dei første ledda, og eitt meir når talet er eit oddetal, som RELIABILITY /MODEL=SPLIT i SPSS. Rekkjefølgja på ledda avgjer altså talet.'
  }
};

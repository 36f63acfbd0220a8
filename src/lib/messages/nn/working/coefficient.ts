/** Derivations of other coefficients of a scale than alpha. */
export const coefficient = {
  finding: {
    omega: (items: string, value: string) => `McDonalds omega for dei ${items} ledda er ${value}`,
    lambda2: (items: string, value: string) => `Guttmans λ₂ for dei ${items} ledda er ${value}`,
    lambda6: (items: string, value: string) => `Guttmans λ₆ for dei ${items} ledda er ${value}`,
    halves: (items: string, value: string) => `Guttmans mål for dei ${items} ledda i to halvdelar er ${value}`
  },
  itemFinding: (item: string, value: string) => `R² for ${item} av dei andre ledda er ${value}`,
  subtitle: {
    covariances: (among: string) => `Kovariansane mellom ledda, med variansane på diagonalen, ${among}.`,
    loadings: (among: string) => `Ladningane til ledda på éin felles faktor, ${among}.`,
    correlations: (among: string) => `Korrelasjonane mellom ledda, ${among}.`,
    polychoric: (among: string) => `Dei polykoriske korrelasjonane mellom ledda, ${among}.`
  },
  many: 'Ledda er for mange til at kvart par blir vist.',
  loading: 'Ladning, λ',
  uniqueness: 'Eige, ψ = 1 − λ²',
  sd: 'Standardavvik, s',
  inverse: 'Diagonalen i den inverse, d',
  error: 'Ikkje forklart av dei andre, 1 / d',
  common: 'Summen av kovariansane, kvart par to gonger',
  commonOf: 'summen utanom diagonalen',
  squares: 'Summen av kovariansane i andre, kvart par to gonger',
  squaresOf: 'summen av c² utanom diagonalen',
  lambda2: 'Guttmans λ₂, der k er talet på ledd',
  correlationSum: 'Summen av korrelasjonane, med einarane på diagonalen',
  correlationSumOf: 'summen av korrelasjonane',
  lambda6: 'Guttmans λ₆',
  squaredMultiple: 'R², av diagonalen i den inverse',
  omega: 'McDonalds omega',
  omegaStandardised: 'Omega når ledda spreier seg like mykje',
  half: (from: number, to: number) =>
    from === to ? `Variansen til ledd ${from}` : `Variansen til summen av ledd ${from} til ${to}`,
  halfOf: (from: number, to: number) =>
    from === to ? `variansen til ledd ${from}` : `summen av variansar og kovariansar for ledd ${from} til ${to}`,
  halves: 'Guttmans mål',
  loadings:
    'Ladningane har ingen formel. Dei er funne ved å leite (minres): slik at korrelasjonane mellom ledda avvik minst mogleg frå produkta av ladningane, i kvadratsum. ψ er minst 0,005.',
  convention: {
    omega: {
      observed:
        'Omega er det som ikkje er ledda sitt eige, av den variansen summen har. Standardisert omega er omega.tot av omega(nfactors = 1) i R-pakken psych.',
      model:
        'Omega er det felles, av den variansen som det felles og det ledda har for seg sjølve, gjev til saman (McDonald 1999).'
    },
    lambda2: 'λ₂ er ei nedre grense for kor påliteleg skalaen er (Guttman 1945), og er aldri lågare enn alfa.',
    lambda6: {
      correlations:
        'λ₆ er ei nedre grense for kor påliteleg skalaen er (Guttman 1945). Talet er av korrelasjonane, som G6(smc) i R-pakken psych; SPSS reknar av kovariansane.',
      covariances:
        'λ₆ er ei nedre grense for kor påliteleg skalaen er (Guttman 1945). Talet er av kovariansane, som RELIABILITY /MODEL=GUTTMAN i SPSS; psych i R reknar av korrelasjonane.'
    },
    'squared-multiple':
      'R² er den delen av variansen til leddet som ein lineær regresjon på dei andre ledda forklarer, som RELIABILITY i SPSS og smc i R-pakken psych.',
    halves:
      'Den første halvdelen er dei første ledda, og eitt meir når talet er eit oddetal, som RELIABILITY /MODEL=SPLIT i SPSS. Rekkjefølgja på ledda avgjer altså talet.'
  }
};

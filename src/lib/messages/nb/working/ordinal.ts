import { pairs } from '../pairs.ts';

const { methods, coefficients } = pairs;

/** Derivations of measures of ordered pairs. */
export const ordinal = {
  /** As they stand in a sentence. */
  names: {
    ...methods,
    polychoric: 'polykorisk korrelasjon',
    phi: 'phi',
    'somers-d-symmetric': `symmetrisk ${methods['somers-d']}`
  },
  /** Before the two that it is between. */
  short: { ...coefficients, 'somers-d-symmetric': coefficients['somers-d'] },
  finding: (measure: string, x: string, y: string, value: string) => `${measure} mellom ${x} og ${y} er ${value}`,
  moves: 'Standardfeilen er av hvordan hver celle trekker i målet',
  movesSubtitle:
    'For én som er i cellen, er a hvor mange som har svart høyere på begge eller lavere på begge, og b hvor mange som har svart høyere på den ene og lavere på den andre.',
  alike: 'Likt, a',
  opposed: 'Motsatt, b',
  square: 'Antall · m²',
  move: 'Det én til i cellen flytter målet, ganget med n; t er radens sum og u kolonnens',
  times: 'antall',
  se: 'Standardfeilen, ASE1',
  interval: (level: string) => `${level}-intervall, av normalfordelingen`,
  free: 'Summen av antall · (a − b)²',
  freeOf: 'summen over cellene i tabellen',
  se0: 'Standardfeilen når det ikke er noen sammenheng, ASE0',
  convention: {
    kendall:
      'Tau-b (Kendall 1945) tar hensyn til like svar. z er tau-b delt på ASE0, som i CROSSTABS i SPSS. For to ganger to celler er tau-b det samme som phi.',
    'kendall-c':
      'Tau-c (Stuart 1953) kan nå 1 også når variablene har ulikt antall nivåer; k er det minste antallet. z er tau-c delt på ASE0, som i CROSSTABS i SPSS.',
    gamma:
      'Gamma (Goodman og Kruskal 1954) er av parene som er ulike på begge. z er gamma delt på ASE0, som i CROSSTABS i SPSS.',
    'somers-d':
      'Somers’ d (1962) er av parene som er ulike på den som radene er av; den andre er avhengig. z er d delt på ASE0, som i CROSSTABS i SPSS.',
    'somers-d-symmetric':
      'Symmetrisk d (Somers 1962) deler på gjennomsnittet av parene som er ulike på den ene og på den andre. z er d delt på ASE0, som i CROSSTABS i SPSS.'
  },
  errors: 'ASE0 og ASE1 er etter Brown og Benedetti (1977). Intervallet går ikke ut over −1 og 1.',
  oneSided: {
    greater:
      'p er ensidig, med forventet positiv sammenheng: halve den tosidige der fortegnet er som ventet, ellers 1 minus det halve.',
    less: 'p er ensidig, med forventet negativ sammenheng: halve den tosidige der fortegnet er som ventet, ellers 1 minus det halve.'
  }
};

/** Derivations of a correlation with others held constant. */
export const partial = {
  finding: {
    spearman: (x: string, y: string, held: string, value: string) =>
      `rho mellom ${x} og ${y}, med ${held} holdt konstant, er ${value}`,
    pearson: (x: string, y: string, held: string, value: string) =>
      `r mellom ${x} og ${y}, med ${held} holdt konstant, er ${value}`
  },
  subtitle: {
    spearman: (n: string) => `Spearmans rho mellom hver og hver, av dem som har svart på alt. n = ${n}.`,
    pearson: (n: string) => `Pearsons r mellom hver og hver, av dem som har svart på alt. n = ${n}.`
  },
  inverse: 'Den inverse av tabellen, k',
  inverseSubtitle: 'Ganget med korrelasjonene gir den 1 på diagonalen og 0 ellers.',
  coefficient: 'Partiell korrelasjon: det som er igjen når den delen de andre forklarer, er trukket fra hos begge',
  convention:
    'Den partielle korrelasjonen er som partial.r i R-pakken psych og PARTIAL CORR i SPSS. df er n − 2 − k, der k er hvor mange som holdes konstant (Fisher 1924).',
  interval: 'I intervallet er det én færre for hver som holdes konstant.'
};

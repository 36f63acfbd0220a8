import type { ordinal as nbOrdinal, partial as nbPartial } from '../../nb/working/ordinal.ts';
import { pairs } from '../pairs.ts';

const { methods, coefficients } = pairs;

export const ordinal: typeof nbOrdinal = {
  names: {
    ...methods,
    polychoric: 'polykorisk korrelasjon',
    phi: 'phi',
    'somers-d-symmetric': `symmetrisk ${methods['somers-d']}`
  },
  short: { ...coefficients, 'somers-d-symmetric': coefficients['somers-d'] },
  finding: (measure, x, y, value) => `${measure} mellom ${x} og ${y} er ${value}`,
  moves: 'Standardfeilen er av korleis kvar celle dreg i målet',
  movesSubtitle:
    'For éin som er i cella, er a kor mange som har svart høgare på begge eller lågare på begge, og b kor mange som har svart høgare på den eine og lågare på den andre.',
  alike: 'Likt, a',
  opposed: 'Motsett, b',
  square: 'Tal på · m²',
  move: 'Det éin til i cella flyttar målet, gonga med n; t er summen av rada og u av kolonnen',
  times: 'tal på',
  se: 'Standardfeilen, ASE1',
  interval: (level) => `${level}-intervall, av normalfordelinga`,
  free: 'Summen av tal på · (a − b)²',
  freeOf: 'summen over cellene i tabellen',
  se0: 'Standardfeilen når det ikkje er nokon samanheng, ASE0',
  convention: {
    kendall:
      'Tau-b (Kendall 1945) tek omsyn til like svar. z er tau-b delt på ASE0, som i CROSSTABS i SPSS. For to gonger to celler er tau-b det same som phi.',
    'kendall-c':
      'Tau-c (Stuart 1953) kan nå 1 også når variablane har ulikt tal på nivå; k er det minste talet. z er tau-c delt på ASE0, som i CROSSTABS i SPSS.',
    gamma:
      'Gamma (Goodman og Kruskal 1954) er av para som er ulike på begge. z er gamma delt på ASE0, som i CROSSTABS i SPSS.',
    'somers-d':
      'Somers’ d (1962) er av para som er ulike på den som radene er av; den andre er avhengig. z er d delt på ASE0, som i CROSSTABS i SPSS.',
    'somers-d-symmetric':
      'Symmetrisk d (Somers 1962) deler på gjennomsnittet av para som er ulike på den eine og på den andre. z er d delt på ASE0, som i CROSSTABS i SPSS.'
  },
  errors: 'ASE0 og ASE1 er etter Brown og Benedetti (1977). Intervallet går ikkje ut over −1 og 1.',
  oneSided: {
    greater:
      'p er einsidig, med venta positiv samanheng: halve den tosidige der forteiknet er som venta, elles 1 minus det halve.',
    less: 'p er einsidig, med venta negativ samanheng: halve den tosidige der forteiknet er som venta, elles 1 minus det halve.'
  }
};

export const partial: typeof nbPartial = {
  finding: {
    spearman: (x, y, held, value) => `rho mellom ${x} og ${y}, med ${held} halde konstant, er ${value}`,
    pearson: (x, y, held, value) => `r mellom ${x} og ${y}, med ${held} halde konstant, er ${value}`
  },
  subtitle: {
    spearman: (n) => `Spearmans rho mellom kvar og kvar, av dei som har svart på alt. n = ${n}.`,
    pearson: (n) => `Pearsons r mellom kvar og kvar, av dei som har svart på alt. n = ${n}.`
  },
  inverse: 'Den inverse av tabellen, k',
  inverseSubtitle: 'Gonga med korrelasjonane gjev han 1 på diagonalen og 0 elles.',
  coefficient: 'Partiell korrelasjon: det som er att når den delen dei andre forklarer, er trekt frå hos begge',
  convention:
    'Den partielle korrelasjonen er som partial.r i R-pakken psych og PARTIAL CORR i SPSS. df er n − 2 − k, der k er kor mange som blir haldne konstante (Fisher 1924).',
  interval: 'I intervallet er det éin færre for kvar som blir halden konstant.'
};

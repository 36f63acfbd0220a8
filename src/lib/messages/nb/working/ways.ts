import { multiverse } from '../multiverse.ts';

const { choices, columns, methods, split, treatments, uncut } = multiverse;
const { solid, hollow } = multiverse.legend;

/** Derivations of correlations by other methods, and of what all ways to code a pair say together. */
export const ways = {
  kendall: {
    concordant: 'Par som er ordnet likt: den ene har svart høyere enn den andre på begge',
    discordant: 'Par som er ordnet motsatt: høyere på den ene, lavere på den andre',
    later: {
      alike: 'summen av antall · antall i celler lenger ned og lenger til høyre',
      opposed: 'summen av antall · antall i celler lenger ned og lenger til venstre'
    },
    different: {
      x: 'Par som ikke har samme rad, der t er radsummene',
      y: 'Par som ikke har samme kolonne, der u er kolonnesummene'
    },
    all: 'Det variansen har av alle',
    ties: { x: 'Det like svar i radene tar bort', y: 'Det like svar i kolonnene tar bort' },
    twos: 'Produktet av summene over t og u, i par',
    threes: 'Det samme, tre og tre',
    variance: 'Variansen til P − Q når variablene er uavhengige',
    z: 'Testobservatoren z',
    p: 'Tosidig p, av normalfordelingen',
    oneSided: 'Ensidig p, av normalfordelingen',
    convention:
      'Tau-b (Kendall 1945) tar hensyn til like svar. z er uten kontinuitetskorreksjon, som cor.test(method = "kendall", exact = FALSE) i R og NONPAR CORR i SPSS.'
  },
  pearson: {
    finding: (x: string, y: string, r: string) => `Pearsons r mellom ${x} og ${y} er ${r}`,
    convention:
      'Svarene regnes som tall, slik de er kodet: sidene av et skille er 0 og 1, og «ikke svart» som egen verdi er ett lavere enn det laveste svaret. Svar i ord er nummerert i rekkefølge.',
    tests: {
      'two-sided': 'p er tosidig, som CORRELATIONS i SPSS og cor.test i R.',
      greater: 'p er ensidig, med forventet positiv sammenheng, som cor.test(alternative = "greater") i R.',
      less: 'p er ensidig, med forventet negativ sammenheng, som cor.test(alternative = "less") i R.'
    },
    certain: 'r er 1 eller −1, og t uendelig'
  },
  ways: {
    choices,
    methods,
    split,
    treatments,
    uncut,
    columns: { positive: columns.positive, negative: columns.negative },
    estimate: columns.estimate,
    solid,
    hollow,
    finding: (ways: string, median: string) => `medianen av ${ways} måter å regne på er ${median}`,
    findingOf: (choice: string, value: string, ways: string, median: string) =>
      `${choice}, ${value}: medianen av ${ways} måter er ${median}`,
    subtitle: (x: string, y: string) =>
      `Korrelasjonen mellom ${x} og ${y} på hver måte, fra den laveste til den høyeste. Den midterste er uthevet.`,
    places: 'Plass',
    signs: 'Måtene etter fortegn og p',
    sign: 'Fortegn',
    none: 'Null',
    combinations: 'Måter i alt: hvert valg med hvert av de andre',
    defined: 'Måter som gir en korrelasjon; på de andre havner alle på samme nivå',
    place: 'Plassen til medianen',
    median: 'Medianen, korrelasjonen på den plassen',
    halfway: (low: string, high: string) => `Medianen, midt mellom plass ${low} og ${high}`,
    min: 'Den laveste',
    max: 'Den høyeste',
    negative: 'Under null: de første i rekken',
    zero: 'Null',
    positive: 'Over null: de siste i rekken',
    rank: (below: string, alike: string) =>
      `Nummeret til notatbokens valg, nedenfra: ${below} er lavere, og ${alike} er like, den selv regnet med`,
    rankOf: 'lavere + (like + 1) / 2',
    convention:
      'Alle måtene bygger på de samme svarene (spesifikasjonskurve, Simonsohn, Simmons og Nelson 2020). Kodinger som sorterer svarene likt, teller hver for seg. Ingen p er justert.',
    some: 'Ikke alle måtene er listet: bare de laveste, de midterste og de høyeste.'
  }
};

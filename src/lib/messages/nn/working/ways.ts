import type { ways as nb } from '../../nb/working/ways.ts';
import { multiverse } from '../multiverse.ts';

const { choices, columns, methods, split, treatments, uncut } = multiverse;
const { solid, hollow } = multiverse.legend;

export const ways: typeof nb = {
  kendall: {
    concordant: 'Par som er ordna likt: den eine har svart høgare enn den andre på begge',
    discordant: 'Par som er ordna motsett: høgare på den eine, lågare på den andre',
    later: {
      alike: 'summen av tal på · tal på i celler lenger ned og lenger til høgre',
      opposed: 'summen av tal på · tal på i celler lenger ned og lenger til venstre'
    },
    different: {
      x: 'Par som ikkje har same rad, der t er radsummane',
      y: 'Par som ikkje har same kolonne, der u er kolonnesummane'
    },
    all: 'Det variansen har av alle',
    ties: { x: 'Det like svar i radene tek bort', y: 'Det like svar i kolonnane tek bort' },
    twos: 'Produktet av summane over t og u, i par',
    threes: 'Det same, tre og tre',
    variance: 'Variansen til P − Q når variablane er uavhengige',
    z: 'Testobservatoren z',
    p: 'Tosidig p, av normalfordelinga',
    oneSided: 'Einsidig p, av normalfordelinga',
    convention:
      'Tau-b (Kendall 1945) tek omsyn til like svar. z er utan kontinuitetskorreksjon, som cor.test(method = "kendall", exact = FALSE) i R og NONPAR CORR i SPSS.'
  },
  pearson: {
    finding: (x, y, r) => `Pearsons r mellom ${x} og ${y} er ${r}`,
    convention:
      'Svara er rekna som tal, slik dei er koda: sidene av eit skilje er 0 og 1, og «ikkje svart» som eigen verdi er éin lågare enn det lågaste svaret. Svar i ord er nummererte i rekkjefølgje.',
    tests: {
      'two-sided': 'p er tosidig, som CORRELATIONS i SPSS og cor.test i R.',
      greater: 'p er einsidig, med venta positiv samanheng, som cor.test(alternative = "greater") i R.',
      less: 'p er einsidig, med venta negativ samanheng, som cor.test(alternative = "less") i R.'
    },
    certain: 'r er 1 eller −1, og t uendeleg'
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
    finding: (ways, median) => `medianen av ${ways} måtar å rekne på er ${median}`,
    findingOf: (choice, value, ways, median) => `${choice}, ${value}: medianen av ${ways} måtar er ${median}`,
    subtitle: (x, y) =>
      `Korrelasjonen mellom ${x} og ${y} på kvar måte, frå den lågaste til den høgaste. Den midtarste er utheva.`,
    places: 'Plass',
    signs: 'Måtane etter forteikn og p',
    sign: 'Forteikn',
    none: 'Null',
    combinations: 'Måtar i alt: kvart val med kvart av dei andre',
    defined: 'Måtar som gir ein korrelasjon; på dei andre hamnar alle på same nivå',
    place: 'Plassen til medianen',
    median: 'Medianen, korrelasjonen på den plassen',
    halfway: (low, high) => `Medianen, midt mellom plass ${low} og ${high}`,
    min: 'Den lågaste',
    max: 'Den høgaste',
    negative: 'Under null: dei første i rekkja',
    zero: 'Null',
    positive: 'Over null: dei siste i rekkja',
    rank: (below, alike) =>
      `Nummeret til valet i notatboka, nedanfrå: ${below} er lågare, og ${alike} er like, det sjølv rekna med`,
    rankOf: 'lågare + (like + 1) / 2',
    convention:
      'Alle måtane byggjer på dei same svara (spesifikasjonskurve, Simonsohn, Simmons og Nelson 2020). Kodingar som sorterer svara likt, tel kvar for seg. Ingen p er justert.',
    some: 'Ikkje alle måtane er lista: berre dei lågaste, dei midtarste og dei høgaste.'
  }
};

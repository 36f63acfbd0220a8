import { common } from './common.ts';
import { trouble } from './trouble.ts';

type About = Readonly<Record<string, string | number>>;
const { cardinal } = common;

export const paired = {
  title: 'Endring hos de samme',
  about: 'Om de samme svarer annerledes neste gang, eller på et annet spørsmål med samme skala.',
  example: 'Har svarene endret seg fra før til etter opplæringen?',
  fields: {
    variables: { label: 'Variabler', help: 'I rekkefølge: først før, så etter.' },
    method: {
      label: 'Sammenlign',
      help: 'Rangering krever bare at svarene har en rekkefølge. Gjennomsnitt krever også at det er like langt mellom dem.',
      options: { ranks: 'Rangering', means: 'Gjennomsnitt' }
    },
    coded: { label: 'Bruk skillene', help: 'Svarene slik de er kodet i notatboken, i stedet for slik det er svart.' },
    adjust: {
      label: 'Justering av p for par',
      help: 'Gjelder tre variabler eller flere: jo flere par som testes, desto lettere blir én p lav ved en tilfeldighet.',
      options: {
        none: 'Ingen',
        bonferroni: 'Bonferroni',
        holm: 'Holm',
        bh: 'Benjamini og Hochberg',
        by: 'Benjamini og Yekutieli'
      }
    },
    convention: {
      label: 'Konvensjon',
      help: 'R har kontinuitetskorreksjon i Wilcoxons test, SPSS i fortegnstesten.',
      options: { r: 'Som R', spss: 'Som SPSS' }
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervaller skal romme den sanne verdien.' }
  },
  /** Titles. `p` is finished: `p = 0,041`. */
  finding: {
    higher: (second: string, first: string, p: string) => `${second} ligger høyere enn ${first} (${p})`,
    lower: (second: string, first: string, p: string) => `${second} ligger lavere enn ${first} (${p})`,
    equal: (first: string, second: string, p: string) => `Ingen klar forskjell mellom ${first} og ${second} (${p})`,
    allEqual: (variables: number, p: string) => `Ingen klar forskjell mellom de ${cardinal(variables)} (${p})`,
    range: (highest: string, lowest: string, p: string) => `${highest} ligger høyest og ${lowest} lavest (${p})`,
    untested: 'Endringen kan ikke testes',
    changes: (rises: string, falls: string, same: string) => `${rises} svarte høyere, ${falls} lavere og ${same} likt`,
    pairs: (clear: number, pairs: number) =>
      clear === 0 ? 'Ingen av parene skiller seg klart' : `${clear} av ${pairs} par skiller seg klart`
  },
  titles: {
    waves: (n: string, both: boolean) => `Svarene fra de ${n} som har svart på ${both ? 'begge' : 'alle'}`,
    tests: 'Tester'
  },
  subtitle: {
    read: (variables: number) => `${variables} variabler slik det er svart, uten skille.`,
    coded: (variables: number) => `${variables} variabler slik de er kodet.`
  },
  axis: 'Gjennomsnitt',
  interval: (level: string) => `${level}-intervall`,
  columns: {
    meanRank: 'Gj.snittlig rang',
    median: 'Median',
    mean: 'Gj.snitt',
    sd: 'SD',
    low: 'fra',
    high: 'til',
    test: 'Test',
    statistic: 'Verdi',
    pExact: 'p, eksakt',
    pAdjusted: 'p, justert',
    effect: 'Mål',
    size: 'Størrelse',
    pair: 'Fra og til',
    falls: 'Lavere',
    same: 'Likt',
    rises: 'Høyere',
    change: 'Endring'
  },
  tests: {
    wilcoxon: 'Wilcoxon, z',
    sign: 'Fortegnstest, z',
    mcnemar: 'McNemar, χ²',
    'paired-t': 'Parvis t-test, t',
    friedman: 'Friedman, χ²'
  },
  effects: {
    'rank-biserial': 'Rangbiserial r',
    'share-rising': 'Andel høyere',
    'odds-ratio': 'Oddsratio',
    'cohens-dz': 'Cohens d',
    'kendalls-w': 'Kendalls W'
  },
  notes: {
    dots: (level: string) =>
      `Prikken er gjennomsnittet, streken dets ${level}-intervall. Strekene kan overlappe selv om endringen er klar, siden de samme har svart.`,
    numbered: 'Svarene er ord, og er nummerert i rekkefølge fra 1.',
    weighted: 'Svarene er vektet; n er summen av vektene.',
    tests: {
      wilcoxon: 'Wilcoxon: om de som svarer høyere, gjør det oftere og med større avstand enn de som svarer lavere.',
      sign: 'Fortegnstest: om flere svarer høyere enn lavere, uansett hvor mye.',
      mcnemar:
        'McNemar: om flere gikk den ene veien enn den andre, med kontinuitetskorreksjon. Oddsratio er antall høyere delt på antall lavere.',
      'paired-t':
        'Parvis t-test: om den gjennomsnittlige endringen er null. Cohens d er endringen delt på standardavviket til endringene.',
      friedman:
        'Friedman: om noen av variablene gjennomgående ligger høyere. Kendalls W er 0 uten forskjell og 1 der alle rangerer likt.'
    },
    effects: 'De som svarte likt, er ikke med i Wilcoxon, fortegnstesten og andelen.',
    continuity: {
      r: 'Wilcoxons z har kontinuitetskorreksjon, som i R; fortegnstesten har ingen.',
      spss: 'Wilcoxons z er uten kontinuitetskorreksjon, fortegnstestens med, som i SPSS.'
    },
    notExact: {
      weights: 'Eksakt p finnes ikke for vektede svar.',
      'too-large': 'Med så mange svar tar eksakt p for lang tid, og tilnærmingen er god.'
    },
    change: 'Endringen er det andre svaret minus det første. Intervallet gjelder gjennomsnittet.',
    pairs: { ranks: 'Parene er testet med Wilcoxon.', means: 'Parene er testet med parvis t-test.' },
    unadjusted: 'Intervallene er ikke justert for antall par.',
    adjust: {
      none: 'p er ikke justert for antall par.',
      bonferroni: 'p er justert for antall par etter Bonferroni.',
      holm: 'p er justert for antall par etter Holm.',
      bh: 'p er justert for antall par etter Benjamini og Hochberg.',
      by: 'p er justert for antall par etter Benjamini og Yekutieli.'
    }
  },
  notices: {
    ...trouble,
    'too-many-variables': ({ about }: { about: About }) => ({
      title: 'For mange variabler',
      text: `Bare de ${about.most} første er sammenlignet. Velg færre for denne cellen.`
    }),
    'different-scales': () => ({
      title: 'Variablene har ikke samme skala',
      text: 'Da kan svarene ikke trekkes fra hverandre. Velg variabler med de samme svarene, eller bruk de samme skillene.'
    }),
    'other-answers': () => ({
      title: 'Svaralternativene er ikke de samme',
      text: 'Svarene er sammenlignet tall for tall. Se i kodeboken om skalaen er den samme.'
    }),
    'nobody-answered-all': ({ about }: { about: About }) => ({
      title: 'For få har svart på alle variablene',
      text:
        about.least === 1
          ? 'Ingen har svart på alle. Velg andre variabler.'
          : `Det trengs minst ${cardinal(Number(about.least))}. Velg andre variabler.`
    }),
    'no-change': () => ({
      title: 'Ingen har endret svar',
      text: 'Alle svarte det samme på variablene, så det er ingen endring å teste.'
    }),
    'same-change': () => ({
      title: 'Alle har endret svar like mye',
      text: 'Uten spredning i endringen har gjennomsnittet verken test eller intervall.'
    }),
    'too-few': () => ({
      title: 'For få svar til en test',
      text: 'Det trengs minst to som har svart på alle variablene.'
    })
  }
};

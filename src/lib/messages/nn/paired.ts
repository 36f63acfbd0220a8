import type { paired as nb } from '../nb/paired.ts';
import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const paired: typeof nb = {
  title: 'Endring hos dei same',
  about: 'Om dei same svarar annleis neste gong, eller på eit anna spørsmål med same skala.',
  example: 'Har svara endra seg frå før til etter opplæringa?',
  fields: {
    variables: { label: 'Variablar', help: 'I rekkjefølgje: først før, så etter.' },
    method: {
      label: 'Samanlikn',
      help: 'Rangering krev berre at svara har ei rekkjefølgje. Gjennomsnitt krev òg at det er like langt mellom dei.',
      options: { ranks: 'Rangering', means: 'Gjennomsnitt' }
    },
    coded: { label: 'Bruk skilja', help: 'Svara slik dei er koda i notatboka, i staden for slik det er svart.' },
    adjust: {
      label: 'Justering av p for par',
      help: 'Gjeld tre variablar eller fleire: di fleire par som blir testa, di lettare blir éin p låg ved eit slumpetreff.',
      options: {
        none: 'Inga',
        bonferroni: 'Bonferroni',
        holm: 'Holm',
        bh: 'Benjamini og Hochberg',
        by: 'Benjamini og Yekutieli'
      }
    },
    convention: {
      label: 'Konvensjon',
      help: 'R har kontinuitetskorreksjon i Wilcoxons test, SPSS i forteiknstesten.',
      options: { r: 'Som R', spss: 'Som SPSS' }
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervall skal romme den sanne verdien.' }
  },
  finding: {
    higher: (second, first, p) => `${second} ligg høgare enn ${first} (${p})`,
    lower: (second, first, p) => `${second} ligg lågare enn ${first} (${p})`,
    equal: (first, second, p) => `Ingen klar skilnad mellom ${first} og ${second} (${p})`,
    allEqual: (variables, p) => `Ingen klar skilnad mellom dei ${cardinal(variables)} (${p})`,
    range: (highest, lowest, p) => `${highest} ligg høgast og ${lowest} lågast (${p})`,
    untested: 'Endringa kan ikkje testast',
    changes: (rises, falls, same) => `${rises} svara høgare, ${falls} lågare og ${same} likt`,
    pairs: (clear, pairs) => (clear === 0 ? 'Ingen av para skil seg klart' : `${clear} av ${pairs} par skil seg klart`)
  },
  titles: {
    waves: (n, both) => `Svara frå dei ${n} som har svart på ${both ? 'begge' : 'alle'}`,
    tests: 'Testar'
  },
  subtitle: {
    read: (variables) => `${variables} variablar slik det er svart, utan skilje.`,
    coded: (variables) => `${variables} variablar slik dei er koda.`
  },
  axis: 'Gjennomsnitt',
  interval: (level) => `${level}-intervall`,
  columns: {
    meanRank: 'Gj.snittleg rang',
    median: 'Median',
    mean: 'Gj.snitt',
    sd: 'SD',
    low: 'frå',
    high: 'til',
    test: 'Test',
    statistic: 'Verdi',
    pExact: 'p, eksakt',
    pAdjusted: 'p, justert',
    effect: 'Mål',
    size: 'Storleik',
    pair: 'Frå og til',
    falls: 'Lågare',
    same: 'Likt',
    rises: 'Høgare',
    change: 'Endring'
  },
  tests: {
    wilcoxon: 'Wilcoxon, z',
    sign: 'Forteiknstest, z',
    mcnemar: 'McNemar, χ²',
    'paired-t': 'Parvis t-test, t',
    friedman: 'Friedman, χ²'
  },
  effects: {
    'rank-biserial': 'Rangbiserial r',
    'share-rising': 'Del høgare',
    'odds-ratio': 'Oddsratio',
    'cohens-dz': 'Cohens d',
    'kendalls-w': 'Kendalls W'
  },
  notes: {
    dots: (level) =>
      `Prikken er gjennomsnittet, streken er ${level}-intervallet for det. Strekane kan overlappe sjølv om endringa er klar, sidan dei same har svart.`,
    numbered: 'Svara er ord, og er nummererte i rekkjefølgje frå 1.',
    weighted: 'Svara er vekta; n er summen av vektene.',
    tests: {
      wilcoxon: 'Wilcoxon: om dei som svarar høgare, gjer det oftare og med større avstand enn dei som svarar lågare.',
      sign: 'Forteiknstest: om fleire svarar høgare enn lågare, same kor mykje.',
      mcnemar:
        'McNemar: om fleire gjekk den eine vegen enn den andre, med kontinuitetskorreksjon. Oddsratio er talet på høgare delt på talet på lågare.',
      'paired-t':
        'Parvis t-test: om den gjennomsnittlege endringa er null. Cohens d er endringa delt på standardavviket til endringane.',
      friedman:
        'Friedman: om nokre av variablane gjennomgåande ligg høgare. Kendalls W er 0 utan skilnad og 1 der alle rangerer likt.'
    },
    effects: 'Dei som svarte likt, er ikkje med i Wilcoxon, forteiknstesten og delen.',
    continuity: {
      r: 'Wilcoxons z har kontinuitetskorreksjon, som i R; forteiknstesten har ingen.',
      spss: 'Wilcoxons z er utan kontinuitetskorreksjon, z i forteiknstesten med, som i SPSS.'
    },
    notExact: {
      weights: 'Eksakt p finst ikkje for vekta svar.',
      'too-large': 'Med så mange svar tek eksakt p for lang tid, og tilnærminga er god.'
    },
    change: 'Endringa er det andre svaret minus det første. Intervallet gjeld gjennomsnittet.',
    pairs: { ranks: 'Para er testa med Wilcoxon.', means: 'Para er testa med parvis t-test.' },
    unadjusted: 'Intervalla er ikkje justerte for talet på par.',
    adjust: {
      none: 'p er ikkje justert for talet på par.',
      bonferroni: 'p er justert for talet på par etter Bonferroni.',
      holm: 'p er justert for talet på par etter Holm.',
      bh: 'p er justert for talet på par etter Benjamini og Hochberg.',
      by: 'p er justert for talet på par etter Benjamini og Yekutieli.'
    }
  },
  notices: {
    ...trouble,
    'too-many-variables': ({ about }) => ({
      title: 'For mange variablar',
      text: `Berre dei ${about.most} første er samanlikna. Vel færre for denne cella.`
    }),
    'different-scales': () => ({
      title: 'Variablane har ikkje same skala',
      text: 'Då kan svara ikkje trekkjast frå kvarandre. Vel variablar med dei same svara, eller bruk dei same skilja.'
    }),
    'other-answers': () => ({
      title: 'Svaralternativa er ikkje dei same',
      text: 'Svara er samanlikna tal for tal. Sjå i kodeboka om skalaen er den same.'
    }),
    'nobody-answered-all': ({ about }) => ({
      title: 'For få har svart på alle variablane',
      text:
        about.least === 1
          ? 'Ingen har svart på alle. Vel andre variablar.'
          : `Det trengst minst ${cardinal(Number(about.least))}. Vel andre variablar.`
    }),
    'no-change': () => ({
      title: 'Ingen har endra svar',
      text: 'Alle svarte det same på variablane, så det er inga endring å teste.'
    }),
    'same-change': () => ({
      title: 'Alle har endra svar like mykje',
      text: 'Utan spreiing i endringa har gjennomsnittet verken test eller intervall.'
    }),
    'too-few': () => ({
      title: 'For få svar til ein test',
      text: 'Det trengst minst to som har svart på alle variablane.'
    })
  }
};

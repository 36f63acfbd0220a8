import type { compare as nb } from '../nb/compare.ts';
import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const compare: typeof nb = {
  title: 'Skilnad mellom grupper',
  about: 'Om grupper svarar ulikt på utfallet, kor stor skilnaden er, og kva grupper han gjeld.',
  example: 'Er nokre kommunar komne lenger enn andre?',
  fields: {
    outcome: { label: 'Utfall', help: 'Utfallet i notatboka når ingen er vald.' },
    by: { label: 'Grupper', help: 'Grupperinga i notatboka når inga er vald.' },
    method: {
      label: 'Samanlikn',
      help: 'Rangering krev berre at svara har ei rekkjefølgje. Gjennomsnitt krev òg at det er like langt mellom dei.',
      options: { ranks: 'Rangering', means: 'Gjennomsnitt' }
    },
    coded: { label: 'Bruk skilja', help: 'Svara slik dei er koda i notatboka, i staden for slik det er svart.' },
    pairwise: {
      label: 'Test av par',
      help: 'Games–Howell tek omsyn til kor mange par det er, både i p og i intervalla.',
      options: { 'games-howell': 'Games–Howell', welch: 'Welchs t for kvart par' }
    },
    adjust: {
      label: 'Justering av p for par',
      help: 'Gjeld ikkje Games–Howell, som er justert frå før. Di fleire par som blir testa, di lettare blir éin p låg ved eit slumpetreff.',
      options: {
        none: 'Inga',
        bonferroni: 'Bonferroni',
        holm: 'Holm',
        bh: 'Benjamini og Hochberg',
        by: 'Benjamini og Yekutieli'
      }
    },
    exact: { label: 'Eksakt p', help: 'Gjeld rangering av to grupper.' },
    convention: {
      label: 'Konvensjon',
      help: 'R har kontinuitetskorreksjon i Mann–Whitney, og Welchs t. SPSS har ingen korreksjon, viser den minste U, og Students t ved sida av Welchs.',
      options: { r: 'Som R', spss: 'Som SPSS' }
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervall skal romme den sanne verdien.' }
  },
  finding: {
    higher: (first, second, p) => `${first} ligg høgare enn ${second} (${p})`,
    lower: (first, second, p) => `${first} ligg lågare enn ${second} (${p})`,
    equal: (first, second, p) => `Ingen klar skilnad mellom ${first} og ${second} (${p})`,
    allEqual: (groups, p) => `Ingen klar skilnad mellom dei ${cardinal(groups)} gruppene (${p})`,
    range: (highest, lowest, p) => `${highest} ligg høgast og ${lowest} lågast (${p})`,
    untested: 'Gruppene kan ikkje samanliknast',
    hidden: 'Gruppene er for små til å visast',
    pairs: (clear, pairs) => (clear === 0 ? 'Ingen av para skil seg klart' : `${clear} av ${pairs} par skil seg klart`)
  },
  titles: { groups: (outcome, by) => `${outcome} etter ${by}`, tests: 'Testar av alle gruppene' },
  subtitle: {
    read: (outcome, by) => `Svar på ${outcome} slik det er svart, utan skilje, etter ${by}.`,
    coded: (outcome, by) => `Svar på ${outcome} slik dei er koda, etter ${by}.`
  },
  interval: (level) => `${level}-intervall`,
  columns: {
    meanRank: 'Gj.snittleg rang',
    median: 'Median',
    mean: 'Gj.snitt',
    sd: 'SD',
    low: 'frå',
    high: 'til',
    test: 'Test',
    df: 'df',
    df1: 'df 1',
    df2: 'df 2',
    pExact: 'p, eksakt',
    pAdjusted: 'p, justert',
    difference: 'Skilnad',
    rankDifference: 'Skilnad i rang',
    first: 'Gruppe',
    second: 'mot',
    superiority: 'P(høgare)'
  },
  tests: {
    'mann-whitney': 'Mann–Whitney',
    'kruskal-wallis': 'Kruskal–Wallis',
    'welch-t': 'Welchs t',
    'student-t': 'Students t',
    'welch-anova': 'Welchs F',
    anova: 'Variansanalyse'
  },
  statistics: {
    'mann-whitney': 'z',
    'kruskal-wallis': 'H',
    'welch-t': 't',
    'student-t': 't',
    'welch-anova': 'F',
    anova: 'F'
  },
  effects: {
    'rank-biserial': 'Rangbiserial r',
    'epsilon-squared': 'ε²',
    'hedges-g': 'Hedges g',
    'omega-squared': 'ω²'
  },
  notes: {
    dots: (level) => `Prikken er gjennomsnittet, streken er ${level}-intervallet for det.`,
    ranks: 'Rangen er plassen blant svara frå alle gruppene, lågaste svar først; like svar deler plass.',
    numbered: 'Svara er ord, og er nummererte i rekkjefølgje frå 1.',
    weighted: 'Svara er vekta; n er summen av vektene.',
    tests: {
      'mann-whitney': 'Mann–Whitney (Wilcoxons rangsum): om svara gjennomgåande er høgare i den eine gruppa.',
      'kruskal-wallis':
        'Kruskal–Wallis: om svara gjennomgåande er høgare eller lågare i ei av gruppene. ε² er 0 utan skilnad og høgst 1.',
      'welch-t': 'Welchs t: om gjennomsnitta er ulike, når spreiinga kan vere det.',
      'student-t': 'Students t: det same, når spreiinga er lik.',
      'welch-anova': 'Welchs F: om gjennomsnitta er ulike, når spreiinga kan vere det.',
      anova:
        'Variansanalyse: om gjennomsnitta er ulike, når spreiinga er lik. ω² er 0 utan skilnad (litt under ved slumpetreff) og høgst 1.'
    },
    continuity: {
      r: 'z har kontinuitetskorreksjon, som i R.',
      spss: 'z er utan kontinuitetskorreksjon og U den minste av dei to, som i SPSS.'
    },
    exact: 'Eksakt p er rekna av alle måtar svara kunne vore fordelte på gruppene, like svar medrekna.',
    notExact: {
      weights: 'Eksakt p finst ikkje for vekta svar.',
      'too-large': 'Med så mange svar tek eksakt p for lang tid, og tilnærminga er god.'
    },
    superiority: (first, second, share, low, high) =>
      `Om éin blir trekt frå ${first} og éin frå ${second}, ligg den første høgast i ${share} av tilfella (intervall ${low} til ${high}); like svar tel halvt.`,
    pooled: 'Hedges g er skilnaden delt på felles standardavvik, korrigert for få svar.',
    dunn: 'Dunns testar, med rang blant svara frå alle gruppene.',
    gamesHowell: 'Games–Howells testar, som lèt spreiinga vere ulik. p og intervall gjeld alle para under eitt.',
    pairwise: 'Welchs t for kvart par.',
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
    'left-out': ({ about }) => ({
      title: `${about.count} ${about.count === 1 ? 'svar er halde' : 'svar er haldne'} utanfor`,
      text: 'Dei manglar svar på utfallet, eller er ikkje i noka gruppe som blir vist.'
    }),
    'by-itself': ({ names }) => ({
      title: `${names} er både utfall og gruppering`,
      text: 'Då er skilnaden gitt på førehand. Vel ei anna gruppering.'
    }),
    'nobody-grouped': ({ names }) => ({
      title: `Ingen har oppgitt ${names}`,
      text: 'Då finst det ingen grupper å samanlikne. Vel ei anna gruppering.'
    }),
    'one-group': ({ about }) => ({
      title: about.groups === 0 ? 'Inga gruppe å samanlikne' : 'Berre éi gruppe',
      text: 'Det trengst minst to grupper som kan visast. Vel ei anna gruppering, eller slå saman grupper.'
    }),
    'too-many-groups': ({ names, about }) => ({
      title: `${names} har for mange grupper`,
      text: `Det kan vere høgst ${about.most}. Vel ei anna gruppering, eller slå saman grupper.`
    }),
    'too-many-pairs': ({ about }) => ({
      title: 'Par av grupper er ikkje viste',
      text: `Dei ${about.groups} gruppene gjev for mange par. Med høgst ${about.most} grupper blir dei viste.`
    }),
    'pairs-untested': ({ about }) => ({
      title: `${about.count} par er ikkje testa`,
      text: 'Det er berre eitt svar i ei av gruppene, eller inga spreiing i nokon av dei.'
    }),
    alike: () => ({
      title: 'Svara sprikjer for lite til ein test',
      text: 'Alle, eller alle i ei av gruppene, har svart det same.'
    }),
    'too-few': () => ({
      title: 'For få svar til ein test',
      text: 'Minst éi av gruppene er for lita. Slå saman grupper, eller samanlikn rangering.'
    })
  }
};

import { common } from './common.ts';
import { trouble } from './trouble.ts';

type About = Readonly<Record<string, string | number>>;
const { cardinal } = common;

export const compare = {
  title: 'Forskjell mellom grupper',
  about: 'Om grupper svarer ulikt på utfallet, hvor stor forskjellen er, og hvilke grupper den gjelder.',
  example: 'Er noen kommuner kommet lenger enn andre?',
  fields: {
    outcome: { label: 'Utfall', help: 'Utfallet i notatboken når ingen er valgt.' },
    by: { label: 'Grupper', help: 'Grupperingen i notatboken når ingen er valgt.' },
    method: {
      label: 'Sammenlign',
      help: 'Rangering krever bare at svarene har en rekkefølge. Gjennomsnitt krever også at det er like langt mellom dem.',
      options: { ranks: 'Rangering', means: 'Gjennomsnitt' }
    },
    coded: { label: 'Bruk skillene', help: 'Svarene slik de er kodet i notatboken, i stedet for slik det er svart.' },
    pairwise: {
      label: 'Test av par',
      help: 'Games–Howell tar hensyn til hvor mange par det er, både i p og i intervallene.',
      options: { 'games-howell': 'Games–Howell', welch: 'Welchs t for hvert par' }
    },
    adjust: {
      label: 'Justering av p for par',
      help: 'Gjelder ikke Games–Howell, som er justert fra før. Jo flere par som testes, desto lettere blir én p lav ved en tilfeldighet.',
      options: {
        none: 'Ingen',
        bonferroni: 'Bonferroni',
        holm: 'Holm',
        bh: 'Benjamini og Hochberg',
        by: 'Benjamini og Yekutieli'
      }
    },
    exact: { label: 'Eksakt p', help: 'Gjelder rangering av to grupper.' },
    convention: {
      label: 'Konvensjon',
      help: 'R har kontinuitetskorreksjon i Mann–Whitney, og Welchs t. SPSS har ingen korreksjon, viser den minste U, og Students t ved siden av Welchs.',
      options: { r: 'Som R', spss: 'Som SPSS' }
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervaller skal romme den sanne verdien.' }
  },
  /** Titles. `p` is finished: `p = 0,041`. */
  finding: {
    higher: (first: string, second: string, p: string) => `${first} ligger høyere enn ${second} (${p})`,
    lower: (first: string, second: string, p: string) => `${first} ligger lavere enn ${second} (${p})`,
    equal: (first: string, second: string, p: string) => `Ingen klar forskjell mellom ${first} og ${second} (${p})`,
    allEqual: (groups: number, p: string) => `Ingen klar forskjell mellom de ${cardinal(groups)} gruppene (${p})`,
    range: (highest: string, lowest: string, p: string) => `${highest} ligger høyest og ${lowest} lavest (${p})`,
    untested: 'Gruppene kan ikke sammenlignes',
    hidden: 'Gruppene er for små til å vises',
    pairs: (clear: number, pairs: number) =>
      clear === 0 ? 'Ingen av parene skiller seg klart' : `${clear} av ${pairs} par skiller seg klart`
  },
  titles: { groups: (outcome: string, by: string) => `${outcome} etter ${by}`, tests: 'Tester av alle gruppene' },
  subtitle: {
    read: (outcome: string, by: string) => `Svar på ${outcome} slik det er svart, uten skille, etter ${by}.`,
    coded: (outcome: string, by: string) => `Svar på ${outcome} slik de er kodet, etter ${by}.`
  },
  interval: (level: string) => `${level}-intervall`,
  columns: {
    meanRank: 'Gj.snittlig rang',
    median: 'Median',
    mean: 'Gj.snitt',
    sd: 'SD',
    low: 'fra',
    high: 'til',
    test: 'Test',
    df: 'df',
    df1: 'df 1',
    df2: 'df 2',
    pExact: 'p, eksakt',
    pAdjusted: 'p, justert',
    difference: 'Forskjell',
    rankDifference: 'Forskjell i rang',
    first: 'Gruppe',
    second: 'mot',
    superiority: 'P(høyere)'
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
    dots: (level: string) => `Prikken er gjennomsnittet, streken dets ${level}-intervall.`,
    ranks: 'Rangen er plassen blant svarene fra alle gruppene, laveste svar først; like svar deler plass.',
    numbered: 'Svarene er ord, og er nummerert i rekkefølge fra 1.',
    weighted: 'Svarene er vektet; n er summen av vektene.',
    tests: {
      'mann-whitney': 'Mann–Whitney (Wilcoxons rangsum): om svarene gjennomgående er høyere i den ene gruppen.',
      'kruskal-wallis':
        'Kruskal–Wallis: om svarene gjennomgående er høyere eller lavere i en av gruppene. ε² er 0 uten forskjell og høyst 1.',
      'welch-t': 'Welchs t: om gjennomsnittene er ulike, når spredningen kan være det.',
      'student-t': 'Students t: det samme, når spredningen er lik.',
      'welch-anova': 'Welchs F: om gjennomsnittene er ulike, når spredningen kan være det.',
      anova:
        'Variansanalyse: om gjennomsnittene er ulike, når spredningen er lik. ω² er 0 uten forskjell (litt under ved tilfeldigheter) og høyst 1.'
    },
    continuity: {
      r: 'z har kontinuitetskorreksjon, som i R.',
      spss: 'z er uten kontinuitetskorreksjon og U den minste av de to, som i SPSS.'
    },
    exact: 'Eksakt p er regnet av alle måter svarene kunne vært fordelt på gruppene, like svar medregnet.',
    notExact: {
      weights: 'Eksakt p finnes ikke for vektede svar.',
      'too-large': 'Med så mange svar tar eksakt p for lang tid, og tilnærmingen er god.'
    },
    superiority: (first: string, second: string, share: string, low: string, high: string) =>
      `Trekkes én fra ${first} og én fra ${second}, ligger den første høyest i ${share} av tilfellene (intervall ${low} til ${high}); like svar teller halvt.`,
    pooled: 'Hedges g er forskjellen delt på felles standardavvik, korrigert for få svar.',
    dunn: 'Dunns tester, med rang blant svarene fra alle gruppene.',
    gamesHowell: 'Games–Howells tester, som lar spredningen være ulik. p og intervaller gjelder alle parene under ett.',
    pairwise: 'Welchs t for hvert par.',
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
    'left-out': ({ about }: { about: About }) => ({
      title: `${about.count} svar er holdt utenfor`,
      text: 'De mangler svar på utfallet, eller er ikke i noen gruppe som vises.'
    }),
    'by-itself': ({ names }: { names: string }) => ({
      title: `${names} er både utfall og gruppering`,
      text: 'Da er forskjellen gitt på forhånd. Velg en annen gruppering.'
    }),
    'nobody-grouped': ({ names }: { names: string }) => ({
      title: `Ingen har oppgitt ${names}`,
      text: 'Da finnes det ingen grupper å sammenligne. Velg en annen gruppering.'
    }),
    'one-group': ({ about }: { about: About }) => ({
      title: about.groups === 0 ? 'Ingen gruppe å sammenligne' : 'Bare én gruppe',
      text: 'Det trengs minst to grupper som kan vises. Velg en annen gruppering, eller slå sammen grupper.'
    }),
    'too-many-groups': ({ names, about }: { names: string; about: About }) => ({
      title: `${names} har for mange grupper`,
      text: `Det kan være høyst ${about.most}. Velg en annen gruppering, eller slå sammen grupper.`
    }),
    'too-many-pairs': ({ about }: { about: About }) => ({
      title: 'Par av grupper vises ikke',
      text: `De ${about.groups} gruppene gir for mange par. Med høyst ${about.most} grupper blir de vist.`
    }),
    'pairs-untested': ({ about }: { about: About }) => ({
      title: `${about.count} par er ikke testet`,
      text: 'Det er bare ett svar i en av gruppene, eller ingen spredning i noen av dem.'
    }),
    alike: () => ({
      title: 'Svarene spriker for lite til en test',
      text: 'Alle, eller alle i en av gruppene, har svart det samme.'
    }),
    'too-few': () => ({
      title: 'For få svar til en test',
      text: 'Minst én av gruppene er for liten. Slå sammen grupper, eller sammenlign rangering.'
    })
  }
};

import { common } from './common.ts';
import { trouble } from './trouble.ts';

type About = Readonly<Record<string, string | number>>;
const { cardinal } = common;

export const crosstab = {
  title: 'Krysstabell',
  about: 'Hvor mange som har svart hva på to variabler, hvor de skiller seg ut, og om de henger sammen.',
  example: 'Svarer noen grupper annerledes enn andre?',
  fields: {
    rows: { label: 'Rader', help: 'Utfallet i notatboken når ingen er valgt.' },
    columns: { label: 'Kolonner', help: 'Grupperingen i notatboken når ingen er valgt.' },
    show: {
      label: 'Prosent av',
      help: 'Hvem hver prosent er en andel av.',
      options: { column: 'Kolonnen', row: 'Raden', total: 'Alle', counts: 'Bare antall' }
    },
    chart: {
      label: 'Figur',
      help: 'Svarene i prosent av hver gruppe, alle på samme skala. Svar uten rekkefølge får små søyler.',
      options: { none: 'Ingen', panels: 'Små søyler', stacked: '100\u00a0%', diverging: 'Fra midten' }
    },
    letters: {
      label: 'Sammenlign kolonnene',
      help: 'Bokstaver viser hvilke kolonner som har en klart mindre andel, som i SPSS (CTABLES): z-test, justert etter Bonferroni.'
    },
    expected: { label: 'Ventet antall', help: 'Så mange det ville være i hver celle uten sammenheng.' },
    residuals: {
      label: 'Avvik',
      help: 'Justerte residualer: hvor langt hver celle er fra det ventede, målt i standardfeil.'
    },
    coded: { label: 'Bruk kodingen', help: 'Svarene slik de er kodet i notatboken, i stedet for slik det er svart.' },
    exact: {
      label: 'Eksakt test',
      help: 'Når svarene er få. Mid-p er mindre forsiktig enn Fisher, og finnes for to ganger to celler.',
      options: { none: 'Ingen', fisher: 'Fisher', 'mid-p': 'Mid-p' }
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervaller skal romme den sanne verdien.' },
    seed: {
      label: 'Frø',
      help: 'Bestemmer tabellene som trekkes når det er for mange til å regne alle. Samme frø gir samme tall.'
    }
  },
  /** Titles. `effect` and `p` are finished: `V = 0,45`, `p = 0,041`. */
  finding: {
    related: (rows: string, columns: string, effect: string, p: string) =>
      `${rows} henger sammen med ${columns} (${effect}, ${p})`,
    unrelated: (rows: string, columns: string, effect: string, p: string) =>
      `Ingen klar sammenheng mellom ${rows} og ${columns} (${effect}, ${p})`,
    untested: (rows: string, columns: string) => `${rows} etter ${columns}`
  },
  subtitle: (rows: string, columns: string, n: string) => `${rows} i radene, ${columns} i kolonnene. ${n} svar.`,
  /** Under the title of the figure. `answers` begins a sentence. */
  chart: {
    subtitle: (answers: string, groups: string, n: string) =>
      `${answers} i prosent av hver gruppe, etter ${groups}. ${n} svar.`
  },
  /** What the percentages are of; under the subtitle. */
  percent: {
    column: 'Prosent av hver kolonne.',
    row: 'Prosent av hver rad.',
    total: 'Prosent av alle.',
    counts: 'Bare antall.'
  },
  columns: {
    share: 'andel',
    total: 'Alle',
    expected: 'ventet',
    residual: 'avvik',
    test: 'Test',
    df: 'df',
    measure: 'Mål',
    estimate: 'Verdi',
    low: 'fra',
    high: 'til'
  },
  /** A column with its letter. */
  lettered: (column: string, letter: string) => `${column} (${letter})`,
  /** An answer with its variable. */
  ofVariable: (answer: string, variable: string) => `${answer} (${variable})`,
  interval: (level: string) => `${level}-intervall`,
  intervalOfP: '99\u00a0%-intervall for p',
  residuals: {
    more: (row: string, column: string) => `Oftere enn ventet: ${row} sammen med ${column}`,
    less: (row: string, column: string) => `Sjeldnere enn ventet: ${row} sammen med ${column}`,
    none: 'Ingen celle skiller seg ut alene',
    expected: 'Ventet antall uten sammenheng',
    subtitle: 'Hver celle mot det ventede når svarene ikke henger sammen.'
  },
  tests: {
    title: 'Om svarene henger sammen',
    subtitle: 'Tester av at radene og kolonnene er uavhengige.',
    names: {
      pearson: 'Pearsons χ²',
      'likelihood-ratio': 'Likelihood ratio',
      yates: 'χ² med Yates’ korreksjon',
      'linear-by-linear': 'Lineær mot lineær',
      fisher: 'Fishers eksakte',
      'mid-p': 'Fisher, mid-p',
      'fisher-freeman-halton': 'Fisher–Freeman–Halton',
      'monte-carlo': 'Fisher, tilfeldige tabeller'
    }
  },
  effects: {
    title: 'Hvor sterkt svarene henger sammen',
    subtitle: 'Cramérs V går fra 0, ingen sammenheng, til 1.',
    names: {
      phi: 'Phi',
      'cramers-v': 'Cramérs V',
      'cramers-v-corrected': 'Cramérs V, korrigert',
      'risk-difference': 'Differanse i andel',
      'risk-ratio': 'Risikoratio',
      'odds-ratio': 'Oddsratio',
      'odds-ratio-exact': 'Oddsratio, eksakt'
    }
  },
  notes: {
    letters: (alpha: string) =>
      `Bokstav etter andelen: den er klart større enn i kolonnen med bokstaven (z-test, p < ${alpha} etter Bonferroni).`,
    noLetters: (alpha: string) =>
      `Ingen kolonner skiller seg klart fra hverandre i noen rad (z-test, p < ${alpha} etter Bonferroni).`,
    base: 'Prosent og tester gjelder bare radene og kolonnene som vises.',
    weighted: 'Antallene er summer av vekter.',
    /** How a variable is coded: `1–4 er lav, 5–8 er høy`. */
    coding: (variable: string, coding: string) => `${variable}: ${coding}.`,
    residuals:
      'Avvik er justerte standardiserte residualer. * utenfor ±1,96 (p < 0,05 for cellen alene), ** utenfor ±2,58 (p < 0,01).',
    expected: (cells: number, of: number, least: string) =>
      `${cells} av ${of} celler har et ventet antall under 5; det minste er ${least}.`,
    linear: 'Lineær mot lineær bruker svarenes tall, som i SPSS.',
    yates: 'R gir Yates’ korreksjon for to ganger to celler når ikke annet er sagt; SPSS viser begge.',
    monteCarlo: (seed: string) =>
      `Det er for mange tabeller til å regne alle: p er av 10 000 som er trukket med de samme summene, frø ${seed}.`,
    rounded: 'Eksakte tester er regnet av vektede antall som er rundet av, som i SPSS.',
    corrected: 'Korrigert: uten skjevheten oppover når svarene er få (Bergsma).',
    below: 'Intervallet tar høyde for at V blir for høy når svarene er få, og kan derfor ligge under verdien.',
    contrast: (event: string, group: string, against: string) =>
      `Andel og odds for ${event}: ${group} mot ${against}. Intervaller etter Newcombe, Katz og Woolf.`
  },
  notices: {
    ...trouble,
    'by-itself': ({ names }: { names: string }) => ({
      title: `${names} er både rader og kolonner`,
      text: 'Velg to ulike variabler.'
    }),
    'many-levels': ({ names, about }: { names: string; about: About }) => ({
      title: `${names} har for mange ulike svar`,
      text: `En krysstabell har plass til ${about.most}. Sett et skille i kodingen, eller velg en annen variabel.`
    }),
    'only-hidden': ({ about }: { about: About }) => ({
      title: 'Tabellen er for liten til å vises',
      text: `Uten svar fra færre enn ${cardinal(Number(about.smallest))}, og det som ville røpe dem, er det ikke to rader og to kolonner igjen. Slå sammen svar eller endre grensen.`
    }),
    nobody: () => ({
      title: 'Ingen har svart på begge variablene',
      text: 'Velg to andre, eller se i kodeboken om et svar er merket som manglende.'
    }),
    constant: () => ({
      title: 'Sammenhengen kan ikke testes',
      text: 'Alle som er med, er i samme rad eller samme kolonne.'
    }),
    'low-expected': ({ about }: { about: About }) => ({
      title: 'For få svar til å stole helt på χ²',
      text: `${about.cells} av ${about.of} celler har et ventet antall under fem. Velg en eksakt test for denne cellen.`
    }),
    'no-mid-p': () => ({
      title: 'Mid-p finnes bare for to ganger to celler',
      text: 'Fishers test for større tabeller er brukt.'
    }),
    'empty-cell': () => ({
      title: 'En celle er tom',
      text: 'En ratio blir da 0 eller uendelig, og har ikke noe vanlig intervall. Med en eksakt test får oddsratio et.'
    })
  }
};

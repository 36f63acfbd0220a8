import { common } from './common.ts';
import { trouble } from './trouble.ts';

type About = Readonly<Record<string, string | number>>;
const { cardinal } = common;

export const crosstab = {
  title: 'Krysstabell',
  about: 'Kor mange som har svart kva på to variablar, kvar dei skil seg ut, og om dei heng saman.',
  example: 'Svarar nokre grupper annleis enn andre?',
  fields: {
    rows: { label: 'Rader', help: 'Utfallet i notatboka når ingen er vald.' },
    columns: { label: 'Kolonnar', help: 'Grupperinga i notatboka når ingen er vald.' },
    show: {
      label: 'Prosent av',
      help: 'Kven kvar prosent er ein del av.',
      options: { column: 'Kolonnen', row: 'Rada', total: 'Alle', counts: 'Berre tal svar' }
    },
    chart: {
      label: 'Figur',
      help: 'Svara i prosent av kvar gruppe, alle på same skala. Svar utan rekkjefølgje får små søyler.',
      options: { none: 'Ingen', panels: 'Små søyler', stacked: '100\u00a0%', diverging: 'Frå midten' }
    },
    letters: {
      label: 'Samanlikn kolonnane',
      help: 'Bokstavar viser kva kolonnar som har ein klart mindre del, som i SPSS (CTABLES): z-test, justert etter Bonferroni.'
    },
    expected: { label: 'Venta tal', help: 'Så mange det ville vere i kvar celle utan samanheng.' },
    residuals: {
      label: 'Avvik',
      help: 'Justerte residualar: kor langt kvar celle er frå det venta, målt i standardfeil.'
    },
    coded: { label: 'Bruk kodinga', help: 'Svara slik dei er koda i notatboka, i staden for slik det er svart.' },
    exact: {
      label: 'Eksakt test',
      help: 'Når svara er få. Mid-p er mindre forsiktig enn Fisher, og finst for to gonger to celler.',
      options: { none: 'Ingen', fisher: 'Fisher', 'mid-p': 'Mid-p' }
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervall skal romme den sanne verdien.' },
    seed: {
      label: 'Frø',
      help: 'Avgjer tabellane som blir trekte når det er for mange til å rekne alle. Same frø gjev same tal.'
    }
  },
  finding: {
    related: (rows: string, columns: string, effect: string, p: string) =>
      `${rows} heng saman med ${columns} (${effect}, ${p})`,
    unrelated: (rows: string, columns: string, effect: string, p: string) =>
      `Ingen klar samanheng mellom ${rows} og ${columns} (${effect}, ${p})`,
    untested: (rows: string, columns: string) => `${rows} etter ${columns}`
  },
  subtitle: (rows: string, columns: string, n: string) => `${rows} i radene, ${columns} i kolonnane. ${n} svar.`,
  chart: {
    subtitle: (answers: string, groups: string, n: string) =>
      `${answers} i prosent av kvar gruppe, etter ${groups}. ${n} svar.`
  },
  percent: {
    column: 'Prosent av kvar kolonne.',
    row: 'Prosent av kvar rad.',
    total: 'Prosent av alle.',
    counts: 'Berre tal svar.'
  },
  columns: {
    share: 'del',
    total: 'Alle',
    expected: 'venta',
    residual: 'avvik',
    test: 'Test',
    df: 'df',
    measure: 'Mål',
    estimate: 'Verdi',
    low: 'frå',
    high: 'til'
  },
  lettered: (column: string, letter: string) => `${column} (${letter})`,
  ofVariable: (answer: string, variable: string) => `${answer} (${variable})`,
  interval: (level: string) => `${level}-intervall`,
  intervalOfP: '99\u00a0%-intervall for p',
  residuals: {
    more: (row: string, column: string) => `Oftare enn venta: ${row} saman med ${column}`,
    less: (row: string, column: string) => `Sjeldnare enn venta: ${row} saman med ${column}`,
    none: 'Inga celle skil seg ut åleine',
    expected: 'Venta tal utan samanheng',
    subtitle: 'Kvar celle mot det venta når svara ikkje heng saman.'
  },
  tests: {
    title: 'Om svara heng saman',
    subtitle: 'Testar av at radene og kolonnane er uavhengige.',
    names: {
      pearson: 'Pearsons χ²',
      'likelihood-ratio': 'Likelihood ratio',
      yates: 'χ² med Yates’ korreksjon',
      'linear-by-linear': 'Lineær mot lineær',
      fisher: 'Fishers eksakte',
      'mid-p': 'Fisher, mid-p',
      'fisher-freeman-halton': 'Fisher–Freeman–Halton',
      'monte-carlo': 'Fisher, tilfeldige tabellar'
    }
  },
  effects: {
    title: 'Kor sterkt svara heng saman',
    subtitle: 'Cramérs V går frå 0, ingen samanheng, til 1.',
    names: {
      phi: 'Phi',
      'cramers-v': 'Cramérs V',
      'cramers-v-corrected': 'Cramérs V, korrigert',
      'risk-difference': 'Differanse i del',
      'risk-ratio': 'Risikoratio',
      'odds-ratio': 'Oddsratio',
      'odds-ratio-exact': 'Oddsratio, eksakt'
    }
  },
  notes: {
    letters: (alpha: string) =>
      `Bokstav etter delen: han er klart større enn i kolonnen med bokstaven (z-test, p < ${alpha} etter Bonferroni).`,
    noLetters: (alpha: string) =>
      `Ingen kolonnar skil seg klart frå kvarandre i noka rad (z-test, p < ${alpha} etter Bonferroni).`,
    base: 'Prosent og testar gjeld berre radene og kolonnane som blir viste.',
    weighted: 'Tala er summar av vekter.',
    coding: (variable: string, coding: string) => `${variable}: ${coding}.`,
    residuals:
      'Avvik er justerte standardiserte residualar. * utanfor ±1,96 (p < 0,05 for cella åleine), ** utanfor ±2,58 (p < 0,01).',
    expected: (cells: number, of: number, least: string) =>
      `${cells} av ${of} celler har eit venta tal under 5; det minste er ${least}.`,
    linear: 'Lineær mot lineær bruker tala til svara, som i SPSS.',
    yates: 'R gjev Yates’ korreksjon for to gonger to celler når ikkje anna er sagt; SPSS viser begge.',
    monteCarlo: (seed: string) =>
      `Det er for mange tabellar til å rekne alle: p er av 10 000 som er trekte med dei same summane, frø ${seed}.`,
    rounded: 'Eksakte testar er rekna av vekta tal som er runda av, som i SPSS.',
    corrected: 'Korrigert: utan skeivskapen oppover når svara er få (Bergsma).',
    below: 'Intervallet tek høgd for at V blir for høg når svara er få, og kan difor liggje under verdien.',
    contrast: (event: string, group: string, against: string) =>
      `Del og odds for ${event}: ${group} mot ${against}. Intervall etter Newcombe, Katz og Woolf.`
  },
  notices: {
    ...trouble,
    'by-itself': ({ names }: { names: string }) => ({
      title: `${names} er både rader og kolonnar`,
      text: 'Vel to ulike variablar.'
    }),
    'many-levels': ({ names, about }: { names: string; about: About }) => ({
      title: `${names} har for mange ulike svar`,
      text: `Ein krysstabell har plass til ${about.most}. Set eit skilje i kodinga, eller vel ein annan variabel.`
    }),
    'only-hidden': ({ about }: { about: About }) => ({
      title: 'Tabellen er for liten til å visast',
      text: `Utan svar frå færre enn ${cardinal(Number(about.smallest))}, og det som ville røpe dei, er det ikkje to rader og to kolonnar att. Slå saman svar eller endre grensa.`
    }),
    nobody: () => ({
      title: 'Ingen har svart på begge variablane',
      text: 'Vel to andre, eller sjå i kodeboka om eit svar er merkt som manglande.'
    }),
    constant: () => ({
      title: 'Samanhengen kan ikkje testast',
      text: 'Alle som er med, er i same rad eller same kolonne.'
    }),
    'low-expected': ({ about }: { about: About }) => ({
      title: 'For få svar til å lite heilt på χ²',
      text: `${about.cells} av ${about.of} celler har eit venta tal under fem. Vel ein eksakt test for denne cella.`
    }),
    'no-mid-p': () => ({
      title: 'Mid-p finst berre for to gonger to celler',
      text: 'Fishers test for større tabellar er brukt.'
    }),
    'empty-cell': () => ({
      title: 'Ei celle er tom',
      text: 'Ein ratio blir då 0 eller uendeleg, og har ikkje noko vanleg intervall. Med ein eksakt test får oddsratio eit.'
    })
  }
};

import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const pairs = {
  title: 'Korrelasjoner',
  about: 'Hvordan alle par av variabler henger sammen, eller én med hver av flere, etter den metoden du velger.',
  example: 'Hvilke spørsmål henger sterkest sammen?',
  fields: {
    variables: { label: 'Variabler', help: 'Utfallet og driverne når ingen er valgt.' },
    with: { label: 'Sammen med', help: 'Én variabel som alle de andre sammenlignes med. Tomt: alle med alle.' },
    method: {
      label: 'Metode',
      help: 'Polykorisk korrelasjon mellom to delte variabler er den tetrakoriske.',
      options: {
        spearman: 'Spearmans rho',
        kendall: 'Kendalls tau-b',
        pearson: 'Pearsons r',
        polychoric: 'Polykorisk (tetrakorisk)',
        'kendall-c': 'Kendalls tau-c',
        gamma: 'Gamma',
        'somers-d': 'Somers’ d',
        phi: 'Phi',
        'cramers-v': 'Cramérs V'
      }
    },
    controls: { label: 'Holdt konstant', help: 'Gir partiell korrelasjon, med Spearman og Pearson.' },
    coded: { label: 'Bruk skillene', help: 'Ellers brukes svarene slik de er lest.' },
    missing: {
      label: 'Manglende svar',
      help: 'Hvem som er med når noen ikke har svart på alle variablene.',
      options: { pairwise: 'Parvis', listwise: 'Svart på alt' }
    },
    alternative: {
      label: 'Test',
      help: 'Ensidig bare der retningen var ventet før noen så tallene.',
      options: { 'two-sided': 'Tosidig', greater: 'Ensidig, positiv', less: 'Ensidig, negativ' }
    },
    exact: {
      label: 'Eksakt p',
      help: 'Fisher der begge variablene er delt i to. Ombytting (permutasjon) for Spearman og Pearson.',
      options: { none: 'Ingen', fisher: 'Fisher', permutation: 'Ombytting' }
    },
    interval: {
      label: 'Intervall',
      help: 'Bootstrap krever ingen formel, men tar lengre tid.',
      options: { default: 'Etter formel', bootstrap: 'Bootstrap' }
    },
    adjust: {
      label: 'Korreksjon for mange tester',
      help: 'Jo flere tester, desto lettere blir én p lav ved en tilfeldighet.',
      options: {
        none: 'Ingen',
        bonferroni: 'Bonferroni',
        holm: 'Holm',
        bh: 'Benjamini–Hochberg',
        by: 'Benjamini–Yekutieli'
      }
    },
    scale: {
      label: 'Ord for styrke',
      help: 'Hvor moderat og sterk begynner.',
      options: { jacobsen: 'Jacobsen (2018)', cohen: 'Cohen (1988)', own: 'Egne grenser' }
    },
    own: { label: 'Egne grenser', help: 'Én til fire stigende tall, for eksempel 0,2 0,4 0,6.' },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervaller skal romme den sanne verdien.' },
    convention: {
      label: 'Regn som',
      help: 'Gjelder testen av tau-b (SPSS: CROSSTABS) og intervallet til Spearmans rho (SPSS: Fieller).',
      options: { r: 'R', spss: 'SPSS' }
    },
    seed: { label: 'Frø', help: 'Bestemmer det som trekkes. Samme frø gir samme tall.' }
  },
  methods: {
    spearman: 'Spearmans rho',
    kendall: 'Kendalls tau-b',
    pearson: 'Pearsons r',
    polychoric: 'Polykorisk korrelasjon',
    'kendall-c': 'Kendalls tau-c',
    gamma: 'Goodman og Kruskals gamma',
    'somers-d': 'Somers’ d',
    phi: 'Phi',
    'cramers-v': 'Cramérs V'
  },
  /** As they stand before a number, and over a column. */
  coefficients: {
    spearman: 'rho',
    kendall: 'tau-b',
    pearson: 'r',
    polychoric: 'polykorisk r',
    'kendall-c': 'tau-c',
    gamma: 'gamma',
    'somers-d': 'd',
    phi: 'phi',
    'cramers-v': 'V'
  },
  equals: (name: string, value: string) => `${name} = ${value}`,
  p: 'p',
  pAdjusted: 'korrigert p',
  finding: {
    undefined: 'Ingen sammenheng kan regnes ut',
    single: (x: string, y: string, numbers: string) => `${x} og ${y}: ${numbers}`,
    one: (x: string, y: string, numbers: string) => `${x} henger sterkest sammen med ${y} (${numbers})`,
    both: (x: string, y: string, numbers: string) => `${x} og ${y} henger sterkest sammen (${numbers})`,
    none: (x: string, y: string, numbers: string, adjusted: boolean) =>
      `Ingen sammenheng har ${adjusted ? 'korrigert ' : ''}p under 0,05. Størst er den mellom ${x} og ${y} (${numbers})`
  },
  subtitle: (method: string, other: string | null, variables: number, split: boolean, controls: string | null) =>
    `${method} ${other === null ? `mellom alle par av ${cardinal(variables)} variabler` : `mellom hver variabel og ${other}`}, ${split ? 'slik svarene er delt' : 'slik det er svart'}${controls === null ? '' : `, med ${controls} holdt konstant`}.`,
  interval: (level: string) => `${level}-intervall`,
  percentile: (level: string) => `${level}, persentiler`,
  range: (level: string, low: string, high: string) => `${level}-intervall: ${low} til ${high}`,
  columns: {
    other: 'Og',
    low: 'fra',
    high: 'til',
    pExact: 'p, eksakt',
    pAdjusted: 'p, korrigert',
    strength: 'styrke'
  },
  strength: {
    'very-weak': 'svært svak',
    weak: 'svak',
    moderate: 'moderat',
    strong: 'sterk',
    'very-strong': 'svært sterk'
  },
  /** In place of a number. */
  absent: {
    few: 'skjult',
    'too-few': 'for få',
    constant: 'alle likt',
    'not-2x2': 'ikke to og to',
    collinear: 'forklart',
    'too-many': 'for mange svar'
  },
  negative: 'stiplet: negativ',
  spoken: (variables: number, strongest: string) =>
    `Korrelasjoner mellom ${cardinal(variables)} variabler, under diagonalen. Sterkest: ${strongest}.`,
  others: (count: number) => `${cardinal(count)} par til`,
  notes: {
    matrix: (adjusted: boolean) =>
      `Hvert navn står i enden av sin rad og over sin kolonne. Halvfete tall har ${adjusted ? 'korrigert ' : ''}p under 0,05.`,
    test: (test: string, alternative: string) => `p: ${test}, ${alternative}.`,
    alternatives: {
      'two-sided': 'tosidig',
      greater: 'ensidig mot en positiv sammenheng',
      less: 'ensidig mot en negativ sammenheng'
    },
    kendall: {
      r: 'z etter Kendalls varians med like verdier, uten kontinuitetskorreksjon',
      spss: 'z etter ASE0, som i SPSS CROSSTABS'
    },
    tests: {
      spearman: 't-tilnærming',
      pearson: 't-test',
      polychoric: 'sannsynlighetskvotetest',
      'kendall-c': 'z etter ASE0',
      gamma: 'z etter ASE0',
      'somers-d': 'z etter ASE0',
      phi: 'kjikvadrattest uten korreksjon',
      'cramers-v': 'kjikvadrattest uten korreksjon'
    },
    spearman: {
      r: 'Intervallet er Bonett og Wrights.',
      spss: 'Intervallet er Fiellers, som i SPSS.'
    },
    partial: 'Intervallet er Fishers, med ett svar færre for hver variabel som er holdt konstant.',
    intervals: {
      pearson: 'Intervallet er Fishers.',
      kendall: 'Intervallet er etter standardfeilen ASE1.',
      polychoric: 'Intervallet er etter robust standardfeil, på Fishers skala.',
      'kendall-c': 'Intervallet er etter standardfeilen ASE1.',
      gamma: 'Intervallet er etter standardfeilen ASE1.',
      'somers-d': 'Intervallet er etter standardfeilen ASE1.',
      phi: 'Intervallet er etter standardfeilen ASE1.',
      'cramers-v': 'Intervallet er etter den ikke-sentrale kjikvadratfordelingen.'
    },
    bootstrap: (resamples: string, seed: string) =>
      `Intervallet er BCa etter ${resamples} trekninger av svarene, frø ${seed}; ved siden av står persentilene.`,
    fisher: 'Eksakt p er Fishers, der begge variablene er delt i to.',
    permutation: 'Eksakt p teller alle ombyttinger av svarene.',
    monteCarlo: (pairs: number | null, draws: string, seed: string, within: string) =>
      `${pairs === null ? 'Eksakt p' : `For ${cardinal(pairs)} par med for mange ombyttinger`} er anslått med ${draws} trukne, frø ${seed}; den eksakte ligger med 99\u00a0% sikkerhet høyst ${within} unna.`,
    adjusted: (method: string, tests: number) => `p er korrigert for ${cardinal(tests)} tester (${method}).`,
    adjustments: {
      bonferroni: 'Bonferroni',
      holm: 'Holm',
      bh: 'Benjamini og Hochberg',
      by: 'Benjamini og Yekutieli'
    },
    listwise: 'Bare de som har svart på alle variablene, er med.',
    direction: {
      symmetric: 'Somers’ d er symmetrisk.',
      columns: 'I Somers’ d er den som alle er sammenlignet med, den avhengige.'
    },
    own: (words: string) => `Styrke (egne grenser): ${words}.`,
    below: (word: string, limit: string) => `${word} under ${limit}`,
    from: (word: string, limit: string) => `${word} fra ${limit}`
  },
  /** Pairs that lack something. `names` is a finished list of them. */
  without: {
    few: (names: string, smallest: number) => ({
      title: 'Noen par vises ikke',
      text: `Færre enn ${cardinal(smallest)} har svart på begge: ${names}.`
    }),
    'too-few': (names: string) => ({
      title: 'Noen par har for få svar',
      text: `Koeffisienten kan ikke regnes ut for ${names}. Velg variabler som flere har svart på.`
    }),
    light: (names: string) => ({
      title: 'Noen par har for små vekter',
      text: `Koeffisienten kan ikke regnes ut for ${names}: vektene til dem som har svart på begge, er til sammen under tre. Vekter bør ha et gjennomsnitt på én.`
    }),
    constant: (names: string) => ({
      title: 'Noen par mangler ulike svar',
      text: `Blant dem som har svart på begge, svarte alle likt på minst én: ${names}. Flytt skillet, eller bruk svarene slik de er lest.`
    }),
    'not-2x2': (names: string) => ({
      title: 'Phi krever to og to svar',
      text: `Det gjelder ${names}. Del variablene i to, eller velg Cramérs V.`
    }),
    collinear: (names: string) => ({
      title: 'Noen par er forklart av det som er holdt konstant',
      text: `Det er ingenting igjen å sammenligne for ${names}. Hold færre variabler konstant.`
    }),
    'too-many': (names: string) => ({
      title: 'For mange ulike svar for metoden',
      text: `Det gjelder ${names}. Velg Spearman eller Pearson.`
    }),
    boundary: (names: string) => ({
      title: 'Polykorisk korrelasjon ved enden av skalaen',
      text: `Ingen svar taler mot en fullstendig sammenheng for ${names}. Med flere svar ville tallet trolig vært mindre.`
    }),
    bootstrap: (names: string) => ({
      title: 'Noen par har ikke bootstrap-intervall',
      text: `Koeffisienten er udefinert i for mange trekninger, eller svarene er for mange ulike: ${names}.`
    }),
    fisher: {
      title: 'Fishers test passer ikke for disse parene',
      text: 'Den krever at begge variablene er delt i to. Sett et skille for dem, eller velg ombytting.'
    },
    permutation: (names: string) => ({
      title: 'Noen par har ikke eksakt p',
      text: `Svarene er for mange til å byttes om: ${names}.`
    })
  },
  notices: {
    ...trouble,
    'controls-method': () => ({
      title: 'Ingenting er holdt konstant',
      text: 'Det går bare med Spearman og Pearson. Bytt metode, eller la feltet stå tomt.'
    }),
    'controls-among': ({ names }: { names: string }) => ({
      title: `${names} er holdt konstant`,
      text: 'Det som er holdt konstant, kan ikke også sammenlignes. Ta det ut av ett av feltene.'
    }),
    'own-limits': () => ({
      title: 'Egne grenser er ikke forstått',
      text: 'Skriv én til fire stigende tall mellom 0 og 1, for eksempel 0,2 0,4 0,6. Inntil da brukes Jacobsens.'
    }),
    'no-direction': () => ({
      title: 'Cramérs V har ingen retning',
      text: 'Testen er tosidig. Velg en annen metode for en ensidig test.'
    }),
    'exact-controls': () => ({
      title: 'Ingen eksakt p',
      text: 'Det finnes ingen eksakt test når noe er holdt konstant.'
    }),
    'exact-weighted': () => ({
      title: 'Ingen eksakt p',
      text: 'Eksakte tester gjelder hele svar, ikke vektede.'
    }),
    'exact-method': () => ({
      title: 'Ingen eksakt p',
      text: 'Ombytting går bare med Spearman og Pearson. Velg en av dem, eller Fisher der begge er delt i to.'
    }),
    'bootstrap-controls': () => ({
      title: 'Intervallet er etter formel',
      text: 'Bootstrap går ikke når noe er holdt konstant.'
    }),
    'bootstrap-weighted': () => ({
      title: 'Intervallet er etter formel',
      text: 'Bootstrap gjelder hele svar, ikke vektede.'
    })
  }
};

import type { pairs as nb } from '../nb/pairs.ts';
import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const pairs: typeof nb = {
  title: 'Korrelasjonar',
  about: 'Korleis alle par av variablar heng saman, eller éin med kvar av fleire, etter den metoden du vel.',
  example: 'Kva spørsmål heng sterkast saman?',
  fields: {
    variables: { label: 'Variablar', help: 'Utfallet og drivarane når ingen er valde.' },
    with: { label: 'Saman med', help: 'Éin variabel som alle dei andre blir samanlikna med. Tomt: alle med alle.' },
    method: {
      label: 'Metode',
      help: 'Polykorisk korrelasjon mellom to delte variablar er den tetrakoriske.',
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
    controls: { label: 'Halde konstant', help: 'Gir partiell korrelasjon, med Spearman og Pearson.' },
    coded: { label: 'Bruk skilja', help: 'Elles blir svara brukte slik dei er lesne.' },
    missing: {
      label: 'Manglande svar',
      help: 'Kven som er med når nokon ikkje har svart på alle variablane.',
      options: { pairwise: 'Parvis', listwise: 'Svara på alt' }
    },
    alternative: {
      label: 'Test',
      help: 'Einsidig berre der retninga var venta før nokon såg tala.',
      options: { 'two-sided': 'Tosidig', greater: 'Einsidig, positiv', less: 'Einsidig, negativ' }
    },
    exact: {
      label: 'Eksakt p',
      help: 'Fisher der begge variablane er delte i to. Ombyting (permutasjon) for Spearman og Pearson.',
      options: { none: 'Ingen', fisher: 'Fisher', permutation: 'Ombyting' }
    },
    interval: {
      label: 'Intervall',
      help: 'Bootstrap krev ingen formel, men tek lengre tid.',
      options: { default: 'Etter formel', bootstrap: 'Bootstrap' }
    },
    adjust: {
      label: 'Korreksjon for mange testar',
      help: 'Dess fleire testar, dess lettare blir éin p låg på slump.',
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
      help: 'Kvar moderat og sterk byrjar.',
      options: { jacobsen: 'Jacobsen (2018)', cohen: 'Cohen (1988)', own: 'Eigne grenser' }
    },
    own: { label: 'Eigne grenser', help: 'Eitt til fire stigande tal, til dømes 0,2 0,4 0,6.' },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervall skal romme den sanne verdien.' },
    convention: {
      label: 'Rekn som',
      help: 'Gjeld testen av tau-b (SPSS: CROSSTABS) og intervallet til Spearmans rho (SPSS: Fieller).',
      options: { r: 'R', spss: 'SPSS' }
    },
    seed: { label: 'Frø', help: 'Bestemmer det som blir trekt. Same frø gir same tal.' }
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
  equals: (name, value) => `${name} = ${value}`,
  p: 'p',
  pAdjusted: 'korrigert p',
  finding: {
    undefined: 'Ingen samanheng kan reknast ut',
    single: (x, y, numbers) => `${x} og ${y}: ${numbers}`,
    one: (x, y, numbers) => `${x} heng sterkast saman med ${y} (${numbers})`,
    both: (x, y, numbers) => `${x} og ${y} heng sterkast saman (${numbers})`,
    none: (x, y, numbers, adjusted) =>
      `Ingen samanheng har ${adjusted ? 'korrigert ' : ''}p under 0,05. Størst er han mellom ${x} og ${y} (${numbers})`
  },
  subtitle: (method, other, variables, split, controls) =>
    `${method} ${other === null ? `mellom alle par av ${cardinal(variables)} variablar` : `mellom kvar variabel og ${other}`}, ${split ? 'slik svara er delte' : 'slik det er svart'}${controls === null ? '' : `, med ${controls} halde konstant`}.`,
  interval: (level) => `${level}-intervall`,
  percentile: (level) => `${level}, persentilar`,
  range: (level, low, high) => `${level}-intervall: ${low} til ${high}`,
  columns: {
    other: 'Og',
    low: 'frå',
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
  absent: {
    few: 'skjult',
    'too-few': 'for få',
    constant: 'alle likt',
    'not-2x2': 'ikkje to og to',
    collinear: 'forklart',
    'too-many': 'for mange svar'
  },
  negative: 'stipla: negativ',
  spoken: (variables, strongest) =>
    `Korrelasjonar mellom ${cardinal(variables)} variablar, under diagonalen. Sterkast: ${strongest}.`,
  others: (count) => `${cardinal(count)} par til`,
  notes: {
    matrix: (adjusted) =>
      `Kvart namn står i enden av si rad og over si kolonne. Halvfeite tal har ${adjusted ? 'korrigert ' : ''}p under 0,05.`,
    test: (test, alternative) => `p: ${test}, ${alternative}.`,
    alternatives: {
      'two-sided': 'tosidig',
      greater: 'einsidig mot ein positiv samanheng',
      less: 'einsidig mot ein negativ samanheng'
    },
    kendall: {
      r: 'z etter Kendalls varians med like verdiar, utan kontinuitetskorreksjon',
      spss: 'z etter ASE0, som i SPSS CROSSTABS'
    },
    tests: {
      spearman: 't-tilnærming',
      pearson: 't-test',
      polychoric: 'sannsynskvotetest',
      'kendall-c': 'z etter ASE0',
      gamma: 'z etter ASE0',
      'somers-d': 'z etter ASE0',
      phi: 'kjikvadrattest utan korreksjon',
      'cramers-v': 'kjikvadrattest utan korreksjon'
    },
    spearman: {
      r: 'Intervallet er Bonett og Wrights.',
      spss: 'Intervallet er Fiellers, som i SPSS.'
    },
    partial: 'Intervallet er Fishers, med eitt svar færre for kvar variabel som er halden konstant.',
    intervals: {
      pearson: 'Intervallet er Fishers.',
      kendall: 'Intervallet er etter standardfeilen ASE1.',
      polychoric: 'Intervallet er etter robust standardfeil, på Fishers skala.',
      'kendall-c': 'Intervallet er etter standardfeilen ASE1.',
      gamma: 'Intervallet er etter standardfeilen ASE1.',
      'somers-d': 'Intervallet er etter standardfeilen ASE1.',
      phi: 'Intervallet er etter standardfeilen ASE1.',
      'cramers-v': 'Intervallet er etter den ikkje-sentrale kjikvadratfordelinga.'
    },
    bootstrap: (resamples, seed) =>
      `Intervallet er BCa etter ${resamples} trekkingar av svara, frø ${seed}; ved sida av står persentilane.`,
    fisher: 'Eksakt p er Fishers, der begge variablane er delte i to.',
    permutation: 'Eksakt p tel alle ombytingar av svara.',
    monteCarlo: (pairs, draws, seed, within) =>
      `${pairs === null ? 'Eksakt p' : `For ${cardinal(pairs)} par med for mange ombytingar`} er overslått med ${draws} trekte, frø ${seed}; den eksakte ligg med 99\u00a0% visse høgst ${within} unna.`,
    adjusted: (method, tests) => `p er korrigert for ${cardinal(tests)} testar (${method}).`,
    adjustments: {
      bonferroni: 'Bonferroni',
      holm: 'Holm',
      bh: 'Benjamini og Hochberg',
      by: 'Benjamini og Yekutieli'
    },
    listwise: 'Berre dei som har svart på alle variablane, er med.',
    direction: {
      symmetric: 'Somers’ d er symmetrisk.',
      columns: 'I Somers’ d er den som alle er samanlikna med, den avhengige.'
    },
    own: (words) => `Styrke (eigne grenser): ${words}.`,
    below: (word, limit) => `${word} under ${limit}`,
    from: (word, limit) => `${word} frå ${limit}`
  },
  without: {
    few: (names, smallest) => ({
      title: 'Nokre par er ikkje viste',
      text: `Færre enn ${cardinal(smallest)} har svart på begge: ${names}.`
    }),
    'too-few': (names) => ({
      title: 'Nokre par har for få svar',
      text: `Koeffisienten kan ikkje reknast ut for ${names}. Vel variablar som fleire har svart på.`
    }),
    light: (names) => ({
      title: 'Nokre par har for små vekter',
      text: `Koeffisienten kan ikkje reknast ut for ${names}: vektene til dei som har svart på begge, er til saman under tre. Vekter bør ha eit gjennomsnitt på éin.`
    }),
    constant: (names) => ({
      title: 'Nokre par manglar ulike svar',
      text: `Blant dei som har svart på begge, svarte alle likt på minst éin: ${names}. Flytt skiljet, eller bruk svara slik dei er lesne.`
    }),
    'not-2x2': (names) => ({
      title: 'Phi krev to og to svar',
      text: `Det gjeld ${names}. Del variablane i to, eller vel Cramérs V.`
    }),
    collinear: (names) => ({
      title: 'Nokre par er forklarte av det som er halde konstant',
      text: `Det er ingenting igjen å samanlikne for ${names}. Hald færre variablar konstante.`
    }),
    'too-many': (names) => ({
      title: 'For mange ulike svar for metoden',
      text: `Det gjeld ${names}. Vel Spearman eller Pearson.`
    }),
    boundary: (names) => ({
      title: 'Polykorisk korrelasjon ved enden av skalaen',
      text: `Ingen svar talar mot ein fullstendig samanheng for ${names}. Med fleire svar ville talet truleg ha vore mindre.`
    }),
    bootstrap: (names) => ({
      title: 'Nokre par har ikkje bootstrap-intervall',
      text: `Koeffisienten er udefinert i for mange trekkingar, eller svara er for mange ulike: ${names}.`
    }),
    fisher: {
      title: 'Fishers test passar ikkje for desse para',
      text: 'Han krev at begge variablane er delte i to. Set eit skilje for dei, eller vel ombyting.'
    },
    permutation: (names) => ({
      title: 'Nokre par har ikkje eksakt p',
      text: `Svara er for mange til å bytast om: ${names}.`
    })
  },
  notices: {
    ...trouble,
    'controls-method': () => ({
      title: 'Ingenting er halde konstant',
      text: 'Det går berre med Spearman og Pearson. Byt metode, eller la feltet stå tomt.'
    }),
    'controls-among': ({ names }) => ({
      title: `${names} er halde konstant`,
      text: 'Det som er halde konstant, kan ikkje òg samanliknast. Ta det ut av eitt av felta.'
    }),
    'own-limits': () => ({
      title: 'Eigne grenser er ikkje forstått',
      text: 'Skriv eitt til fire stigande tal mellom 0 og 1, til dømes 0,2 0,4 0,6. Inntil då blir Jacobsens brukte.'
    }),
    'no-direction': () => ({
      title: 'Cramérs V har inga retning',
      text: 'Testen er tosidig. Vel ein annan metode for ein einsidig test.'
    }),
    'exact-controls': () => ({
      title: 'Ingen eksakt p',
      text: 'Det finst ingen eksakt test når noko er halde konstant.'
    }),
    'exact-weighted': () => ({
      title: 'Ingen eksakt p',
      text: 'Eksakte testar gjeld heile svar, ikkje vekta.'
    }),
    'exact-method': () => ({
      title: 'Ingen eksakt p',
      text: 'Ombyting går berre med Spearman og Pearson. Vel ein av dei, eller Fisher der begge er delte i to.'
    }),
    'bootstrap-controls': () => ({
      title: 'Intervallet er etter formel',
      text: 'Bootstrap går ikkje når noko er halde konstant.'
    }),
    'bootstrap-weighted': () => ({
      title: 'Intervallet er etter formel',
      text: 'Bootstrap gjeld heile svar, ikkje vekta.'
    })
  }
};

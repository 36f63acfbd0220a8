import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, quoted } = common;

type About = { about: Readonly<Record<string, string | number>> };

const what = {
  mean: 'gjennomsnittet',
  sd: 'standardavviket',
  rho: 'korrelasjonen',
  percent: 'prosentane',
  n: 'talet på svar',
  items: 'talet på spørsmål'
} as const;

const nameOf = (field: string | number | undefined): string => what[field as keyof typeof what];

export const check = {
  title: 'Kontroll av trykte tal',
  about: 'Om eit trykt gjennomsnitt, ein korrelasjon eller prosentar kan stemme med talet på svar.',
  example: 'Kan 15 svar gje ei signifikant rho på 0,471?',
  fields: {
    what: {
      label: 'Kva',
      help: 'Kva slags trykt tal som skal prøvast.',
      options: { mean: 'Gjennomsnitt', correlation: 'Korrelasjon', percent: 'Prosent' }
    },
    mean: { label: 'Gjennomsnitt', help: 'Slik det står trykt, med alle desimalar: 4,60 er ikkje det same som 4,6.' },
    rho: { label: 'Rho eller r', help: 'Slik han står trykt, med alle desimalar.' },
    percent: { label: 'Prosentar', help: 'Slik dei står trykte, med mellomrom eller semikolon mellom.' },
    n: { label: 'Talet på svar', help: 'For ein korrelasjon dei som har svart på begge variablane.' },
    levels: { label: 'Skala', help: 'Lågaste og høgaste svar, til dømes 1..5. Tomt: svara er heile tal.' },
    sd: { label: 'Standardavvik', help: 'Av dei same svara, slik det står trykt. Tomt: berre gjennomsnittet.' },
    divisor: {
      label: 'Delt på',
      help: 'Med n − 1 er standardavviket litt større.',
      options: { 'n-1': 'n − 1', n: 'n' }
    },
    items: { label: 'Spørsmål', help: 'Så mange svar frå kvar er det teke gjennomsnitt av. Tomt: eitt.' },
    stars: {
      label: 'Oppgjeven som',
      help: 'Kva som er sagt om p ved sida av talet.',
      options: { any: 'Signifikant', '0': 'Utan stjerne', '1': '*', '2': '**' }
    },
    phi: {
      label: 'Begge variablane er delte i to',
      help: 'Då er rho phi, og kvar mogleg tabell kan prøvast. Høgst 100 svar.'
    },
    together: { label: 'Alle svara på eitt spørsmål', help: 'Då skal dei bli hundre til saman.' },
    rounding: {
      label: 'Ein halv',
      help: 'SPSS rundar ein halv opp, R til næraste partal. Kutta: siffer er strokne utan avrunding.',
      options: { either: 'Begge', 'half-up': 'Opp', 'half-even': 'Partal', down: 'Kutta' }
    }
  },
  none: 'ingen',
  columns: { step: 'Steg', arithmetic: 'Rekning', result: 'Resultat' },
  notes: {
    rounding: {
      either: 'Ein halv kan vere runda opp (SPSS) eller til partal (R).',
      'half-up': 'Ein halv er runda opp (SPSS).',
      'half-even': 'Ein halv er runda til partal (R).',
      down: 'Siffer er kutta utan avrunding.'
    },
    why: 'Det kan vere ein skrivefeil, eit anna tal på svar enn det som står, eller ei anna avrunding.'
  },
  mean: {
    subtitle: {
      mean: 'GRIM: summen av heile svar er eit heilt tal.',
      sd: 'GRIM og GRIMMER: summen av heile svar, og av kvadrata deira, er heile tal.'
    },
    finding: {
      possible: (mean: string, n: string) => `Eit gjennomsnitt på ${mean} er mogleg med ${n} svar`,
      impossible: (mean: string, n: string) => `Eit gjennomsnitt på ${mean} er ikkje mogleg med ${n} svar`,
      offScale: (mean: string, n: string, lowest: string, highest: string) =>
        `Eit gjennomsnitt på ${mean} er ikkje mogleg med ${n} svar frå ${lowest} til ${highest}`,
      both: (mean: string, sd: string, n: string) =>
        `Eit gjennomsnitt på ${mean} og eit standardavvik på ${sd} er moglege med ${n} svar`,
      sd: (mean: string, sd: string, n: string) =>
        `Eit standardavvik på ${sd} er ikkje mogleg med gjennomsnitt ${mean} av ${n} svar`
    },
    rows: {
      least: 'Summen er minst',
      most: 'Summen er høgst',
      lowest: 'Alle svarar lågast',
      highest: 'Alle svarar høgast',
      totals: 'Heile summar som passar',
      nearest: 'Næraste moglege gjennomsnitt',
      fewer: 'Mogleg med færre svar',
      more: 'Mogleg med fleire svar',
      sdLeast: 'Minste standardavvik',
      sdMost: 'Største standardavvik',
      sdNearest: 'Næraste moglege standardavvik',
      alike: 'svara så like som mogleg',
      apart: 'svara så ulike som skalaen tillèt'
    },
    notes: {
      cannotFail: 'Med så mange svar er eit kvart gjennomsnitt med så få desimalar mogleg på ein lang nok skala.',
      divisor: { 'n-1': 'Standardavviket er delt på n − 1.', n: 'Standardavviket er delt på n.' },
      bounds:
        'Det er for mange sett av svar til å gå gjennom. Berre grensene for standardavviket er prøvde, så fleire tal slepp gjennom.',
      source: {
        mean: 'Brown og Heathers (2017).',
        sd: 'Brown og Heathers (2017); Anaya (2016).'
      }
    }
  },
  correlation: {
    subtitle: 'p rekna av korrelasjonen og talet på svar: tosidig t-test, som i SPSS.',
    finding: {
      consistent: (rho: string, n: string, claim: string, p: string) =>
        `Ein korrelasjon på ${rho} av ${n} svar stemmer med ${claim} (${p})`,
      inconsistent: (rho: string, n: string, claim: string, p: string) =>
        `Ein korrelasjon på ${rho} av ${n} svar stemmer ikkje med ${claim} (${p})`,
      'depends-on-rounding': (rho: string, n: string, claim: string, p: string) =>
        `Om ein korrelasjon på ${rho} av ${n} svar stemmer med ${claim}, kjem an på avrundinga (${p})`
    },
    claims: { any: '«signifikant»', '0': '«utan stjerne»', '1': 'éi stjerne', '2': 'to stjerner' },
    rows: {
      t: (n: string) => `t, n = ${n}`,
      p: 'p',
      ofT: (df: string) => `t med df ${df}, tosidig`,
      ends: 'p, om han før avrunding var',
      rho: (rho: string) => `rho = ${rho}`,
      critical: (alpha: string) => `Signifikant (${alpha}) over`,
      pairs: (alpha: string) => `Signifikant (${alpha}) frå så mange svar`
    },
    notes: { stars: '* p < 0,05, ** p < 0,01.' }
  },
  phi: {
    some: (count: number, written: string, n: string, rho: string) =>
      count === 1
        ? `Éin tabell av ${n} svar har phi ${rho}`
        : `${count <= 12 ? cardinal(count).replace(/^./u, (letter) => letter.toUpperCase()) : written} tabellar av ${n} svar har phi ${rho}`,
    none: (n: string, rho: string) => `Ingen tabell av ${n} svar har phi ${rho}`,
    first: 'Delte i to kvar har to variablar fire ruter. Dei første tabellane:',
    nearest: 'Delte i to kvar har to variablar fire ruter. Dei næraste tabellane:',
    columns: { table: 'Tabell', cells: ['låg, låg', 'låg, høg', 'høg, låg', 'høg, høg'] },
    note: 'phi = (ad − bc) / √(radsummar × kolonnesummar). Alle tabellar med nokon i kvar gruppe er prøvde.'
  },
  percent: {
    subtitle: {
      of: (n: string) => `Kva tal av ${n} som avrunda gjev kvar prosent.`,
      without: 'Kva kvar prosent kan vere før avrunding.'
    },
    finding: {
      one: (percent: string, n: string) => `${percent} er mogleg av ${n} svar`,
      all: (n: string) => `Alle prosentane er moglege av ${n} svar`,
      alone: (percents: string, count: number, n: string) =>
        `${percents} er ikkje ${count === 1 ? 'mogleg' : 'moglege'} av ${n} svar`,
      together: (n: string) => `Prosentane er ikkje moglege samstundes av ${n} svar`,
      sum: (sum: string) => `Prosentane blir ${sum} til saman, og avrunding forklarer det ikkje`,
      sumsTo100: (least: string) => `Prosentane kan bli 100 til saman, med ${least} svar eller eit anna tal som passar`,
      base: (least: string) => `Minst ${least} svar må til`,
      noBase: (most: string) => `Ikkje noko tal på svar opp til ${most} passar`
    },
    columns: {
      printed: 'Trykt',
      counts: 'Tal',
      example: 'Saman',
      below: 'Nærast under',
      above: 'Nærast over',
      low: 'frå',
      high: 'til'
    },
    sum: 'Sum',
    notes: {
      together: 'Tala må til saman bli n, og det kan dei ikkje.',
      bases: (list: string) => `Tal på svar som passar: ${list}.`,
      noBases: (most: string) => `Ikkje noko tal på svar opp til ${most} passar.`,
      question: 'Prosentane er rekna som alle svara på eitt spørsmål.'
    }
  },
  notices: {
    ...trouble,
    'no-mean': () => ({
      title: 'Det er ikkje skrive noko gjennomsnitt',
      text: 'Skriv det slik det står trykt, til dømes 3,41.'
    }),
    'no-rho': () => ({
      title: 'Det er ikkje skrive nokon korrelasjon',
      text: 'Skriv han slik han står trykt, til dømes 0,471.'
    }),
    'no-percent': () => ({
      title: 'Det er ikkje skrive nokon prosentar',
      text: 'Skriv dei slik dei står trykte, til dømes 42,9 57,1.'
    }),
    'no-n': () => ({ title: 'Talet på svar manglar', text: 'Skriv kor mange svar talet er rekna av.' }),
    unreadable: ({ about }: About) => ({
      title: `${quoted(String(about.text))} er ikkje eit tal`,
      text: `Skriv ${nameOf(about.field)} med siffer og desimalar, høgst 15 siffer.`
    }),
    'not-whole': ({ about }: About) => ({
      title: 'Eit heilt tal trengst',
      text: `Skriv ${nameOf(about.field)} som eit heilt tal.`
    }),
    'too-few': ({ about }: About) => ({
      title: 'For få svar',
      text: `Det trengst minst ${cardinal(Number(about.least))} svar.`
    }),
    levels: ({ about }: About) => ({
      title: `${quoted(String(about.text))} er ingen skala`,
      text: 'Skriv lågaste og høgaste svar som heile tal, til dømes 1..5.'
    }),
    beyond: ({ about }: About) => ({
      title: about.field === 'rho' ? 'Korrelasjonen er umogleg' : 'Ein prosent er umogleg',
      text: about.field === 'rho' ? 'Ein korrelasjon ligg frå −1 til 1.' : 'Ein del ligg frå 0 til 100 prosent.'
    }),
    'sd-negative': () => ({ title: 'Standardavviket er ikkje prøvd', text: 'Eit standardavvik er aldri under null.' }),
    'sd-one': () => ({ title: 'Standardavviket er ikkje prøvd', text: 'Eitt svar har ikkje noko standardavvik.' }),
    'sd-many': () => ({
      title: 'Standardavviket er ikkje prøvd',
      text: 'Det er for mange svar, eller for stor spreiing, til å gå gjennom alle summar.'
    }),
    'phi-many': ({ about }: About) => ({
      title: 'Tabellane er ikkje gjennomgått',
      text: `Med meir enn ${about.most} svar er det for mange av dei.`
    }),
    'many-percents': ({ about }: About) => ({
      title: 'For mange prosentar',
      text: `Skriv høgst ${about.most} om gongen.`
    })
  }
};

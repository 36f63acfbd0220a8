import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, quoted } = common;

type About = { about: Readonly<Record<string, string | number>> };

const what = {
  mean: 'gjennomsnittet',
  sd: 'standardavviket',
  rho: 'korrelasjonen',
  percent: 'prosentene',
  n: 'antallet svar',
  items: 'antallet spørsmål'
} as const;

const nameOf = (field: string | number | undefined): string => what[field as keyof typeof what];

export const check = {
  title: 'Kontroll av trykte tall',
  about: 'Om et trykt gjennomsnitt, en korrelasjon eller prosenter kan stemme med antallet svar.',
  example: 'Kan 15 svar gi en signifikant rho på 0,471?',
  fields: {
    what: {
      label: 'Hva',
      help: 'Hva slags trykt tall som skal prøves.',
      options: { mean: 'Gjennomsnitt', correlation: 'Korrelasjon', percent: 'Prosent' }
    },
    mean: { label: 'Gjennomsnitt', help: 'Slik det står trykt, med alle desimaler: 4,60 er ikke det samme som 4,6.' },
    rho: { label: 'Rho eller r', help: 'Slik den står trykt, med alle desimaler.' },
    percent: { label: 'Prosenter', help: 'Slik de står trykt, med mellomrom eller semikolon mellom.' },
    n: { label: 'Antall svar', help: 'For en korrelasjon de som har svart på begge variablene.' },
    levels: { label: 'Skala', help: 'Laveste og høyeste svar, for eksempel 1..5. Tomt: svarene er hele tall.' },
    sd: { label: 'Standardavvik', help: 'Av de samme svarene, slik det står trykt. Tomt: bare gjennomsnittet.' },
    divisor: {
      label: 'Delt på',
      help: 'Med n − 1 er standardavviket litt større.',
      options: { 'n-1': 'n − 1', n: 'n' }
    },
    items: { label: 'Spørsmål', help: 'Så mange svar fra hver er det tatt gjennomsnitt av. Tomt: ett.' },
    stars: {
      label: 'Oppgitt som',
      help: 'Hva som er sagt om p ved siden av tallet.',
      options: { any: 'Signifikant', '0': 'Uten stjerne', '1': '*', '2': '**' }
    },
    phi: {
      label: 'Begge variablene er delt i to',
      help: 'Da er rho phi, og hver mulig tabell kan prøves. Høyst 100 svar.'
    },
    together: { label: 'Alle svarene på ett spørsmål', help: 'Da skal de bli hundre til sammen.' },
    rounding: {
      label: 'En halv',
      help: 'SPSS runder en halv opp, R til nærmeste partall. Kuttet: sifre er strøket uten avrunding.',
      options: { either: 'Begge', 'half-up': 'Opp', 'half-even': 'Partall', down: 'Kuttet' }
    }
  },
  none: 'ingen',
  columns: { step: 'Steg', arithmetic: 'Regning', result: 'Resultat' },
  notes: {
    rounding: {
      either: 'En halv kan være rundet opp (SPSS) eller til partall (R).',
      'half-up': 'En halv er rundet opp (SPSS).',
      'half-even': 'En halv er rundet til partall (R).',
      down: 'Sifre er kuttet uten avrunding.'
    },
    why: 'Det kan være en skrivefeil, et annet antall svar enn det som står, eller en annen avrunding.'
  },
  mean: {
    subtitle: {
      mean: 'GRIM: summen av hele svar er et helt tall.',
      sd: 'GRIM og GRIMMER: summen av hele svar, og av kvadratene deres, er hele tall.'
    },
    finding: {
      possible: (mean: string, n: string) => `Et gjennomsnitt på ${mean} er mulig med ${n} svar`,
      impossible: (mean: string, n: string) => `Et gjennomsnitt på ${mean} er ikke mulig med ${n} svar`,
      offScale: (mean: string, n: string, lowest: string, highest: string) =>
        `Et gjennomsnitt på ${mean} er ikke mulig med ${n} svar fra ${lowest} til ${highest}`,
      both: (mean: string, sd: string, n: string) =>
        `Et gjennomsnitt på ${mean} og et standardavvik på ${sd} er mulige med ${n} svar`,
      sd: (mean: string, sd: string, n: string) =>
        `Et standardavvik på ${sd} er ikke mulig med gjennomsnitt ${mean} av ${n} svar`
    },
    rows: {
      least: 'Summen er minst',
      most: 'Summen er høyst',
      lowest: 'Alle svarer lavest',
      highest: 'Alle svarer høyest',
      totals: 'Hele summer som passer',
      nearest: 'Nærmeste mulige gjennomsnitt',
      fewer: 'Mulig med færre svar',
      more: 'Mulig med flere svar',
      sdLeast: 'Minste standardavvik',
      sdMost: 'Største standardavvik',
      sdNearest: 'Nærmeste mulige standardavvik',
      alike: 'svarene så like som mulig',
      apart: 'svarene så ulike som skalaen tillater'
    },
    notes: {
      cannotFail: 'Med så mange svar er ethvert gjennomsnitt med så få desimaler mulig på en lang nok skala.',
      divisor: { 'n-1': 'Standardavviket er delt på n − 1.', n: 'Standardavviket er delt på n.' },
      bounds:
        'Det er for mange sett av svar til å gå gjennom. Bare grensene for standardavviket er prøvd, så flere tall slipper gjennom.',
      source: {
        mean: 'Brown og Heathers (2017).',
        sd: 'Brown og Heathers (2017); Anaya (2016).'
      }
    }
  },
  correlation: {
    subtitle: 'p regnet av korrelasjonen og antallet svar: tosidig t-test, som i SPSS.',
    finding: {
      consistent: (rho: string, n: string, claim: string, p: string) =>
        `En korrelasjon på ${rho} av ${n} svar stemmer med ${claim} (${p})`,
      inconsistent: (rho: string, n: string, claim: string, p: string) =>
        `En korrelasjon på ${rho} av ${n} svar stemmer ikke med ${claim} (${p})`,
      'depends-on-rounding': (rho: string, n: string, claim: string, p: string) =>
        `Om en korrelasjon på ${rho} av ${n} svar stemmer med ${claim}, kommer an på avrundingen (${p})`
    },
    claims: { any: '«signifikant»', '0': '«uten stjerne»', '1': 'én stjerne', '2': 'to stjerner' },
    rows: {
      t: (n: string) => `t, n = ${n}`,
      p: 'p',
      ofT: (df: string) => `t med df ${df}, tosidig`,
      ends: 'p, om den før avrunding var',
      rho: (rho: string) => `rho = ${rho}`,
      critical: (alpha: string) => `Signifikant (${alpha}) over`,
      pairs: (alpha: string) => `Signifikant (${alpha}) fra så mange svar`
    },
    notes: { stars: '* p < 0,05, ** p < 0,01.' }
  },
  phi: {
    some: (count: number, written: string, n: string, rho: string) =>
      count === 1
        ? `Én tabell av ${n} svar har phi ${rho}`
        : `${count <= 12 ? cardinal(count).replace(/^./u, (letter) => letter.toUpperCase()) : written} tabeller av ${n} svar har phi ${rho}`,
    none: (n: string, rho: string) => `Ingen tabell av ${n} svar har phi ${rho}`,
    first: 'Delt i to hver har to variabler fire ruter. De første tabellene:',
    nearest: 'Delt i to hver har to variabler fire ruter. De nærmeste tabellene:',
    columns: { table: 'Tabell', cells: ['lav, lav', 'lav, høy', 'høy, lav', 'høy, høy'] },
    note: 'phi = (ad − bc) / √(radsummer × kolonnesummer). Alle tabeller med noen i hver gruppe er prøvd.'
  },
  percent: {
    subtitle: {
      of: (n: string) => `Hvilke antall av ${n} som avrundet gir hver prosent.`,
      without: 'Hva hver prosent kan være før avrunding.'
    },
    finding: {
      one: (percent: string, n: string) => `${percent} er mulig av ${n} svar`,
      all: (n: string) => `Alle prosentene er mulige av ${n} svar`,
      alone: (percents: string, count: number, n: string) =>
        `${percents} er ikke ${count === 1 ? 'mulig' : 'mulige'} av ${n} svar`,
      together: (n: string) => `Prosentene er ikke mulige samtidig av ${n} svar`,
      sum: (sum: string) => `Prosentene blir ${sum} til sammen, og avrunding forklarer det ikke`,
      sumsTo100: (least: string) =>
        `Prosentene kan bli 100 til sammen, med ${least} svar eller et annet antall som passer`,
      base: (least: string) => `Minst ${least} svar må til`,
      noBase: (most: string) => `Ikke noe antall svar opp til ${most} passer`
    },
    columns: {
      printed: 'Trykt',
      counts: 'Antall',
      example: 'Sammen',
      below: 'Nærmest under',
      above: 'Nærmest over',
      low: 'fra',
      high: 'til'
    },
    sum: 'Sum',
    notes: {
      together: 'Antallene må til sammen bli n, og det kan de ikke.',
      bases: (list: string) => `Antall svar som passer: ${list}.`,
      noBases: (most: string) => `Ikke noe antall svar opp til ${most} passer.`,
      question: 'Prosentene er regnet som alle svarene på ett spørsmål.'
    }
  },
  notices: {
    ...trouble,
    'no-mean': () => ({
      title: 'Intet gjennomsnitt er skrevet',
      text: 'Skriv det slik det står trykt, for eksempel 3,41.'
    }),
    'no-rho': () => ({
      title: 'Ingen korrelasjon er skrevet',
      text: 'Skriv den slik den står trykt, for eksempel 0,471.'
    }),
    'no-percent': () => ({
      title: 'Ingen prosenter er skrevet',
      text: 'Skriv dem slik de står trykt, for eksempel 42,9 57,1.'
    }),
    'no-n': () => ({ title: 'Antallet svar mangler', text: 'Skriv hvor mange svar tallet er regnet av.' }),
    unreadable: ({ about }: About) => ({
      title: `${quoted(String(about.text))} er ikke et tall`,
      text: `Skriv ${nameOf(about.field)} med sifre og desimaler, høyst 15 sifre.`
    }),
    'not-whole': ({ about }: About) => ({
      title: 'Et helt tall trengs',
      text: `Skriv ${nameOf(about.field)} som et helt tall.`
    }),
    'too-few': ({ about }: About) => ({
      title: 'For få svar',
      text: `Det trengs minst ${cardinal(Number(about.least))} svar.`
    }),
    levels: ({ about }: About) => ({
      title: `${quoted(String(about.text))} er ingen skala`,
      text: 'Skriv laveste og høyeste svar som hele tall, for eksempel 1..5.'
    }),
    beyond: ({ about }: About) => ({
      title: about.field === 'rho' ? 'Korrelasjonen er umulig' : 'En prosent er umulig',
      text: about.field === 'rho' ? 'En korrelasjon ligger fra −1 til 1.' : 'En andel ligger fra 0 til 100 prosent.'
    }),
    'sd-negative': () => ({ title: 'Standardavviket er ikke prøvd', text: 'Et standardavvik er aldri under null.' }),
    'sd-one': () => ({ title: 'Standardavviket er ikke prøvd', text: 'Ett svar har ikke noe standardavvik.' }),
    'sd-many': () => ({
      title: 'Standardavviket er ikke prøvd',
      text: 'Det er for mange svar, eller for stor spredning, til å gå gjennom alle summer.'
    }),
    'phi-many': ({ about }: About) => ({
      title: 'Tabellene er ikke gått gjennom',
      text: `Med mer enn ${about.most} svar er det for mange av dem.`
    }),
    'many-percents': ({ about }: About) => ({
      title: 'For mange prosenter',
      text: `Skriv høyst ${about.most} om gangen.`
    })
  }
};

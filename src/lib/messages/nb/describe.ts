import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const describe = {
  title: 'Beskrivelse',
  about: 'Gjennomsnitt, median, spredning og fordeling for hver variabel, med intervaller.',
  example: 'Hvor ligger svarene, og hvor mye sprer de seg?',
  fields: {
    variables: { label: 'Variabler', help: 'Utfallet og driverne når ingen er valgt.' },
    by: { label: 'Del etter', help: 'De samme tallene for hver gruppe.' },
    box: { label: 'Boksplott', help: 'Tegner kvartilene, slik at spredningen kan ses. Tabellen er den samme.' },
    top: { label: 'Toppandel', help: 'Andelen som valgte ett av de så mange høyeste svarene. Null utelater den.' },
    convention: {
      label: 'Kvartiler',
      help: 'R regner type 7. SPSS regner type 6 (HAVERAGE), som ofte gir litt andre kvartiler når svarene er få.',
      options: { r: 'Som R', spss: 'Som SPSS' }
    },
    population: {
      label: 'Alle i alt',
      help: 'Hvor mange svarene står for, for eksempel antall inviterte. Da blir intervallene smalere.'
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervaller skal romme den sanne verdien.' }
  },
  finding: {
    range: (highest: string, most: string, lowest: string, least: string) =>
      `${highest} ligger høyest (${most}) og ${lowest} lavest (${least})`,
    one: (variable: string, mean: string) => `${variable} er i gjennomsnitt ${mean}`,
    several: 'Midten og spredningen av svarene'
  },
  subtitle: (variables: number, by: string | null) =>
    `${variables === 1 ? '1 variabel' : `${variables} variabler`} slik det er svart, uten skille${by === null ? '' : `, etter ${by}`}.`,
  interval: (level: string) => `${level}-intervall`,
  top: (levels: number, level: string) =>
    `${levels === 1 ? 'Høyeste svar' : `De ${levels} høyeste svarene`}, ${level}-intervall`,
  columns: {
    mean: 'Gj.snitt',
    sd: 'SD',
    low: 'fra',
    high: 'til',
    median: 'Median',
    q1: 'Q1',
    q3: 'Q3',
    min: 'Min.',
    max: 'Maks.',
    skewness: 'Skjevhet',
    kurtosis: 'Kurtose',
    share: 'Andel'
  },
  box: {
    low: 'Nedre ende',
    high: 'Øvre ende',
    outliers: 'Utenfor',
    by: (variable: string, by: string) => `${variable} etter ${by}, slik det er svart, uten skille.`,
    finding: {
      range: (highest: string, most: string, lowest: string, least: string) =>
        `${highest} har høyest median (${most}) og ${lowest} lavest (${least})`,
      spread: (least: string, most: string) => `Medianen går fra ${least} til ${most}`,
      equal: (median: string) => `Alle har medianen ${median}`,
      one: (variable: string, q1: string, q3: string) =>
        `Midterste halvdel av svarene på ${variable} ligger fra ${q1} til ${q3}`
    },
    described: (label: string, median: string, q1: string, q3: string, low: string, high: string) =>
      `${label}: median ${median}, midterste halvdel fra ${q1} til ${q3}, strekene fra ${low} til ${high}.`,
    whiskers: (low: string, high: string) => `strekene fra ${low} til ${high}`,
    note: {
      r: 'Boksen går fra Q1 til Q3 (type 7, som i R), og den tykke streken er medianen. Strekene ut når til det ytterste svaret innenfor 1,5 bokslengder. Svar lenger ute er ringer.',
      spss: 'Boksen går fra Q1 til Q3 (type 6, HAVERAGE, som i SPSS), og den tykke streken er medianen. Strekene ut når til det ytterste svaret innenfor 1,5 bokslengder. Svar lenger ute er ringer.'
    },
    smallest: (smallest: number) => `Ingen strek ender ved og ingen ring står for færre enn ${cardinal(smallest)} svar.`
  },
  notes: {
    quantiles: {
      r: 'Kvartiler av type 7, som i R. Skjevhet og kurtose (0 for normalfordeling) er justert for n, som i SPSS.',
      spss: 'Kvartiler av type 6 (HAVERAGE), som i SPSS. Skjevhet og kurtose (0 for normalfordeling) er justert for n.'
    },
    ends: (smallest: number) => `Minste og største svar vises der minst ${cardinal(smallest)} har gitt det.`,
    population: (count: string) => `Intervallene er korrigert for at svarene er trukket fra ${count}.`
  },
  notices: {
    ...trouble,
    hidden: ({ names, about }: { names: string; about: Readonly<Record<string, string | number>> }) => ({
      title: `${names} vises ikke`,
      text: `Færre enn ${cardinal(Number(about.smallest))} har svart, i alt eller i hver gruppe.`
    }),
    population: ({ names, about }: { names: string; about: Readonly<Record<string, string | number>> }) => ({
      title: `Flere har svart enn de ${about.population} i alt`,
      text: `${names} har ${about.n} svar. Intervallene er regnet uten korreksjon; rett tallet.`
    })
  }
};

import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const describe = {
  title: 'Skildring',
  about: 'Gjennomsnitt, median, spreiing og fordeling for kvar variabel, med intervall.',
  example: 'Kvar ligg svara, og kor mykje spreier dei seg?',
  fields: {
    variables: { label: 'Variablar', help: 'Utfallet og drivarane når ingen er valde.' },
    by: { label: 'Del etter', help: 'Dei same tala for kvar gruppe.' },
    box: { label: 'Boksplott', help: 'Teiknar kvartilane, slik at spreiinga kan sjåast. Tabellen er den same.' },
    top: { label: 'Toppdel', help: 'Delen som valde eitt av dei så mange høgaste svara. Null utelèt han.' },
    convention: {
      label: 'Kvartilar',
      help: 'R reknar type 7. SPSS reknar type 6 (HAVERAGE), som ofte gjev litt andre kvartilar når svara er få.',
      options: { r: 'Som R', spss: 'Som SPSS' }
    },
    population: {
      label: 'Alle i alt',
      help: 'Kor mange svara står for, til dømes talet på inviterte. Då blir intervalla smalare.'
    },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervall skal romme den sanne verdien.' }
  },
  finding: {
    range: (highest: string, most: string, lowest: string, least: string) =>
      `${highest} ligg høgast (${most}) og ${lowest} lågast (${least})`,
    one: (variable: string, mean: string) => `${variable} er i gjennomsnitt ${mean}`,
    several: 'Midten og spreiinga av svara'
  },
  subtitle: (variables: number, by: string | null) =>
    `${variables === 1 ? '1 variabel' : `${variables} variablar`} slik det er svart, utan skilje${by === null ? '' : `, etter ${by}`}.`,
  interval: (level: string) => `${level}-intervall`,
  top: (levels: number, level: string) =>
    `${levels === 1 ? 'Høgaste svar' : `Dei ${levels} høgaste svara`}, ${level}-intervall`,
  columns: {
    mean: 'Gj.snitt',
    sd: 'SD',
    low: 'frå',
    high: 'til',
    median: 'Median',
    q1: 'Q1',
    q3: 'Q3',
    min: 'Min.',
    max: 'Maks.',
    skewness: 'Skeivskap',
    kurtosis: 'Kurtose',
    share: 'Del'
  },
  box: {
    low: 'Nedre ende',
    high: 'Øvre ende',
    outliers: 'Utanfor',
    by: (variable: string, by: string) => `${variable} etter ${by}, slik det er svart, utan skilje.`,
    finding: {
      range: (highest: string, most: string, lowest: string, least: string) =>
        `${highest} har høgast median (${most}) og ${lowest} lågast (${least})`,
      spread: (least: string, most: string) => `Medianen går frå ${least} til ${most}`,
      equal: (median: string) => `Alle har medianen ${median}`,
      one: (variable: string, q1: string, q3: string) =>
        `Den midtarste halvdelen av svara på ${variable} ligg frå ${q1} til ${q3}`
    },
    described: (label: string, median: string, q1: string, q3: string, low: string, high: string) =>
      `${label}: median ${median}, den midtarste halvdelen frå ${q1} til ${q3}, strekane frå ${low} til ${high}.`,
    whiskers: (low: string, high: string) => `strekane frå ${low} til ${high}`,
    note: {
      r: 'Boksen går frå Q1 til Q3 (type 7, som i R), og den tjukke streken er medianen. Strekane ut når til det ytste svaret innanfor 1,5 bokslengder. Svar lenger ute er ringar.',
      spss: 'Boksen går frå Q1 til Q3 (type 6, HAVERAGE, som i SPSS), og den tjukke streken er medianen. Strekane ut når til det ytste svaret innanfor 1,5 bokslengder. Svar lenger ute er ringar.'
    },
    smallest: (smallest: number) => `Ingen strek endar ved og ingen ring står for færre enn ${cardinal(smallest)} svar.`
  },
  notes: {
    quantiles: {
      r: 'Kvartilar av type 7, som i R. Skeivskap og kurtose (0 for normalfordeling) er justerte for n, som i SPSS.',
      spss: 'Kvartilar av type 6 (HAVERAGE), som i SPSS. Skeivskap og kurtose (0 for normalfordeling) er justerte for n.'
    },
    ends: (smallest: number) => `Minste og største svar er vist der minst ${cardinal(smallest)} har gitt det.`,
    population: (count: string) => `Intervalla er korrigerte for at svara er trekte frå ${count}.`
  },
  notices: {
    ...trouble,
    hidden: ({ names, about }: { names: string; about: Readonly<Record<string, string | number>> }) => ({
      title: `${names} blir ikkje vist`,
      text: `Færre enn ${cardinal(Number(about.smallest))} har svart, i alt eller i kvar gruppe.`
    }),
    population: ({ names, about }: { names: string; about: Readonly<Record<string, string | number>> }) => ({
      title: `Fleire har svart enn dei ${about.population} i alt`,
      text: `${names} har ${about.n} svar. Intervalla er rekna utan korreksjon; rett talet.`
    })
  }
};

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
    `${variables === 1 ? '1 variabel' : `${variables} variablar`} slik dei er svara, utan skilje${by === null ? '' : `, etter ${by}`}.`,
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
  notes: {
    quantiles: {
      r: 'Kvartilar av type 7, som i R. Skeivskap og kurtose (0 for normalfordeling) er justerte for n, som i SPSS.',
      spss: 'Kvartilar av type 6 (HAVERAGE), som i SPSS. Skeivskap og kurtose (0 for normalfordeling) er justerte for n.'
    },
    population: (count: string) => `Intervalla er korrigerte for at svara er trekte frå ${count}.`
  },
  notices: {
    ...trouble,
    hidden: ({ names, about }: { names: string; about: Readonly<Record<string, string | number>> }) => ({
      title: `${names} blir ikkje vist`,
      text: `Færre enn ${cardinal(Number(about.smallest))} har svart, i alt eller i kvar gruppe.`
    }),
    population: ({ names, about }: { names: string; about: Readonly<Record<string, string | number>> }) => ({
      title: `Fleire har svara enn dei ${about.population} i alt`,
      text: `${names} har ${about.n} svar. Intervalla er rekna utan korreksjon; rett talet.`
    })
  }
};

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
    `${variables === 1 ? '1 variabel' : `${variables} variabler`} slik de er svart, uten skille${by === null ? '' : `, etter ${by}`}.`,
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
  notes: {
    quantiles: {
      r: 'Kvartiler av type 7, som i R. Skjevhet og kurtose (0 for normalfordeling) er justert for n, som i SPSS.',
      spss: 'Kvartiler av type 6 (HAVERAGE), som i SPSS. Skjevhet og kurtose (0 for normalfordeling) er justert for n.'
    },
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

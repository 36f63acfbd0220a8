import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const trend = {
  title: 'Utvikling over tid',
  about: 'Gjennomsnitt eller toppdel i kvar runde av ei undersøking, som linje med intervall.',
  example: 'Har svara blitt betre sidan i fjor?',
  fields: {
    outcome: { label: 'Utvikling i', help: 'Utfallet i notatboka når ingen er vald.' },
    wave: {
      label: 'Rundar',
      help: 'Variabelen som seier når det blei svart, i den rekkjefølgja svara står i kodeboka.'
    },
    by: { label: 'Linje for', help: 'Éi linje for kvar gruppe. Utan val er det éi linje for alle.' },
    show: {
      label: 'Vis',
      help: 'Toppdelen er delen som valde eitt av dei høgaste svara.',
      options: { mean: 'Gjennomsnitt', top: 'Toppdel' }
    },
    top: { label: 'Høgaste svar', help: 'Kor mange av dei høgaste svara som er rekna med.' },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervall skal romme den sanne verdien.' }
  },
  finding: {
    one: (outcome: string, from: string, start: string, to: string, end: string) =>
      `${outcome} gjekk frå ${from} i ${start} til ${to} i ${end}`,
    same: (outcome: string, value: string, start: string, end: string) =>
      `${outcome} var ${value} både i ${start} og i ${end}`,
    most: (outcome: string, group: string, from: string, start: string, to: string, end: string) =>
      `${outcome} endra seg mest for ${group}: frå ${from} i ${start} til ${to} i ${end}`,
    none: (outcome: string) => `${outcome}, runde for runde`
  },
  all: 'Alle',
  mean: 'Gjennomsnitt',
  top: (levels: number) =>
    levels === 1 ? 'Del med høgaste svar' : `Del med eitt av dei ${cardinal(levels)} høgaste svara`,
  subtitle: (what: string, outcome: string, waves: string, by: string | null) =>
    `${what} på ${outcome}, etter ${waves}${by === null ? '' : ` og ${by}`}. Slik det er svart, utan skilje.`,
  table: (outcome: string, waves: string) => `${outcome} etter ${waves}`,
  n: (n: string) => `n = ${n}`,
  columns: { mean: 'Gj.snitt', top: 'Del', low: 'frå', high: 'til' },
  notes: {
    mean: (level: string) => `${level}-intervall etter Students t. Rundane står med like stor avstand.`,
    top: (level: string) => `${level}-intervall etter Wilson. Rundane står med like stor avstand.`,
    crowded: 'Så mange linjer gir ikkje plass til intervalla, som står i tabellen. Rundane står med like stor avstand.'
  },
  notices: {
    ...trouble,
    'by-itself': ({ names }: { names: string }) => ({
      title: `${names} er brukt to gonger`,
      text: 'Utfall, rundar og grupper må vere kvar sin variabel. Vel ein annan.'
    })
  }
};

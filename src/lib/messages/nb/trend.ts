import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const trend = {
  title: 'Utvikling over tid',
  about: 'Gjennomsnitt eller toppandel i hver runde av en undersøkelse, som linje med intervaller.',
  example: 'Er svarene blitt bedre siden i fjor?',
  fields: {
    outcome: { label: 'Utvikling i', help: 'Utfallet i notatboken når ingen er valgt.' },
    wave: {
      label: 'Runder',
      help: 'Variabelen som sier når det ble svart, i den rekkefølgen svarene står i kodeboken.'
    },
    by: { label: 'Linje for', help: 'Én linje for hver gruppe. Uten valg er det én linje for alle.' },
    show: {
      label: 'Vis',
      help: 'Toppandelen er andelen som valgte ett av de høyeste svarene.',
      options: { mean: 'Gjennomsnitt', top: 'Toppandel' }
    },
    top: { label: 'Høyeste svar', help: 'Hvor mange av de høyeste svarene som regnes med.' },
    level: { label: 'Intervall, %', help: 'Så mange av hundre slike intervaller skal romme den sanne verdien.' }
  },
  finding: {
    one: (outcome: string, from: string, start: string, to: string, end: string) =>
      `${outcome} gikk fra ${from} i ${start} til ${to} i ${end}`,
    same: (outcome: string, value: string, start: string, end: string) =>
      `${outcome} var ${value} både i ${start} og i ${end}`,
    most: (outcome: string, group: string, from: string, start: string, to: string, end: string) =>
      `${outcome} endret seg mest for ${group}: fra ${from} i ${start} til ${to} i ${end}`,
    none: (outcome: string) => `${outcome}, runde for runde`
  },
  all: 'Alle',
  mean: 'Gjennomsnitt',
  top: (levels: number) =>
    levels === 1 ? 'Andel med høyeste svar' : `Andel med ett av de ${cardinal(levels)} høyeste svarene`,
  subtitle: (what: string, outcome: string, waves: string, by: string | null) =>
    `${what} på ${outcome}, etter ${waves}${by === null ? '' : ` og ${by}`}. Slik det er svart, uten skille.`,
  table: (outcome: string, waves: string) => `${outcome} etter ${waves}`,
  n: (n: string) => `n = ${n}`,
  columns: { mean: 'Gj.snitt', top: 'Andel', low: 'fra', high: 'til' },
  notes: {
    mean: (level: string) => `${level}-intervaller etter Students t. Rundene står med like stor avstand.`,
    top: (level: string) => `${level}-intervaller etter Wilson. Rundene står med like stor avstand.`,
    crowded: 'Så mange linjer gir ikke plass til intervallene, som står i tabellen. Rundene står med like stor avstand.'
  },
  notices: {
    ...trouble,
    'by-itself': ({ names }: { names: string }) => ({
      title: `${names} er brukt to ganger`,
      text: 'Utfall, runder og grupper må være hver sin variabel. Velg en annen.'
    })
  }
};

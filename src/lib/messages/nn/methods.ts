import type { methods as nb } from '../nb/methods.ts';
import { common } from './common.ts';

const { cardinal, quoted } = common;

export const methods: typeof nb = {
  title: 'Metode',
  about: 'Korleis tala er laga: kodinga av kvar variabel og metodane som er brukte.',
  example: 'Metodekapittelet i ein rapport.',
  heading: 'Slik er tala laga',
  data: (title, rows) => `Dataa er ${quoted(title)}, med ${rows} svar. `,
  anyOf: (answers) =>
    answers.length > 1 ? `${answers.slice(0, -1).join(', ')} eller ${answers.at(-1)}` : answers.join(''),
  numbersBetween: (lowest, highest) => `frå ${lowest} til ${highest}`,
  filtered: (label, answers) => `Berre svar der ${label} er ${answers}, er med. `,
  weighted: (label) => `Kvart svar tel så mange gonger som ${label} seier. `,
  outside: (filter, weight) =>
    [
      ...(filter > 0 ? [`${filter} svar er utanfor utvalet. `] : []),
      ...(weight > 0 ? [`${weight} svar utan vekt er haldne utanfor. `] : [])
    ].join(''),
  index: (label, how, items, least, of) =>
    `${label} er ${how === 'mean' ? 'gjennomsnittet' : 'summen'} av ${items}${least < of ? `, rekna ut for dei som har svart på minst ${cardinal(least)} av dei` : ', rekna ut for dei som har svart på alle'}. `,
  coding: 'Korleis svara på kvar variabel er koda før noko blir rekna ut, står i tabellen.',
  table: {
    title: 'Kodinga av kvar variabel',
    subtitle: 'Målenivå, skilje, «veit ikkje» og «ikkje svart».',
    columns: {
      variable: 'Variabel',
      role: 'Rolle',
      level: 'Målenivå',
      coding: 'Koding',
      dontKnow: 'Veit ikkje',
      noAnswer: 'Ikkje svart'
    },
    roles: { outcome: 'utfall', driver: 'drivar', group: 'gruppering', none: '' },
    levels: { nominal: 'nominal', ordinal: 'ordinal', interval: 'intervall', text: 'fritekst' },
    none: '–',
    counted: (words, count) => `${words} (${count})`
  },
  join: (parts) => parts.join('; '),
  rho: 'Samanheng er målt med Spearmans rho, som er Pearsons korrelasjon mellom rangane; like svar får gjennomsnittet av rangane sine. Når begge variablane er delte i to, er rho det same som phi. For kvart par blir alle som har ein verdi på begge, brukte.',
  p: 'p er tosidig og følgjer t-fordelinga med n − 2 fridomsgrader, som i SPSS og i R med exact = FALSE. Éi stjerne er p < 0,05, to er p < 0,01.',
  fisher:
    'Der begge er delte i to, står Fishers eksakte test (tosidig) ved sida av. Han er den sikraste når nokre av dei fire gruppene er små.',
  strength: 'Styrken følgjer Jacobsen (2018): under 0,30 er svak, frå 0,30 til 0,50 moderat, over 0,50 sterk.',
  holm: (tested, name, p) =>
    `Når ${cardinal(tested)} drivarar blir prøvde mot same utfall, kan éin gi låg p ved eit slumpetreff. Korrigert med Holms metode er den lågaste p-verdien ${p} (${name}).`,
  smallest: (size) =>
    size <= 1
      ? 'Grensa for minste gruppe er sett til éin, så ingen grupper er skjulte.'
      : `Ei gruppe med færre enn ${cardinal(size)} svar er ikkje vist, og heller ikkje tal som ho kunne reknast ut frå.`,
  association: 'Tala viser samanheng, ikkje årsak.'
};

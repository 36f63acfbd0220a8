import { common } from './common.ts';

const { cardinal, quoted } = common;

export const methods = {
  title: 'Metode',
  about: 'Hvordan tallene er laget: kodingen av hver variabel og metodene som er brukt.',
  example: 'Metodekapittelet i en rapport.',
  heading: 'Slik er tallene laget',
  data: (title: string, rows: string) => `Dataene er ${quoted(title)}, med ${rows} svar. `,
  anyOf: (answers: readonly string[]) =>
    answers.length > 1 ? `${answers.slice(0, -1).join(', ')} eller ${answers.at(-1)}` : answers.join(''),
  numbersBetween: (lowest: string, highest: string) => `fra ${lowest} til ${highest}`,
  filtered: (label: string, answers: string) => `Bare svar der ${label} er ${answers}, er med. `,
  weighted: (label: string) => `Hvert svar teller så mange ganger som ${label} sier. `,
  outside: (filter: number, weight: number) =>
    [
      ...(filter > 0 ? [`${filter} svar er utenfor utvalget. `] : []),
      ...(weight > 0 ? [`${weight} svar uten vekt er holdt utenfor. `] : [])
    ].join(''),
  index: (label: string, how: 'mean' | 'sum', items: string, least: number, of: number) =>
    `${label} er ${how === 'mean' ? 'gjennomsnittet' : 'summen'} av ${items}${least < of ? `, regnet ut for dem som har svart på minst ${cardinal(least)} av dem` : ', regnet ut for dem som har svart på alle'}. `,
  coding: 'Hvordan svarene på hver variabel er kodet før noe regnes ut, står i tabellen.',
  table: {
    title: 'Kodingen av hver variabel',
    subtitle: 'Målenivå, skille, «vet ikke» og «ikke svart».',
    columns: {
      variable: 'Variabel',
      role: 'Rolle',
      level: 'Målenivå',
      coding: 'Koding',
      dontKnow: 'Vet ikke',
      noAnswer: 'Ikke svart'
    },
    roles: { outcome: 'utfall', driver: 'driver', group: 'gruppering', none: '' },
    levels: { nominal: 'nominal', ordinal: 'ordinal', interval: 'intervall', text: 'fritekst' },
    none: '–',
    counted: (words: string, count: string) => `${words} (${count})`
  },
  join: (parts: readonly string[]) => parts.join('; '),
  rho: 'Sammenheng er målt med Spearmans rho, som er Pearsons korrelasjon mellom rangene; like svar får gjennomsnittet av rangene sine. Når begge variablene er delt i to, er rho det samme som phi. For hvert par brukes alle som har en verdi på begge.',
  p: 'p er tosidig og følger t-fordelingen med n − 2 frihetsgrader, som i SPSS og i R med exact = FALSE. Én stjerne er p < 0,05, to er p < 0,01.',
  fisher:
    'Der begge er delt i to, står Fishers eksakte test (tosidig) ved siden av. Den er den sikreste når noen av de fire gruppene er små.',
  strength: 'Styrken følger Jacobsen (2018): under 0,30 er svak, fra 0,30 til 0,50 moderat, over 0,50 sterk.',
  holm: (tested: number, name: string, p: string) =>
    `Når ${cardinal(tested)} drivere prøves mot samme utfall, kan én gi lav p ved en tilfeldighet. Korrigert med Holms metode er den laveste p-verdien ${p} (${name}).`,
  smallest: (size: number) =>
    size <= 1
      ? 'Grensen for minste gruppe er satt til én, så ingen grupper er skjult.'
      : `En gruppe med færre enn ${cardinal(size)} svar vises ikke, og heller ikke tall som den kunne regnes ut fra.`,
  association: 'Tallene viser sammenheng, ikke årsak.'
};

import type { start as nb } from '../nb/start.ts';

export const start: typeof nb = {
  title: 'Opne ei spørjeundersøking',
  lead: 'Finn drivarar, prøv skilje mellom låg og høg, og skriv ut rapporten.',
  drop: 'Slepp fila her',
  orChoose: 'eller vel ho sjølv',
  choose: 'Vel fil',
  reading: 'Les fila …',
  cancel: 'Avbryt',
  formats: [
    { name: 'CSV', about: 'semikolon, komma eller tabulator' },
    { name: 'Drivkraft', about: 'ei lagra notatbok' }
  ],
  privacy: 'Dataa forlèt aldri maskina.',
  privacyMore: 'Alt blir rekna ut i nettlesaren, òg utan nett etter første besøk.',
  recent: 'Siste notatbøker',
  recentEmpty: 'Notatbøkene dine blir lagra i denne nettlesaren og kjem fram her.',
  recentFacts: (rows, source) => `${rows} svar, ${source}`,
  remove: (title) => `Slett ${title}`,
  removeSure: (title) => `Slette «${title}»? Det kan ikkje angrast.`,
  studies: 'Studiar som følgjer med',
  cards: {
    described: {
      title: 'BTI Agder: drivarar og bruk',
      text: 'Kva heng saman med bruk av ein handlingsrettleiar i seks kommunar?',
      facts: '33 svar, 11 drivarar. Konstruerte data.'
    },
    printed: {
      title: 'BTI Agder, slik trykt',
      text: 'Dei same svara, koda slik dei trykte tabellane krev.',
      facts: '33 svar, 11 drivarar. Konstruerte data.'
    },
    compare: {
      title: 'BTI Agder mot trykte tal',
      text: 'Rekn ut studien på nytt, og sjå kva kodinga gjer med funna.',
      facts: '135 trykte tal, to kodingar. Konstruerte data.'
    },
    tibir: {
      title: 'TIBIR: kor nyttig er rettleiaren?',
      text: 'Fire delar vurderte av kommunane som bruker han.',
      facts: '17 kommunar. Fordelingane er dei trykte.'
    }
  },
  unreadable:
    'Fila let seg ikkje lese. Ho kan vere flytta, låst av eit anna program eller for stor for minnet. Lukk andre program, og vel fila på nytt.',
  separator: 'Skiljeteikn',
  separators: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator', '|': 'loddrett strek' },
  tryAgain: 'Les på nytt',
  another: 'Opne ei anna fil'
};

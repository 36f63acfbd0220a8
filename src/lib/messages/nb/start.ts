export const start = {
  title: 'Åpne en spørreundersøkelse',
  lead: 'Finn drivere, prøv skiller mellom lav og høy, og skriv ut rapporten.',
  drop: 'Slipp filen her',
  orChoose: 'eller velg den selv',
  choose: 'Velg fil',
  reading: 'Leser filen …',
  cancel: 'Avbryt',
  formats: [
    { name: 'CSV', about: 'semikolon, komma eller tabulator' },
    { name: 'Drivkraft', about: 'en lagret notatbok' }
  ],
  privacy: 'Dataene forlater aldri maskinen.',
  privacyMore: 'Alt regnes ut i nettleseren, også uten nett etter første besøk.',
  recent: 'Siste notatbøker',
  recentEmpty: 'Notatbøkene dine lagres i denne nettleseren og kommer fram her.',
  recentFacts: (rows: number, source: string) => `${rows} svar, ${source}`,
  remove: (title: string) => `Slett ${title}`,
  removeSure: (title: string) => `Slette «${title}»? Det kan ikke angres.`,
  studies: 'Studier som følger med',
  cards: {
    described: {
      title: 'BTI Agder: drivere og bruk',
      text: 'Hva henger sammen med bruk av en handlingsveileder i seks kommuner?',
      facts: '33 svar, 11 drivere. Konstruerte data.'
    },
    printed: {
      title: 'BTI Agder, slik trykt',
      text: 'De samme svarene, kodet slik de trykte tabellene krever.',
      facts: '33 svar, 11 drivere. Konstruerte data.'
    },
    compare: {
      title: 'BTI Agder mot trykte tall',
      text: 'Regn ut studien på nytt, og se hva kodingen gjør med funnene.',
      facts: '135 trykte tall, to kodinger. Konstruerte data.'
    },
    tibir: {
      title: 'TIBIR: hvor nyttig er veilederen?',
      text: 'Fire deler vurdert av kommunene som bruker den.',
      facts: '17 kommuner. Fordelingene er de trykte.'
    }
  },
  unreadable:
    'Filen lot seg ikke lese. Den kan være flyttet, låst av et annet program eller for stor for minnet. Lukk andre programmer, og velg filen på nytt.',
  separator: 'Skilletegn',
  separators: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator', '|': 'loddrett strek' },
  tryAgain: 'Les på nytt',
  another: 'Åpne en annen fil'
};

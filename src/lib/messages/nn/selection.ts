import type { selection as nb } from '../nb/selection.ts';

export const selection: typeof nb = {
  title: 'Utval og vekt',
  everyone: 'Alle svar er med. Merk ein variabel for å avgrense til nokre av svara.',
  filter: (label, answers) => `${label}: ${answers}`,
  remove: (label) => `Ta bort avgrensinga på ${label}`,
  weight: 'Vekt',
  noWeight: 'inga, kvart svar tel éin gong',
  weightHelp:
    'Eit tal for kvart svar: kor mange det skal telje for. Variablar med målenivået «tal» kan vere vekt. Svar utan vekt blir haldne utanfor.',
  who: 'Kven er med',
  whoHelp: 'Fjern haken for svar som skal haldast utanfor i heile notatboka.',
  whoSome: 'Berre dei med hake er med i notatboka. Dei som ikkje har svart, blir òg haldne utanfor.',
  from: 'Frå',
  to: 'Til',
  all: 'Ta med alle',
  make: 'Ny variabel av fleire',
  makeHelp: 'Slår saman spørsmål som måler det same. Snu først dei som er stilte motsett veg.',
  name: 'Namn',
  how: 'Rekn ut',
  hows: { mean: 'Gjennomsnitt', sum: 'Sum' },
  least: 'Minst svart på',
  items: 'Spørsmål',
  pickTwo: 'Vel minst to spørsmål.',
  done: 'Lag variabelen',
  made: (label) => `${label} er laga. Du kan angre.`,
  taken: 'Slett variabelen'
};

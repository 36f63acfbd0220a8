/** Who takes part, what each counts for, and variables made of others. */
export const selection = {
  title: 'Utvalg og vekt',
  everyone: 'Alle svar er med. Merk en variabel for å avgrense til noen av svarene.',
  filter: (label: string, answers: string) => `${label}: ${answers}`,
  remove: (label: string) => `Ta bort avgrensingen på ${label}`,
  weight: 'Vekt',
  noWeight: 'ingen, hvert svar teller én gang',
  weightHelp:
    'Et tall for hvert svar: hvor mange det skal telle for. Variabler med målenivået «tall» kan være vekt. Svar uten vekt holdes utenfor.',
  who: 'Hvem er med',
  whoHelp: 'Fjern haken for svar som skal holdes utenfor i hele notatboken.',
  whoSome: 'Bare de med hake er med i notatboken. De som ikke har svart, holdes også utenfor.',
  from: 'Fra',
  to: 'Til',
  all: 'Ta med alle',
  make: 'Ny variabel av flere',
  makeHelp: 'Slår sammen spørsmål som måler det samme. Snu først dem som er stilt motsatt vei.',
  name: 'Navn',
  how: 'Regn ut',
  hows: { mean: 'Gjennomsnitt', sum: 'Sum' },
  least: 'Minst besvart',
  items: 'Spørsmål',
  pickTwo: 'Velg minst to spørsmål.',
  done: 'Lag variabelen',
  made: (label: string) => `${label} er laget. Du kan angre.`,
  taken: 'Slett variabelen'
};

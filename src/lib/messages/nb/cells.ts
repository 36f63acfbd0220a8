import { common } from './common.ts';

const { quoted } = common;

/** Cells: adding, moving, and what else can be done with a whole one. */
export const cells = {
  text: 'Tekst',
  textHere: 'Legg til tekst her',
  analysis: 'Analyse',
  analysisHere: 'Legg til analyse her',
  tools: (title: string) => `Verktøy for ${quoted(title)}`,
  move: 'Flytt: dra, eller bruk piltastene',
  up: 'Flytt opp',
  down: 'Flytt ned',
  duplicate: 'Lag en kopi',
  fold: 'Brett sammen',
  unfold: 'Brett ut',
  remove: 'Slett',
  editText: 'Rediger teksten',
  quote: 'Sett inn tall',
  picking: 'Velg et tall i en tabell. Det settes inn i teksten og følger dataene. Esc avbryter.',
  keepDerivation: 'Sett inn i notatboken',
  moved: (title: string, place: number, of: number) => `${quoted(title)} er flyttet til plass ${place} av ${of}.`,
  duplicated: (title: string) => `En kopi av ${quoted(title)} står under.`,
  removed: (title: string) => `${quoted(title)} er slettet. Du kan angre.`,
  textTitle: 'Tekst',
  menu: {
    title: 'Hva vil du regne ut?',
    find: 'Finn analyse',
    none: (wanted: string) => `Ingen analyse heter noe med ${quoted(wanted)}.`,
    example: (text: string) => `Eksempel: ${text}`,
    groups: {
      describe: 'Beskriv',
      relate: 'Sammenhenger',
      compare: 'Sammenlign grupper',
      scales: 'Skalaer',
      model: 'Modeller',
      check: 'Kontroller',
      report: 'I rapporten'
    },
    /** Why a kind of cell cannot be used with these data; `refused` of the codebook. */
    refused: {
      'no-outcome': 'Velg et utfall først: en variabel med rollen «utfall».',
      'no-drivers': 'Velg minst én driver først: en variabel med rollen «driver».',
      'no-groups': 'Ingen variabel deler svarene i grupper. Gi en variabel nivået «nominal» eller rollen «gruppering».',
      'one-variable': 'Det trengs en variabel der svarene kan ordnes.',
      'two-variables': 'Det trengs minst to variabler som kan ordnes.',
      'three-variables': 'Det trengs minst tre variabler som kan ordnes.',
      'two-countable': 'Det trengs minst to variabler som ikke er fritekst.',
      'no-published': 'Studien har ingen trykte tall å sammenligne med.'
    }
  }
};

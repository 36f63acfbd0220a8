import type { cells as nb } from '../nb/cells.ts';
import { common } from './common.ts';

const { quoted } = common;

export const cells: typeof nb = {
  text: 'Tekst',
  textHere: 'Legg til tekst her',
  analysis: 'Analyse',
  analysisHere: 'Legg til analyse her',
  tools: (title) => `Verktøy for ${quoted(title)}`,
  move: 'Flytt: dra, eller bruk piltastane',
  up: 'Flytt opp',
  down: 'Flytt ned',
  duplicate: 'Lag ein kopi',
  fold: 'Brett saman',
  unfold: 'Brett ut',
  remove: 'Slett',
  editText: 'Rediger teksten',
  quote: 'Set inn tal',
  picking: 'Vel eit tal i ein tabell. Det blir sett inn i teksten og følgjer dataa. Esc avbryt.',
  keepDerivation: 'Set inn i notatboka',
  moved: (title, place, of) => `${quoted(title)} er flytta til plass ${place} av ${of}.`,
  duplicated: (title) => `Ein kopi av ${quoted(title)} står under.`,
  removed: (title) => `${quoted(title)} er sletta. Du kan angre.`,
  textTitle: 'Tekst',
  menu: {
    title: 'Kva vil du rekne ut?',
    find: 'Finn analyse',
    none: (wanted) => `Ingen analyse heiter noko med ${quoted(wanted)}.`,
    example: (text) => `Døme: ${text}`,
    groups: {
      describe: 'Skildre',
      relate: 'Samanhengar',
      compare: 'Samanlikn grupper',
      scales: 'Skalaer',
      model: 'Modellar',
      check: 'Kontroller',
      report: 'I rapporten'
    },
    refused: {
      'no-outcome': 'Vel eit utfall først: ein variabel med rolla «utfall».',
      'no-drivers': 'Vel minst éin drivar først: ein variabel med rolla «drivar».',
      'no-groups': 'Ingen variabel deler svara i grupper. Gi ein variabel nivået «nominal» eller rolla «gruppering».',
      'one-variable': 'Det trengst ein variabel der svara kan ordnast.',
      'two-variables': 'Det trengst minst to variablar som kan ordnast.',
      'three-variables': 'Det trengst minst tre variablar som kan ordnast.',
      'two-countable': 'Det trengst minst to variablar som ikkje er fritekst.',
      'no-published': 'Studien har ingen trykte tal å samanlikne med.'
    }
  }
};

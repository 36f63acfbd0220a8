import { adjusted } from './adjusted.ts';
import { coefficient } from './coefficient.ts';
import { discrimination } from './discrimination.ts';
import { effects } from './effects.ts';
import { exact } from './exact.ts';
import { fields } from './fields.ts';
import { freemanHalton } from './freeman-halton.ts';
import { inflation } from './inflation.ts';
import { joint } from './joint.ts';
import { notices } from './notices.ts';
import { ordinal, partial } from './ordinal.ts';
import { brant, lines } from './parallel.ts';
import { permutation } from './permutation.ts';
import { polychoric } from './polychoric.ts';
import { power } from './power.ts';
import { prediction } from './prediction.ts';
import { profile } from './profile.ts';
import { repeated } from './repeated.ts';
import { resampled } from './resampled.ts';
import { scale } from './scale.ts';
import { score } from './score.ts';
import { tables } from './tables.ts';
import { tests } from './tests.ts';
import { variables } from './variables.ts';
import { wald } from './wald.ts';
import { ways } from './ways.ts';
import { whiskers } from './whiskers.ts';

export const working = {
  title: 'Utrekning',
  about: 'Korleis eitt tal er rekna ut: svara bak, formelen med tala sette inn, og kven som er med.',
  example: 'Kvar kjem ein rho på 0,45 frå?',
  fields,
  inGroup: (group: string, finding: string) => `${group}: ${finding}`,
  both: (group: string, other: string) => `${group}, ${other}`,
  answer: 'Svar',
  count: 'Tal på',
  number: 'Verdi',
  places: 'Plassar',
  total: 'I alt',
  range: (from: string, to: string) => `${from}–${to}`,
  pair: (x: string, y: string) => `${x} og ${y}`,
  interval: (low: string, high: string) => `${low} til ${high}`,
  response: {
    finding: (share: string) => `${share} av dei inviterte har svart`,
    responded: (n: string) => `${n} har svart`,
    ungrouped: (n: string, variable: string) => `${n} har svart utan å oppgi ${variable}`,
    groups: (variable: string) => `Svara etter ${variable}`,
    ofAll: 'Del av alle som har svart',
    subtitle: 'Svar er rader i fila.',
    invited: 'Invitert',
    answered: 'Svart',
    notAnswered: 'Ikkje svart',
    share: 'Svarprosent'
  },
  who: {
    title: (n: string, rows: string) => `${n} av ${rows} er med`,
    subtitle: 'Kvar som er utelaten, er talt éin gong, for det første som manglar.',
    respondents: 'Kven',
    rows: 'Rader i fila',
    filter: 'Utelatne av filteret',
    weight: 'Utan vekt',
    others: 'Andre grupper, eller inga',
    group: 'I gruppa',
    bothGroups: 'I begge gruppene',
    notBoth: (one: string, other: string) => `Ikkje både ${one} og ${other}`,
    notBothOrUnanswered: (one: string, other: string) => `Ikkje både ${one} og ${other}, eller utan svar`,
    untold: 'Kor mange i begge gruppene som manglar svar, blir ikkje vist: Det kunne røpe ei gruppe som er skjult.',
    missing: (variable: string, kind: string) => `${variable}: ${kind}`,
    n: 'Med i utrekninga'
  },
  population: (count: string) => `Korrigert for at svara er trekte frå ${count}, N.`,
  weighted: 'Kvart svar tel med vekta si; n er summen av vektene.',
  asRead: 'Svara er slik dei er lesne, utan kodinga i notatboka.',
  scored: 'Svara er ord, og er nummererte frå 1 i rekkjefølgje.',
  rounded: 'Tala er avrunda der dei står; det blir rekna vidare med alle sifra.',
  ...variables,
  adjusted,
  brant,
  coefficient,
  discrimination,
  effects,
  exact,
  freemanHalton,
  inflation,
  joint,
  lines,
  ordinal,
  partial,
  permutation,
  polychoric,
  power,
  prediction,
  profile,
  repeated,
  resampled,
  ...tables,
  ...tests,
  scale,
  score,
  wald,
  whiskers,
  ...ways,
  notices
};

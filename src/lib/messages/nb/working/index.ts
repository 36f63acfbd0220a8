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
  title: 'Utregning',
  about: 'Hvordan ett tall er regnet ut: svarene bak, formelen med tallene satt inn, og hvem som er med.',
  example: 'Hvor kommer en rho på 0,45 fra?',
  fields,
  /** Before a title, where the number is of a group. */
  inGroup: (group: string, finding: string) => `${group}: ${finding}`,
  /** The names of two groups, of those who are in both. */
  both: (group: string, other: string) => `${group}, ${other}`,
  answer: 'Svar',
  count: 'Antall',
  number: 'Tall',
  places: 'Plasser',
  total: 'I alt',
  range: (from: string, to: string) => `${from}–${to}`,
  pair: (x: string, y: string) => `${x} og ${y}`,
  interval: (low: string, high: string) => `${low} til ${high}`,
  response: {
    finding: (share: string) => `${share} av de inviterte har svart`,
    responded: (n: string) => `${n} har svart`,
    ungrouped: (n: string, variable: string) => `${n} har svart uten å oppgi ${variable}`,
    groups: (variable: string) => `Svarene etter ${variable}`,
    ofAll: 'Andel av alle som har svart',
    subtitle: 'Svar er rader i filen.',
    invited: 'Invitert',
    answered: 'Svart',
    notAnswered: 'Ikke svart',
    share: 'Svarprosent'
  },
  who: {
    title: (n: string, rows: string) => `${n} av ${rows} er med`,
    subtitle: 'Hver som er utelatt, er talt én gang, for det første som mangler.',
    respondents: 'Hvem',
    rows: 'Rader i filen',
    filter: 'Utelatt av filteret',
    weight: 'Uten vekt',
    others: 'Andre grupper, eller ingen',
    group: 'I gruppen',
    bothGroups: 'I begge gruppene',
    notBoth: (one: string, other: string) => `Ikke både ${one} og ${other}`,
    notBothOrUnanswered: (one: string, other: string) => `Ikke både ${one} og ${other}, eller uten svar`,
    untold: 'Hvor mange i begge gruppene som mangler svar, vises ikke: Det kunne røpe en gruppe som er skjult.',
    missing: (variable: string, kind: string) => `${variable}: ${kind}`,
    n: 'Med i utregningen'
  },
  population: (count: string) => `Korrigert for at svarene er trukket fra ${count}, N.`,
  weighted: 'Hvert svar teller med sin vekt; n er summen av vektene.',
  asRead: 'Svarene er slik de er lest, uten notatbokens koding.',
  scored: 'Svarene er ord, og er nummerert fra 1 i rekkefølge.',
  rounded: 'Tallene er avrundet der de står; det regnes videre med alle sifrene.',
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

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
  title: 'Working',
  about:
    'How one number is worked out: the answers behind it, the formula with the numbers put in, and who is included.',
  example: 'Where does a rho of 0.45 come from?',
  fields,
  inGroup: (group: string, finding: string) => `${group}: ${finding}`,
  both: (group: string, other: string) => `${group}, ${other}`,
  answer: 'Answer',
  count: 'Count',
  number: 'Number',
  places: 'Places',
  total: 'Total',
  range: (from: string, to: string) => `${from}–${to}`,
  pair: (x: string, y: string) => `${x} and ${y}`,
  interval: (low: string, high: string) => `${low} to ${high}`,
  response: {
    finding: (share: string) => `${share} of those invited answered`,
    responded: (n: string) => `${n} answered`,
    ungrouped: (n: string, variable: string) => `${n} answered without giving ${variable}`,
    groups: (variable: string) => `Responses by ${variable}`,
    ofAll: 'Share of all who answered',
    subtitle: 'Responses are rows of the file.',
    invited: 'Invited',
    answered: 'Answered',
    notAnswered: 'Did not answer',
    share: 'Response rate'
  },
  who: {
    title: (n: string, rows: string) => `${n} of ${rows} are included`,
    subtitle: 'Each of those left out is counted once, for the first thing that is missing.',
    respondents: 'Who',
    rows: 'Rows of the file',
    filter: 'Left out by the filter',
    weight: 'Without a weight',
    others: 'Other groups, or none',
    group: 'In the group',
    bothGroups: 'In both groups',
    notBoth: (one: string, other: string) => `Not both ${one} and ${other}`,
    notBothOrUnanswered: (one: string, other: string) => `Not both ${one} and ${other}, or without an answer`,
    untold: 'How many in both groups lack an answer is not shown: it could give away a group that is hidden.',
    missing: (variable: string, kind: string) => `${variable}: ${kind}`,
    n: 'Included'
  },
  population: (count: string) => `Corrected for answers drawn from ${count}, N.`,
  weighted: 'Each response counts by its weight; n is the sum of the weights.',
  asRead: 'Answers are as they are read, without the notebook’s coding.',
  scored: 'Answers are words, numbered from 1 in their order.',
  rounded: 'Numbers are rounded where they stand; all digits are carried on.',
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

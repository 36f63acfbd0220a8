import type { correlation as nb } from '../nb/correlation.ts';
import { capitalised } from '../sentence.ts';
import { common } from './common.ts';

const { cardinal, Cardinal, quoted } = common;
const noun = (count: number, drivers: boolean): string =>
  drivers ? (count === 1 ? 'driver' : 'drivers') : count === 1 ? 'variable' : 'variables';

export const correlation: typeof nb = {
  title: 'Correlations',
  about: 'How strongly each variable goes with one of them, with rho, p and n.',
  example: 'Which drivers go with Levels of Use?',
  fields: {
    target: { label: 'Compared with', help: 'The notebook’s outcome when none is chosen.' },
    variables: { label: 'Variables', help: 'All drivers when none is chosen.' },
    by: { label: 'Groups side by side', help: 'One column for each group, sectors for example.' },
    sort: {
      label: 'Order',
      help: 'By rho, the strongest positive comes first and the strongest negative last.',
      options: { strength: 'By rho', codebook: 'As in the codebook' }
    },
    scale: {
      label: 'Words for strength',
      help: 'Where moderate and strong begin.',
      options: { jacobsen: 'Jacobsen (2018)', cohen: 'Cohen (1988)' }
    },
    minPairs: { label: 'Fewest pairs in a group', help: 'With fewer pairs, rho is not shown for the group.' }
  },
  columns: { rho: 'rho', p: 'p', pFisher: 'p, Fisher', n: 'n', strength: 'strength' },
  panel: (group, n) => `${group} (n = ${n})`,
  finding: {
    undefined: 'No rho can be computed',
    none: (tested, drivers) => `None of the ${cardinal(tested)} ${noun(tested, drivers)} has p below 0.05`,
    only: (name, tested, drivers) => `Only ${name} has p below 0.05 among ${cardinal(tested)} ${noun(tested, drivers)}`,
    some: (names, tested, drivers) => `${names} have p below 0.05 among ${cardinal(tested)} ${noun(tested, drivers)}`,
    many: (count, tested, drivers) =>
      `${Cardinal(count)} of ${cardinal(tested)} ${noun(tested, drivers)} have p below 0.05`,
    every: (tested, drivers) =>
      tested === 2
        ? `Both ${noun(tested, drivers)} have p below 0.05`
        : `All ${cardinal(tested)} ${noun(tested, drivers)} have p below 0.05`,
    single: (name, significant) => (significant ? `${name} has p below 0.05` : `${name} does not have p below 0.05`)
  },
  groups: {
    none: (drivers) => `No ${noun(1, drivers)} has p below 0.05 in any of the groups`,
    found: (group, who) => `${group}: p below 0.05 for ${who}`,
    listed: (group, names) => `${group}: ${names}`,
    nobody: 'none',
    count: (count, drivers) => `${cardinal(count)} ${noun(count, drivers)}`
  },
  subtitle: (target, split, by, drivers) =>
    `Spearman’s rho between each ${noun(1, drivers)} and ${target}${split === null ? '' : ` split at ${split}`}${by === null ? '' : `, by ${by}`}.`,
  fisherNote: 'Fisher is exact and two-sided, where both are split in two.',
  holm: {
    names: (tested, pairs) => `Adjusted for ${cardinal(tested)} tests (Holm), p is ${pairs}.`,
    pair: (name, p) => `${p} for ${name}`,
    many: (tested, names) =>
      names === null
        ? `Adjusted for ${cardinal(tested)} tests (Holm), no p is below 0.05.`
        : `Adjusted for ${cardinal(tested)} tests (Holm), p is still below 0.05 for ${names}.`,
    groups: (parts) => `Adjusted for the tests in each group (Holm), these have p below 0.05. ${capitalised(parts)}.`
  },
  unordered: (names, count) =>
    `${names} ${count === 1 ? 'has' : 'have'} no natural order; rho follows the order of the codes.`,
  roughNote: (pairs) => `With fewer than ${cardinal(pairs)} pairs, p by the t approximation is uncertain.`,
  fewNote: (few, limit, grouped) =>
    `${quoted(capitalised(few))}: fewer than ${cardinal(limit)} ${grouped ? 'pairs in the group' : 'answered both'}.`,
  hiddenNote: (hidden) => `${quoted(capitalised(hidden))}: otherwise the number for another group could be worked out.`,
  notices: {
    noTarget: {
      title: 'What do you want to explain?',
      text: 'Choose an outcome in the list of variables, or choose a variable for this table.'
    },
    noVariables: {
      title: 'No variables to compare with',
      text: 'None has the role of driver. Give at least one variable that role, or choose variables for this table.'
    },
    unknown: (names, count) => ({
      title: `Could not find ${names}`,
      text: `${count === 1 ? 'The variable is not in the data, or is' : 'The variables are not in the data, or are'} free text. Choose others.`
    }),
    targetAmong: (name) => ({
      title: `${name} was left out`,
      text: 'A variable cannot be compared with itself. Take it off the list, or compare with another.'
    }),
    targetConstant: (name) => ({
      title: `Everyone gave the same answer to ${name}`,
      text: 'Without differing answers rho cannot be computed. Move the cut-off, show all levels or choose another outcome.'
    }),
    constant: (names, count) => ({
      title: count > 3 ? `${Cardinal(count)} variables have no rho` : `No rho for ${names}`,
      text: `${count > 3 ? `They are ${names}. ` : ''}Among those who answered both, everyone gave the same answer to at least one. Without differing answers rho cannot be computed. Move the cut-off or show all levels.`
    }),
    constantInGroups: (parts) => ({
      title: 'Some values of rho are missing because everyone in the group gave the same answer',
      text: `${parts}. Without differing answers rho cannot be computed. Move the cut-off, show all levels or merge groups.`
    }),
    tooFew: (names, count, n) => ({
      title: count > 3 ? `${Cardinal(count)} variables have no rho` : `No rho for ${names}`,
      text: `Rho needs at least three answers. ${n === null ? 'There are fewer.' : n === 1 ? 'There is one.' : `There are ${n === 0 ? 'none' : cardinal(n)}.`} Choose variables that more have answered, or include “don’t know”.`
    }),
    light: (names, count) => ({
      title: count > 3 ? `${Cardinal(count)} variables have no rho` : `No rho for ${names}`,
      text: `${count > 3 ? `These are ${names}. ` : ''}Rho requires that the weights of those who answered both add up to at least three. Weights should have a mean of one.`
    }),
    noGroups: (name) => ({
      title: `${name} gives no groups`,
      text: 'Nobody answered the question. Choose another grouping.'
    }),
    fewPairs: (groups, limit) => ({
      title: `Left out: ${groups}`,
      text: `At least ${cardinal(limit)} pairs are needed to show rho in a group. Merge groups or lower the limit.`
    })
  }
};

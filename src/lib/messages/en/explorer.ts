import type { explorer as nb } from '../nb/explorer.ts';
import { common } from './common.ts';

const { cardinal, quoted } = common;

const between = (below: string, above: string, numeric: boolean): string =>
  numeric ? `between ${below} and ${above}` : `between ${quoted(below)} and ${quoted(above)}`;

const none = (count: number): string => (count === 0 ? 'none' : String(count));

const test = (fisher: boolean): string => (fisher ? ' by Fisher’s test' : '');
const ways = (count: number): string => `${count} ${count === 1 ? 'way' : 'ways'}`;

export const explorer: typeof nb = {
  title: 'Explore the cut-off',
  about: 'How the result changes when the cut-off between low and high is moved.',
  example: 'Does the association of practising with use hold at other cut-offs?',
  fields: {
    outcome: { label: 'Outcome', help: 'The notebook’s outcome when none is chosen.' },
    driver: { label: 'Driver', help: 'The driver with the strongest rho when none is chosen.' }
  },
  between,
  split: (below, above) => `${below}\u00A0|\u00A0${above}`,
  uncut: 'all levels',
  uncutBrief: 'all',
  verdict: {
    only: (driver, where) => `The result for ${driver} holds only when the cut-off is ${where}`,
    uncutOnly: (driver) => `The result for ${driver} holds only when all levels are kept`,
    always: (driver) => `The result for ${driver} holds wherever the cut-off is`,
    some: (driver, count, of) => `The result for ${driver} holds in ${count} of ${ways(of)} to split the answers`,
    someUncut: (driver, count, of) =>
      `The result for ${driver} holds with all levels and in ${count} of ${ways(of)} to split the answers`,
    notHere: (Driver, count, of, fisher) =>
      `${Driver} does not have p below 0.05${test(fisher)} here, but does in ${count} of ${of} other ways to split the answers`,
    none: (Driver, fisher) => `${Driver} does not have p below 0.05${test(fisher)}, wherever the cut-off is`,
    signs: (driver) => `The sign for ${driver} depends on where the cut-off is`,
    single: (Driver, significant, fisher) =>
      significant ? `${Driver} has p below 0.05${test(fisher)}` : `${Driver} does not have p below 0.05${test(fisher)}`,
    undefined: (driver) => `rho for ${driver} cannot be computed`
  },
  subtitle: (outcome, n, reversed, movable) =>
    `${outcome}, ${n} answers.${reversed ? ' The scale is reversed.' : ''}${movable ? ' Drag the cut-off, and everything below is computed again.' : ''}`,
  facts: { measure: 'measure', rho: 'rho', n: 'n', p: 'p', fisher: 'p, Fisher', strength: 'strength' },
  handle: (outcome) => `Cut-off in ${outcome}`,
  valueText: (where, high, of) => `${where}, ${high} of ${of} are high`,
  low: 'low',
  high: (share) => `high (${share})`,
  counts: { low: 'as low', own: 'separate value' },
  strip: {
    title: (driver, outcome) => `rho for ${driver} and ${outcome}, at each cut-off`,
    brief: 'rho at each possible cut-off',
    first: (driver, split) => `${driver} split ${split}`,
    many: (driver) => `${driver}, each cut-off`,
    uncut: (driver) => `${driver} not split`,
    significant: 'p < 0.05',
    published: 'in print',
    same: (splits, count, as) => `${splits} ${count === 1 ? 'splits' : 'split'} the answers like ${as}`,
    sameBrief: (as) => `like ${as}`,
    constant: (splits) => `At ${splits} everyone is on one side`,
    constantBrief: 'all on one side'
  },
  detail: {
    column: (outcome, split) => `${outcome}: ${split}`,
    current: 'Chosen cut-off',
    dontKnow: { low: 'don’t know as low', missing: 'don’t know left out' }
  },
  columns: {
    outcome: 'Cut-off in the outcome',
    driver: 'Cut-off in the driver',
    dontKnow: 'Don’t know',
    n: 'n',
    rho: 'rho',
    p: 'p',
    fisher: 'p, Fisher'
  },
  dontKnow: { low: 'as low', missing: 'left out' },
  describe: (outcome, counts, driver, count) =>
    `The bars show the answers to ${outcome}: ${counts}. The points below show rho for ${driver} in ${ways(count)} to code the answers.`,
  count: (level, count) => `${level}: ${count}`,
  notes: {
    points: (outcome, driver, dontKnow) =>
      `Each point is one way to code the answers: the cut-off in ${outcome} and in ${driver}${dontKnow ? ', and “don’t know” as low or left out' : ''}. The ring marks the notebook’s choice.`,
    twoByTwo: (count, of, where, fisher) =>
      `${fisher ? 'Fisher' : 'The t approximation'} gives p below 0.05 in ${none(count)} of ${of} two-by-two splits${where === null ? '' : `, ${count === 1 ? '' : 'all '}at ${where}`}.`,
    uncut: (count, of) =>
      `With all levels kept in one or both, the t approximation gives p below 0.05 in ${none(count)} of ${of}.`,
    chance:
      'The more ways are tried, the more easily one p comes out low by chance. Choose the cut-off on substantive grounds.',
    published: (table, rho) => `Printed in ${table.split('.').length > 2 ? 'section' : 'table'} ${table}: rho ${rho}.`,
    picked: (driver) => `${driver} is the driver with the strongest rho as the answers are coded.`
  },
  notices: {
    'no-outcome': {
      title: 'What do you want to explain?',
      text: 'Choose an outcome in the list of variables, or choose a variable for this figure.'
    },
    'no-driver': (name) => ({
      title: name === null ? 'No driver to compare with' : `${name} was not found`,
      text: 'Give at least one variable the role of driver, or choose a variable for this figure.'
    }),
    same: (name) => ({
      title: `${name} is both outcome and driver`,
      text: 'A variable cannot be compared with itself. Choose another driver.'
    }),
    'no-scale': (name) => ({
      title: `${name} cannot be split`,
      text: 'A cut-off needs at least two different answers. Choose another variable.'
    }),
    groups: (name, smallest) => ({
      title: `${name} is hidden`,
      text: `Its answers are groups, at least one of fewer than ${cardinal(smallest)}. Choose a variable with levels.`
    }),
    small: (name, smallest) => ({
      title: `${name} is hidden`,
      text: `Fewer than ${cardinal(smallest)} have answered. Choose another variable or change the limit.`
    }),
    constant: {
      title: 'rho cannot be computed here',
      text: 'Among those who answered both, everyone gave the same answer to at least one. Move the cut-off.'
    },
    light: {
      title: 'rho cannot be computed here',
      text: 'Rho requires that the weights of those who answered both add up to at least three. Weights should have a mean of one.'
    },
    tooFew: (n) => ({
      title: 'rho cannot be computed here',
      text: `Rho needs at least three answers. Here there ${n === 0 ? 'are none' : n === 1 ? 'is one' : `are ${cardinal(n)}`}. Choose a driver that more have answered.`
    })
  }
};

import type { multiverse as nb } from '../nb/multiverse.ts';
import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, quoted } = common;

const significant = (count: number, of: number): string =>
  count === 0 ? 'significant in none' : count === of ? 'significant in all' : `significant in ${count}`;

export const multiverse: typeof nb = {
  title: 'Every way to compute it',
  about: 'One association under each combination of cut-offs, “don’t know”, “no answer” and coefficient.',
  example: 'Would the result hold had the answers been coded otherwise?',
  fields: {
    outcome: { label: 'Outcome', help: 'The notebook’s outcome when none is chosen.' },
    on: { label: 'Driver', help: 'The first driver when none is chosen.' },
    coefficients: {
      label: 'Coefficient',
      help: 'The coefficients that are tried.',
      options: {
        all: 'All three',
        spearman: 'Spearman’s rho',
        kendall: 'Kendall’s tau-b',
        pearson: 'Pearson’s r'
      }
    },
    uncut: { label: 'Also without a cut-off', help: 'All levels is then one of the choices.' },
    missing: {
      label: 'Also “don’t know” and “no answer” treated otherwise',
      help: 'As a low answer and left out, also where the notebook has chosen one of them.'
    },
    alpha: { label: 'Alpha', help: 'Ways with p below the limit are counted.' }
  },
  methods: { spearman: 'Spearman’s rho', kendall: 'Kendall’s tau-b', pearson: 'Pearson’s r' },
  choices: {
    outcomeCutoff: (name) => `Cut-off of ${quoted(name)}`,
    outcomeDontKnow: (name) => `“Don’t know” to ${quoted(name)}`,
    outcomeNoAnswer: (name) => `“No answer” to ${quoted(name)}`,
    predictorCutoff: (name) => `Cut-off of ${quoted(name)}`,
    predictorDontKnow: (name) => `“Don’t know” to ${quoted(name)}`,
    predictorNoAnswer: (name) => `“No answer” to ${quoted(name)}`,
    method: 'Choice of coefficient'
  },
  treatments: { low: 'as a low answer', own: 'below every answer', missing: 'left out' },
  split: (below, above) => `${below}\u00A0|\u00A0${above}`,
  uncut: 'all levels',
  finding: {
    sign: (x, y, sign, count, of, clear, against) => {
      const how = `${quoted(x)} and ${quoted(y)} are ${sign === 'positive' ? 'positively' : 'negatively'} associated`;
      if (of === 1) return `${how} in the one way to compute it`;
      const ways = count === of ? `all ${of}` : `${count} of ${of}`;
      const other = against === 0 ? '' : `, and the other way in ${against}`;
      return `${how} in ${ways} ways to compute it, ${significant(clear, count)}${other}`;
    },
    zero: (x, y, of) =>
      `${quoted(x)} and ${quoted(y)} are associated in ${of === 1 ? 'no' : `none of ${of}`} ways to compute it`
  },
  subtitle: (x, y, methods, n) => `${methods} of ${quoted(x)} and ${quoted(y)}. ${n} have answered both.`,
  facts: {
    standing: 'the notebook’s choice',
    rank: (of) => `rank from below, of ${of}`,
    median: 'median of all'
  },
  axis: (method) => `${method ?? 'Correlation'}, from lowest to highest`,
  standing: (estimate) => `The notebook’s choice: ${estimate}`,
  legend: {
    solid: (alpha) => `p below ${alpha}`,
    hollow: (alpha) => `p of ${alpha} or above`
  },
  detail: {
    median: (median) => `Median ${median}`,
    significant: (count, of) => `${count} of ${of} are significant`
  },
  description: {
    curve: (ways, low, high, median) => `${ways} correlations from ${low} to ${high}, with median ${median}.`,
    standing: (estimate, rank) => `The notebook’s choice gives ${estimate}, number ${rank} from below.`
  },
  weightiest: (choice, low, high) => `${choice} matters most: the median goes from ${low} to ${high}`,
  table: 'What the ways show',
  tableSubtitle: 'The ways that make each choice, whatever the other choices.',
  all: 'All ways',
  columns: {
    choice: 'Choice',
    ways: 'Ways',
    median: 'Median',
    min: 'Lowest',
    max: 'Highest',
    positive: 'Positive',
    negative: 'Negative',
    positiveSignificant: 'Positive, sig.',
    negativeSignificant: 'Negative, sig.',
    estimate: 'Correlation'
  },
  notes: {
    shared: (tables) =>
      tables === 1
        ? 'All ways rest on the same table.'
        : `The ways rest on ${tables} different tables of the same answers. Many low p values are therefore not many pieces of independent evidence.`,
    without: (count) =>
      count === 1
        ? 'One way gives no correlation, since everyone ends up at the same level.'
        : `${count} ways give no correlation, since everyone ends up at the same level.`,
    picked: (name) => `${quoted(name)} is the first driver.`,
    standing: 'The notebook’s own choices are emphasised.'
  },
  notices: {
    ...trouble,
    same: ({ names }) => ({
      title: `${names} is both outcome and driver`,
      text: 'A variable cannot be compared with itself. Choose another driver.'
    }),
    few: ({ names, about }) => ({
      title: `Too few answers to ${names}`,
      text: `At least ${cardinal(Number(about.smallest))} must have answered both variables.`
    }),
    'many-answers': ({ names }) => ({
      title: `${names} has too many different answers`,
      text: 'To try every way would take too long. Choose a variable with fewer levels.'
    }),
    'uncut-here': () => ({
      title: 'The notebook’s choice is not among them',
      text: 'The notebook keeps all levels. Switch on “Also without a cut-off” to see where it stands.'
    }),
    'undefined-here': () => ({
      title: 'The notebook’s choice gives no correlation',
      text: 'Everyone ends up at the same level. Move the cut-off.'
    }),
    'no-ways': () => ({
      title: 'No way gives a correlation',
      text: 'All who answered both gave the same answer to at least one, or they are fewer than three. Choose another variable.'
    })
  }
};

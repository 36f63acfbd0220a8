import type { stability as nb } from '../nb/stability.ts';
import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal, quoted } = common;

export const stability: typeof nb = {
  title: 'Stability of the network',
  about: 'How sure the associations of the network are, and whether the order of its variables holds.',
  example: 'Would the driver network have looked the same with other answers?',
  fields: {
    variables: { label: 'Variables', help: 'The outcome and the drivers when none are chosen.' },
    resamples: { label: 'Bootstrap samples', help: 'More give steadier intervals and take longer.' },
    perStep: { label: 'Subsets in each step', help: 'Drawn from those who answered, for each share left out.' },
    seed: { label: 'Seed', help: 'The same seed gives the same numbers.' },
    level: { label: 'Interval, %', help: 'So many of a hundred such intervals are to contain the true value.' }
  },
  edge: (x, y) => `${x} – ${y}`,
  finding: {
    edges: (clear, of) =>
      clear === 0
        ? `None of ${of} associations clearly differs from zero`
        : clear === of
          ? of === 1
            ? 'The association clearly differs from zero'
            : `All ${of} associations clearly differ from zero`
          : `${clear} of ${of} associations clearly differ${clear === 1 ? 's' : ''} from zero`,
    differences: (differing, of) =>
      differing === 0
        ? 'No association is clearly stronger than another'
        : `${differing} of ${of} pairs of associations clearly differ`,
    order: {
      weak: (cs) => `The order of the variables is uncertain: CS ${cs}`,
      fair: (cs) => `The order of the variables holds some of the way: CS ${cs}`,
      good: (cs) => `The order of the variables holds well: CS ${cs}`
    }
  },
  verdicts: { weak: 'uncertain', fair: 'fair', good: 'good' },
  subtitle: (resamples, level, seed) =>
    `Spearman’s rho with ${level} intervals from ${resamples} bootstrap samples, seed ${seed}.`,
  droppingSubtitle: (perStep, seed) =>
    `${perStep} subsets in each step, seed ${seed}. The upright lines hold 90% of them.`,
  rho: 'Spearman’s rho',
  agreement: 'Correlation with the numbers of all',
  dropped: 'Share of the answers left out',
  measures: { strength: 'Strength', expectedInfluence: 'Expected influence' },
  cs: {
    strength: (cs) => `CS of strength is ${cs}.`,
    expectedInfluence: (cs) => `CS of expected influence is ${cs}.`
  },
  description: (edge, rho, low, high) => `${edge}: ${rho}, from ${low} to ${high}.`,
  detail: {
    rho: (rho) => `rho ${rho}`,
    interval: (low, high) => `from ${low} to ${high}`,
    n: (n) => `n ${n}`,
    dropped: (share, n) => `${share} left out, ${n} left`,
    step: (measure, mean, low, high) => `${measure}: ${mean} (${low} to ${high})`
  },
  tables: {
    edges: 'All associations with their intervals',
    edgesSubtitle: (level) => `Spearman’s rho with ${level} intervals. Intervals without zero are emphasised.`,
    nodes: (name) => `${quoted(name)} is the most central variable`,
    nodesSubtitle: 'By strength, among all who answered.',
    differencesSubtitle: (level) => `The difference of two rhos in the same samples, with ${level} intervals.`
  },
  columns: {
    first: 'Between',
    second: 'and',
    rho: 'rho',
    low: 'Lower',
    high: 'Upper',
    without: 'Samples without rho',
    differsFrom: 'Differs from',
    larger: 'Largest',
    smaller: 'Smallest',
    difference: 'Difference',
    cs: 'CS',
    dropped: 'Left out',
    mean: (measure) => `${measure}, mean`,
    lowest: '5%',
    highest: '95%',
    above: 'Above 0.7'
  },
  notes: {
    hollow: 'Hollow: the interval holds zero.',
    strongest: (shown, of) => `The ${shown} strongest of ${of} associations. All are in the table.`,
    differsFrom: 'Differs from: how many of the other associations this one clearly differs from, in the same samples.',
    without: (count) =>
      `For ${count === 1 ? 'one association' : `${cardinal(count)} associations`} everyone answers alike in more than 5% of the samples. ${count === 1 ? 'Its interval is' : 'Their intervals are'} then too narrow.`,
    cs: 'CS is the largest share of the answers that can be left out without the correlation falling below 0.7 in more than 5% of the subsets.',
    subsets: 'Subsets in which everyone answers a variable alike are not counted.',
    measures: 'Strength is the sum of |rho| with the other variables, expected influence the sum of rho.',
    advice: 'CS below 0.25 is uncertain, and should preferably be above 0.5 (Epskamp, Borsboom and Fried 2018).',
    many: 'The limits are not adjusted for the many pairs compared.',
    largest: (shown) => `Only the ${shown} largest differences are shown.`
  },
  notices: {
    ...trouble,
    constant: ({ names }) => ({
      title: `Everyone answers ${names} alike`,
      text: 'As the answers are coded, it has no association with others. Move the cut-off, or choose another.'
    }),
    'much-work': () => ({
      title: 'This would take too long',
      text: 'There are too many answers and variables to draw samples of. Choose fewer variables, or filter the answers.'
    }),
    'many-edges': ({ about }) => ({
      title: 'The associations are not compared with each other',
      text: `That is done with at most ${about.most}. Choose fewer variables.`
    }),
    'few-pairs': ({ about }) => ({
      title: `${about.count === 1 ? 'One association is' : `${about.count} associations are`} left out`,
      text: `Fewer than ${cardinal(Number(about.smallest))} have answered both variables. How central the variables are is then not shown either.`
    }),
    'undefined-edges': ({ about }) => ({
      title: `${about.count === 1 ? 'One association' : `${about.count} associations`} cannot be computed`,
      text: 'Too few have answered both variables, or they answered alike. Nor can it then be computed how central the variables are. Choose other variables.'
    }),
    'two-variables': () => ({
      title: 'Two variables have no order',
      text: 'Choose at least three to see how central each of them is.'
    })
  }
};

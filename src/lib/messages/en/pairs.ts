import type { pairs as nb } from '../nb/pairs.ts';
import { common } from './common.ts';
import { trouble } from './trouble.ts';

const { cardinal } = common;

export const pairs: typeof nb = {
  title: 'Correlation matrix',
  about: 'How all pairs of variables go together, or one with each of several, by the method you choose.',
  example: 'Which questions go together most strongly?',
  fields: {
    variables: { label: 'Variables', help: 'The outcome and the drivers when none is chosen.' },
    with: { label: 'Together with', help: 'One variable that each of the others is paired with. Empty: all with all.' },
    method: {
      label: 'Method',
      help: 'The polychoric correlation of two variables split in two is the tetrachoric.',
      options: {
        spearman: 'Spearman’s rho',
        kendall: 'Kendall’s tau-b',
        pearson: 'Pearson’s r',
        polychoric: 'Polychoric (tetrachoric)',
        'kendall-c': 'Kendall’s tau-c',
        gamma: 'Gamma',
        'somers-d': 'Somers’ d',
        phi: 'Phi',
        'cramers-v': 'Cramér’s V'
      }
    },
    controls: { label: 'Held constant', help: 'Gives partial correlations, by Spearman and Pearson.' },
    coded: { label: 'Use cut-offs', help: 'Otherwise answers are used as read.' },
    missing: {
      label: 'Missing answers',
      help: 'Who takes part when some have not answered all variables.',
      options: { pairwise: 'Pairwise', listwise: 'Answered all' }
    },
    alternative: {
      label: 'Test',
      help: 'One-sided only where the direction was expected before anyone saw the numbers.',
      options: { 'two-sided': 'Two-sided', greater: 'One-sided, positive', less: 'One-sided, negative' }
    },
    exact: {
      label: 'Exact p',
      help: 'Fisher where both variables are split in two. Permutation for Spearman and Pearson.',
      options: { none: 'None', fisher: 'Fisher', permutation: 'Permutation' }
    },
    interval: {
      label: 'Interval',
      help: 'The bootstrap needs no formula, but takes longer.',
      options: { default: 'By formula', bootstrap: 'Bootstrap' }
    },
    adjust: {
      label: 'Adjustment for many tests',
      help: 'The more tests, the more easily one p is low by chance.',
      options: {
        none: 'None',
        bonferroni: 'Bonferroni',
        holm: 'Holm',
        bh: 'Benjamini–Hochberg',
        by: 'Benjamini–Yekutieli'
      }
    },
    scale: {
      label: 'Words for strength',
      help: 'Where moderate and strong begin.',
      options: { jacobsen: 'Jacobsen (2018)', cohen: 'Cohen (1988)', own: 'Limits of my own' }
    },
    own: { label: 'Limits of my own', help: 'One to four rising numbers, for example 0.2 0.4 0.6.' },
    level: { label: 'Interval, %', help: 'So many of a hundred such intervals are to contain the true value.' },
    convention: {
      label: 'Compute as',
      help: 'For the test of tau-b (SPSS: CROSSTABS) and the interval of Spearman’s rho (SPSS: Fieller).',
      options: { r: 'R', spss: 'SPSS' }
    },
    seed: { label: 'Seed', help: 'Decides what is drawn. The same seed gives the same numbers.' }
  },
  methods: {
    spearman: 'Spearman’s rho',
    kendall: 'Kendall’s tau-b',
    pearson: 'Pearson’s r',
    polychoric: 'Polychoric correlation',
    'kendall-c': 'Kendall’s tau-c',
    gamma: 'Goodman and Kruskal’s gamma',
    'somers-d': 'Somers’ d',
    phi: 'Phi',
    'cramers-v': 'Cramér’s V'
  },
  coefficients: {
    spearman: 'rho',
    kendall: 'tau-b',
    pearson: 'r',
    polychoric: 'polychoric r',
    'kendall-c': 'tau-c',
    gamma: 'gamma',
    'somers-d': 'd',
    phi: 'phi',
    'cramers-v': 'V'
  },
  equals: (name, value) => `${name} = ${value}`,
  p: 'p',
  pAdjusted: 'adjusted p',
  finding: {
    undefined: 'No association can be computed',
    single: (x, y, numbers) => `${x} and ${y}: ${numbers}`,
    one: (x, y, numbers) => `${x} goes most strongly with ${y} (${numbers})`,
    both: (x, y, numbers) => `${x} and ${y} go together most strongly (${numbers})`,
    none: (x, y, numbers, adjusted) =>
      `No association has ${adjusted ? 'an adjusted ' : ''}p below 0.05. The largest is between ${x} and ${y} (${numbers})`
  },
  subtitle: (method, other, variables, split, controls) =>
    `${method} ${other === null ? `between all pairs of ${cardinal(variables)} variables` : `between each variable and ${other}`}, ${split ? 'after cut-offs' : 'as answered'}${controls === null ? '' : `, with ${controls} held constant`}.`,
  interval: (level) => `${level} interval`,
  percentile: (level) => `${level}, percentiles`,
  range: (level, low, high) => `${level} interval: ${low} to ${high}`,
  columns: {
    other: 'And',
    low: 'from',
    high: 'to',
    pExact: 'p, exact',
    pAdjusted: 'p, adjusted',
    strength: 'strength'
  },
  strength: {
    'very-weak': 'very weak',
    weak: 'weak',
    moderate: 'moderate',
    strong: 'strong',
    'very-strong': 'very strong'
  },
  absent: {
    few: 'hidden',
    'too-few': 'too few',
    constant: 'all alike',
    'not-2x2': 'not two by two',
    collinear: 'explained',
    'too-many': 'too many answers'
  },
  negative: 'dashed: negative',
  spoken: (variables, strongest) =>
    `Correlations between ${cardinal(variables)} variables, below the diagonal. Strongest: ${strongest}.`,
  others: (count) => `${cardinal(count)} more`,
  notes: {
    matrix: (adjusted) =>
      `Each name stands at the end of its row and over its column. Bold numbers have ${adjusted ? 'an adjusted ' : ''}p below 0.05.`,
    test: (test, alternative) => `p: ${test}, ${alternative}.`,
    alternatives: {
      'two-sided': 'two-sided',
      greater: 'one-sided towards a positive association',
      less: 'one-sided towards a negative association'
    },
    kendall: {
      r: 'z by Kendall’s variance with ties, without correction for continuity',
      spss: 'z by ASE0, as in SPSS CROSSTABS'
    },
    tests: {
      spearman: 't approximation',
      pearson: 't test',
      polychoric: 'likelihood-ratio test',
      'kendall-c': 'z by ASE0',
      gamma: 'z by ASE0',
      'somers-d': 'z by ASE0',
      phi: 'chi-square test without correction',
      'cramers-v': 'chi-square test without correction'
    },
    spearman: {
      r: 'The interval is Bonett and Wright’s.',
      spss: 'The interval is Fieller’s, as in SPSS.'
    },
    partial: 'The interval is Fisher’s, with one answer fewer for each variable that is held constant.',
    intervals: {
      pearson: 'The interval is Fisher’s.',
      kendall: 'The interval is by the standard error ASE1.',
      polychoric: 'The interval is by a robust standard error, on Fisher’s scale.',
      'kendall-c': 'The interval is by the standard error ASE1.',
      gamma: 'The interval is by the standard error ASE1.',
      'somers-d': 'The interval is by the standard error ASE1.',
      phi: 'The interval is by the standard error ASE1.',
      'cramers-v': 'The interval is by the noncentral chi-square distribution.'
    },
    bootstrap: (resamples, seed) =>
      `The interval is BCa from ${resamples} resamples of the answers, seed ${seed}; percentiles stand beside it.`,
    fisher: 'Exact p is Fisher’s, where both variables are split in two.',
    permutation: 'Exact p counts all permutations of the answers.',
    monteCarlo: (pairs, draws, seed, within) =>
      `${pairs === null ? 'Exact p is' : `For ${cardinal(pairs)} ${pairs === 1 ? 'pair' : 'pairs'} with too many permutations, exact p is`} estimated from ${draws} drawn ones, seed ${seed}; with 99% confidence it is at most ${within} off.`,
    adjusted: (method, tests) => `p is adjusted for ${cardinal(tests)} tests (${method}).`,
    adjustments: {
      bonferroni: 'Bonferroni',
      holm: 'Holm',
      bh: 'Benjamini and Hochberg',
      by: 'Benjamini and Yekutieli'
    },
    listwise: 'Only those who answered all the variables take part.',
    direction: {
      symmetric: 'Somers’ d is symmetric.',
      columns: 'In Somers’ d, the one that all are paired with is the dependent variable.'
    },
    own: (words) => `Strength (limits of one’s own): ${words}.`,
    below: (word, limit) => `${word} below ${limit}`,
    from: (word, limit) => `${word} from ${limit}`
  },
  without: {
    few: (names, smallest) => ({
      title: 'Some pairs are not shown',
      text: `Fewer than ${cardinal(smallest)} have answered both: ${names}.`
    }),
    'too-few': (names) => ({
      title: 'Some pairs have too few answers',
      text: `The coefficient cannot be computed for ${names}. Choose variables that more have answered.`
    }),
    light: (names) => ({
      title: 'Some pairs have too small weights',
      text: `The coefficient cannot be computed for ${names}: the weights of those who answered both add up to less than three. Weights should have a mean of one.`
    }),
    constant: (names) => ({
      title: 'Some pairs lack differing answers',
      text: `Among those who answered both, everyone gave the same answer to at least one: ${names}. Move the cut-off, or use answers as read.`
    }),
    'not-2x2': (names) => ({
      title: 'Phi needs two answers by two',
      text: `This concerns ${names}. Split the variables in two, or choose Cramér’s V.`
    }),
    collinear: (names) => ({
      title: 'Some pairs are explained by what is held constant',
      text: `Nothing is left to compare for ${names}. Hold fewer variables constant.`
    }),
    'too-many': (names) => ({
      title: 'Too many different answers for the method',
      text: `This concerns ${names}. Choose Spearman or Pearson.`
    }),
    boundary: (names) => ({
      title: 'A polychoric correlation at the end of the scale',
      text: `No answer speaks against a complete association for ${names}. With more answers the number would probably be smaller.`
    }),
    bootstrap: (names) => ({
      title: 'Some pairs have no bootstrap interval',
      text: `The coefficient is undefined in too many resamples, or there are too many different answers: ${names}.`
    }),
    fisher: {
      title: 'Fisher’s test does not fit these pairs',
      text: 'It needs both variables split in two. Give them a cut-off, or choose permutation.'
    },
    permutation: (names) => ({
      title: 'Some pairs have no exact p',
      text: `There are too many answers to permute: ${names}.`
    })
  },
  notices: {
    ...trouble,
    'controls-method': () => ({
      title: 'Nothing is held constant',
      text: 'Only Spearman and Pearson can. Choose one of them, or leave the field empty.'
    }),
    'controls-among': ({ names }) => ({
      title: `Held constant: ${names}`,
      text: 'What is held constant cannot be compared too. Take it out of one of the fields.'
    }),
    'own-limits': () => ({
      title: 'Your own limits were not understood',
      text: 'Type one to four rising numbers between 0 and 1, for example 0.2 0.4 0.6. Until then Jacobsen’s are used.'
    }),
    'no-direction': () => ({
      title: 'Cramér’s V has no direction',
      text: 'The test is two-sided. Choose another method for a one-sided test.'
    }),
    'exact-controls': () => ({
      title: 'No exact p',
      text: 'There is no exact test when something is held constant.'
    }),
    'exact-weighted': () => ({
      title: 'No exact p',
      text: 'Exact tests are for whole answers, not weighted ones.'
    }),
    'exact-method': () => ({
      title: 'No exact p',
      text: 'Permutation is only for Spearman and Pearson. Choose one of them, or Fisher where both are split in two.'
    }),
    'bootstrap-controls': () => ({
      title: 'The interval is by formula',
      text: 'There is no bootstrap when something is held constant.'
    }),
    'bootstrap-weighted': () => ({
      title: 'The interval is by formula',
      text: 'The bootstrap is for whole answers, not weighted ones.'
    })
  }
};
